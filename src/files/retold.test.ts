import { describe, expect, it } from 'vitest'
import { companyFromValue } from './company-from-value.ts'

const checked = { current_value: 90, check_ins: [{ on: '2026-08-31', value: 50 }] }

/** A document of 11 September, as it tells of 31 August. */
async function toldOf(document: object) {
  const value = { company: 'K', as_of: '2026-09-11', ...document }
  const read = await companyFromValue(value, 'k.json', '2026-09-11')
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.loaded.situation.past?.retoldOn('2026-08-31')
}

const goals = (...key_results: object[]) => ({
  company_okrs: {
    quarter: 'Q3 2026',
    quarter_start: '2026-07-01',
    quarter_end: '2026-09-30',
    objectives: [{ id: 'o', title: 'Grow', key_results }],
  },
})

describe('what a document tells of the days before its own', () => {
  it('is the value of a check-in, with its day', async () => {
    const then = await toldOf(goals({ id: 'k', target_value: 100, ...checked }))
    const path = 'company_okrs.objectives[0].key_results[0].current_value'
    expect(then?.company.company_okrs?.objectives?.[0]?.key_results?.[0]).toMatchObject({
      current_value: 50,
      target_value: 100,
    })
    expect(then?.sources.dateOf(path)).toBe('2026-08-31')
  })

  it('is a goal that was set, not its value of a later day', async () => {
    const then = await toldOf(goals({ id: 'k', title: 'Sites', current_value: 90, confidence: 1 }))
    expect(then?.company.company_okrs?.objectives?.[0]?.key_results).toEqual([
      { id: 'k', title: 'Sites' },
    ])
  })

  it('counts milestones by the days they were done on', async () => {
    const milestone_dates = [{ done_on: '2026-08-01' }, { done_on: '2026-09-05' }]
    const milestones = { type: 'milestone', milestones_total: 3, milestone_dates }
    const told = async (milestones_hit: number) =>
      (await toldOf(goals({ id: 'k', ...milestones, milestones_hit })))?.company.company_okrs
        ?.objectives?.[0]?.key_results?.[0]
    expect((await told(2))?.milestones_hit).toBe(1)
    // Three are hit and two of them have a day: of the earlier day less is known than by these.
    expect(await told(3)).toEqual({ id: 'k', type: 'milestone', milestones_total: 3 })
  })

  it('is what was not done yet, not when it was done', async () => {
    const then = await toldOf(
      goals({ id: 'a', type: 'boolean', done: false }, { id: 'b', type: 'boolean', done: true }),
    )
    expect(then?.company.company_okrs?.objectives?.[0]?.key_results).toEqual([
      { id: 'a', type: 'boolean', done: false },
      { id: 'b' },
    ])
  })

  it('is no state of a later day', async () => {
    const then = await toldOf({
      team: { open_requisitions: 9 },
      decisions: [
        { id: 'D-1', requested_on: '2026-08-20' },
        { id: 'D-2', requested_on: '2026-09-02' },
      ],
    })
    expect(then?.company.team).toBeUndefined()
    expect(then?.company.decisions).toEqual([{ id: 'D-1', requested_on: '2026-08-20' }])
  })
})
