import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'

describe('the law of Little', () => {
  it('never contradicts a wait that follows from queue and throughput', () => {
    assert(
      property(
        integer({ min: 0, max: 5000 }),
        double({ min: 0.1, max: 500, noNaN: true }),
        (current_queue, throughput_per_day) => {
          const avg_wait_hours = (current_queue / throughput_per_day) * 8
          const steps = [{ current_queue, throughput_per_day, avg_wait_hours }]
          expect(factsOf({ processes: [{ steps }] }).checks().queues).toEqual([])
        },
      ),
    )
  })

  it('contradicts a long wait that is stated at a third', () => {
    assert(
      property(integer({ min: 20, max: 5000 }), (current_queue) => {
        const steps = [
          {
            current_queue,
            throughput_per_day: 10,
            avg_wait_hours: (current_queue / 10) * 8 * 0.33,
          },
        ]
        const [found] = factsOf({ processes: [{ steps }] }).checks().queues
        expect(found?.implied_hours).toBeCloseTo((current_queue / 10) * 8, 9)
      }),
    )
  })
})

describe('what is contradicted', () => {
  it('are the paths of both sides', () => {
    const company = {
      metrics: { headcount: 9, burn_multiple: 2 },
      team: { total_headcount: 8, stage: 'seed' as const },
      stage: 'series_a' as const,
      company_okrs: {
        objectives: [{ key_results: [{ title: 'Burn multiple down', current_value: 1 }] }],
      },
      processes: [
        { steps: [{ current_queue: 90, throughput_per_day: 2, avg_wait_hours: 1 }] },
        { followed_pct: 300 },
      ],
      dated_ahead: [{ name: 'A', key: 'done_on', on: '2027-01-01' }],
    }
    expect([...factsOf(company).contradicted()].sort()).toEqual([
      'company_okrs.objectives[0].key_results[0].current_value',
      'dated_ahead[0].on',
      'metrics.burn_multiple',
      'metrics.headcount',
      'processes[0].steps[0].avg_wait_hours',
      'processes[0].steps[0].current_queue',
      'processes[0].steps[0].throughput_per_day',
      'processes[1].followed_pct',
      'stage',
      'team.stage',
      'team.total_headcount',
    ])
  })

  it('is also a rate that the counts of its queue deny, and what is said to reach it', () => {
    const steps = [{ name: 'Sew', throughput_per_day: 2, current_queue: 50 }]
    const company = {
      as_of: '2026-11-20',
      processes: [{ name: 'Making', arrivals_per_day: 5, steps }],
      metric_history: ['2026-11-13', '2026-11-20'].map((on) => ({
        metric: 'Making.Sew.current_queue',
        on,
        value: 50,
      })),
    }
    expect([...factsOf(company).contradicted()].sort()).toEqual([
      'processes[0].arrivals_per_day',
      'processes[0].steps[0].throughput_per_day',
    ])
  })

  it('is nothing in a company that agrees with itself', () => {
    const company = { metrics: { headcount: 8 }, team: { total_headcount: 8 } }
    expect(factsOf(company).contradicted().size).toBe(0)
  })
})

describe('headcounts of different days', () => {
  const people = (late: string) => [{ started_on: '2024-01-01' }, { started_on: late }]
  const check = (late: string, on: string) =>
    factsOf({ people: people(late), metrics: { headcount: 1 }, as_of: on }).checks().headcount

  it('agree where somebody started in between', () => {
    expect(check('2026-09-10', '2026-09-01')).toBeUndefined()
    expect(check('2026-08-01', '2026-09-01')).toMatchObject({ base: { people: 2 } })
  })

  it('agree where one of them counts who has signed', () => {
    const company = { people: people('2026-08-01'), joining: [{ started_on: '2026-10-01' }] }
    const counted = (headcount: number) =>
      factsOf({ ...company, metrics: { headcount } }).checks().headcount
    expect(counted(3)).toBeUndefined()
    expect(counted(4)).toMatchObject({ base: { people: 2 }, others: [{ people: 4 }] })
  })
})
