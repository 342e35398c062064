import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNotes } from './read-notes.ts'

/** A Wednesday. */
const AT = '2026-09-09'
const only = (text: string) => readNotes(text, AT).understood[0]

describe('a line of notes', () => {
  it.each([
    ['- [ ] @ana call the bank by 3 Oct', 'action', 'call the bank', 'ana', '2026-10-03'],
    ['* [x] Post the ad (Ben)', 'action', 'Post the ad', 'Ben', null],
    [
      'TODO (Ben): send the contract, due Friday',
      'action',
      'send the contract',
      'Ben',
      '2026-09-11',
    ],
    [
      'Action: Draft the plan — Caro — 20 September',
      'action',
      'Draft the plan',
      'Caro',
      '2026-09-20',
    ],
    ['Action item: @ben fix the door tomorrow', 'action', 'fix the door tomorrow', 'ben', null],
    ['1. @caro: book rooms due 2026-09-30', 'action', 'book rooms', 'caro', '2026-09-30'],
    ['Decided: no discounts above 20 %', 'decision', 'no discounts above 20 %', null, null],
    ['**Decision:** hire two engineers', 'decision', 'hire two engineers', null, null],
    ['Blocked: no sandbox (since 1 Sep)', 'blocker', 'no sandbox', null, null],
  ])('%s', (text, kind, title, owner, due_on) => {
    expect(only(text)).toMatchObject({ line: 1, kind, title, owner, due_on })
  })

  it.each([
    ['TODO Ines: ask Ben by 20 Sep', 'ask Ben', 'Ines', '2026-09-20'],
    ['- To-do Ines Fabre to ask Ben', 'ask Ben', 'Ines Fabre', null],
    ['ACTION Ben: send it, 20 Sep', 'send it', 'Ben', '2026-09-20'],
  ])('names whose it is in %s', (text, title, owner, due_on) => {
    expect(only(text)).toMatchObject({ kind: 'action', title, owner, due_on })
  })

  // On 9 September 2026: 3 Aug is 37 days ago, 30 Oct 51 ahead, 1 Mar 192 ago and 173 ahead.
  it.each([
    ['3 Aug', '2026-08-03'],
    ['Aug 3', '2026-08-03'],
    ['3.8.', '2026-08-03'],
    ['30 Oct', '2026-10-30'],
    ['1 Mar', '2027-03-01'],
    ['3 Aug 2025', '2025-08-03'],
    ['Friday', '2026-09-11'],
  ])('takes %s, by which a thing done was due, for the nearest such day', (due, due_on) => {
    expect(only(`- [x] @ben ship it (due ${due})`)).toMatchObject({ due_on, remark: null })
    const table = `| Action | Due | Status |\n|---|---|---|\n| Ship it | ${due} | done |`
    expect(only(table)).toMatchObject({ due_on })
  })

  it.each(['TODO List: chairs', 'Task Force: met', 'Action Plan: was shown', 'AI Strategy: later'])(
    'is no action in %s',
    (text) => expect(readNotes(text, AT).understood).toEqual([]),
  )

  it('tells since when a blocker stands', () => {
    expect(only('Blocked: no sandbox (since 1 Sep)')?.since).toBe('2026-09-01')
  })

  it.each([
    ['Decision: we open Saturdays from 5 December', 'we open Saturdays from 5 December'],
    ['Decision: close Elm (as agreed) by 30 Oct', 'close Elm (as agreed) by 30 Oct'],
    ['Decision: raise prices (Ana, from 5 Dec)', 'raise prices (from 5 Dec)'],
    ['Decision: close Elm — Ana — 31 Oct', 'close Elm — 31 Oct'],
    ['Decision: close Elm by 3/10', 'close Elm by 3/10'],
    ['Action: Ana to staff the desk from 30 November', 'staff the desk from 30 November'],
    ['Blocked: portal down until 30 Oct', 'portal down until 30 Oct'],
  ])('leaves a day that is not kept in the title of %s', (text, title) => {
    expect(only(text)).toMatchObject({ title, due_on: null, since: null })
    expect(only(text)?.remark ?? 'nobody is named').toBe('nobody is named')
    expect(readNotes(text, AT).open).toEqual([])
  })

  it('keeps the day that an action is due beside one from which it runs', () => {
    expect(only('Action: Ana to collect from 1 Sep by 20 Sep')).toMatchObject({
      title: 'collect from 1 Sep',
      due_on: '2026-09-20',
    })
  })

  it.each([
    ['3 Sep', '2027-09-03', /taken as 2027-09-03/],
    ['2026-09-01', '2026-09-01', /is past/],
    ['Wednesday', '2026-09-16', /today is a Wednesday/],
    ['9/10', null, /"9\/10" is 2026-10-09 or 2026-09-10/],
    ['next week', null, /no date that can be told/],
    ['31 Nov', null, /"31 Nov" is no day/],
    ['Feb 30, 2027', null, /"Feb 30, 2027" is no day/],
    ['2026-02-30', null, /"2026-02-30" is no day/],
    ['31.9.2026', null, /"31.9.2026" is no day/],
    ['13/13', null, /no date that can be told/],
    ['30/9', '2026-09-30', null],
    ['end of month', '2026-09-30', null],
  ])('says what is odd about "by %s"', (date, due_on, remark) => {
    const note = only(`- [ ] @ana call by ${date}`)
    expect(note?.due_on).toBe(due_on)
    if (remark === null) expect(note?.remark).toBeNull()
    else expect(note?.remark).toMatch(remark)
  })
})

