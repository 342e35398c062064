import { verifyRule } from '../../../testing/verify-rule.ts'
import { raciTooManyConsulted } from './raci-too-many-consulted.ts'

const task = (...consulted: string[]) => ({
  raci: [{ process: 'Hiring', task: 'Offer', consulted }],
})

verifyRule(raciTooManyConsulted, {
  found: [
    {
      when: 'five are asked',
      company: task('Ada', 'Bo', 'Cy', 'Di', 'Ed'),
      subjects: ['Hiring'],
      says: ['1 of 1 task:', "5 on 'Offer'"],
    },
  ],
  quiet: [{ when: 'four are', company: task('Ada', 'Bo', 'Cy', 'Di', ' Di') }],
  silent: [
    {
      when: 'there is no matrix',
      company: {},
      missing: 'responsibilities for tasks (raci)',
    },
  ],
})
