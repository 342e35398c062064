import type { Company } from '../../../model/company.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { oneOnOnesMissing } from './one-on-ones-missing.ts'

const withManagers: Company = {
  cadence: [{ meeting: 'mbr' }],
  people: [{ id: 'a' }, { id: 'b', manager_id: 'a' }, { id: 'c', manager_id: 'a' }],
}
const actions = (late: number, done: number) => [
  ...Array.from({ length: late }, (_, i) => ({ id: `l${i}`, due_on: '2026-09-01' })),
  ...Array.from({ length: done }, (_, i) => ({
    id: `d${i}`,
    due_on: '2026-09-01',
    done_on: '2026-09-01',
  })),
]

verifyRule(oneOnOnesMissing, {
  found: [
    {
      when: 'people leave whom the company wants to keep',
      company: { ...withManagers, metrics: { regrettable_attrition_pct: 14 } },
      subjects: ['one_on_one'],
      says: ['1 manager has', '14%', '10%'],
    },
    {
      when: 'what was agreed is not done',
      company: {
        cadence: [{ meeting: 'mbr' }],
        team: { departments: [{ managers: [{ name: 'Ada' }, { name: 'Bo' }] }] },
        actions: actions(3, 3),
      },
      subjects: ['one_on_one'],
      says: ['2 managers have', '3 of 6 actions'],
    },
  ],
  quiet: [
    {
      when: 'they are held',
      company: {
        ...withManagers,
        cadence: [{ meeting: '1:1' }],
        metrics: { regrettable_attrition_pct: 14 },
      },
    },
    {
      when: 'nothing shows that they are missed',
      company: { ...withManagers, actions: actions(1, 9) },
    },
    {
      when: 'attrition is at its limit',
      company: { ...withManagers, metrics: { regrettable_attrition_pct: 10 } },
    },
  ],
  silent: [
    { when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' },
    {
      when: 'no manager is known',
      company: { cadence: [{ meeting: 'mbr' }] },
      missing: 'managers',
    },
    { when: 'no sign could be seen', company: withManagers, missing: 'sign' },
  ],
})
