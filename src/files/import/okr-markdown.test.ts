import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { okrsFromMarkdown } from './okr-markdown.ts'

const read = (text: string, file = 'okrs.md') =>
  okrsFromMarkdown(text, { file, at: '2026-09-11', answers: {} })
const companyOf = (text: string): Company => read(text).documents[0]?.value ?? {}
const objectivesOf = (text: string) => companyOf(text).company_okrs?.objectives ?? []
const resultsOf = (text: string) =>
  objectivesOf(text).flatMap(({ key_results = [] }) => key_results)

describe('a page of OKRs that a real company wrote', () => {
  const text = readFileSync('test/data/sourced_okrs_2018-Q3.md', 'utf8')
  // Counted with grep: lines that begin with a box, and those of them that are ticked.
  const BOXES = 148
  const TICKED = 21

  it('has a key result for every box, nested ones too, done where it is ticked', () => {
    const results = resultsOf(text)
    expect(results).toHaveLength(BOXES)
    expect(results.filter(({ done }) => done)).toHaveLength(TICKED)
    expect(results.every(({ type }) => type === 'boolean')).toBe(true)
  })

  it('has every heading above a list as an objective, under the priority it belongs to', () => {
    const objectives = objectivesOf(text)
    expect(companyOf(text).company_okrs?.quarter).toBe('Q3 2018')
    expect(companyOf(text).strategy?.priorities).toHaveLength(5)
    expect(objectives[0]).toMatchObject({
      title: 'Get gitbase enterprise ready',
      supports_priority_id: 'P1',
    })
    expect(objectives.every(({ key_results = [] }) => key_results.length > 0)).toBe(true)
  })

  it('counts every row, and opens to the line of each', () => {
    const { rows, rows_read, skipped, documents } = read(text)
    expect(rows).toBe(rows_read + skipped.length)
    expect(skipped.map(({ at }) => at)).toEqual([125, 126, 127, 129])
    const place = documents[0]?.locate?.value(['company_okrs', 'objectives', 0, 'key_results', 1])
    expect(place?.source_line).toContain('Add regression testing')
  })
})

describe('objectives', () => {
  it.each([
    ['a heading that says so', '# Q3 2026\n## Objective 1: Grow\n- KR1: Close 10 deals\n'],
    [
      'a heading above a list of key results',
      '# OKRs\n## Grow\n### Key results\n1. Close 10 deals\n',
    ],
    ['an entry that says so', '# OKRs\n- **Objective:** Grow\n  - Close 10 deals\n'],
    ['an entry with others below', '# Q3 objectives\n- Grow\n  - Close 10 deals\n'],
    ['a line of text', '# OKRs\n\n**Objective 1: Grow**\n\nKR 1: Close 10 deals\n'],
    ['a cell', '| Objective | Key result | Target |\n|---|---|---|\n| Grow | Close deals | 10 |\n'],
  ])('come from %s', (_, text) => {
    const [objective] = objectivesOf(text)
    expect(objective?.title).toBe('Grow')
    expect(objective?.key_results).toMatchObject([{ type: 'numeric', target_value: 10 }])
  })

  it('belong to the team or department above them, four levels down', () => {
    const { department_okrs = [], team_okrs = [] } = companyOf(
      '# OKRs Q3 2026\n## Engineering\n### O1: Ship @ana\n- Deploys 2 -> 10\n## Team: Web\n### O1: Be fast\n- LCP below 2\n',
    )
    expect(department_okrs).toMatchObject([
      {
        name: 'Engineering',
        quarter: 'Q3 2026',
        objectives: [{ id: 'Engineering O1', owner: 'ana' }],
      },
    ])
    expect(team_okrs).toMatchObject([
      { name: 'Web', objectives: [{ id: 'Web O1', title: 'Be fast' }] },
    ])
  })

  it.each([
    'Sales department OKRs - Q4 FY26 (Nov 2026 - Jan 2027)',
    'Sales OKRs Q4 FY26',
    'Q4 FY26 Sales OKRs',
    'FY26-Q4: Sales',
    'OKRs - Sales, Q4 FY26',
    'Sales: Q4 FY26',
    'OKRs for the Sales department, Q4 FY26',
    'Sales department — OKRs for Q4 FY2026',
  ])('belong to the department of the title "%s", with its quarter', (title) => {
    const company = companyOf(`# ${title}\n\n## O1: Win\n- Sign 45 buyers\n`)
    expect(company.company_okrs).toBeUndefined()
    expect(company.department_okrs).toMatchObject([
      {
        name: 'Sales',
        quarter: title.endsWith('FY2026') ? 'Q4 FY2026' : 'Q4 FY26',
        objectives: [{ id: 'Sales O1', title: 'Win' }],
      },
    ])
  })

  it.each([
    ['plans/Sales OKRs.md', '# Q4 FY26', 'Sales'],
    ['hr-okrs.md', '# Q4 FY26', 'HR'],
    ['OKRs - Sales.md', '# Q4 FY26', 'Sales'],
    ['OKR Sales team.md', '# Q4 FY26', 'Sales'],
    ['okrs_sales_Q4_FY26.md', '# Q4 FY26', 'Sales'],
    ['Sales_Q4_FY26.md', '# Q4 FY26', 'Sales'],
    ['Q4 Sales OKRs.md', '# Q4 FY26', 'Sales'],
    ['Sales Q4 OKRs.md', '# Q4 FY26', 'Sales'],
    ['2026-Q4 OKRs for the Sales department.md', '# Q4 FY26', 'Sales'],
    ['Objectives and Key Results Sales FY26.md', '# Q4 FY26', 'Sales'],
    ['OKRs people & culture 2026.md', '# Q4 FY26', 'People & culture'],
    ['Sales OKRs.md', '# Marketing OKRs Q4 FY26', 'Marketing'],
  ])(
    'belong to the department that the file %s names, where no title does',
    (file, title, name) => {
      const page = `${title}\n\n## O1: Win\n- Sign 45 buyers\n`
      const company: Company = read(page, file).documents[0]?.value ?? {}
      expect(company.company_okrs).toBeUndefined()
      const units = company.department_okrs ?? company.team_okrs
      expect(units).toMatchObject([{ name, objectives: [{ id: `${name} O1` }] }])
    },
  )

  it.each(['Acme OKRs.md', 'OKRs Q4 FY26.md', 'Q4 Sales plan.md'])(
    'belong to the company where the file names no department: %s',
    (file) => {
      const { documents } = read('# Q4 FY26\n\n## O1: Win\n- Sign 45 buyers\n', file)
      expect(documents[0]?.value.company_okrs).toMatchObject({ objectives: [{ id: 'O1' }] })
    },
  )
})

