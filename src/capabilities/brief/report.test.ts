import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { runCoo } from '../../testing/run-coo.ts'

/** The page over one document, read as one line: where it wraps does not matter. */
async function pageOf(company: object, at: string): Promise<string> {
  const { stdout } = await runCoo(['brief', '-i', '-', '--at', at], {
    stdin: JSON.stringify(company),
  })
  return stdout.replace(/\s+/g, ' ')
}

const strained = {
  as_of: '2026-09-30',
  stage: 'series_a',
  metrics: { arr_usd: 3_100_000, burn_multiple: 3.1, annual_churn_pct: 24, cac_payback_months: 23 },
}

describe('what stood for weeks', () => {
  it('is not asked about where nobody looked again, and the age is said once', async () => {
    const page = await pageOf(strained, '2026-11-28')
    expect(page).not.toContain("why isn't it fixed?")
    expect(page.match(/of 30 Sep 2026, 59 days old/g)).toHaveLength(1)
  })

  it('says no age where the data are fresh', async () => {
    expect(await pageOf(strained, '2026-10-20')).not.toContain('days old')
  })
})

describe('the first lines', () => {
  it('speak of one rule as of one', async () => {
    expect(await pageOf({ company: 'A' }, '2026-09-30')).not.toMatch(/\b1 (rules|are|lack)\b/)
  })

  it('show one sign only, that of how sure the sentence is', async () => {
    const page = await pageOf(strained, '2026-10-20')
    expect(page).toContain('🔵 Bottom line ┃ 🟡 medium')
  })
})

it('says without processes that what limits the company is not established, and asks for them', async () => {
  const page = await pageOf(strained, '2026-10-20')
  expect(page).toContain(
    'Operations no processes given; what limits the company is not established, since no process is described: it takes processes with their steps',
  )
  expect(page).toContain(
    'COO, proposed: What limits the company? It is not established, since no process is described: it takes processes with their steps.',
  )
})

it('says what would establish which step limits the company', async () => {
  const page = await pageOf({ processes: [{ name: 'Deploy' }] }, '2026-09-30')
  expect(page).toContain(
    '1 process; what limits the company is not established, since no key result is given: it takes a key result that names its process',
  )
})

it('asks each role once about all that it is to check', async () => {
  const page = await pageOf(strained, '2026-10-20')
  expect(page).toContain('CFO, proposed: Are findings 1, 2 and 3 so?')
  const named = { ...strained, people: [{ id: 'p1', name: 'Bo', title: 'CFO' }] }
  expect(await pageOf(named, '2026-10-20')).toMatch(/CFO: (?:Is|Are) findings? /)
})

const setUp = {
  name: 'Onboarding',
  arrivals_per_day: 4,
  steps: [
    {
      name: 'Setup & integration',
      throughput_per_day: 2,
      capacity_per_day: 3,
      current_queue: 8,
      avg_wait_hours: 24,
      avg_process_hours: 8,
    },
  ],
}

const late = (title: string) => ({
  as_of: '2025-02-28',
  company_okrs: {
    quarter: 'Q1 2025',
    quarter_start: '2025-01-01',
    quarter_end: '2025-03-31',
    objectives: [
      {
        id: 'O1',
        title: 'Ship',
        owner: 'Noor',
        key_results: [
          { id: 'K1', title, type: 'milestone', milestones_hit: 1, milestones_total: 4 },
          {
            id: 'K2',
            title: 'Onboarding in 9 days',
            type: 'numeric',
            process: 'Onboarding',
            baseline_value: 20,
            current_value: 18,
            target_value: 9,
            lower_is_better: true,
            unit: ' days',
          },
        ],
      },
    ],
  },
})

