import { verifyRule } from '../../../testing/verify-rule.ts'
import { raciPartsMixed } from './raci-parts-mixed.ts'

verifyRule(raciPartsMixed, {
  found: [
    {
      when: 'one person is asked before and told after',
      company: {
        raci: [
          { process: 'Hiring', task: 'Offer', consulted: ['Ada', 'Bo'], informed: ['bo', 'Cy'] },
          { process: 'Hiring', task: 'Post', consulted: ['Ada'], informed: ['Cy'] },
        ],
      },
      subjects: ['Hiring'],
      says: ['1 of 2 tasks', "Bo on 'Offer'"],
    },
    {
      when: 'one person is asked by title and told by id',
      company: {
        people: [{ id: 'p1', name: 'Ana Alba', title: 'CEO' }],
        raci: [{ process: 'Hiring', task: 'Offer', consulted: ['CEO'], informed: ['p1'] }],
      },
      subjects: ['Hiring'],
      says: ['1 of 1 task:', "CEO on 'Offer'"],
    },
  ],
  quiet: [
    {
      when: 'each has one part',
      company: {
        raci: [{ process: 'Hiring', task: 'Offer', consulted: ['Ada'], informed: ['Bo'] }],
      },
    },
  ],
  silent: [
    {
      when: 'there is no matrix',
      company: {},
      missing: 'responsibilities for tasks (raci)',
    },
  ],
})
