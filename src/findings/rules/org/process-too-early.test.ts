import { expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
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
      when: 'a seed company holds quarterly reviews, which are one ceremony and not two',
      company: { stage: 'seed', metrics: { headcount: 8 }, cadence: [{ meeting: 'QBR' }] },
      subjects: ['company'],
      says: [
        '1 ceremony of a later stage runs at the seed stage already: Quarterly business reviews',
      ],
    },
    {
      when: 'a Series A company has decision rights by level',
      company: { metrics: { headcount: 30 }, processes: [{ name: 'Decision rights' }] },
      subjects: ['company'],
      says: ['(due from Series C)'],
    },
    {
      // Seed: OKR frameworks are theater before the market is found.
      when: 'a seed company has goals of its departments beside its own',
      company: {
        ...aQuarter([anObjective('O1', [aNumber('A', 70, 100)])]),
        stage: 'seed',
        metrics: { headcount: 8 },
        department_okrs: [{ name: 'Sales', objectives: [anObjective('D1', [])] }],
      },
      subjects: ['company'],
      says: [
        '1 ceremony of a later stage runs at the seed stage already: Quarterly planning (due from Series A).',
      ],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]?.action).toContain('Stop department OKRs;'),
    },
    {
      when: 'a seed company holds a monthly review beside its leadership sync',
      company: {
        stage: 'seed',
        metrics: { headcount: 8 },
        cadence: [
          { meeting: 'Sprint planning', every: 'week', minutes: 30, participants: 4 },
          { meeting: 'mbr', every: 'week', minutes: 60, participants: 3 },
          { meeting: 'leadership_sync', every: 'week', minutes: 60, participants: 3 },
        ],
      },
      subjects: ['company'],
      says: ['Sprint planning (due from Series A) and Monthly business review (due from Series A)'],
      expect: ([finding]) => expect(finding?.why).toContain('here 5 h a week'),
    },
  ],
  quiet: [
    {
      // Goals written down are no framework.
      when: 'a seed company has goals and one meeting of its leaders',
      company: {
        ...aQuarter([anObjective('O1', [aNumber('A', 70, 100)])]),
        stage: 'seed',
        metrics: { headcount: 8 },
        cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 60, participants: 3 }],
      },
    },
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
      missing: 'processes or a cadence',
    },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
  ],
})