describe('a step that limits and a result that is late', () => {
  it('may be one matter where both speak of what only that step has', async () => {
    const page = await pageOf(
      { ...late('Ship the integration platform'), processes: [setUp] },
      '2025-02-28',
    )
    expect(page).toMatch(
      /Noor: Does 'Setup & integration' wait for 'Ship the integration platform'\? Then findings 1 and \d are one\./,
    )
  })

  const decision = {
    id: 'D-1',
    title: 'Replace the integration vendor',
    status: 'requested',
    decide_by: '2025-02-14',
    owner: 'Ola',
  }

  it('may be one matter with a blocker and an overdue decision, told among the findings or not', async () => {
    const blockers = [{ id: 'B-1', title: 'The integration sandbox is closed', owner: 'Pia' }]
    const known = { ...late('Ship the new app'), processes: [setUp] }
    const page = await pageOf({ ...known, blockers, decisions: [decision] }, '2025-02-28')
    expect(page).toMatch(
      /Pia: Does 'Setup & integration' wait for 'The integration sandbox is closed' and the decision 'Replace the integration vendor', due on 14 Feb 2025\? Then (?:they and finding 1|findings 1, \d and \d) are one\./,
    )
    const ahead = { ...decision, decide_by: '2025-03-14' }
    expect(await pageOf({ ...known, decisions: [ahead] }, '2025-02-28')).not.toContain('are one.')
  })

  it('are two where they share no word, or one that others have too', async () => {
    const apart = { ...late('Ship the new app'), processes: [setUp] }
    expect(await pageOf(apart, '2025-02-28')).not.toContain('are one.')
    const common = {
      ...late('Ship the integration platform'),
      processes: [setUp, { name: 'Integration tests' }],
    }
    expect(await pageOf(common, '2025-02-28')).not.toContain('are one.')
  })
})

it('takes no kind of work for what tells a step from another matter', async () => {
  const name = 'Burn-in test'
  const steps = setUp.steps.map((step) =>
    step.name === 'Setup & integration' ? { ...step, name } : step,
  )
  const page = (title: string) =>
    pageOf({ ...late(title), processes: [{ ...setUp, steps }] }, '2025-02-28')
  expect(await page('Chamber at the test laboratory is booked')).not.toContain('are one.')
  expect(await page('Chambers for testing are booked')).not.toContain('are one.')
  expect(await page('Burn-in chambers are bought')).toContain(`Does '${name}' wait for`)
})

it('asks first for the one figure without which cash cannot be read', async () => {
  const asked = async (metrics: Company['metrics']) => {
    const [first] =
      (await pageOf({ metrics }, '2026-11-27')).split(' Ask ')[1]?.split(' • ').slice(1) ?? []
    return first
  }
  expect(await asked({ headcount: 13, cash_usd: 1_640_000 })).toContain(
    'What is the monthly burn (metrics.burn_usd_per_month)? How long the cash of $1.64M lasts',
  )
  expect(await asked({ headcount: 13, burn_usd_per_month: 148_000 })).toContain(
    'How much cash is there (metrics.cash_usd)? How long it lasts at the burn of $148K a month',
  )
  const unnamed = { burn_usd_per_month: 148_000, cash_flow_usd: 7, cash_in_all_accounts: 1_640_000 }
  expect(await asked(unnamed)).toContain(
    '(metrics.cash_usd)? Is metrics.cash_in_all_accounts ($1.64M) it? How long it lasts',
  )
  expect(await asked({ headcount: 13, cash_usd: 5, runway_months: 20 })).not.toContain('burn')
})

it('says of who is to decide and to be asked whether the data name them', async () => {
  const metrics = { cash_usd: 900_000, burn_usd_per_month: 75_000 }
  // A CFO comes with Series A: until then who leads the company does the work.
  const page = await pageOf({ stage: 'seed', metrics }, '2026-11-27')
  expect(page).toContain('CEO, proposed, by 11 Dec 2026, on finding 1:')
  expect(page).toContain('CEO, proposed: Is this right: the cash is of 27 Nov 2026')
  const people = [{ id: 'p1', name: 'Bo', title: 'CFO' }]
  const named = await pageOf({ stage: 'seed', metrics, people }, '2026-11-27')
  expect(named).toContain('Bo, by 11 Dec 2026, on finding 1:')
  expect(named).toContain('Bo: Is this right: the cash is of 27 Nov 2026')
})

