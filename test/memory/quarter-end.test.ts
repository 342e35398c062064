import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aFolder, type Briefed } from './weeks.ts'

let company: ReturnType<typeof aFolder>
beforeEach(() => {
  company = aFolder()
})
afterEach(() => company.remove())

describe('on the morning after a quarter', () => {
  const goals = (...checked: { on: string; value: number }[]) => ({
    as_of: '2026-11-23',
    company_okrs: {
      quarter_start: '2026-10-01',
      quarter_end: '2026-12-31',
      objectives: [
        {
          id: 'O',
          owner: 'Bo',
          key_results: [
            {
              id: 'K',
              title: 'Sites live',
              type: 'numeric',
              process: 'Onboarding',
              baseline_value: 10,
              current_value: 11,
              target_value: 40,
              check_ins: [{ on: '2026-11-20', value: 11 }, ...checked],
            },
          ],
        },
      ],
    },
    processes: [
      {
        name: 'Onboarding',
        steps: [{ name: 'Check', throughput_per_day: 1, capacity_per_day: 1, current_queue: 35 }],
      },
    ],
  })
  const goneOf = async () =>
    (await company.ask<Briefed>('brief', '--at', '2027-01-04')).gone.map(({ finding }) => finding)

  it('nothing is gone or better that nobody mended', async () => {
    company.write({ 'a.json': goals(), 'b.json': { as_of: '2027-01-04', metrics: { nps: 1 } } })
    const before = await company.ask<Briefed>('watch', '--at', '2026-12-28')
    expect(JSON.stringify(before)).toContain('check_in_overdue:O')
    const after = await company.ask<Briefed>('brief', '--at', '2027-01-04')
    expect(after.gone).toEqual([])
    expect(after.changes).toMatchObject({ better: 0, gone: 0 })
  })

  it('what was mended until its last day is gone', async () => {
    company.write({ 'a.json': goals({ on: '2026-12-30', value: 39 }) })
    expect((await goneOf()).sort()).toEqual([
      'check_in_overdue:O',
      'objective_off_pace:O',
      'okrs_on_track_share:company',
    ])
  })
})
