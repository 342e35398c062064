import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rolloutChecklist } from '../../knowledge/change.ts'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

type Change = NonNullable<Company['changes']>[number]

const rolloutOf = (change: Change, at?: string) => {
  const [found] = factsOf({ changes: [change] }, at).rollouts()
  if (found === undefined) throw new Error('no rollout')
  return found
}

describe('the rollout plan', () => {
  it('has the playbook’s 22 items in five phases', () => {
    const counts = Object.values(rolloutChecklist).map((items) => items.length)
    expect(counts).toEqual([7, 4, 4, 4, 3])
    expect(rolloutOf({ name: 'A' }).items).toHaveLength(22)
  })

  it('is dated from the launch: the day, and 14, 30 and 90 calendar days after it', () => {
    // 2026-08-29 is a Saturday: days are never moved.
    expect(rolloutOf({ launch_on: '2026-08-29' }).milestones).toEqual([
      { name: 'launch', on: '2026-08-29' },
      { name: 'two_week_check', on: '2026-09-12' },
      { name: 'thirty_day_review', on: '2026-09-28' },
      { name: 'ninety_day_close', on: '2026-11-27' },
    ])
  })

  it('finds the company’s own items in it, each once, and keeps the rest', () => {
    const { items } = rolloutOf({
      launch_on: '2026-08-03',
      checklist: [
        { item: 'Training held twice', done_on: '2026-08-13', owner: 'Ada' },
        { item: 'Buy cake' },
        { item: 'Champions identified' },
      ],
    })
    const byItem = (item: string) => items.find((one) => one.item === item)
    expect(byItem('Training held twice')).toMatchObject({ phase: 'launch', state: 'done' })
    expect(byItem('Champions identified')).toMatchObject({ phase: 'pre_launch', state: 'overdue' })
    expect(byItem('Buy cake')).toMatchObject({ phase: 'own', state: 'open' })
    expect(items).toHaveLength(23)
  })

  it('loses no item of a checklist', () => {
    const words = fc.constantFrom(
      'Training held',
      'Announce it',
      'Champions briefed',
      'x',
      'Adoption measured',
    )
    fc.assert(
      fc.property(fc.array(fc.record({ item: words }), { maxLength: 12 }), (checklist) => {
        const { items } = rolloutOf({ launch_on: '2026-08-03', checklist })
        const own = items.filter(({ state }) => state !== 'not_planned')
        expect(own.map(({ item }) => item).sort()).toEqual(checklist.map(({ item }) => item).sort())
      }),
    )
  })
})

describe('groups', () => {
  const scored = { awareness: 5, desire: 4, knowledge: 3, ability: 2, reinforcement: 1 }

  it('are held back by the first of the five at 3 or less', () => {
    const { groups } = rolloutOf({ launch_on: '2026-08-03', groups: [{ name: 'G', ...scored }] })
    expect(groups[0]).toMatchObject({ barrier: 'knowledge', stuck_pct: null })
  })

  it('are not held back by reinforcement before the launch', () => {
    const fine = { ...scored, knowledge: 4, ability: 4 }
    const barrier = (launch_on: string) =>
      rolloutOf({ launch_on, groups: [fine] }).groups[0]?.barrier
    expect([barrier('2026-09-12'), barrier('2026-09-11')]).toEqual([null, 'reinforcement'])
  })

  it('take the mean of single answers, and say how many are stuck', () => {
    const answers = [{ desire: 1 }, { desire: 5 }, { desire: 2 }]
    const { groups } = rolloutOf({ groups: [{ name: 'G', answers }] })
    expect(groups[0]?.scores.desire).toBeCloseTo(8 / 3, 10)
    expect(groups[0]?.barrier).toBe('desire')
    expect(groups[0]?.stuck_pct).toBeCloseTo(200 / 3, 10)
  })
})

describe('adoption', () => {
  const half: Change = {
    launch_on: '2026-08-28',
    target_adoption_pct: 80,
    groups: [{ people: 10, adopted: 5 }],
  }

  it('is people who adopted over people, and what is left is spread over the weeks to the close', () => {
    // 14 days after launch, 76 days before its close.
    const rollout = rolloutOf(half)
    expect(rollout.adoption_pct).toBe(50)
    expect(rollout.needed_points_per_week).toBeCloseTo(30 / (76 / 7), 10)
  })

  it('is not known where a group does not count', () => {
    expect(rolloutOf({ ...half, groups: [{ people: 10 }] }).adoption_pct).toBe(null)
  })
})

describe('closing', () => {
  const done: Change = {
    launch_on: '2026-06-01',
    target_adoption_pct: 95,
    groups: [
      {
        name: 'All',
        people: 48,
        adopted: 47,
        awareness: 5,
        desire: 5,
        knowledge: 5,
        ability: 5,
        reinforcement: 4,
      },
    ],
    checklist: [{ item: 'Training held twice', done_on: '2026-05-28' }],
  }

  it('is ready after ninety days at its target with nobody stuck and nothing open', () => {
    expect(rolloutOf(done).not_ready).toEqual([])
  })

  it('says what is in the way', () => {
    expect(rolloutOf({ ...done, launch_on: '2026-08-01' }).not_ready).toEqual([
      'its day to close is 30 Oct 2026',
    ])
    expect(rolloutOf({ ...done, target_adoption_pct: 99 }).not_ready).toEqual([
      'adoption is under its target',
    ])
    expect(rolloutOf({ ...done, checklist: [{ item: 'Champions named' }] }).not_ready).toEqual([
      '1 of its own items open',
    ])
  })
})

it('answers resistance by its kind, however that is written', () => {
  const { resistance } = rolloutOf({
    resistance: [
      { group: 'A', kind: 'loss of control', said: 'No' },
      { group: 'B', kind: 'weather' },
    ],
  })
  expect(resistance[0]).toMatchObject({ kind: 'loss_of_control', other_kind: null })
  expect(resistance[0]?.response).toMatch(/own it/)
  expect(resistance[1]).toMatchObject({ kind: null, other_kind: 'weather', response: null })
})

it('names the signs of failure of a rollout that is launched', () => {
  const change: Change = {
    launch_on: '2026-08-03',
    checklist: [{ item: 'Training held twice', done_on: '2026-08-01' }],
  }
  expect(rolloutOf(change).failure_modes).toEqual([
    'no_feedback',
    'no_accountability',
    'old_way_open',
    'top_down',
  ])
  expect(rolloutOf({ ...change, launch_on: '2026-10-01' }).failure_modes).toEqual([])
})
