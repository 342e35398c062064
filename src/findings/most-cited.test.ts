import { expect, it } from 'vitest'
import { factsOf } from '../testing/a-company.ts'
import { aNumber, aQuarter } from '../testing/a-quarter.ts'
import { citing } from './cite.ts'
import { keyResultWithoutOwner } from './rules/okr/key-result-without-owner.ts'

it('of more data than a hundred the first hundred are cited, and all are counted', () => {
  const key_results = Array.from({ length: 101 }, (_, i) => aNumber(`K${i}`, 1, 10))
  const facts = factsOf(aQuarter([{ id: 'O1', key_results }]))
  const outcome = keyResultWithoutOwner.check(facts, citing(facts.situation))
  const [count] = outcome.found[0]?.evidence() ?? []
  if (count?.kind !== 'computed') throw new TypeError('no computed figure')
  expect(count.value).toBe(101)
  expect(count.inputs).toHaveLength(100)
  expect(count.inputs.at(-1)).toMatchObject({ of: 'K99', missing: 'owner' })
})
