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
          'Stop Sprint planning, and ask in the all-hands what is then missing',
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
      when: 'a Series A company judges its people in cycles, by the name of a process',
      company: { metrics: { headcount: 30 }, processes: [{ name: 'Performance review' }] },
      subjects: ['company'],
      says: ['People operations (due from Series C)'],
      expect: ([finding]) =>
        expect(finding?.assumed).toContain(
          "'Performance review' is taken for 'People operations' by its name",
        ),
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
        expect(finding?.how_to_act[0]?.action).toContain('Stop department OKRs,'),
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
    {
      // The playbook's list is of software companies: what it calls early may not be so elsewhere.
      when: 'a seed company of another sector plans sprints',
      company: {
        stage: 'seed',
        sector: 'climate hardware',
        metrics: { headcount: 13 },
        processes: [{ name: 'Sprint planning' }],
      },
      subjects: ['company'],
      says: ['1 ceremony of a later stage in a software company runs at the seed stage already'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('low')
        expect(finding?.assumed).toEqual([
          'what a software company needs at the seed stage, the sector climate hardware needs too',
        ])
        expect(finding?.how_to_act[0]?.action).toBe(
          'Keep Sprint planning light: what the all-hands can answer is asked there',
        )
      },
    },
  ],
  quiet: [
    {
      // Who may approve what is a control of the company's money, and nothing that people meet for.
      when: 'a Series A company writes down who may approve which payment',
      company: {
        metrics: { headcount: 30 },
        processes: [
          { name: 'Invoice approval matrix' },
          { name: 'Payment approval limits' },
          { name: 'Delegation of authority' },
          { name: 'Decision rights' },
        ],
      },
    },
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
    ...[
      'Procurement',
      'Purchasing',
      'Vendor onboarding',
      'UL compliance',
      'Product development',
      'Forecast of demand',
      'Pump rollout',
      'Permit approval',
    ].map((name) => ({
      // Seed: what is theater before the market is found are sprints, OKRs and reviews, not the work.
      when: `a seed company does the work ${name}`,
      company: { stage: 'seed' as const, metrics: { headcount: 13 }, processes: [{ name }] },
    })),
    {
      // Work goes through it, whatever it is called: 4 a day.
      when: 'work goes from step to step of a process that is called as a ceremony',
      company: {
        stage: 'seed',
        metrics: { headcount: 13 },
        processes: [
          { name: 'Scrum line', steps: [{ name: 'Build', throughput_per_day: 4 }] },
          { name: 'Budget requests', arrivals_per_day: 4 },
        ],
      },
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
