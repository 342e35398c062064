import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideData } from './data.ts'
import { hideWith } from './hide.ts'
import { rangeOfSize, rangeWords } from './range.ts'

const hide = hideWith(
  new Map([
    ['Ada Lovelace', 'Engineer A'],
    ['Ada', 'Engineer A'],
    ['B-06', 'ref A'],
  ]),
)

describe('a range', () => {
  it('holds its figure, and its ends are 1, 2 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e14, noNaN: true }), (value) => {
        const { low, high } = rangeOfSize(value)
        expect(value).toBeGreaterThanOrEqual(low)
        expect(value).toBeLessThan(high)
        expect(`${low}${high}`).toMatch(/^[125]0*[125]0*$/)
      }),
    )
  })

  it.each([
    [0, '', '0–1'],
    [65, '', '50–100'],
    [13_946_000, '$', '$10M–$20M'],
    [-384_000, '$', 'minus $200K–$500K'],
    [Number.NaN, '', 'not given'],
  ])('shows %d as words', (value, before, words) => {
    expect(rangeWords(value, before)).toBe(words)
  })
})

describe('a sentence without figures and names', () => {
  it.each([
    ['$384K by 2026-09-15', '$200K–$500K by Sep 2026'],
    ['on 15 Sep 2026 or September 3', 'on Sep 2026 or Sep'],
    ['at 2026-06-23T07:10:00-05:00', 'at Jun 2026'],
    ['of 2,030 sites, 3, complete', 'of 2K–5K sites, 2–5, complete'],
    ['5 decisions, 2 marks, 61% of 12h', '5–10 decisions, 2–5 marks, 50–100% of 10–20h'],
    ['Nine deals of Q3 2026 in 2026', '5–10 deals of Q3 2026 in 2026'],
    ['weekdays from 07:00 to 19:00', 'weekdays from some time to some time'],
    ['processes[2].steps[1].current_queue', 'processes[].steps[].current_queue'],
    ['Ada Lovelace and Ada, not Adamant', 'Engineer A and Engineer A, not Adamant'],
    ['repeated_blocker:B-06 in B2B', 'repeated_blocker:ref A in B2B'],
    ['From acme/okrs/q3.yaml:20, 211; more', 'From a file; more'],
    ['From acme/weekly notes.md:20, 211; more', 'From a file; more'],
    ['guessed from our/cal endar.ics:5; see "our/a b.csv"', 'guessed from a file; see a file'],
    ['2026-09-15', '2026-09'],
  ])('%s', (text, shown) => {
    expect(hide(text)).toBe(shown)
  })

  it('holds no figure, whatever the figure and the words around it', () => {
    const figure = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    fc.assert(
      fc.property(figure, fc.constantFrom('$', '€', '', '(', '~'), (value, before) => {
        const shown = hide(`now ${before}${value} of them`).replaceAll(
          /\d+[KMBT]?–\W?\d+[KMBT]?/g,
          '',
        )
        if (/^20[0-4]\d$/.test(String(value))) return
        expect(shown.replaceAll(/[e+]\S*/g, '')).not.toMatch(/\d/)
      }),
    )
  })
})

it('turns every number of data into words, and keeps keys, yes and no', () => {
  const shown = hideData({ p90: 4, open: true, none: null, list: [{ owner: 'Ada' }] }, hide)
  expect(shown).toEqual({ p90: '2–5', open: true, none: null, list: [{ owner: 'Engineer A' }] })
})
