import { describe, expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { priorityWithoutObjective } from './priority-without-objective.ts'

const served = aQuarter([anObjective('O1', [aNumber('A', 1, 2)], { supports_priority_id: 'win' })])
const win = { id: 'win', title: 'Win groups' }
const physio = { id: 'physio', title: 'Open physiotherapy', owner: 'Ingrid', year: 2026 }

describe('priority_without_objective', () => {
  verifyRule(priorityWithoutObjective, {
    found: [
      {
        when: 'the quarter is over and the year is not',
        company: { ...served, strategy: { priorities: [win, physio] } },
        at: '2026-10-05',
        subjects: ['physio'],
      },
      {
        when: 'no objective of any cycle serves it',
        company: { ...served, strategy: { priorities: [win, physio] } },
        subjects: ['physio'],
        says: [/0 objectives of Q3 2026 serve 'Open physiotherapy', one of 2 priorities/],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]).toMatchObject({ owner: 'Ingrid', owner_named: true }),
      },
      {
        when: 'no past cycle served it either',
        company: {
          ...served,
          strategy: { priorities: [win, physio] },
          okr_history: [
            { company_okrs: { objectives: [anObjective('P', [])] } },
            { company_okrs: { objectives: [anObjective('R', [])] } },
          ],
        },
        subjects: ['physio'],
        expect: ([finding]) =>
          expect(finding?.why).toMatch(
            'in 2026, yet nobody has to do anything for it, and no other known cycle served it either',
          ),
      },
    ],
    quiet: [
      {
        when: 'the goals are of a fiscal year that is over, and its priority is of the next',
        company: {
          ...served,
          fiscal_year_start: '10-01',
          strategy: { priorities: [{ ...win, year: 2025 }, physio] },
        },
        at: '2026-10-05',
      },
      {
        when: 'a priority is of the year that comes, by what the company calls this one',
        company: {
          ...served,
          fiscal_year_start: '10-01',
          strategy: { priorities: [{ ...win, year: 2025 }, physio] },
        },
      },
      { when: 'each is served', company: { ...served, strategy: { priorities: [win] } } },
      {
        when: 'a past cycle served it',
        company: {
          ...served,
          strategy: { priorities: [win, physio] },
          okr_history: [
            {
              company_okrs: {
                objectives: [anObjective('P', [], { supports_priority_id: 'physio' })],
              },
            },
          ],
        },
      },
      {
        when: 'it is for another year',
        company: { ...served, strategy: { priorities: [win, { ...physio, year: 2027 }] } },
      },
      {
        when: 'the goals are of a year that is over, whichever year it is for',
        company: {
          ...served,
          strategy: { priorities: [win, physio, { ...physio, id: 'next', year: 2027 }] },
        },
        at: '2027-01-04',
      },
    ],
    silent: [
      { when: 'there are no priorities', company: served, missing: 'strategy.priorities' },
      {
        when: 'no objective names any',
        company: {
          ...aQuarter([anObjective('O1', [aNumber('A', 1, 2)])]),
          strategy: { priorities: [win] },
        },
        missing: 'supports_priority_id',
      },
    ],
  })
})
