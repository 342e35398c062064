import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { spanTooWide } from './span-too-wide.ts'

const reports = (count: number, more: object = {}) => [
  { id: 'top', name: 'Ada', title: 'CEO' },
  { id: 'm', name: 'Hana', manager_id: 'top', department: 'Engineering' },
  ...Array.from({ length: count }, (_, index) => ({ id: `p-${index}`, manager_id: 'm', ...more })),
]

verifyRule(spanTooWide, {
  found: [
    {
      when: 'twelve people report to one manager',
      company: { people: reports(12, { started_on: '2026-08-01' }) },
      subjects: ['m'],
      says: ['Hana has 12 direct reports, more than the 8 that any source allows.'],
      expect: ([finding]) => {
        expect(finding?.why).toMatch(/6 to 9 hours a week alone, and 12 of the 12 started/)
        expect(finding?.how_to_act[0]?.owner).toBe('Ada')
      },
    },
    {
      when: 'the team lists a manager with nine contributors',
      company: {
        team: {
          departments: [
            {
              name: 'Engineering',
              headcount: 10,
              managers: [{ name: 'EM Infra', direct_reports: 9 }],
            },
          ],
        },
      },
      subjects: ['EM Infra'],
      says: ['9 direct reports'],
    },
  ],
  quiet: [
    { when: 'eight report', company: { people: reports(8) } },
    {
      when: 'a chief leads seven vice presidents, as the playbook has it',
      company: {
        people: [
          { id: 'c' },
          ...[1, 2, 3, 4, 5, 6, 7].flatMap((v) => [
            { id: `v${v}`, manager_id: 'c' },
            { id: `l${v}`, manager_id: `v${v}` },
            { id: `w${v}`, manager_id: `l${v}` },
          ]),
        ],
      },
    },
  ],
  silent: [
    {
      when: 'nobody is said to manage anybody',
      company: { people: [{ id: 'a' }] },
      missing: 'who reports to whom',
    },
  ],
})
