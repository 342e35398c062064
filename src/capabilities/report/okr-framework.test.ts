import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { aNumber } from '../../testing/a-quarter.ts'
import { report } from './capability.ts'
import { okrFramework } from './okr-framework.ts'

const quarter = { quarter: 'Q3 2026', quarter_start: '2026-07-01', quarter_end: '2026-09-30' }

const result = (id: string, current: number) => aNumber(id, current, 10, { owner: 'Ada' })

describe('the framework', () => {
  const strategy = {
    vision: 'V',
    priorities: [
      { id: 'served', title: 'Served', year: 2026 },
      { id: 'open', title: 'Grow net revenue retention', owner: 'Ada', year: 2026 },
      { id: 'later', title: 'Later', year: 2027 },
    ],
  }
  const company_okrs = {
    ...quarter,
    objectives: [
      { id: 'o', title: 'O', supports_priority_id: 'served', key_results: [result('a', 5)] },
    ],
  }

  it('drafts an objective for a priority of the year that none serves, and invents no figure', () => {
    const metrics = { net_revenue_retention_pct: 104 }
    const { objectives } = okrFramework(factsOf({ strategy, company_okrs, metrics }))
    const drafts = objectives.filter(({ draft, level }) => draft && level === 'Company')
    expect(drafts.map(({ title, owner, serves }) => [title, owner, serves])).toEqual([
      ['Grow net revenue retention', 'Ada', ['open']],
    ])
    const results = drafts.flatMap(({ key_results }) => key_results)
    expect(results[0]).toMatchObject({ baseline: 104, target: null, fill: ['target_value'] })
    expect(results.every(({ target, fill }) => target === null && fill.length > 0)).toBe(true)
  })

  it('says which priorities are of another year, and names one by its title where it is served', () => {
    const known: Company = {
      fiscal_year_start: '07-01',
      strategy: {
        priorities: [
          { id: 'last', title: 'Win clinics', year: 2026 },
          { id: 'this', title: 'Keep clinics', year: 2027 },
        ],
      },
      company_okrs: {
        ...quarter,
        quarter: 'Q1 FY27',
        objectives: [{ id: 'o', title: 'Grow', owner: 'Ada', supports_priority_id: 'last' }],
      },
    }
    const output = okrFramework(factsOf(known))
    expect(output.priorities.map(({ id }) => id)).toEqual(['this'])
    expect(output.other_priorities).toEqual([{ id: 'last', title: 'Win clinics', year: '2026' }])
    expect(output.missing.map(({ what }) => what)).toContain(
      "Priorities of other years than 2027, which are left out: 'Win clinics' (2026)",
    )
    const document = report.report(report.run(factsOf(known), { kind: 'okr_framework' }))
    const text = renderText(document, { width: 200, color: false })
    expect(text).toContain("serves 'Win clinics', a priority of 2026")
  })

  it('names the priorities that are given where none is of the year that runs', () => {
    const known: Company = {
      fiscal_year_start: '02-01',
      strategy: { priorities: [{ id: 'p1', title: 'Win clinics', year: 2025 }] },
      company_okrs: { ...quarter, quarter: 'Q1 FY27', objectives: [{ id: 'o', title: 'Grow' }] },
    }
    const output = report.run(factsOf(known), { kind: 'okr_framework' })
    const text = renderText(report.report(output), { width: 200, color: false })
    expect(text).toContain("None of those given is of the year that runs: 'Win clinics' (2025).")
    expect(text).not.toContain('no priorities given')
    expect(text).toContain('supply strategy.priorities of 20')
  })

  it('calls what is served and linked by its title', () => {
    const known: Company = {
      strategy: { priorities: [{ id: 'p1', title: 'Win clinics', owner: 'Ada' }] },
      company_okrs: {
        ...quarter,
        objectives: [
          {
            id: 'o1',
            title: 'Grow',
            supports_priority_id: 'p1',
            key_results: [{ id: 'k1', title: 'ARR', current_value: 0, target_value: 5 }],
          },
        ],
      },
      department_okrs: [
        {
          ...quarter,
          name: 'Sales',
          objectives: [
            {
              title: 'Sell',
              supports_company_objective_ids: ['o1'],
              key_results: [
                {
                  title: 'New',
                  current_value: 0,
                  target_value: 5,
                  links: [{ to: 'k1' }, { to: 'gone' }],
                },
              ],
            },
          ],
        },
      ],
    }
    const text = renderText(report.report(report.run(factsOf(known), { kind: 'okr_framework' })), {
      width: 200,
      color: false,
    })
    expect(text).toContain("Win clinics (Ada): 'Grow'")
    expect(text).toContain("serves 'Win clinics'")
    expect(text).toContain("serves 'Grow'")
    expect(text).toContain("'ARR', gone")
  })

  it('names what has no id by its title, and ends at the company at seed', () => {
    const known: Company = {
      metrics: { headcount: 13 },
      strategy: { priorities: [{ title: 'Prove the product' }] },
      company_okrs: {
        ...quarter,
        objectives: [{ title: 'Six pilots', owner: 'Dana', key_results: [result('a', 5)] }],
      },
    }
    const { objectives, checks, missing } = okrFramework(factsOf(known))
    expect(objectives.map(({ title, level, serves }) => [title, level, serves])).toEqual([
      ['Six pilots', 'Company', []],
      ['Prove the product', 'Company', ['Prove the product']],
    ])
    expect(checks.cascade.points.map(({ text }) => text).join()).not.toMatch(/department|nothing/)
    expect(missing.map(({ supply }) => supply)).not.toContain('team_okrs')
    const later = okrFramework(factsOf({ ...known, stage: 'series_a' })).checks.cascade.points
    expect(later.map(({ text }) => text).join()).not.toMatch(/leads? to nothing/)
  })

  it('drafts nothing for a priority that an objective means by an id of another case', () => {
    const known: Company = {
      strategy: { priorities: [{ id: 'p2', title: 'Raise Series A' }] },
      company_okrs: { ...quarter, objectives: [{ id: 'o', supports_priority_id: 'P2' }] },
    }
    const { objectives } = okrFramework(factsOf(known))
    expect(objectives.filter(({ draft, level }) => draft && level === 'Company')).toEqual([])
  })

  it('drafts what would carry a company objective that nobody below supports', () => {
    const { objectives } = okrFramework(factsOf({ strategy, company_okrs }))
    const carrying = objectives.find(({ draft, level }) => draft && level === 'Department')
    expect(carrying).toMatchObject({ serves: ['o'], unit: null })
    expect(carrying?.key_results[0]).toMatchObject({ links: ['a'], target: null })
  })

  it('takes an objective as serving what its key result links to', () => {
    const known: Company = {
      company_okrs: {
        ...quarter,
        objectives: [{ id: 'o', title: 'Grow', key_results: [result('a', 5)] }],
      },
      department_okrs: [
        {
          name: 'Sales',
          objectives: [
            { title: 'Sell', key_results: [{ ...result('b', 5), links: [{ to: 'a' }] }] },
          ],
        },
      ],
    }
    const { objectives } = okrFramework(factsOf(known))
    expect(objectives.find(({ title }) => title === 'Sell')?.serves).toEqual(['o'])
  })
})