it('keeps an objective that has no entries yet, in its place', () => {
  const page = '# Q4 OKRs\n## Grow\n- Reach 5 users\n## Culture\n### Key results\n## Hire\n'
  expect(objectivesOf(page).map(({ title }) => title)).toEqual(['Grow', 'Culture', 'Hire'])
  expect(objectivesOf('# OKRs\n## Why\nSome words.\n')).toEqual([])
})

it('puts a bullet above a box into its title', () => {
  expect(resultsOf('## Delight\n- Support\n  - [ ] Answer fast\n    - [x] Hire two\n')).toEqual([
    { title: 'Support: Answer fast', type: 'boolean', done: false },
    { title: 'Hire two', type: 'boolean', done: true },
  ])
})

it.each([
  ['70%', 0.7],
  ['7/10', 0.7],
  ['.7', 0.7],
  ['![](https://img.shields.io/badge/progress-70%25-green)', 0.7],
  ['![70%](https://progress-bar.dev/70/)', 0.7],
  ['n/a', undefined],
  ['', undefined],
])('reads the progress %j of a cell', (cell, score) => {
  const [result] = resultsOf(
    `| Objective | Key result | Progress |\n|---|---|---|\n| Grow | Launch it | ${cell} |\n`,
  )
  expect(result?.score).toBe(score)
})

it('reads headings that are decorated or underlined, and a share before its owner', () => {
  const text =
    'Acme OKRs Q4 2026\n=================\n\n🎯 Objective 2 — Become default alive\n-----------\n\n- KR 2.3: Sign 3 customers (1/3) @lee\n'
  expect(objectivesOf(text)).toMatchObject([{ id: 'O2', title: 'Become default alive' }])
  expect(resultsOf(text)).toEqual([
    {
      id: 'KR2.3',
      title: 'Sign 3 customers',
      owner: 'lee',
      type: 'numeric',
      target_value: 3,
      current_value: 1,
    },
  ])
})

it('takes "Team health" for an objective where key results stand right below it', () => {
  const page = '# OKRs\n## Team health\n- eNPS >= 30\n\n## Team Alpha\n### Ship\n- Reach 5 users\n'
  const { company_okrs, team_okrs } = companyOf(page)
  expect(company_okrs?.objectives).toMatchObject([{ title: 'Team health' }])
  expect(team_okrs).toMatchObject([{ name: 'Alpha', objectives: [{ title: 'Ship' }] }])
})
