import { describe, expect, it } from 'vitest'
import type { MeetingKind } from '../../knowledge/cadence.ts'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { fillAgenda } from './agenda.ts'
import { makeCadence } from './cadence.ts'

describe('the agenda of a meeting to come', () => {
  const meeting = { every: 'quarter' as const, minutes: 120 }
  const known: Company = {
    stage: 'series_b',
    fiscal_year_start: '02-01',
    cadence: [
      { ...meeting, meeting: 'town_hall' },
      { ...meeting, meeting: 'qbr' },
    ],
    people: [{ name: 'Ann', title: 'CEO' }],
    actions: [
      { title: 'Deck', due_on: '2026-09-12' },
      { title: 'Audit', due_on: '2027-06-01' },
    ],
    changes: [
      { name: 'New CRM', launch_on: '2026-09-14' },
      { name: 'New plant', launch_on: '2027-06-02' },
    ],
    decisions: [
      { id: 'D1', status: 'requested', decide_by: '2026-09-20' },
      { id: 'D2', status: 'requested', decide_by: '2026-09-01' },
    ],
    company_okrs: {
      quarter_start: '2026-08-01',
      quarter_end: '2026-10-31',
      objectives: [{ title: 'Running', key_results: [{ title: 'Sites' }] }],
    },
  }
  const partsOf = (kind: MeetingKind) => {
    const facts = factsOf(known)
    const asked = facts.cadencePlan().meetings.find((one) => one.kind === kind)
    return makeCadence(facts, asked ?? null).agenda?.parts ?? []
  }

  it('has ahead what is due from its day on, to the whole company no action of one person', () => {
    expect(partsOf('town_hall').at(2)?.lines).toEqual(['2 Jun 2027: New plant begins'])
    const ahead = partsOf('qbr').at(1)?.lines
    expect(ahead).toContain('1 Jun 2027: Audit (no owner named)')
    expect(ahead?.join()).not.toMatch(/Deck|New CRM/)
  })

  it('says which decision is to be taken before it', () => {
    const lines = partsOf('qbr').at(2)?.lines
    expect(lines).toContain('Decide D1: by 20 Sep 2026, before this meeting (no owner named)')
    expect(lines).toContain('Decide D2: by 1 Sep 2026, overdue (no owner named)')
  })

  it('takes no goals of a quarter that is over by then for those of the next', () => {
    for (const part of [partsOf('qbr').at(3), partsOf('kickoff').at(3)])
      expect(part).toMatchObject({
        lines: [],
        missing: expect.arrayContaining(['goals of the next quarter (company_okrs)']),
      })
  })
})

it('names the functions that have no goals beside those that have', () => {
  const facts = factsOf({
    people: [
      { name: 'Ann', title: 'CEO' },
      { name: 'Bo', department: 'Sales', manager_id: 'Ann' },
      { name: 'Cy', department: 'Product', manager_id: 'Ann' },
    ],
    department_okrs: [{ name: 'Sales', objectives: [{ title: 'Sell' }] }],
  })
  const missing = fillAgenda('mbr', 120, facts, null).flatMap((part) => part.missing)
  expect(missing).toContain('goals of Product')
})
