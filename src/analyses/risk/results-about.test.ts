import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { resultsAbout } from './results-about.ts'

it('finds key results with two words of a text', () => {
  const key_results = [
    { id: 'yes', title: 'Interface certificates renew without a person' },
    { id: 'one word', title: 'Every certificate is listed' },
    { id: 'no', title: 'Ship it' },
  ]
  const goals = factsOf({ company_okrs: { objectives: [{ key_results }] } }).goals()
  const ids = (text: string) => resultsAbout(goals, text).map(({ result }) => result.id)
  expect(ids('expired interface certificate')).toEqual(['yes'])
  expect(ids('disk full')).toEqual([])
})
