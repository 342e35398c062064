import { expect } from 'vitest'
import type { Evidence } from '../../../model/finding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { ownerHasLeft } from './owner-has-left.ts'

const people = [{ id: '1', name: 'Nell Abara', title: 'CEO' }]
const left = [
  { id: '3', name: 'Gus Pike', title: 'Head of Sales', manager_id: '1', left_on: '2026-08-15' },
]
const decisions = [
  { id: 'd', title: 'Raise prices', owner: 'Gus Pike', decide_by: '2026-09-10' },
  { id: 'e', title: 'Old', owner: 'Gus Pike', status: 'decided' as const },
]

const pathsOf = (evidence: readonly Evidence[]): string[] =>
  evidence.flatMap((one) =>
    one.kind === 'datum' ? [one.path] : one.kind === 'computed' ? pathsOf(one.inputs) : [],
  )

verifyRule(ownerHasLeft, {
  found: [
    {
      when: 'open things name somebody who has left',
      company: {
        people,
        left,
        decisions,
        actions: [
          { id: 'a', title: 'Send price list', owner: 'gus pike', due_on: '2026-09-20' },
          {
            id: 'b',
            title: 'Call',
            owner: 'Gus Pike',
            due_on: '2026-09-01',
            done_on: '2026-09-01',
          },
        ],
        processes: [{ name: 'Renewals', owner: '3' }],
        automations: [{ name: 'Mail', alert_to: 'Gus Pike', last_run_on: '2026-09-01' }],
      },
      subjects: ['3'],
      says: [
        'Gus Pike, who left on 15 Aug 2026, still holds 1 open decision, 1 open action, 1 process and 1 automation that alerts nobody else.',
      ],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('high')
        expect(finding?.why).toContain("overdue already: d 'Raise prices' (due 10 Sep 2026)")
        expect(finding?.how_to_act).toMatchObject([{ owner: 'Nell Abara', owner_named: true }])
      },
    },
    {
      when: 'meetings, matrices, RAPIDs, priorities, goals and automations name somebody who has left',
      company: {
        people,
        left,
        decisions: [
          {
            id: 'd',
            status: 'requested',
            owner: 'Nell Abara',
            rapid: { recommend: 'Gus Pike', agree: ['Nell Abara', '3'], decide: 'Nell Abara' },
          },
          { id: 'e', status: 'decided', rapid: { input: ['Gus Pike'] } },
        ],
        raci: [{ task: 'Invoice', responsible: ['Nell Abara'], accountable: ['Gus Pike'] }],
        cadence: [{ meeting: 'mbr', owner: 'Gus Pike', decider: 'Gus Pike' }],
        strategy: {
          priorities: [
            { title: 'Grow', owner: 'Gus Pike', year: 2026 },
            { title: 'Old', owner: 'Gus Pike', year: 2024 },
          ],
        },
        department_okrs: [{ name: 'Sales', owner: 'Gus Pike', objectives: [{ title: 'Sell' }] }],
        automations: [{ name: 'Mail', owner: 'Gus Pike', alert_to: 'Nell Abara' }],
      },
      subjects: ['3'],
      says: [
        'still holds 2 parts in open decisions, 1 annual priority, 1 unit’s goals, 1 part in a responsibility matrix, 1 meeting, 1 meeting to decide in and 1 automation.',
      ],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('medium')
        expect(pathsOf(finding?.evidence ?? [])).toEqual(
          expect.arrayContaining([
            'decisions[0].rapid.recommend',
            'decisions[0].rapid.agree[1]',
            'raci[0].accountable[0]',
            'cadence[0].owner',
            'cadence[0].decider',
            'strategy.priorities[0].owner',
            'department_okrs[0].owner',
            'automations[0].owner',
          ]),
        )
      },
    },
    {
      when: 'nothing is overdue, and no manager is named',
      company: { left: [{ name: 'Gus Pike' }], processes: [{ name: 'A1', owner: 'Gus Pike' }] },
      subjects: ['Gus Pike'],
      says: ['Gus Pike, who has left, still holds 1 process.'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('medium')
        expect(finding?.how_to_act).toMatchObject([{ owner: 'COO', owner_named: false }])
      },
    },
  ],
  quiet: [
    {
      when: 'somebody of the same name is here',
      company: { people: [...people, { id: '9', name: 'Gus Pike' }], left, decisions },
    },
    {
      when: 'the name is one that the team lists',
      company: { left, decisions, team: { departments: [{ managers: [{ name: 'Gus Pike' }] }] } },
    },
    {
      when: 'a leaver’s title is named alone',
      company: { left, processes: [{ owner: 'Head of Sales' }] },
    },
  ],
  silent: [{ when: 'nobody is known to have left', company: { people }, missing: 'have left' }],
})
