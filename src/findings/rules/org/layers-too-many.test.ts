import { verifyRule } from '../../../testing/verify-rule.ts'
import { layersTooMany } from './layers-too-many.ts'

const chain = (length: number) =>
  Array.from({ length }, (_, index) => ({
    id: `p${index}`,
    name: `P${index}`,
    ...(index > 0 ? { manager_id: `p${index - 1}` } : {}),
  }))

verifyRule(layersTooMany, {
  found: [
    {
      when: 'a team states three more layers than its headcount calls for',
      company: { team: { total_headcount: 40, management_layers: 5 } },
      subjects: ['company'],
      says: ['5 layers of management lead 40 people, where 2 would be usual'],
    },
    {
      when: 'people report to each other in a long chain',
      company: { people: chain(5) },
      subjects: ['company'],
      says: ['4 layers of management lead 5 people, where 1 would be usual'],
    },
  ],
  quiet: [
    {
      when: 'there is one layer more than usual',
      company: { team: { total_headcount: 40, management_layers: 3 } },
    },
  ],
  silent: [
    { when: 'layers are not known', company: { team: { total_headcount: 40 } }, missing: 'layers' },
  ],
})