it.each([
  'Blocked: none',
  'Blockers: None so far',
  'Blocked by nothing.',
  'Decision: none',
  'We decided nothing about pricing.',
  'Decided: nothing yet',
  'We decided not to decide on pricing yet',
  'Blocked: nothing on my side',
  'Blocked: no new today',
  'Blocked: not anymore',
  'Blocked: all good',
  'Blocked: N/A - all clear',
  'Action: n/a',
  'TODO: -',
  '## Blockers\n- none',
  '| Action | Owner |\n|---|---|\n| None | |',
  'Decision: no decision',
  'Decision: postponed',
  'Decision: deferred to next week',
  'Decision: postponed until January',
  'Decision: not made',
  'Decision: on hold',
  'Decision: not approved yet',
  'Decision: no change',
  'Decision: rejected: move HQ',
  'Decision: rejected - CRM purchase',
  'Decision: not approved - new laptops',
  'Decision: proposed: second CRM licence',
  'Decision: CRM purchase rejected',
  'Decision: the Berlin office is not approved.',
  'Decision: CRM purchase still pending',
  'Decision: We reject the Berlin office',
  '## Decisions\n- Rejected: second CRM licence',
  '| Decision | Owner |\n|---|---|\n| CRM purchase rejected | Ana |',
  'Decided: nothing to decide',
  'Blocked: no blockers today',
  'Blocked: not blocked',
  'Blocked: none of the above',
  'Blocked: nothing major',
  'Blocked: resolved',
  'Action: no action needed',
])('takes "%s" for no action, decision or blocker', (text) => {
  expect(readNotes(text, AT).understood).toEqual([])
})

it.each([
  ['Decided: no discounts above 20 %', 'no discounts above 20 %'],
  ['Blocked: nothing works without the sandbox', 'nothing works without the sandbox'],
  ['Decision: nothing changes in pricing', 'nothing changes in pricing'],
  ['Blocked: no sandbox', 'no sandbox'],
  ['Blocked: nobody at legal replies', 'nobody at legal replies'],
  ['Blocked: None of the vendors answers', 'None of the vendors answers'],
  ['Blocked: nothing on staging works', 'nothing on staging works'],
  ['Decision: no meeting next week', 'no meeting next week'],
  ['Decision: open on Monday', 'open on Monday'],
  ['Blocked: not signed', 'not signed'],
  ['Decision: No new hires until January', 'No new hires until January'],
  ['Decision: deferred revenue is booked monthly', 'deferred revenue is booked monthly'],
  ['Decision: CRM - buy the small licence', 'CRM - buy the small licence'],
  ['Decision: approved: new laptops', 'approved: new laptops'],
  ['Decision: reject deals below 20 % margin', 'reject deals below 20 % margin'],
  ['Decision: refunds after 90 days are rejected', 'refunds after 90 days are rejected'],
  ['Decision: keep the price that Finance rejected', 'keep the price that Finance rejected'],
  ['Decision: hire Bo, references pending', 'hire Bo, references pending'],
  ['Decision: postpone the launch', 'postpone the launch'],
])('takes "%s" for what it says', (text, title) => {
  expect(only(text)?.title).toBe(title)
})

