import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { processTooEarly } from './process-too-early.ts'

verifyRule(processTooEarly, {
  found: [
    {
      when: 'a seed company plans sprints',
      company: { metrics: { headcount: 8 }, processes: [{ name: 'Sprint planning' }] },
      subjects: ['company'],
      says: [
        '1 ceremony of a later stage runs at the seed stage already: Sprint planning (due from Series A).',
      ],
      expect: ([finding]) => {
        expect(finding?.severity, 'its stage is read from its size').toBe('low')
        expect(finding?.how_to_act[0]?.action).toBe(
          'Stop Sprint planning; what it was to answer is asked in the weekly all-hands',
        )
        expect(finding?.assumed).toEqual(['the stage is seed, though the company states none'])
      },
    },
    {
      when: 'a company that says it is at seed plans sprints',
      company: {
        stage: 'seed',
        metrics: { headcount: 8 },
        processes: [{ name: 'Sprint planning' }],
      },
      subjects: ['company'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('medium')
        expect(finding?.assumed).toEqual([])
      },
    },
    {
      when: 'a Series A company has decision rights by level',
      company: { metrics: { headcount: 30 }, processes: [{ name: 'Decision rights' }] },
      subjects: ['company'],
      says: ['(due from Series C)'],
    },
  ],
  quiet: [
    {
      when: 'it is of the next stage only',
      company: { metrics: { headcount: 30 }, processes: [{ name: 'Vendor procurement' }] },
    },
    {
      when: 'a seed company handles escalations',
      company: { metrics: { headcount: 8 }, processes: [{ name: 'Customer escalations' }] },
    },
  ],
  silent: [
    {
      when: 'nothing of the kind is given',
      company: { metrics: { headcount: 8 } },
      missing: 'processes, a cadence or OKRs',
    },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
  ],
})