describe('key results on track at a glance', () => {
  // 30 of 42 is ahead of 0.7 of the way on 58 of 90 days, and of all of it.
  const onTrack = (...aspirational: (boolean | undefined)[]) => ({
    as_of: '2025-02-27',
    company_okrs: {
      quarter: 'Q1 2025',
      quarter_start: '2025-01-01',
      quarter_end: '2025-03-31',
      objectives: [
        {
          id: 'O1',
          key_results: aspirational.map((one, index) => ({
            id: `K${index}`,
            type: 'numeric',
            baseline_value: 0,
            current_value: 30,
            target_value: 42,
            ...(one === undefined ? {} : { aspirational: one }),
          })),
        },
      ],
    },
  })

  it.each([
    ['1 of 1 key result on track for 70% by the end Operations', [undefined]],
    ['2 of 2 key results on track, 1 of them for 70% by the end Operations', [true, false]],
    ['1 of 1 key result on track Operations', [false]],
  ] as const)('say %s', async (said, aspirational) => {
    expect(await pageOf(onTrack(...aspirational), '2025-02-27')).toContain(said)
  })
})

it('says where the data disagree, though graver things are told', async () => {
  const page = await pageOf(
    { ...late('Ship'), metrics: { headcount: 65 }, team: { total_headcount: 62 } },
    '2025-02-28',
  )
  expect(page).toMatch(/(Where the data disagree|What, why, how to act).*62.*65/)
})

it('says of metrics that say nothing at a glance that they are given', async () => {
  const odd = { company: 'A', as_of: '2026-09-30', metrics: { annual_churn_pct: 300 } }
  expect(await pageOf(odd, '2026-09-30')).toContain('Metrics 1 metric in the data, none that tells')
  expect(await pageOf({ company: 'A' }, '2026-09-30')).toContain('no metrics given')
  const told = { company: 'A', metric_history: [{ metric: 'orders', on: '2026-08-31', value: 5 }] }
  expect(await pageOf(told, '2026-09-30')).toContain('Metrics 1 metric in the data')
})

it('shows a burn multiple at a glance as it is computed, and as stated where none can be told', async () => {
  const metrics = { burn_usd_per_month: 300_000, new_arr_usd: 150_000 }
  const told = (more: object) =>
    pageOf({ as_of: '2026-09-30', metrics: { ...metrics, ...more } }, '2026-09-30')
  // 300,000 / (150,000 - 50,000)
  expect(await told({ churned_arr_usd: 50_000 })).toContain('Metrics burn multiple 3x')
  expect(await told({ churned_arr_usd: 200_000, burn_multiple: 0.8 })).toContain(
    'Metrics burn multiple not to be told (stated as 0.8x)',
  )
})

it('says at a glance that a headcount is summed, and from how many departments', async () => {
  const departments = [
    { name: 'Sales', headcount: 4 },
    { name: 'Product', headcount: 7 },
  ]
  const summed = await pageOf({ company: 'A', team: { departments } }, '2026-09-30')
  expect(summed).toContain('11 people, summed from 2 departments')
  const stated = await pageOf(
    { company: 'A', team: { total_headcount: 12, departments } },
    '2026-09-30',
  )
  expect(stated).toContain('12 people')
  expect(stated).not.toContain('summed from')
})

it('names who holds a proposed role by title, and says by which', async () => {
  const company_okrs = { objectives: [{ title: 'Grow', key_results: [{ title: 'Sell' }] }] }
  const people = [{ id: '1', name: 'Ana', title: 'COO' }]
  const page = await pageOf({ company_okrs, people }, '2026-11-23')
  expect(page).toContain('Add quarter_start and quarter_end to company_okrs')
  expect(page).toContain('(Ana as COO, by 27 Nov 2026)')
  expect(await pageOf({ company_okrs }, '2026-11-23')).toContain('(COO, proposed, by 27 Nov 2026)')
})
