import { expect, it } from 'vitest'
import { createFacts } from '../../analyses/facts.ts'
import type { Company } from '../../model/company.ts'
import { aSituation } from '../../testing/a-company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { makeBrief } from './brief.ts'

type Decision = NonNullable<Company['decisions']>[number]

/** Cash for six months, and what the log says of it. */
const strapped = (...decisions: Decision[]): Company => ({
  metrics: { cash_usd: 300_000, burn_usd_per_month: 50_000 },
  decisions,
})

const cut = {
  id: 'D-1',
  title: 'Cut burn now',
  status: 'rejected',
  decided_on: '2026-09-01',
} as const
const raise = { id: 'D-2', title: 'Start raising now', status: 'rejected' } as const

const decided = (company: Company) => {
  const { decisions_needed } = makeBrief(createFacts(aSituation(company), {}))
  const one = decisions_needed.find(({ finding }) => finding.startsWith('runway_short'))
  return { options: one?.options.map(({ title }) => title), recommendation: one?.recommendation }
}

it('names the one option that the log leaves, and what it takes to choose again', () => {
  expect(decided(strapped(cut))).toEqual({
    options: ['Start raising now'],
    recommendation:
      'Only "Start raising now" is left by the decision log; anything else takes reopening D-1 by name',
  })
})

it('says that nothing is left where all was rejected', () => {
  expect(decided(strapped(cut, raise))).toEqual({
    options: [],
    recommendation: 'None: what is left is to find another way, or reopening D-1 and D-2 by name',
  })
})

it('does not recommend again what the running cycle decided', () => {
  const okrs = { quarter_start: '2026-07-01', quarter_end: '2026-09-30' }
  const company = strapped({ ...cut, status: 'decided' })
  // Without goals the fiscal quarter of that day is meant, which begins on 1 July too.
  for (const one of [{ ...company, company_okrs: okrs }, company]) {
    expect(decided(one).recommendation).toBe(
      'Carry out D-1, which is decided, or supersede it by name',
    )
  }
  expect(decided({ ...company, fiscal_year_start: '09-02' }).options).toHaveLength(2)
})

it('has what is settled on the page, with its day and its entry', async () => {
  const { stdout } = await runCoo(['brief', '-i', '-', '--at', '2026-09-11'], {
    stdin: JSON.stringify({ as_of: '2026-09-10', ...strapped(cut) }),
  })
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    "Settled: 'Cut burn now' was rejected on 1 Sep 2026 (D-1)",
  )
})
