import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { objectiveWithoutOwner } from './objective-without-owner.ts'

const unowned = (id: string, links?: { to: string; rolls_up: 'sum' }[]) => {
  const { owner: _, ...objective } = anObjective(id, [
    aNumber(`${id}-1`, 5, 20, links ? { links } : {}),
  ])
  return objective
}
/** Key results of owners, in an objective that has none. */
const ofOwners = (...owners: (string | undefined)[]) => ({
  ...unowned('O1'),
  key_results: owners.map((owner, i) =>
    aNumber(`K${i}`, 5, 20, owner === undefined ? {} : { owner }),
  ),
})
const company = anObjective('O1', [aNumber('ALL', 10, 60)])

describe('objective_without_owner', () => {
  verifyRule(objectiveWithoutOwner, {
    found: [
      {
        when: 'an objective of the company has none',
        company: aQuarter([unowned('O1')]),
        subjects: ['O1'],
        says: [/1 of 1 objective of the company has no owner: 'Objective O1'/],
        expect: ([finding]) => expect(finding?.how_to_act[0]?.owner_named).toBe(false),
      },
      {
        when: 'a department names owners for its other objectives',
        company: aQuarter([company], {
          departments: [
            {
              name: 'Success',
              owner: 'Kofi',
              objectives: [anObjective('S1', []), unowned('S2', [{ to: 'ALL', rolls_up: 'sum' }])],
            },
          ],
        }),
        subjects: ['S2'],
        says: [/1 of 2 objectives of Success has no owner/],
        expect: ([finding]) => {
          expect(finding?.why).toContain('20 sites of the 60 sites')
          expect(finding?.severity).toBe('high')
          expect(finding?.how_to_act[0]?.owner).toBe('Kofi')
        },
      },
      {
        when: 'each of its key results has an owner',
        company: aQuarter([ofOwners('Ana', 'Bo', 'Ana')]),
        subjects: ['O1'],
        says: [/1 of 1 objective of the company has no owner/],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('low')
          expect(finding?.why).toBe(
            '3 key results have 2 owners, and nobody answers for the whole.',
          )
        },
      },
      {
        when: 'some of its key results have an owner',
        company: aQuarter([ofOwners('Ana', undefined)]),
        subjects: ['O1'],
        says: [/has no owner/],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('high')
          expect(finding?.why).toContain('1 key result has nobody who is asked')
        },
      },
      {
        when: 'several of a team that has none either do',
        company: aQuarter([company], {
          teams: [{ name: 'Core', objectives: [unowned('C1'), unowned('C2')] }],
        }),
        subjects: ['Core'],
        says: [/2 of 2 objectives of Core have no owner/],
      },
    ],
    quiet: [
      { when: 'the quarter is over', company: aQuarter([unowned('O1')]), at: '2026-10-20' },
      {
        when: 'every objective has one',
        company: aQuarter([company], { departments: [aDepartment('East', [])] }),
      },
      {
        when: 'the department owns all its objectives',
        company: aQuarter([company], {
          departments: [
            { name: 'Sales', owner: 'Dash', objectives: [unowned('S1'), unowned('S2')] },
          ],
        }),
      },
    ],
    silent: [{ when: 'there are no objectives', company: {}, missing: 'objectives' }],
  })
})
