import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { peopleUnmanaged } from './people-unmanaged.ts'

const lead = { id: 'a', name: 'Ada' }

const percentage = (title: string, current_pct: number) =>
  ({ title, type: 'percentage', baseline_pct: 88, current_pct, target_pct: 92 }) as const

verifyRule(peopleUnmanaged, {
  found: [
    {
      when: 'a department has more people than its managers have reports',
      company: {
        team: {
          total_headcount: 85,
          departments: [
            {
              name: 'Customer Success',
              headcount: 12,
              managers: [{ name: 'VP CS', direct_reports: 2, manages_managers: false }],
            },
          ],
        },
      },
      subjects: ['company'],
      says: ['9 of 85 people report to nobody in the data: Customer Success 9 of 12.'],
      expect: ([finding]) => expect(finding?.severity, 'most of a department').toBe('high'),
    },
    {
      when: 'most of the company has no manager in the data',
      company: {
        team: {
          departments: [
            { name: 'Legal', headcount: 10, managers: [{ name: 'GC', direct_reports: 7 }] },
            { name: 'Sales', headcount: 240, managers: [{ name: 'VP', direct_reports: 11 }] },
          ],
        },
      },
      subjects: ['company'],
      expect: ([finding]) => {
        expect(finding?.severity, 'the data are short').toBe('medium')
        const [gap] = finding?.evidence ?? []
        expect(gap?.kind === 'computed' && gap.inputs).toMatchObject([
          { kind: 'computed', value: 250, inputs: [{ value: 10 }, { value: 240 }] },
        ])
        expect(finding?.how_to_act[0]?.action).toBe(
          'Enter the managers who are missing from the data, each with their number of reports, first of Sales',
        )
      },
    },
    {
      when: 'other departments do not tell who is managed',
      company: {
        team: {
          total_headcount: 600,
          open_requisitions: 40,
          departments: [
            {
              name: 'Engineering',
              headcount: 240,
              managers: [{ name: 'SVP', direct_reports: 19 }],
            },
            { name: 'Sales', headcount: 160 },
            { name: 'Support', headcount: 200 },
          ],
        },
      },
      subjects: ['company'],
      says: [
        '220 of 240 people in Engineering report to nobody in the data; of Sales and Support the data do not tell.',
      ],
      expect: ([finding]) => {
        expect(finding?.severity, 'the data are short').toBe('medium')
        // 220 / 240
        expect(finding?.why).toContain('For 91.7% of the people in Engineering nobody')
        expect(finding?.why, 'where the hired would land is not known').not.toContain('40')
        expect(finding?.evidence[0]).toMatchObject({
          value: 220,
          inputs: [{ kind: 'computed', value: 240, inputs: [{ value: 240 }] }],
        })
      },
    },
    {
      when: 'people are listed without their managers, and the team says how many there are',
      company: {
        people: [lead],
        team: {
          total_headcount: 85,
          departments: [{ name: 'Legal', headcount: 2, managers: [] }],
        },
      },
      subjects: ['company'],
      says: ['2 of 85 people'],
      expect: ([finding]) =>
        expect(finding?.evidence[0]).toMatchObject({
          value: 2,
          inputs: [{ path: 'team.total_headcount', value: 85 }],
        }),
    },
    {
      when: 'positions are open that would land there',
      company: {
        team: {
          open_requisitions: 18,
          departments: [
            { name: 'Sales', headcount: 18, managers: [{ name: 'VP', direct_reports: 13 }] },
          ],
        },
      },
      subjects: ['company'],
      expect: ([finding]) =>
        expect(finding?.how_to_act[1]?.action).toBe(
          'Rank the 18 open positions by what each unlocks, and fill none in Sales before the one who will lead it is named',
        ),
    },
    {
      when: 'that department answers for a result that is not reached',
      company: {
        team: {
          departments: [{ name: 'Customer Success', headcount: 3, managers: [] }],
        },
        department_okrs: [
          {
            name: 'Customer Success',
            objectives: [
              {
                title: 'Keep clinics',
                key_results: [
                  percentage('Retention of 92%', 89),
                  percentage('Health checks held', 91),
                ],
              },
            ],
          },
        ],
      },
      subjects: ['company'],
      expect: ([finding]) =>
        expect(finding?.why).toContain(
          "Customer Success answers for 'Retention of 92%' (89%, from 88% to 92%).",
        ),
    },
    {
      when: 'people name no manager and are not the top',
      company: { people: [lead, { id: 'b', manager_id: 'a' }, { id: 'c', name: 'Cem' }] },
      subjects: ['company'],
      says: ['1 of 3 people reports to nobody in the data: Cem'],
      expect: ([finding]) => {
        expect(finding?.severity, 'one person').toBe('low')
        expect(finding?.how_to_act[0]?.action).toBe('Enter who leads the one: Cem')
      },
    },
  ],
  quiet: [
    {
      when: 'only the top names no manager',
      company: { people: [lead, { id: 'b', manager_id: 'a' }] },
    },
    {
      when: 'reports and heads add up',
      company: {
        team: { departments: [{ name: 'Ops', headcount: 4, managers: [{ direct_reports: 3 }] }] },
      },
    },
  ],
  silent: [
    { when: 'nobody is said to manage anybody', company: { people: [lead] }, missing: 'managers' },
  ],
})
