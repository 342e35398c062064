import { describe, expect, it } from 'vitest'
import { mergeCompany } from '../merge.ts'

/** What is known of a day to somebody who asks much later. */
const asOf = (value: Record<string, unknown>, at = '2026-03-15') =>
  mergeCompany([{ file: 'a.yaml', value }], at, { dated: at, undated: () => '2030-01-01' })
    .situation.company

describe('entries after the day asked about', () => {
  it.each([
    ['metric_history', 'on'],
    ['meetings', 'on'],
    ['incidents', 'started_at'],
    ['decisions', 'requested_on'],
    ['decisions', 'decided_on'],
  ])('are left out of %s by %s', (list, key) => {
    const before = { [key]: '2026-03-15' }
    expect(asOf({ [list]: [before, { [key]: '2026-03-16' }] })).toEqual({ [list]: [before] })
  })

  it('are left out of check-ins, which then do not set the value', () => {
    const checkIns = [
      { on: '2026-03-01', value: 2 },
      { on: '2026-03-20', value: 3 },
    ]
    const okrs = (check_ins: object[], current_value: number) => ({
      company_okrs: { objectives: [{ key_results: [{ current_value, check_ins }] }] },
    })
    expect(asOf(okrs(checkIns, 1))).toEqual(okrs(checkIns.slice(0, 1), 2))
  })

  it('are left out of the days a blocker was reported on; one reported later is not there', () => {
    const value = {
      blockers: [
        { id: 'later', reported_on: ['2026-03-16'] },
        { id: 'both', reported_on: ['2026-03-14', '2026-03-16'], resolved_on: '2026-03-17' },
        { id: 'undated' },
      ],
    }
    expect(asOf(value)).toEqual({
      blockers: [{ id: 'both', reported_on: ['2026-03-14'] }, { id: 'undated' }],
    })
  })

  it('are not yet done, resolved or decided', () => {
    const value = {
      actions: [{ id: 'A', done_on: '2026-03-16', due_on: '2026-04-01' }],
      incidents: [{ id: 'I', started_at: '2026-03-15', resolved_at: '2026-03-16T00:00:00Z' }],
      decisions: [{ requested_on: '2026-03-01', decided_on: '2026-03-16', status: 'decided' }],
      changes: [{ name: 'C', checklist: [{ item: 'x', done_on: '2026-03-16' }] }],
      meetings: [{ on: '2026-03-01', actions: ['call', { title: 'x', done_on: '2026-03-20' }] }],
      processes: [{ name: 'P', last_reviewed_on: '2026-03-16', next_review_on: '2026-09-16' }],
      automations: [{ name: 'A', last_run_on: '2026-03-16', last_tested_on: '2026-03-15' }],
    }
    expect(asOf(value)).toEqual({
      actions: [{ id: 'A', due_on: '2026-04-01' }],
      incidents: [{ id: 'I', started_at: '2026-03-15' }],
      decisions: [{ requested_on: '2026-03-01', status: 'requested' }],
      changes: [{ name: 'C', checklist: [{ item: 'x' }] }],
      meetings: [{ on: '2026-03-01', actions: ['call', { title: 'x' }] }],
      processes: [{ name: 'P', next_review_on: '2026-09-16' }],
      automations: [{ name: 'A', last_tested_on: '2026-03-15' }],
    })
  })

  it('stay where they are plans', () => {
    const value = {
      actions: [{ due_on: '2027-01-01' }],
      decisions: [{ decide_by: '2027-01-01', review_on: '2027-01-01' }],
      accepted: [{ finding: 'x', until: '2027-01-01' }],
      changes: [{ launch_on: '2027-01-01' }],
    }
    expect(asOf(value)).toEqual(value)
  })

  it('leave the given document as it was', () => {
    const value = { meetings: [{ on: '2026-03-16' }] }
    asOf(value)
    expect(value).toEqual({ meetings: [{ on: '2026-03-16' }] })
  })
})

describe('an instant', () => {
  const incident = (started_at: string, time_zone?: string) =>
    asOf({ ...(time_zone && { time_zone }), incidents: [{ started_at }] }).incidents?.length

  it('counts by the day it is in the time zone of the company', () => {
    expect(incident('2026-03-16T03:00:00Z', 'America/New_York')).toBe(1)
    expect(incident('2026-03-15T20:00:00Z', 'Asia/Tokyo')).toBe(0)
    expect(incident('2026-03-15T20:00:00', 'Asia/Tokyo')).toBe(1)
  })

  it('counts by the day it states where no time zone is known', () => {
    expect(incident('2026-03-15T23:30:00-08:00')).toBe(1)
    expect(incident('2026-03-16T00:30:00Z')).toBe(0)
  })
})

it('gives a single document back as it is when nothing is cut', () => {
  const value = { company: 'A', company_okrs: { objectives: [{ key_results: [{ id: 'K' }] }] } }
  expect(asOf(value)).toBe(value)
})

it('does not know the value of an undated key result before its first check-in', () => {
  const document = {
    company_okrs: {
      objectives: [
        {
          title: 'Onboarding',
          key_results: [
            {
              title: 'Days to live',
              current_value: 18.5,
              target_value: 9,
              check_ins: [
                { on: '2026-07-17', value: 12 },
                { on: '2026-09-04', value: 18.5 },
              ],
            },
          ],
        },
      ],
    },
  }
  const valueOn = (at: string) =>
    mergeCompany([{ file: 'okrs.yaml', value: document }], at).situation.company.company_okrs
      ?.objectives?.[0]?.key_results?.[0]?.current_value
  expect(valueOn('2026-07-01')).toBeUndefined()
  expect(valueOn('2026-08-01')).toBe(12)
  expect(valueOn('2026-09-11')).toBe(18.5)
})
