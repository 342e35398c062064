import { verifyRule } from '../../../testing/verify-rule.ts'
import { dataUndated } from './data-undated.ts'

verifyRule(dataUndated, {
  found: [
    {
      when: 'no part has a day',
      company: { as_of: undefined, metrics: { nps: 40 }, team: { total_headcount: 9 } },
      subjects: ['company'],
      says: ['0 of 2 parts of the data say of which day they are: metrics and team'],
    },
  ],
  quiet: [{ when: 'the data are dated', company: { metrics: { nps: 40 } } }],
  silent: [{ when: 'there are no data', company: {}, missing: 'metrics' }],
})
