import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { fillAgenda } from '../cadence/agenda.ts'
import { openDecisions } from './topics.ts'

const asked: NonNullable<Company['decisions']>[number] = {
  id: 'D7',
  title: 'Discount',
  owner: 'CEO',
  decide_by: '2026-09-04',
  default: '15 % off',
}
const known = (by: string): Company => ({
  people: [{ name: 'Gail', title: 'CEO' }],
  decisions: [{ ...asked, default_authorized_by: by }],
})

describe('an open decision the day of which has passed', () => {
  // Only where one known person authorized it is a default taken.
  it('is only to be recorded where its default holds', () => {
    const facts = factsOf(known('Gail'))
    const said =
      "Record that '15 % off' holds for D7 'Discount' since 4 Sep 2026, as Gail authorized, or decide otherwise"
    expect(openDecisions(facts)).toMatchObject([{ text: `${said}.`, owner: 'Gail', due_on: null }])
    const lines = fillAgenda('mbr', 120, facts, null).flatMap((part) => part.lines)
    expect(lines).toContain(`${said} (Gail)`)
  })

  it('is overdue where the default must not be taken', () => {
    expect(openDecisions(factsOf(known('the board')))).toMatchObject([
      { text: "Overdue: D7 'Discount'.", owner: 'Gail', due_on: '2026-09-04' },
    ])
  })
})
