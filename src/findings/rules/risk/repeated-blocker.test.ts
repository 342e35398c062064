import { expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { repeatedBlocker } from './repeated-blocker.ts'

const sandbox = {
  id: 'B-6',
  title: 'EHR vendor has not opened its sandbox',
  owner: 'Ada',
  reported_on: ['2026-08-25', '2026-09-01', '2026-09-08'],
}

verifyRule(repeatedBlocker, {
  found: [
    {
      when: 'it came up in three weeks running',
      company: { blockers: [sandbox] },
      subjects: ['B-6'],
      says: ['3 weeks running, last on 8 Sep 2026', '17 days'],
    },
    {
      when: 'it came up once more long after those weeks',
      company: {
        blockers: [
          { ...sandbox, reported_on: ['2026-03-02', '2026-03-09', '2026-03-16', '2026-09-08'] },
        ],
      },
      subjects: ['B-6'],
      says: ['3 weeks running up to 16 Mar 2026, last on 8 Sep 2026'],
      expect: ([finding]) => expect(finding?.why).toContain('reported it 4 times in 190 days'),
    },
    {
      when: 'what it held up was of a cycle that is over, and the id is now of another key result',
      company: {
        ...aQuarter([anObjective('O', [aNumber('KR2', 1, 2, { title: 'Net burn' })])]),
        okr_history: [
          {
            company_okrs: {
              quarter: 'Q2 2026',
              quarter_start: '2026-04-01',
              quarter_end: '2026-06-30',
              objectives: [anObjective('O', [aNumber('KR2', 1, 2, { title: 'Contracts signed' })])],
            },
          },
        ],
        blockers: [
          {
            ...sandbox,
            blocks: ['KR2'],
            reported_on: ['2026-06-09', '2026-06-16', '2026-06-23'],
          },
        ],
      },
      subjects: ['B-6'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('medium')
        expect(finding?.how_to_act).toHaveLength(1)
        expect(finding?.why).toContain(
          "It held up 'Contracts signed' of Q2 2026; whether it holds up anything now is not said.",
        )
      },
    },
    {
      when: 'the weeks are those of a Sunday and two Mondays, in any order',
      company: {
        blockers: [{ title: 'Keys', reported_on: ['2026-09-07', '2026-08-30', '2026-08-31'] }],
      },
      subjects: ['Keys'],
      says: ['3 weeks running'],
    },
    {
      // Seed: team lead, department head, COO, CEO, by how far it reaches; one rung up when stuck.
      when: 'it holds up the company, and the COO and the CEO are known',
      company: {
        people: [
          { name: 'Ann Vale', title: 'CEO' },
          { name: 'Bo Reed', title: 'COO' },
        ],
        blockers: [
          { ...sandbox, impact: 'company' },
          { ...sandbox, id: 'B-7', impact: 'company', owner: 'Ann Vale' },
          { id: 'B-8', impact: 'company', reported_on: sandbox.reported_on },
        ],
      },
      subjects: ['B-6', 'B-7', 'B-8'],
      expect: (findings) =>
        expect(findings.map(({ how_to_act: [first] }) => [first?.owner, first?.action])).toEqual([
          [
            'Ada',
            `Get a date in writing by which B-6 '${sandbox.title}' ends, or hand it to Ann Vale (CEO) with what has been tried`,
          ],
          // Nobody stands above.
          ['Ann Vale', `Get a date in writing by which B-7 '${sandbox.title}' ends`],
          // Nobody owns it: whoever stands on the rung asks.
          ['Ann Vale', 'Get a date in writing by which B-8 ends'],
        ]),
    },
    {
      when: 'it holds up a team, whose department nobody is known to lead',
      company: { blockers: [{ ...sandbox, impact: 'team' }] },
      subjects: ['B-6'],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]?.action).toContain('hand it to the department head with'),
    },
    {
      when: 'a key result waits for it and the action against it is late',
      company: {
        blockers: [{ ...sandbox, blocks: ['ga', 'unknown'] }],
        actions: [
          {
            id: 'A-1',
            title: 'Ask the vendor for a sandbox date',
            owner: 'Ada',
            due_on: '2026-09-04',
          },
        ],
        department_okrs: [
          {
            owner: 'Bo',
            objectives: [
              {
                key_results: [
                  {
                    id: 'ga',
                    title: 'Generally available',
                    type: 'milestone',
                    milestone_dates: [
                      { title: 'Design', due_on: '2026-07-01', done_on: '2026-07-01' },
                      { title: 'Pilot', due_on: '2026-08-28' },
                      { title: 'GA', due_on: '2026-09-25' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      subjects: ['B-6'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('high')
        expect(finding?.why).toContain("ga 'Generally available' (Bo): 'Pilot' is 14 days late")
        expect(finding?.why).toContain("'GA' is due on 25 Sep 2026, in 14 days")
        expect(finding?.why).toContain('which was to help, is 7 days late')
        expect(finding?.how_to_act.map(({ owner }) => owner)).toEqual(['Ada', 'Bo'])
        expect(finding?.recommendation).toBe(
          'None yet: nothing in the data favours one; the day on which B-6 ends, from Ada, would',
        )
      },
    },
  ],
  quiet: [
    {
      when: 'it came up in two weeks',
      company: { blockers: [{ ...sandbox, reported_on: ['2026-09-01', '2026-09-08'] }] },
    },
    {
      when: 'a week lies between',
      company: {
        blockers: [{ ...sandbox, reported_on: ['2026-08-18', '2026-09-01', '2026-09-08'] }],
      },
    },
    {
      when: 'it came up three times in two weeks',
      company: {
        blockers: [{ ...sandbox, reported_on: ['2026-09-01', '2026-09-03', '2026-09-08'] }],
      },
    },
    { when: 'it is resolved', company: { blockers: [{ ...sandbox, resolved_on: '2026-09-10' }] } },
    { when: 'nothing blocks', company: { blockers: [] } },
  ],
  silent: [
    { when: 'blockers are not recorded', company: {}, missing: 'blockers' },
    { when: 'one has no days', company: { blockers: [{ id: 'B-1' }] }, missing: 'B-1' },
  ],
})
