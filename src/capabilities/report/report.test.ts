import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { KindName } from '../../knowledge/reports.ts'
import { reportKinds } from '../../knowledge/reports.ts'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import type { Arguments } from '../capability.ts'
import { report } from './capability.ts'
import type { InvestorUpdate } from './investor-update.ts'
import type { MonthlyReview } from './mbr.ts'
import type { OkrProgress } from './okr-progress.ts'
import type { OnePager } from './one-pager.ts'
import type { QuarterlyReview } from './qbr.ts'
import type { WeeklyDashboard } from './weekly-dashboard.ts'

const names = Object.keys(reportKinds) as KindName[]

interface Outputs {
  weekly_dashboard: WeeklyDashboard
  investor_update: InvestorUpdate
  function_one_pager: OnePager
  mbr: MonthlyReview
  qbr: QuarterlyReview
  okr_progress: OkrProgress
}

const made = <Kind extends keyof Outputs>(
  kind: Kind,
  known: Company,
  args: Arguments = {},
  at?: string,
) => report.run(factsOf(known, at), { kind, ...args }) as unknown as Outputs[Kind]

const quarter = { quarter: 'Q3 2026', quarter_start: '2026-07-01', quarter_end: '2026-09-30' }

describe.each(names)('coo report %s', (kind) => {
  it('says what to supply where nothing is known, and passes its schema', async () => {
    const output = report.run(factsOf({ company: undefined }), { kind })
    const described = await report.schema()
    expect(described.safeParse(output).error?.issues ?? []).toEqual([])
    const shown = renderText(report.report(output), { width: 80, color: false })
    expect(shown).toMatch(/: supply|No process|given|missing/i)
    expect(shown).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each([
    ['northlight', '2026-09-11'],
    ['acme-saas', '2025-02-28'],
  ])('passes its schema for %s', async (company, at) => {
    const args = ['report', kind, '-i', `examples/${company}`, '--at', at, '-f', 'json']
    const { warnings, ...output } = JSON.parse((await runCoo(args)).stdout) as Record<
      string,
      unknown
    >
    const { at: day, ...own } = output
    const described = await report.schema()
    const hasDay = described.safeParse(output)
    const result = hasDay.success ? hasDay : described.safeParse(own)
    expect(result.error?.issues ?? []).toEqual([])
    expect(warnings).toEqual([])
    expect(day).toBe(at)
  })
})

it('calls a figure that stands in for another by its own name', () => {
  const figuresOf = (metrics: Company['metrics']) =>
    made('weekly_dashboard', { metrics }).figures.revenue[0]
  expect(figuresOf({ annual_revenue_usd: 240_000 })).toMatchObject({
    label: 'Annual revenue',
    value: 240_000,
  })
  expect(figuresOf({ arr_usd: 260_000, annual_revenue_usd: 240_000 })).toMatchObject({
    label: 'ARR',
    value: 260_000,
  })
})

describe('which report', () => {
  it('is listed where none is asked for, without a company', async () => {
    const { code, stdout } = await runCoo(['report'], { folder: '/' })
    expect(code).toBe(0)
    for (const name of names) expect(stdout).toContain(name)
  })

  it('is asked back where the name is near', async () => {
    const { code, stderr } = await runCoo([
      'report',
      'investors_update',
      '-i',
      'examples/acme-saas',
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/did you mean investor_update\?/)
  })

  it('needs a company', async () => {
    expect((await runCoo(['report', 'qbr'], { folder: '/' })).code).toBe(2)
  })

  it('is a PDF too', async () => {
    const args = ['report', 'investor_update', '-i', 'examples/northlight', '--at', '2026-09-11']
    expect((await runCoo([...args, '-f', 'pdf'])).stdout).toMatch(/^%PDF-/)
  })
})

describe('the month', () => {
  const month = (typed: string | undefined, at: string) =>
    made('investor_update', {}, { month: typed }, at).month

  it('is the last that is over', () => {
    expect(month(undefined, '2026-09-11')).toBe('2026-08')
    expect(month(undefined, '2026-09-30')).toBe('2026-09')
    expect(month(undefined, '2026-01-05')).toBe('2025-12')
    expect(month('2026-02', '2026-09-11')).toBe('2026-02')
  })

  it.each(['2026-13', '2026', 'August', '2026-10'])('is no month: %s', (typed) => {
    expect(() => month(typed, '2026-09-11')).toThrow(/--month/)
  })
})

describe('the investor update', () => {
  it('names what the month lacks', () => {
    const metric_history = [{ metric: 'arr_usd', on: '2026-07-31', value: 1_000_000 }]
    const { figures, missing } = made('investor_update', { metric_history })
    expect(figures[0]).toMatchObject({ label: 'ARR', value: null })
    expect(missing).toContainEqual({
      what: 'ARR',
      supply: 'metric_history of arr_usd with `on` from 2026-08-01 to 2026-08-31',
    })
  })

  it('tells the decisions of its month alone', () => {
    const decision = (id: string, decided_on: string) => ({
      id,
      title: id,
      status: 'decided' as const,
      decided_on,
    })
    const decisions = [decision('D-1', '2026-07-31'), decision('D-2', '2026-08-03')]
    const { decisions: told } = made('investor_update', { decisions })
    expect(told.map(({ of }) => of)).toEqual(['D-2'])
  })
})

const result = (id: string, current_value: number, confidence?: number) => ({
  id,
  title: `Result ${id}`,
  owner: 'Ada',
  type: 'numeric' as const,
  baseline_value: 0,
  current_value,
  target_value: 10,
  unit: ' sites',
  ...(confidence === undefined ? {} : { confidence }),
})

describe('OKR progress', () => {
  it('judges by the owner’s confidence: 0.7 on track, 0.5 at risk, off track below', () => {
    const key_results = [result('a', 5, 0.7), result('b', 5, 0.5), result('c', 5, 0.49)]
    const company_okrs = { ...quarter, objectives: [{ id: 'o', title: 'O', key_results }] }
    const { objectives } = made('okr_progress', { company_okrs })
    expect(objectives[0]?.key_results.map(({ standing, by }) => [standing, by])).toEqual([
      ['on_track', 'confidence'],
      ['at_risk', 'confidence'],
      ['off_track', 'confidence'],
    ])
  })

  it('says where milestones stand', () => {
    const milestone = {
      id: 'm',
      title: 'M',
      type: 'milestone' as const,
      milestones_total: 4,
      milestones_hit: 1,
    }
    const company_okrs = {
      ...quarter,
      objectives: [{ id: 'o', title: 'O', key_results: [milestone] }],
    }
    const { objectives } = made('okr_progress', { company_okrs })
    expect(objectives[0]?.key_results[0]?.stand).toBe('1 of 4 milestones')
  })
})

const withFunctions = (count: number, more: Company = {}): Company => ({
  department_okrs: Array.from({ length: count }, (_, i) => ({ name: `Function ${i}` })),
  ...more,
})

describe('the monthly review', () => {
  // Seed, reference on cadence: minutes 20 to 60 are for the functions, 8 for each.
  it('says that six functions do not fit the 40 minutes that five fill', () => {
    expect(made('mbr', withFunctions(5)).agenda_note).toBeNull()
    expect(made('mbr', withFunctions(6)).agenda_note).toBe(
      "6 functions at 8 minutes each need 48 minutes, and 'Functional reviews' has 40 for them: hear 5 there and 1 in writing before, or plan 8 minutes more",
    )
  })

  it('goes by the length that the company holds it in', () => {
    // An hour is half of the template, which leaves 20 minutes: 2 x 8 fit, 3 x 8 do not.
    const cadence = [{ meeting: 'mbr', minutes: 60 }]
    expect(made('mbr', withFunctions(2, { cadence })).agenda_note).toBe(
      'The playbook’s parts add up to 120 minutes: they are shortened to 60',
    )
    expect(made('mbr', withFunctions(3, { cadence })).agenda_note).toMatch(
      /3 functions .* need 24 minutes, .* has 20 for them: hear 2 .* or plan 4 minutes more/,
    )
  })
})

describe('the quarterly review', () => {
  const ended = (score: number): Company => ({
    company_okrs: {
      ...quarter,
      quarter_start: '2026-04-01',
      quarter_end: '2026-06-30',
      objectives: [{ id: 'o', title: 'O', key_results: [result('a', score)] }],
    },
  })

  it.each([
    [7, 'hit'],
    [4, 'partial'],
    [3, 'miss'],
  ])('calls a score of 0.%i at the end a %s', (score, verdict) => {
    const { objectives, ended: isEnded } = made('qbr', ended(score))
    expect(isEnded).toBe(true)
    expect(objectives[0]?.verdict).toBe(verdict)
  })

  it('fits the four parts into its four hours, and says so', () => {
    // Seed, reference on cadence: 90, 90, 60 and 30 minutes in a meeting of four hours.
    const { agenda, agenda_note } = made('qbr', {})
    expect(agenda_note).toContain('add up to 270 minutes: they are shortened to 240')
    expect(agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBe(240)
  })

  it('says that six functions take more than the look back leaves them', () => {
    // Of 80 minutes (90 x 240 / 270) 15 are the CEO's and 20 Finance's: 45 are left for 10 each.
    expect(made('qbr', withFunctions(4)).agenda_note).not.toContain('functions')
    expect(made('qbr', withFunctions(6)).agenda_note).toContain(
      "6 functions at 10 minutes each need 60 minutes, and 'Part 1: look back' has 45 for them: hear 4",
    )
  })

  it('says what is overdue of what ships and of what is to be decided', () => {
    const milestone = (title: string, due_on: string) => ({ title, due_on })
    const { ships, topics } = made('qbr', {
      company_okrs: {
        ...quarter,
        objectives: [
          {
            title: 'Ship',
            key_results: [
              {
                title: 'Release',
                type: 'milestone',
                milestone_dates: [
                  milestone('Pilot', '2026-08-28'),
                  milestone('Launch', '2026-09-25'),
                ],
              },
            ],
          },
        ],
      },
      decisions: [
        { id: 'D1', status: 'requested', decide_by: '2026-09-04' },
        { id: 'D2', status: 'requested', decide_by: '2026-09-11' },
      ],
    })
    expect(ships.map(({ text }) => text)).toEqual(['Overdue: Pilot (Release)', 'Launch (Release)'])
    expect(topics.slice(0, 2).map(({ text }) => text)).toEqual(['Overdue: D1.', 'Open: D2.'])
  })

  it('names a blocker as the cause', () => {
    const blockers = [{ id: 'B-1', title: 'No access', reported_on: ['2026-09-08'], blocks: ['a'] }]
    const { objectives } = made('qbr', { ...ended(3), blockers })
    expect(objectives[0]).toMatchObject({ cause_from: 'B-1' })
  })
})

describe('the page of a function', () => {
  it('begins a page where it is not the first', () => {
    const function_okrs = (name: string) => ({ ...quarter, name, objectives: [{ title: name }] })
    const known = { department_okrs: ['Sales', 'Product'].map(function_okrs) } as Company
    const document = report.report(report.run(factsOf(known), { kind: 'function_one_pager' }))
    const begins = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [[block.text, block.on_new_page]] : [],
    )
    expect(begins.slice(0, 2)).toEqual([
      ['Sales', undefined],
      ['Product', true],
    ])
  })

  const department_okrs = [
    {
      name: 'Sales',
      owner: 'Ada',
      objectives: [{ id: 'o', title: 'O', key_results: [result('a', 5)] }],
    },
    { name: 'People', objectives: [{ id: 'p', title: 'P', key_results: [result('b', 5)] }] },
  ]
  const known = { company_okrs: { ...quarter, objectives: [] }, department_okrs }

  it('is one of all without a name, else that one, however it is written', () => {
    expect(made('function_one_pager', known).pages).toHaveLength(2)
    const { pages } = made('function_one_pager', known, { function: 'sales' })
    expect(pages.map(({ function: name, owner }) => [name, owner])).toEqual([['Sales', 'Ada']])
  })

  it('asks back where nobody is called so', () => {
    expect(() => made('function_one_pager', known, { function: 'Slaes' })).toThrow(/no function/)
  })
})

describe('the weekly dashboard', () => {
  it('counts the incidents of the last seven days by severity', () => {
    const incident = (id: string, severity: 'p0' | 'p1', started_at: string) => ({
      id,
      severity,
      started_at,
    })
    const incidents = [
      incident('I-1', 'p0', '2026-09-04T10:00:00Z'),
      incident('I-2', 'p0', '2026-09-05T10:00:00Z'),
      incident('I-3', 'p1', '2026-09-11T08:00:00Z'),
    ]
    const { incidents: counted, week } = made('weekly_dashboard', { incidents })
    expect(week).toEqual({ from: '2026-09-05', to: '2026-09-11' })
    expect(counted).toMatchObject({ p0: 1, p1: 1, other: 0 })
  })

  it('praises no key result that a grave finding is about', async () => {
    const golden = await readFile('test/goldens/northlight/report-weekly_dashboard.json', 'utf8')
    const { wins } = JSON.parse(golden) as WeeklyDashboard
    expect(wins.map(({ of }) => of)).not.toContain('26q3-sites-moved')
  })
})
