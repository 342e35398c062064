import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { companyFromValue } from '../company-from-value.ts'
import { mergeCompany } from '../merge.ts'

const AT = '2026-09-11'

async function read(company: Company) {
  const loaded = await companyFromValue(company, 'company', AT)
  if (!loaded.ok) throw new Error('the company does not load')
  return loaded.loaded.situation
}

it('takes words for nobody for no owner, wherever one is named', async () => {
  const goals = (id: string) => [{ id, owner: 'TBD', key_results: [{ owner: 'n/a' }] }]
  const { company } = await read({
    strategy: { priorities: [{ id: 'P', owner: 'none' }] },
    company_okrs: { quarter: 'Q3 2026', objectives: goals('O1') },
    team_okrs: [{ name: 'East', owner: '?', objectives: goals('O2') }],
    processes: [{ name: 'Billing', owner: '-' }],
    blockers: [{ id: 'B', owner: 'vacant' }],
    actions: [{ id: 'A', owner: ' tbd ' }],
    meetings: [{ meeting: 'mbr', on: '2026-09-01', actions: [{ title: 'Call', owner: 'TBC' }] }],
    decisions: [{ id: 'D', owner: 'to be named', default_authorized_by: 'TBD' }],
    automations: [{ name: 'Sync', owner: 'nobody', alert_to: 'N/A' }],
    cadence: [{ meeting: 'mbr', owner: 'unassigned', decider: 'TBD' }],
    changes: [{ name: 'CRM', checklist: [{ item: 'Train', owner: 'open' }] }],
  })
  expect(JSON.stringify(company)).not.toMatch(/owner|decider|alert_to|authorized_by/)
})

it('keeps whoever is called so, and all other names', async () => {
  const { company } = await read({
    people: [{ id: 'na', name: 'Nora Adams' }],
    processes: [
      { name: 'One', owner: 'NA' },
      { name: 'Two', owner: 'Tbd Team' },
      { name: 'Three' },
    ],
  })
  expect(company.processes?.map(({ owner }) => owner)).toEqual(['NA', 'Tbd Team', undefined])
})

it('ends who owned it before, and leaves every place where it was', () => {
  const process = (name: string, owner: string) => ({ name, owner, purpose: `to ${name}` })
  const { situation, originOf } = mergeCompany(
    [
      { file: 'a.json', value: { as_of: '2026-08-01', processes: [process('bill', 'Ana')] } },
      { file: 'b.json', value: { as_of: '2026-08-01', processes: [process('ship', 'Bo')] } },
      { file: 'c.json', value: { as_of: '2026-09-01', processes: [process('bill', 'TBD')] } },
    ],
    AT,
  )
  expect(situation.company.processes).toEqual([
    { name: 'bill', purpose: 'to bill' },
    { name: 'ship', owner: 'Bo', purpose: 'to ship' },
  ])
  const fileOf = (position: number, key: string) =>
    originOf(['processes', position, key]).document.file
  expect([fileOf(0, 'purpose'), fileOf(1, 'owner')]).toEqual(['c.json', 'b.json'])
})
