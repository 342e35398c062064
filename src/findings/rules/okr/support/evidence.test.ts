import { expect, it } from 'vitest'
import { factsOf } from '../../../../testing/a-company.ts'
import { aNumber, anObjective, aQuarter } from '../../../../testing/a-quarter.ts'
import { citing } from '../../../cite.ts'
import { citeScore } from './evidence.ts'

it('names all that a score is computed from, the baseline as an earlier value', () => {
  const half = aNumber('A', 70, 100, { baseline_value: 40 })
  const facts = factsOf(aQuarter([anObjective('O1', [half])]))
  const [ref] = facts.goals().company[0]?.results ?? []
  if (ref === undefined) throw new Error('there is one key result')
  const path = 'company_okrs.objectives[0].key_results[0]'
  expect(citeScore(citing(facts.situation), ref)).toMatchObject({
    value: 0.5,
    inputs: [
      { path: `${path}.current_value`, value: 70 },
      { path: `${path}.target_value`, value: 100 },
      { path: `${path}.baseline_value`, value: 40, earlier: true },
    ],
  })
})
