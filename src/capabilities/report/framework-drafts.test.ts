import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { inCurrency } from '../../reports/money-sign.ts'
import { factsOf } from '../../testing/a-company.ts'
import { okrFramework } from './okr-framework.ts'

const priority = (title: string, more: object = {}): Company => ({
  strategy: { priorities: [{ id: 'p', title, owner: 'Ann' }] },
  ...more,
})

/** The first key result that is drafted for a priority. */
function drafted(title: string, more: Company = {}) {
  const { objectives } = okrFramework(factsOf(priority(title, more)))
  const [first] = objectives[0]?.key_results ?? []
  return first && { ...first.shown, fill: first.fill }
}

describe('a drafted key result', () => {
  it('goes from where to where its title says', () => {
    expect(drafted('Grow ARR from 4M to 6M')).toEqual({
      baseline: '$4.00M',
      target: '$6.00M',
      fill: [],
    })
    expect(drafted('Hire 10 engineers')).toEqual({
      baseline: '0 engineers',
      target: '10 engineers',
      fill: [],
    })
  })

  it('is in the currency of the company, by the metric or by its name', () => {
    const shownOf = (metrics?: Company['metrics']) =>
      inCurrency('GBP', () =>
        drafted('Grow GMV from 118m to 165m', {
          currency: 'GBP',
          ...(metrics === undefined ? {} : { metrics }),
        }),
      )
    for (const metrics of [undefined, { gmv_usd: 9_720_000 }]) {
      expect(shownOf(metrics)).toMatchObject({ baseline: '£118M', target: '£165M' })
    }
    const users = inCurrency('GBP', () => drafted('Grow users from 1m to 2m', { currency: 'GBP' }))
    expect(users).toMatchObject({ baseline: '1,000,000', target: '2,000,000' })
  })

  it('starts from the metric that its title names', () => {
    const metrics = { net_revenue_retention_pct: 98 }
    expect(drafted('Raise NRR', { metrics })).toEqual({
      baseline: '98%',
      target: null,
      fill: ['target_value'],
    })
    expect(drafted('Raise NRR to 110%', { metrics })).toEqual({
      baseline: '98%',
      target: '110%',
      fill: [],
    })
  })

  it('works out a change in percent from what is known, else says the change', () => {
    const metrics = { active_customers: 200 }
    expect(drafted('Grow active customers by 20%', { metrics })).toMatchObject({ target: '240' })
    expect(drafted('Grow active customers by 20%')).toEqual({
      baseline: null,
      target: '20% more',
      fill: ['baseline_value', 'target_value'],
    })
  })

  it('does not take new ARR for ARR', () => {
    const metrics = { arr_usd: 5_000_000 }
    expect(drafted('Add $1.2M net new ARR', { metrics })?.baseline).toBe('$0')
    expect(drafted('Grow ARR', { metrics })?.baseline).toBe('$5.00M')
  })

  it('is to be filled where nothing is known', () => {
    expect(drafted('Cut onboarding')?.fill).toEqual(['title', 'baseline_value', 'target_value'])
  })
})

const people = [
  { id: 'ann', name: 'Ann', title: 'CEO', department: 'Executive' },
  { id: 'sal', name: 'Sal', department: 'Sales', manager_id: 'ann' },
  { id: 'sue', name: 'Sue', department: 'Sales', manager_id: 'sal' },
  { id: 'el', name: 'El', department: 'Engineering', manager_id: 'ann' },
]

describe('the drafts of departments', () => {
  const below = (company: Company) =>
    okrFramework(factsOf(company)).objectives.filter(({ level }) => level !== 'Company')

  it('serve the objective whose words they share, owned by who leads them', () => {
    expect(below(priority('Hire 10 engineers', { people }))).toMatchObject([
      {
        unit: 'Engineering',
        owner: 'El',
        serves: ['Hire 10 engineers'],
        because: "by the word 'engineer'",
        draft: true,
        key_results: [{ owner: 'El', baseline: 0, target: null }, {}],
      },
    ])
  })

  it('serve the objective that one of them owns', () => {
    const strategy = { priorities: [{ id: 'p', title: 'Expand', owner: 'Sue' }] }
    expect(below({ strategy, people })).toMatchObject([
      { unit: 'Sales', owner: 'Sal', because: 'Sue works there' },
    ])
  })

  it('hand down nothing that is done', () => {
    const key_results = [
      { title: 'Hire a senior', type: 'boolean' as const, done: true },
      { title: 'Hire a lead', type: 'boolean' as const, done: false },
    ]
    const objectives = [{ id: 'o', title: 'A team of engineers', key_results }]
    const parts = below({ company_okrs: { objectives }, people }).flatMap((one) => one.key_results)
    const titles = parts.map(({ title }) => title)
    expect(titles).toContain('Part of: Hire a lead')
    expect(titles).not.toContain('Part of: Hire a senior')
  })

  it('are made for a team without goals too', () => {
    const team_okrs = [{ name: 'Onboarding', owner: 'Tom', objectives: [] }]
    expect(below(priority('Cut onboarding', { team_okrs }))).toMatchObject([
      { level: 'Team', unit: 'Onboarding', owner: 'Tom' },
    ])
  })

  it('are a gap where nothing ties them to the company', () => {
    const { checks, objectives } = okrFramework(factsOf(priority('Expand to UK', { people })))
    expect(objectives).toHaveLength(1)
    const said = checks.cascade.points.map(({ of, owner }) => [of, owner])
    expect(said).toEqual([
      ['Sales', 'Sal'],
      ['Engineering', 'El'],
      ['Expand to UK', 'Ann'],
    ])
  })
})

describe('the checks of drafts', () => {
  it('do not say again what is found without them', () => {
    const { checks } = okrFramework(
      factsOf({
        ...priority('Sign 3 partners'),
        company_okrs: { objectives: [{ id: 'o', title: 'Empty', owner: 'Ann', key_results: [] }] },
      }),
    )
    const said = checks.measurability.points.map(({ text }) => text)
    expect(said.filter((text) => text.includes("no key result: 'Empty'"))).toHaveLength(1)
  })

  // Seed: three company priorities are the limit of a leadership team.
  it.each([
    [3, 0],
    [4, 1],
  ])('find %i drafted objectives of the company: %i fault', (count, faults) => {
    const priorities = Array.from({ length: count }, (_, i) => ({
      id: `p${i}`,
      title: `Sign ${i + 2} partners`,
      owner: 'Ann',
    }))
    const { checks } = okrFramework(factsOf({ strategy: { priorities } }))
    expect(checks.count.points).toHaveLength(faults)
  })

  it('find what cannot be measured and what nobody owns', () => {
    const strategy = { priorities: [{ id: 'p', title: 'Cut onboarding' }] }
    const { checks } = okrFramework(factsOf({ strategy }))
    expect(checks.measurability.points[0]?.text).toMatch(
      /^With the drafts: 2 of 2 key results of the company cannot be measured/,
    )
    expect(checks.ownership.points[0]?.text).toMatch(/^With the drafts: .*no owner/)
    // Nobody has verified what stands in no file.
    const sure = [...checks.measurability.points, ...checks.ownership.points]
    expect(new Set(sure.map(({ confidence }) => confidence))).toEqual(new Set(['assumed']))
  })
})
