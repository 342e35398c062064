import { expect, it } from 'vitest'
import { runCoo } from '../../src/testing/run-coo.ts'

interface Scale {
  stage: { stage: string; agree: boolean }
  red_flags: { id: string; state: string }[]
  processes: { state: string }[]
  breaks_now: { id: string; signs: unknown[] }[]
}

const scaleOf = async (company: string, at: string): Promise<Scale> => {
  const { stdout } = await runCoo(['scale', `examples/${company}`, '--at', at, '-f', 'json'])
  return JSON.parse(stdout) as Scale
}

const reviewed = [
  ['fieldnote', '2026-09-30', 'seed', 'missed_deadlines', 'raised'],
  ['harborline', '2026-09-30', 'series_a', 'churn_over_limit', 'raised'],
  ['northlight', '2026-09-11', 'series_b', 'long_small_sales', 'unknown'],
  ['meridian', '2026-09-30', 'series_c', 'retention_under_hundred', 'raised'],
  ['castellan', '2026-09-30', 'growth', 'rule_of_40_under_twenty', 'raised'],
] as const

it.each(reviewed)('%s is read as it was reviewed', async (company, at, stage, flag, state) => {
  const scale = await scaleOf(company, at)
  expect(scale.stage).toMatchObject({ stage, agree: true })
  expect(scale.red_flags).toMatchObject([{ id: flag, state }])
  const early = scale.processes.filter((one) => one.state === 'too_early')
  expect(early.length).toBe(stage === 'seed' ? 4 : 0)
})

it('no two of them show the same signs', async () => {
  const signs = await Promise.all(
    reviewed.map(async ([company, at]) => {
      const { breaks_now } = await scaleOf(company, at)
      return breaks_now.filter((one) => one.signs.length > 0).map(({ id }) => id)
    }),
  )
  expect(signs.every((one) => one.length > 0)).toBe(true)
  expect(new Set(signs.map((one) => one.join())).size).toBe(reviewed.length)
})
