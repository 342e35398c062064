import { expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

it('shows a computed figure to the digits that are read, and all of them as JSON', async () => {
  const steps = [
    { name: 'Kitting', throughput_per_day: 8 },
    { name: 'Test', throughput_per_day: 6, capacity_per_day: 6.5, current_queue: 72 },
  ]
  const key_results = [{ id: 'k', process: 'Assembly', current_value: 1, target_value: 2 }]
  const company = {
    processes: [{ name: 'Assembly', steps }],
    company_okrs: { objectives: [{ id: 'o', key_results }] },
  }
  const explain = async (format: string) => {
    const args = ['explain', 'company_constraint:Assembly', '-i', '-', '-f', format]
    const { stdout } = await runCoo(args, { stdin: JSON.stringify(company) })
    return stdout
  }
  // 8 / 6.5
  expect(await explain('text')).toContain('123 percent = ')
  expect(await explain('json')).toContain(String((8 / 6.5) * 100))
})

it('names no unit where a figure has none', async () => {
  const people = [{ id: 'a' }, { id: 'b', manager_id: 'a' }, { id: 'c', manager_id: 'a' }]
  const company = { stage: 'series_a', people }
  const finding = 'stage_benchmark_missed:contributors_per_manager'
  const { stdout } = await runCoo(['explain', finding, '-i', '-'], {
    stdin: JSON.stringify(company),
  })
  // (3 - 1) / 1
  expect(stdout).toContain('2 = (headcount - managers) / managers')
})
