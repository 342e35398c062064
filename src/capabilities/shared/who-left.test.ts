import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { aSituation, factsOf } from '../../testing/a-company.ts'
import { cadence } from '../cadence/capability.ts'
import type { Arguments, Capability } from '../capability.ts'
import { invoke } from '../invoke.ts'
import { okrReport } from '../okr-report/capability.ts'
import { opsReport } from '../ops-report/capability.ts'
import { report } from '../report/capability.ts'
import { kinds } from '../report/kinds.ts'
import { sync } from '../sync/capability.ts'

const owner = 'Lila Moss'
const result = { baseline_value: 0, current_value: 1, target_value: 10 }
const company: Company = {
  stage: 'series_a',
  people: [{ id: 'p1', name: 'Ada Berg' }],
  left: [{ id: 'p2', name: owner, manager_id: 'p1', left_on: '2026-07-31' }],
  strategy: { priorities: [{ id: 'S1', title: 'Win', owner, year: 2026 }] },
  company_okrs: {
    quarter: 'Q3 2026',
    quarter_start: '2026-07-01',
    quarter_end: '2026-09-30',
    objectives: [{ title: 'Grow', owner, key_results: [{ id: 'K1', title: 'ARR', ...result }] }],
  },
  department_okrs: [
    {
      name: 'Sales',
      owner,
      objectives: [{ title: 'Sell', key_results: [{ id: 'K2', title: 'Deals', ...result }] }],
    },
  ],
  processes: [
    { name: 'Hiring', owner, depends_on: ['Billing'], steps: [{ name: 'Screen', lane: owner }] },
  ],
  cadence: [
    { meeting: 'leadership_sync', every: 'week', minutes: 60, owner, decider: owner },
    { meeting: 'mbr', every: 'month', minutes: 90, owner, participants: [owner, 'Ada Berg'] },
  ],
  actions: [
    { id: 'A1', title: 'Call', owner, due_on: '2026-09-01' },
    { id: 'A2', title: 'Mail', owner, due_on: '2026-09-14' },
  ],
  blockers: [
    { id: 'B1', title: 'Law', owner, reported_on: ['2026-08-28', '2026-09-04'], blocks: ['K2'] },
  ],
  decisions: [{ id: 'D1', title: 'Price', status: 'requested', owner, decide_by: '2026-09-09' }],
}

const calls: readonly (readonly [Capability, Arguments])[] = [
  [okrReport, {}],
  [opsReport, {}],
  [sync, {}],
  [cadence, {}],
  ...['leadership_sync', 'mbr', 'qbr', 'annual_planning'].map(
    (meeting) => [cadence, { meeting }] as const,
  ),
  ...Object.keys(kinds).map((kind) => [report, { kind }] as const),
]

it.each(calls)('says of every owner who has left that they have: %o %o', (capability, args) => {
  const answer = invoke(capability, aSituation(company), args, [])
  const page = renderText(answer.report, { width: 400, color: false })
  const gone = `${owner}, who left on 31 Jul 2026`
  expect(page.replaceAll(gone, '')).not.toContain(owner)
})

it('sends nobody to them by the calendar of the cadence', async () => {
  const output = cadence.run(factsOf(company), {})
  const calendar = String(await cadence.forms?.['ics']?.write(output, undefined))
  const unfolded = calendar.replaceAll(/\r?\n /g, '')
  expect(unfolded).toContain('BEGIN:VEVENT')
  expect(unfolded).not.toContain(owner)
})
