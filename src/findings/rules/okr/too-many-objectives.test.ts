import { describe, expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { tooManyObjectives } from './too-many-objectives.ts'

const objectives = (count: number) =>
  Array.from({ length: count }, (_, i) => anObjective(`O${i}`, [aNumber(`K${i}`, 10, 100)]))
const priorities = [1, 2, 3, 4].map((n) => ({ id: `p${n}`, title: `P${n}` }))

describe('too_many_objectives', () => {
  verifyRule(tooManyObjectives, {
    found: [
      {
        when: 'four company objectives run at once',
        company: { ...aQuarter(objectives(4)), strategy: { priorities } },
        subjects: ['company'],
        says: [
          /4 company objectives run in Q3 2026 where 3 are the limit, and the strategy names 4 priorities/,
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain('4 of the 4 are at risk or off track')
          expect(finding?.assumed).toEqual([])
        },
      },
      {
        when: 'one of four is behind',
        company: aQuarter([
          ...objectives(1),
          ...['A', 'B', 'C'].map((id) => anObjective(id, [aNumber(`K${id}`, 90, 100)])),
        ]),
        subjects: ['company'],
        expect: ([finding]) => {
          expect(finding?.why).toContain("1 of the 4 is at risk or off track: 'Objective O0'")
          expect(finding?.severity).toBe('low')
        },
      },
      {
        when: 'none of four is behind',
        company: aQuarter(
          ['A', 'B', 'C', 'D'].map((id) => anObjective(id, [aNumber(`K${id}`, 90, 100)])),
        ),
        subjects: ['company'],
        expect: ([finding]) => expect(finding?.why).toContain('none of the 4 is behind so far'),
      },
      {
        when: 'four run at once in a quarter without dates',
        company: { company_okrs: { objectives: objectives(4) } },
        subjects: ['company'],
        expect: ([finding]) =>
          expect(finding?.assumed).toEqual([
            'the quarter is half over, because quarter_start and quarter_end of company_okrs are not given',
          ]),
      },
    ],
    quiet: [
      {
        when: 'the quarter is over',
        company: { ...aQuarter(objectives(4)), strategy: { priorities } },
        at: '2026-10-20',
      },
      { when: 'three do', company: aQuarter(objectives(3)) },
      {
        when: 'the strategy alone names more',
        company: { ...aQuarter(objectives(2)), strategy: { priorities } },
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'objectives of the company' }],
  })
})
