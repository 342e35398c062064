import { describe, expect, it } from 'vitest'
import { createFacts } from '../../analyses/facts.ts'
import { companyFromValue } from '../../files/company-from-value.ts'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { allFindings } from '../brief/brief.ts'
import type { Arguments } from '../capability.ts'
import { investorUpdate } from './investor-update.ts'
import { monthlyReport, monthlyReview } from './mbr.ts'
import { onePager } from './one-pager.ts'

const AT = '2026-09-11'

async function factsOfFiles(company: Company) {
  const read = await companyFromValue({ company: 'K', ...company }, 'k.json', AT)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return createFacts(read.loaded.situation, {})
}

const check_ins = [
  { on: '2026-07-31', value: 20 },
  { on: '2026-08-31', value: 50 },
  { on: '2026-09-10', value: 90 },
]
const sites = { id: 'k', title: 'Sites', baseline_value: 0, current_value: 90, target_value: 100 }
const cycle = { quarter: 'Q3', quarter_start: '2026-07-01', quarter_end: '2026-09-30' }

const sales = (...key_results: object[]): Company => ({
  company_okrs: { ...cycle, objectives: [] },
  department_okrs: [{ name: 'Sales', objectives: [{ title: 'Sell', key_results }] }],
})

async function pageOf(company: Company, args: Arguments = {}) {
  const { pages, missing, as_of } = onePager(await factsOfFiles(company), args)
  return { metric: pages[0]?.metrics[0], gaps: pages[0]?.gaps, missing, as_of }
}

describe.each([
  ['undated', {}],
  ['of today', { as_of: AT }],
])('the page of a month from a file that is %s', (_, day) => {
  it('has the values of its last day beside those of the month before', async () => {
    const company = { ...day, ...sales({ ...sites, check_ins }) }
    expect(await pageOf(company)).toMatchObject({
      as_of: '2026-08-31',
      metric: { actual: 50, actual_on: '2026-08-31', prior: 20, prior_on: '2026-07-31' },
    })
    expect((await pageOf(company, { month: '2026-07' })).metric).toMatchObject({
      actual: 20,
      prior: null,
    })
  })

  it('counts milestones by the days they were hit on', async () => {
    const milestone_dates = [
      { title: 'Alpha', due_on: '2026-08-20', done_on: '2026-08-20' },
      { title: 'Beta', due_on: '2026-09-05', done_on: '2026-09-05' },
      { title: 'Launch', due_on: '2026-09-28' },
    ]
    const launch = { id: 'm', title: 'Launch', type: 'milestone', milestone_dates }
    const page = await pageOf({ ...day, ...sales(launch) })
    expect(page.metric).toMatchObject({ target: 3, actual: 1, progress: 1 / 3 })
    expect(page.missing.map(({ what }) => what).join()).not.toMatch(/Values on|Day of/)
  })

  it('has those of today where the month is not over', async () => {
    const company = { ...day, ...sales({ ...sites, check_ins }) }
    expect(await pageOf(company, { month: '2026-09' })).toMatchObject({
      as_of: AT,
      metric: { actual: 90, prior: 50 },
    })
  })
})

it('does not know a value that is of a later day, and judges nothing by it', async () => {
  const { metric, gaps, missing } = await pageOf({
    as_of: AT,
    ...sales({ ...sites, current_value: 1 }),
  })
  expect(metric).toMatchObject({ actual: null, progress: null, standing: 'not_known' })
  expect(gaps).toEqual([])
  expect(missing).toContainEqual({
    what: 'Values on 31 Aug 2026 of Sales: Sites',
    supply: 'check_ins of the key result',
  })
})

it('says that a value without a day is taken as of the month', async () => {
  const { metric, missing } = await pageOf(sales(sites))
  expect(metric).toMatchObject({ actual: 90, actual_on: null })
  expect(missing).toContainEqual({
    what: 'Day of the values of Sales that are taken as of 31 Aug 2026: Sites',
    supply: 'as_of, or check_ins of the key result',
  })
})

it('takes no value without a day for a month before the cycle', async () => {
  expect((await pageOf(sales(sites), { month: '2026-05' })).metric?.actual).toBeNull()
})

it('says the day of a value that is older than the month', async () => {
  const { metric } = await pageOf(sales({ ...sites, check_ins: check_ins.slice(0, 1) }))
  expect(metric?.shown.actual).toBe('20 on 31 Jul 2026')
})

it('says of which day a key result is that stands beside figures of the month’s end', async () => {
  const update = async (on: string) => {
    const behind = { ...sites, check_ins: [{ on, value: 1 }] }
    const company_okrs = { ...cycle, objectives: [{ title: 'Sell', key_results: [behind] }] }
    return investorUpdate(await factsOfFiles({ company_okrs }), {}).priorities[0]?.text
  }
  expect(await update('2026-08-05')).toBe(
    'Bring back on track: Sites: 1 of 100 (as of 5 Aug 2026).',
  )
  expect(await update('2026-08-31')).toBe('Bring back on track: Sites: 1 of 100.')
})

