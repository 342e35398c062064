import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../src/reports/format-date.ts'
import { livedWeeks } from '../../src/testing/lived-weeks.ts'

// What examples/northlight-weeks/README.md says happens, held to its week.
const briefs = await livedWeeks()

/** The weeks, counted from one, in which a finding changed so. */
const weeksOf = (change: string, finding: string): number[] =>
  briefs.flatMap(({ changed, gone }, i) => {
    const all = [...changed, ...gone.map((one) => ({ ...one, change: 'gone' }))]
    return all.some((one) => one.finding === finding && one.change === change) ? [i + 1] : []
  })

describe('twelve weeks of briefings', () => {
  it('are twelve, a week apart, each compared with the one before', () => {
    expect(briefs).toHaveLength(12)
    expect(briefs.slice(1).map(({ since }) => since)).toEqual(
      briefs.slice(0, -1).map(({ at }) => at),
    )
  })

  it.each([
    ['an action is missed', 'new', 'action_overdue:A-19', [4]],
    ['it is late, and from two weeks on dropped', 'worse', 'action_overdue:A-19', [5]],
    ['it is done at last', 'gone', 'action_overdue:A-19', [7]],
    ['an action done in time is never told', 'new', 'action_overdue:A-18', []],
    ['a blocker stays for three weeks', 'new', 'repeated_blocker:B-20', [4]],
    ['it is resolved', 'gone', 'repeated_blocker:B-20', [11]],
    ['an old blocker is resolved', 'gone', 'repeated_blocker:B-06', [3]],
    ['a figure is restated', 'new', 'figure_restated:nps 2026-09-30', [6]],
    ['a metric breaks out', 'new', 'metric_signal:first_reply_hours', [10]],
    ['it comes back into its range', 'gone', 'metric_signal:first_reply_hours', [12]],
    ['a move within noise is never a signal', 'new', 'metric_signal:deploys_per_week', []],
  ] as const)('tell that %s: %s', (_, change, finding, weeks) => {
    expect(weeksOf(change, finding)).toEqual(weeks)
  })

  it('ask of the blocker why it is not fixed, from its third week on', () => {
    const weeks = briefs.map(
      ({ findings }) => findings.find(({ id }) => id === 'repeated_blocker:B-20')?.weeks ?? null,
    )
    const told = weeks.flatMap((count, i) => (count === null ? [] : [[i + 1, count]]))
    expect(told.length).toBeGreaterThan(3)
    for (const [week = 0, count] of told) expect(count).toBe(week - 4)
  })

  it('name both values of the restated figure', () => {
    const restated = briefs[5]?.changed.find(({ finding }) => finding.startsWith('figure_restated'))
    expect(restated?.what).toMatch(/reported as 45 .* is now 41/)
  })

  it('are on the page', () => {
    const page = readFileSync('docs/twelve-weeks.md', 'utf8')
    for (const { at, bottom_line } of briefs) {
      expect(page).toContain(formatDate(at))
      expect(page).toContain(bottom_line)
    }
  })
})
