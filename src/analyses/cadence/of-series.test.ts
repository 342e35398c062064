import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'

it('are the entries of their kind, and those of their name without a kind', () => {
  const cadence = [
    { meeting: 'Design crit (Weekly)' },
    { meeting: 'Leadership sync', decider: 'Ada' },
    { meeting: 'leadership_sync' },
    { meeting: 'Weekly design crit', decider: 'Bo' },
    { meeting: 'Tasting' },
  ]
  const { ofSeries } = factsOf({ cadence }).cadence()
  const paths = (series: Parameters<typeof ofSeries>[0]) => ofSeries(series).map(({ path }) => path)
  expect(paths({ kind: 'leadership_sync', name: 'Exec' })).toEqual(['cadence[1]', 'cadence[2]'])
  expect(paths({ kind: null, name: 'weekly design crit' })).toEqual(['cadence[0]', 'cadence[3]'])
  expect(paths({ kind: null, name: 'Harvest' })).toEqual([])
})