it('asks investors for the roles that were open then, and says where that is not known', async () => {
  const team = { open_requisitions: 9 }
  const update = async (as_of: string) => investorUpdate(await factsOfFiles({ as_of, team }), {})
  const told = await update('2026-08-31')
  expect(told.asks.map(({ text }) => text)).toEqual(['Introductions for 9 open roles.'])
  const metrics = { open_requisitions: 4 }
  const byMetric = investorUpdate(await factsOfFiles({ as_of: '2026-08-31', metrics }), {})
  expect(byMetric.asks.map(({ text }) => text)).toEqual(['Introductions for 4 open roles.'])
  const later = await update('2026-09-01')
  expect(later.asks).toEqual([])
  expect(later.missing).toContainEqual({
    what: 'Open roles on 31 Aug 2026',
    supply: 'team.open_requisitions',
  })
})

it('counts the people who were there then, and holds them against the plan of that day', async () => {
  const people = ['2020-01-01', '2020-01-01', '2026-03-01', '2026-06-01'].map((started_on, i) => ({
    id: `${i}`,
    started_on,
  }))
  const metric_history = [{ metric: 'headcount', on: '2026-01-31', value: 2, plan: 3 }]
  const headcountOf = async (company: Company, month: string) =>
    monthlyReview(await factsOfFiles(company), { month }).finances.find(
      ({ metric }) => metric === 'headcount',
    )
  expect(await headcountOf({ people, metric_history }, '2026-01')).toMatchObject({
    value: 2,
    plan: 3,
    on: '2026-01-31',
  })
  expect(await headcountOf({ people }, '2026-01')).toMatchObject({ value: 2, plan: null })
  expect(await headcountOf({ people, metric_history }, '2026-03')).toMatchObject({
    value: 3,
    plan: null,
  })
  const plans = [{ metric: 'headcount', on: '2026-01-31', plan: 4 }]
  expect(await headcountOf({ people, metric_history: plans }, '2026-01')).toMatchObject({
    value: 2,
    plan: 4,
    on: '2026-01-31',
  })
})

it('reviews the decisions and actions of its month alone', async () => {
  const company: Company = {
    decisions: [
      { id: 'D-1', status: 'requested', requested_on: '2026-08-20', decide_by: '2026-09-04' },
      { id: 'D-2', status: 'requested', requested_on: '2026-09-02', decide_by: '2026-09-09' },
    ],
    actions: [
      { id: 'A-1', title: 'Call', owner: 'Ann', due_on: '2026-08-28', done_on: '2026-09-03' },
    ],
  }
  const facts = await factsOfFiles(company)
  const august = monthlyReview(facts, { month: '2026-08' })
  expect(august.topics.slice(0, 1).map(({ text }) => text)).toEqual(['Open: D-1.'])
  expect(august.topics.map(({ of }) => of)).not.toContain('D-2')
  expect(august.overdue.map(({ of }) => of)).toEqual(['A-1'])
  const may = monthlyReview(facts, { month: '2026-05' })
  expect([...may.topics, ...may.overdue, ...may.coming]).toEqual([])
})

