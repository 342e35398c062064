import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { checkInOverdue } from './check-in-overdue.ts'

const at = (id: string, value: number, ...days: string[]) =>
  aNumber(id, value, 100, { check_ins: days.map((on) => ({ on, value })) })
const seen = (id: string, ...days: string[]) => at(id, 60, ...days)

describe('check_in_overdue', () => {
  verifyRule(checkInOverdue, {
    found: [
      {
        when: 'no key result ever had one, as one finding',
        company: aQuarter([anObjective('O1', [aNumber('A', 1, 2)])], {
          departments: [aDepartment('East', [aNumber('B', 1, 2)])],
        }),
        subjects: ['company'],
        says: [/0 of 2 key results of Q3 2026 have ever had a check-in, on day 73 of 92/],
      },
      {
        when: 'the last of some is too old or never was',
        company: aQuarter(
          [anObjective('O1', [at('A', 20, '2026-08-07', '2026-08-01'), seen('B', '2026-09-01')])],
          {
            departments: [aDepartment('East', [seen('C', '2026-08-14'), aNumber('D', 50, 100)])],
          },
        ),
        subjects: ['O1', 'East'],
        // 7 August to 11 September; 14 August to 11 September
        says: [
          /1 of 2 key results of 'Objective O1'.*'Result A' for 35 days \(last 7 Aug 2026\)/,
          /'Result C' for 28 days.*'Result D' never/,
        ],
        expect: (findings) =>
          expect(findings.map(({ severity }) => severity)).toEqual(['high', 'medium']),
      },
      {
        when: 'departments that never checked in, as one finding',
        company: aQuarter([anObjective('O1', [seen('A', '2026-09-01')])], {
          departments: [
            aDepartment('East', [aNumber('B', 1, 2), aNumber('C', 2, 2)]),
            aDepartment('West', [aNumber('D', 1, 2)]),
          ],
        }),
        subjects: ['company'],
        says: [/2 of 3 key results of East and West have never had a check-in, on day 73 of 92/],
      },
      {
        when: 'one department never checked in, which its lead is asked about',
        company: {
          ...aQuarter([anObjective('O1', [seen('A', '2026-09-01')])], {
            departments: [
              {
                name: 'East',
                objectives: [anObjective('E1', [aNumber('B', 1, 2)], { owner: undefined })],
              },
            ],
          }),
          people: [
            { id: 'p1', name: 'Ros', title: 'COO' },
            { id: 'p2', name: 'Marek', title: 'VP', department: 'East', manager_id: 'p1' },
          ],
        },
        subjects: ['company'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]).toMatchObject({
            owner: 'Marek',
            owner_by_title: 'lead of East',
          }),
      },
      {
        when: 'its one value carries its day',
        company: {
          as_of: '2026-09-10',
          ...aQuarter([anObjective('O1', [seen('A', '2026-09-01'), aNumber('B', 31, 40)])]),
        },
        subjects: ['O1'],
        expect: ([finding]) => {
          expect(finding?.why).toContain(
            "All that is known of 'Result B' (10 Sep 2026) is its value of that day",
          )
          expect(finding?.why).not.toContain('nobody')
        },
      },
      {
        // 15 June to 15 July, 14 days after the quarter began
        when: 'the last is from before the cycle, which began 14 days ago',
        company: aQuarter([anObjective('O1', [seen('A', '2026-06-15')])]),
        at: '2026-07-15',
        subjects: ['O1'],
        says: [/'Result A' for 30 days \(last 15 Jun 2026\)/],
      },
      {
        when: 'nobody was heard of two, a day before the end',
        company: aQuarter([
          anObjective('O1', [
            aNumber('A', 50, 100, { current_value: undefined }),
            aNumber('B', 50, 100, { current_value: undefined }),
            aNumber('C', 50, 100, { check_ins: [{ on: '2026-09-28', value: 50 }] }),
          ]),
        ]),
        at: '2026-09-29',
        subjects: ['O1'],
        expect: ([finding]) => {
          expect(finding?.why).toContain("how 'Result A' and 'Result B' go")
          expect(finding?.why).toContain('1 day of Q3 2026 is left')
        },
      },
      {
        // 60 of 100 on day 73 of 92 is on the way to 0.7
        when: 'its owner doubts what is on its way by pace',
        company: aQuarter([
          anObjective('O1', [
            aNumber('A', 60, 100, {
              check_ins: [{ on: '2026-08-20', value: 60, confidence: 0.5 }],
            }),
          ]),
        ]),
        subjects: ['O1'],
        expect: ([finding]) => {
          expect(finding?.why).toMatch(/^Its owner was 50% confident of 'Result A', and /)
          expect(finding?.evidence.map(({ value }) => value)).toContain(0.5)
        },
      },
      {
        // 60 of 100 on day 73 of 92 is on the way to 0.7
        when: 'it is 14 days old, of a result that is on its way',
        company: aQuarter([anObjective('O1', [seen('A', '2026-08-28')])]),
        subjects: ['O1'],
        expect: ([finding]) => expect(finding?.severity).toBe('medium'),
      },
    ],
    quiet: [
      {
        when: 'the last is 13 days old',
        company: aQuarter([anObjective('O1', [seen('A', '2026-08-29')])]),
      },
      {
        when: 'what has none is done',
        company: aQuarter([anObjective('O1', [seen('A', '2026-09-10'), aNumber('B', 2, 2)])]),
      },
      {
        when: 'the cycle began less than 14 days ago',
        company: aQuarter([anObjective('O1', [aNumber('A', 1, 2)])]),
        at: '2026-07-14',
      },
      {
        when: 'the cycle began less than 14 days ago, and the last is from before it',
        company: aQuarter([anObjective('O1', [seen('A', '2026-06-15')])]),
        at: '2026-07-14',
      },
      {
        when: 'the cycle is over',
        company: aQuarter([anObjective('O1', [aNumber('A', 1, 2)])]),
        at: '2026-10-01',
      },
    ],
    silent: [
      {
        when: 'the cycle has no dates',
        company: { company_okrs: { objectives: [anObjective('O1', [aNumber('A', 1, 2)])] } },
        missing: 'quarter_start',
      },
    ],
  })
})