it('reads tables of actions and bullets under a heading', () => {
  const { understood, title } = readNotes(
    '# Sync\n\n| Action | Owner | Due |\n|---|---|---|\n| Buy chairs | Ana | 2 Oct |\n\n## Blockers\n- Legal is slow\n',
    AT,
  )
  expect(title).toBe('Sync')
  expect(understood).toMatchObject([
    { line: 5, kind: 'action', title: 'Buy chairs', owner: 'Ana', due_on: '2026-10-02' },
    { line: 8, kind: 'blocker', title: 'Legal is slow' },
  ])
})

const rowsOf = (head: string, ...rows: string[]) =>
  readNotes([head, head.replace(/[^|]+/g, '---'), ...rows].join('\n'), AT).understood

it('takes of a table of decisions those that are made, each with its day', () => {
  const understood = rowsOf(
    '| Date | Decision | Owner | Status |',
    '| 2026-09-01 | Close the Lyon office | Ana | Decided |',
    '| 2026-09-02 | Freeze hiring | Ben | Proposed |',
    '| 2026-09-03 | Drop the reseller plan | Ben | Rejected |',
    '| 2026-09-04 | Raise prices | Cleo | |',
    '| 1 Oct | Open on Saturdays | Cleo | |',
  )
  expect(understood).toMatchObject([
    { title: 'Close the Lyon office', owner: 'Ana', said_on: '2026-09-01', remark: null },
    { title: 'Raise prices', owner: 'Cleo', said_on: '2026-09-04' },
    { title: 'Open on Saturdays (1 Oct)', said_on: AT, due_on: null, remark: null },
  ])
  expect(understood).toHaveLength(3)
})

it('takes from a row both its decision and the action that comes of it', () => {
  expect(
    rowsOf(
      '| Decision | Action | Owner | Due |',
      '| Close Lyon | Give notice | Ana | 2026-10-02 |',
    ),
  ).toMatchObject([
    { line: 3, kind: 'decision', title: 'Close Lyon', owner: null },
    { line: 3, kind: 'action', title: 'Give notice', owner: 'Ana', due_on: '2026-10-02' },
  ])
})

it('takes a blocker whose status says so for resolved', () => {
  expect(
    rowsOf('| Blocker | Owner | Status |', '| Legal | Ana | Resolved |', '| Quota | Ben | Open |'),
  ).toMatchObject([
    { title: 'Legal', is_done: true },
    { title: 'Quota', is_done: false },
  ])
})

it.each([' ', '#', '(', '1 ', '[', '<!--', 'a', 'Ab ', '.', '- ', '@a ', '1 Jan ', 'since '])(
  'is not held up by a long run of %j',
  (piece) => {
    // A cubic pattern would take hours over it.
    const run = piece.repeat(20_000 / piece.length)
    const lines = [
      '',
      '# ',
      '- [ ] @ana call ',
      'Decided: ',
      'Blocked: x since ',
      '| Action |\n|-|\n| ',
    ]
    const text = lines.flatMap((line) => [`${line}${run}`, `${line}${run}x`]).join('\n')
    const { understood, not_understood } = readNotes(text, AT)
    expect(understood.length + not_understood.length).toBeGreaterThanOrEqual(12)
  },
)

it('drops no line, whatever the notes hold', () => {
  const piece = fc.constantFrom(
    '- [ ] ',
    'TODO',
    '(',
    ')',
    '@ana',
    ' by ',
    'Friday',
    '3 Oct',
    ': ',
    '| a ',
    '|',
    '---',
    '# ',
    'Decided',
    'Blocked',
    ' — ',
    '\n',
    '\r\n',
    'x',
    ' ',
  )
  const notes = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  fc.assert(
    fc.property(notes, (pieces) => {
      const text = pieces.join('')
      const { understood, not_understood } = readNotes(text, AT)
      const lines = [...understood, ...not_understood].map(({ line }) => line)
      const told = [...new Set(lines)].sort((a, b) => a - b)
      const written = text
        .split(/\r\n|\r|\n/)
        .flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]))
      expect(told).toEqual(written)
    }),
  )
})