describe('what is proposed at the end of a month', () => {
  const company: Company = {
    metric_history: [
      { metric: 'cash_usd', on: '2026-08-31', value: 6_000_000 },
      { metric: 'burn_usd_per_month', on: '2026-08-31', value: 600_000 },
    ],
  }
  const isRunway = ({ of }: { of: string }) => of === 'runway_short:company'

  it('is due by the day that the briefing of the day names', async () => {
    const facts = await factsOfFiles(company)
    // Two weeks from 2026-09-11, and not from the end of August.
    const due_on = '2026-09-25'
    const told = allFindings(facts).findings.find(({ rule }) => rule === 'runway_short')
    expect(told?.how_to_act[0]?.due_on).toBe(due_on)
    const { challenges, priorities } = investorUpdate(facts, {})
    expect(challenges.find(isRunway)).toMatchObject({ due_on })
    expect(priorities.find(isRunway)).toMatchObject({ due_on })
    expect(monthlyReview(facts, {}).topics.find(isRunway)).toMatchObject({ due_on })
  })

  it('is not asked for where the data of today show it done', async () => {
    const held = (on: string, actions: number) => ({ meeting: 'leadership_sync', on, actions })
    const august = [held('2026-08-17', 0), held('2026-08-24', 0), held('2026-08-31', 0)]
    const asked = async (...september: Company['meetings'] & object) => {
      const facts = await factsOfFiles({ meetings: [...august, ...september] })
      return monthlyReview(facts, {}).retrospective.map(({ of }) => of)
    }
    expect(await asked()).toContain('meetings_without_actions:leadership_sync')
    expect(await asked(held('2026-09-07', 2))).toEqual([])
  })

  it('says what of it is done or settled by the day that it is made', async () => {
    const action = { owner: 'Ann', title: '' }
    const decision = { status: 'decided', requested_on: '2026-08-03', owner: 'Ann' } as const
    const facts = await factsOfFiles({
      ...sales({ ...sites, owner: 'Ann' }),
      actions: [
        { ...action, id: 'A-1', title: 'Call', due_on: '2026-09-05', done_on: '2026-09-03' },
        { ...action, id: 'A-2', title: 'Write', due_on: '2026-08-20', done_on: '2026-09-07' },
        { ...action, id: 'A-3', title: 'Print', due_on: '2026-09-08', done_on: '2026-08-26' },
        { ...action, id: 'A-4', title: 'Send', due_on: '2026-09-20' },
      ],
      decisions: [
        { ...decision, id: 'D-1', decide_by: '2026-08-28', decided_on: '2026-09-04' },
        { ...decision, id: 'D-2', status: 'requested', decide_by: '2026-08-29' },
      ],
    })
    const texts = (points: readonly { text: string }[] = []) => points.map(({ text }) => text)
    const { coming, overdue, topics, pages } = monthlyReview(facts, {})
    expect(texts(coming)).toEqual(['Call, done since, on 3 Sep 2026', 'Send'])
    expect(texts(overdue)).toEqual(["A-2 'Write', done since, on 7 Sep 2026."])
    const decided = 'Overdue: D-1, decided since, on 4 Sep 2026.'
    expect(texts(topics).slice(0, 2)).toEqual([decided, 'Overdue: D-2.'])
    expect(texts(pages[0]?.next_30_days)).toEqual([
      "Overdue: A-2 'Write', done since, on 7 Sep 2026.",
      decided,
      'Overdue: D-2.',
    ])
    const pilot = { title: 'Pilot', due_on: '2026-09-02', done_on: '2026-09-01' }
    const rest = { title: 'All', due_on: '2026-09-28' }
    const milestone_dates = [pilot, rest]
    const launch = { id: 'm', title: 'Launch', type: 'milestone', milestone_dates }
    const page = onePager(await factsOfFiles(sales(launch)), {}).pages[0]
    expect(texts(page?.next_30_days).slice(0, 2)).toEqual([
      'Pilot (Launch), done since, on 1 Sep 2026',
      'All (Launch)',
    ])
    // Of a month that runs, what is done is left out.
    const september = monthlyReview(facts, { month: '2026-09' })
    expect([...texts(september.coming), ...texts(september.overdue)]).toEqual(['Send'])
  })

  it('does not ask twice to settle two decisions', async () => {
    const on = (title: string, decided_on: string) =>
      ({ id: title, title, subject: 'pricing', status: 'decided', decided_on }) as const
    const decisions = [on('Price per site', '2026-06-01'), on('Price per user', '2026-07-01')]
    const { topics, retrospective } = monthlyReview(await factsOfFiles({ decisions }), {})
    const pair = 'decisions_contradict:Price per user'
    expect([...topics, ...retrospective].filter(({ of }) => of === pair)).toHaveLength(1)
  })

  it('names an overdue decision once', async () => {
    const decision = { id: 'D-1', status: 'requested', owner: 'Ann' } as const
    const days = { requested_on: '2026-08-03', decide_by: '2026-08-28' }
    const more = { default: 'Stay', default_authorized_by: 'Ann', reversible: 'partially' } as const
    const facts = await factsOfFiles({ decisions: [{ ...decision, ...days, ...more }] })
    expect(allFindings(facts).findings.map(({ id }) => id)).toContain('decision_overdue:D-1')
    const { topics, retrospective } = monthlyReview(facts, {})
    expect(topics.map(({ text }) => text)).toEqual([
      "Record that 'Stay' holds for D-1 since 28 Aug 2026, as Ann authorized, or decide otherwise.",
    ])
    expect(retrospective.map(({ of }) => of)).not.toContain('decision_overdue:D-1')
    const output = { ...monthlyReview(facts, {}), retrospective: [], missing: [] }
    expect(renderText(monthlyReport(output), { width: 80, color: false })).toContain(
      'No finding about meetings or decisions beside the topics above.',
    )
  })

  it('has no day that is over where it no longer stands', async () => {
    const on = (day: string, cash: number) => [
      { metric: 'cash_usd', on: day, value: cash },
      { metric: 'burn_usd_per_month', on: day, value: 600_000 },
    ]
    const raised = [...on('2026-07-31', 6_000_000), ...on('2026-09-10', 60_000_000)]
    const facts = await factsOfFiles({ metric_history: raised })
    expect(allFindings(facts).findings.some(({ rule }) => rule === 'runway_short')).toBe(false)
    const { challenges } = investorUpdate(facts, { month: '2026-07' })
    expect(challenges.find(isRunway)).toMatchObject({ due_on: null })
  })
})
