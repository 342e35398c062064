import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { teamUnlinked } from './team-unlinked.ts'

const company = [anObjective('O1', [aNumber('A', 70, 100)])]
const certificates = {
  id: 'CERT',
  title: 'Interface certificates renew themselves',
  type: 'boolean' as const,
  done: false,
}

describe('team_unlinked', () => {
  verifyRule(teamUnlinked, {
    found: [
      {
        when: 'a team links to nothing',
        company: aQuarter(company, {
          teams: [{ name: 'Platform', objectives: [anObjective('P1', [certificates])] }],
        }),
        subjects: ['Platform'],
        says: [/0 of 1 objective of Platform links to a company objective/],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toContain("first looking at 'Objective O1'"),
      },
      {
        when: 'a key result of another links to the objective that it may serve',
        company: aQuarter(company, {
          departments: [
            aDepartment('East', [aNumber('C', 1, 2, { links: [{ to: 'A' }] })], {
              supports_company_objective_ids: [],
            }),
          ],
          teams: [{ name: 'Platform', objectives: [anObjective('P1', [certificates])] }],
        }),
        subjects: ['Platform'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).not.toContain('which nobody supports'),
      },
      {
        when: 'whoever owns the objective is asked, where nobody owns the goals of the unit',
        company: aQuarter(company, {
          departments: [{ name: 'Platform', objectives: [anObjective('P1', [certificates])] }],
        }),
        subjects: ['Platform'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]).toMatchObject({ owner: 'Ada', owner_named: true }),
      },
      {
        when: 'what nobody supports has nothing to do with it',
        company: aQuarter([anObjective('Z1', [], { title: 'Plant zinnias', owner: 'Zoe' })], {
          teams: [{ name: 'Platform', objectives: [anObjective('P1', [certificates])] }],
        }),
        subjects: ['Platform'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toBe(
            "Link 'Objective P1' to the company objective of Q3 2026 that it serves, or stop it",
          ),
      },
      {
        when: 'its owner answers for what nobody supports',
        company: aQuarter([anObjective('Z1', [], { title: 'Plant zinnias', owner: 'Zoe' })], {
          teams: [{ name: 'Platform', owner: 'Zoe', objectives: [anObjective('P1', [])] }],
        }),
        subjects: ['Platform'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toContain("first looking at 'Plant zinnias'"),
      },
      {
        when: 'one of its results is about what causes incidents',
        company: {
          ...aQuarter(company, {
            teams: [{ name: 'Platform', objectives: [anObjective('P1', [certificates])] }],
          }),
          incidents: [
            { id: 'I1', cause: 'expired interface certificate' },
            { id: 'I2', cause: 'expired interface certificate' },
            { id: 'I3', cause: 'full disk' },
          ],
        },
        subjects: ['Platform'],
        expect: ([finding]) =>
          expect(finding?.why).toContain(
            "the cause of 2 incidents ('expired interface certificate')",
          ),
      },
      {
        when: 'one of two objectives does',
        company: aQuarter(company, {
          departments: [
            {
              ...aDepartment('East', []),
              objectives: [...(aDepartment('East', []).objectives ?? []), anObjective('E2', [])],
            },
          ],
        }),
        subjects: ['East'],
        says: [/1 of 2 objectives of East links/],
      },
    ],
    quiet: [
      {
        when: 'the quarter is over',
        company: aQuarter(company, {
          teams: [{ name: 'Platform', objectives: [anObjective('P1', [certificates])] }],
        }),
        at: '2026-10-20',
      },
      {
        when: 'it names a company objective',
        company: aQuarter(company, { departments: [aDepartment('East', [])] }),
      },
      {
        when: 'it names one that does not exist, which another rule tells',
        company: aQuarter(company, {
          departments: [aDepartment('East', [], { supports_company_objective_ids: ['O9'] })],
        }),
      },
      {
        when: 'one of its key results links to one',
        company: aQuarter(company, {
          departments: [
            aDepartment(
              'East',
              [aNumber('B', 1, 2, { links: [{ to: 'A', rolls_up: 'driver' }] })],
              { supports_company_objective_ids: [] },
            ),
          ],
        }),
      },
      {
        when: 'it serves a priority',
        company: aQuarter(company, {
          departments: [
            aDepartment('East', [], {
              supports_company_objective_ids: [],
              supports_priority_id: 'p',
            }),
          ],
        }),
      },
    ],
    silent: [
      {
        when: 'the company has no objectives',
        company: aQuarter([], { departments: [aDepartment('East', [])] }),
        missing: 'objectives of the company',
      },
      { when: 'nobody below has any', company: aQuarter(company), missing: 'departments or teams' },
    ],
  })
})
