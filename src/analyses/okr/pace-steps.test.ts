import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { paceOf } from './pace.ts'

const AT = '2025-02-28'
const statusOf = (keyResult: KeyResult, progress: number) => paceOf(keyResult, progress, AT).status

describe('pace of milestones without dates', () => {
  const hit = (milestones_hit: number, total = 4): KeyResult => ({
    type: 'milestone',
    milestones_total: total,
    milestones_hit,
  })

  it('has no line and no rate', () => {
    expect(paceOf(hit(1), 0.5, AT)).toMatchObject({ expected: null, needed_multiple: null })
  })

  it('is held against the thresholds as shares of an even plan', () => {
    expect(statusOf(hit(7, 20), 0.5)).toBe('on_track')
    expect(statusOf(hit(6, 20), 0.5)).toBe('at_risk')
    expect(statusOf(hit(4, 20), 0.5)).toBe('at_risk')
    expect(statusOf(hit(3, 20), 0.5)).toBe('off_track')
  })

  it('is at risk where the rest would have to come too fast, the next counted as hit', () => {
    // 5 in 19 days after 10 in 73 are 1.92 times, over 1.75, whatever their dates
    const days = { elapsed: 73, left: 19, progress: 72 / 91, on: null, end: '2026-09-30' }
    const judged = (keyResult: KeyResult) => paceOf(keyResult, days.progress, '2026-09-11', days)
    for (const milestone_dates of [[], [{ due_on: '2026-09-29' }]]) {
      expect(judged({ ...hit(9, 14), milestone_dates })).toMatchObject({
        status: 'at_risk',
        because: '9 of 14 milestones hit; the rest needs 2.13x the pace so far.',
      })
    }
    // 4 in 19 after 11 in 73 are 1.40 times; of 14 for which 70 % is good one more is enough
    expect(judged(hit(10, 14)).status).toBe('on_track')
    expect(judged({ ...hit(9, 14), aspirational: true }).status).toBe('on_track')
  })

  it('does not take a count that is not given for none', () => {
    expect(paceOf({ type: 'milestone', milestones_total: 14 }, 0.7, AT)).toMatchObject({
      status: 'not_measurable',
      score: null,
      because: 'No milestones_hit is given.',
    })
    expect(paceOf({ type: 'milestone' }, 0.7, AT).because).toBe('No milestones_total is given.')
  })

  it('is not behind before an even plan has finished a milestone', () => {
    expect(statusOf(hit(0), 0.24)).toBe('not_started')
    expect(statusOf(hit(0), 0.25)).toBe('off_track')
  })

  it('is missed at the end under a good score', () => {
    expect(statusOf(hit(3), 1)).toBe('on_track')
    expect(statusOf(hit(2), 1)).toBe('off_track')
  })

  it('is not judged where more are hit than there are', () => {
    expect(paceOf(hit(5), 1, AT)).toMatchObject({ status: 'not_measurable', score: null })
    expect(paceOf(hit(5), 1, AT).because).toContain('125% (5 of 4)')
  })

  it('counts the list where no total is given, and says so', () => {
    const listed: KeyResult = { type: 'milestone', milestones_hit: 1, milestones: ['a', 'b'] }
    expect(paceOf(listed, 0.5, AT)).toMatchObject({ score: 0.5, assumed: ['milestones_total'] })
    expect(statusOf({ type: 'milestone' }, 0.5)).toBe('not_measurable')
  })
})

describe('pace of milestones with dates', () => {
  const done = { title: 'a', due_on: '2025-01-15', done_on: '2025-01-20' }
  const late = { title: 'b', due_on: '2025-02-20' }
  const early = { title: 'c', due_on: '2025-03-15' }
  const dated = (...milestone_dates: NonNullable<KeyResult['milestone_dates']>): KeyResult => ({
    type: 'milestone',
    milestone_dates,
  })

  it('is on track while none is late, at risk with one, off track with more', () => {
    expect(statusOf(dated(done, early), 0.65)).toBe('on_track')
    expect(statusOf(dated(done, late, early), 0.65)).toBe('at_risk')
    expect(statusOf(dated(done, late, { ...late, title: 'd' }), 0.65)).toBe('off_track')
    expect(statusOf(dated(done, late), 1)).toBe('off_track')
    expect(statusOf(dated(done), 0.65)).toBe('complete')
  })

  it('foretells a miss of what is planned for after the quarter', () => {
    const days = { elapsed: 59, left: 31, progress: 0.65, on: null, end: '2025-03-31' }
    const beyond = { title: 'd', due_on: '2025-04-20' }
    const judged = (keyResult: KeyResult, progress = 0.65) => paceOf(keyResult, progress, AT, days)
    // 3 of 4 can be had, 75 %: a good end, unless all is promised
    const one = dated(done, done, done, beyond)
    expect(judged(one)).toMatchObject({
      status: 'at_risk',
      because:
        '3 of 4 milestones hit; 1 milestone planned for 20 Apr 2025, after the quarter ends on 31 Mar 2025.',
    })
    expect(judged({ ...one, aspirational: false }).status).toBe('off_track')
    const rest = [early, { ...early, due_on: '2025-03-31' }]
    expect(judged(dated(done, done, ...rest)).status).toBe('on_track')
    // half of them, under the 70 % of a good end
    expect(judged(dated(done, beyond)).status).toBe('off_track')
    expect(judged(dated(done, done, done, done, done, done, done, beyond, beyond))).toMatchObject({
      status: 'off_track',
      because:
        '7 of 9 milestones hit; 2 milestones planned for after the quarter ends on 31 Mar 2025, the last for 20 Apr 2025.',
    })
    expect(judged(one, 1).status).toBe('off_track')
    expect(judged({ type: 'boolean', done: false, milestone_dates: [beyond] }).status).toBe(
      'off_track',
    )
  })

  it('is not late on the day it is due, nor done by a day to come', () => {
    expect(statusOf(dated(done, { due_on: AT }), 0.65)).toBe('on_track')
    expect(statusOf(dated({ ...late, done_on: '2025-03-01' }), 0.65)).toBe('at_risk')
  })
})

describe('pace of done or not done', () => {
  const ship: KeyResult = { type: 'boolean', done: false }

  it('does not pretend to know before the end', () => {
    expect(statusOf(ship, 0.05)).toBe('not_started')
    expect(paceOf(ship, 0.5, AT)).toMatchObject({ status: 'not_measurable', score: 0 })
    expect(statusOf(ship, 0.67)).toBe('at_risk')
    expect(statusOf(ship, 1)).toBe('off_track')
    expect(statusOf({ ...ship, done: true }, 0.5)).toBe('complete')
  })

  it.each([
    [0.71, 'on_track'],
    [0.7, 'at_risk'],
    [0.5, 'at_risk'],
    [0.49, 'off_track'],
  ] as const)('goes by its owner: %d confident is %s', (confidence, status) => {
    expect(statusOf({ ...ship, confidence }, 0.5)).toBe(status)
  })

  it('takes the confidence of the latest check-in', () => {
    const check_ins = [
      { on: '2025-02-20', confidence: 0.9 },
      { on: '2025-02-10', confidence: 0.1 },
      { on: '2025-03-20', confidence: 0.2 },
    ]
    expect(statusOf({ ...ship, confidence: 0.3, check_ins }, 0.5)).toBe('on_track')
  })
})
