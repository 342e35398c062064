import { expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { standingWords } from './history-words.ts'

it('asks why what stands is not fixed, and of nothing that only would be', () => {
  const on = '2026-09-11'
  const evidence = [{ kind: 'datum', path: 'processes', value: 1, unit: null, on }]
  const asked = (rule: string) =>
    standingWords({ rule, weeks: 7, evidence } as unknown as Finding, on)
  expect(asked('queue_growing')).toBe(" For 7 weeks: why isn't it fixed?")
  expect(asked('breaks_at_three_times')).toBe('')
})
