import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderHtml } from '../../reports/render-html.ts'
import { renderMarkdown } from '../../reports/render-markdown.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { opsReport } from './capability.ts'
import { opsReportSchema } from './output-schema.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../test/parity/${name}`, import.meta.url), 'utf8'))

const sample = read('ops-sample.json') as Company
const cases = read('ops-cases.json') as { name: string; input: Company }[]

const run = (company: Company) => opsReport.run(factsOf(company), {})
const text = (company: Company) =>
  renderText(opsReport.report(run(company)), { width: 80, color: false })

describe('the operations report of the sample company', () => {
  it('begins with the constraint that holds up most work, in figures', () => {
    expect(run(sample).bottom_line).toBe(
      "Customer Onboarding is held up at 'Technical setup & integration': 4 a day reach it, it can take 3 and passes on 2; 8 wait (4 days).",
    )
    expect(run(sample).main_constraint).toMatchObject({
      process: 'Customer Onboarding',
      step: 'Technical setup & integration',
      path: 'processes[0]',
    })
  })

  it('says of each process at which multiple of its volume it is full', () => {
    // 3 can be taken where 4 come.
    const full = { process: 'Customer Onboarding', multiple: 0.75, capacity_per_day: 3 }
    expect(run(sample).full_at[0]).toMatchObject(full)
    expect(text(sample).replaceAll(/\s+/g, ' ')).toContain("is full at 0.75x today's volume")
  })

  it('says of times that are not known what is missing of them', () => {
    const told = (step: object, process: object = {}) =>
      text({ processes: [{ name: 'A', ...process, steps: [{ name: 's', ...step }] }] }).replaceAll(
        /\s+/g,
        ' ',
      )
    expect(told({ avg_wait_hours: 4 })).toContain('Lead time no work of some steps given')
    expect(told({ avg_process_hours: 4 })).toContain('Lead time no waits of some steps given')
    expect(told({})).toContain('Lead time no waits or work of some steps given')
    expect(told({ avg_wait_hours: 1, avg_process_hours: 62 }, { lead_time_hours: 40 })).toContain(
      'Flow efficiency not known: the work alone is more than the lead time',
    )
  })

  it('keeps within 80 columns', () => {
    const widest = Math.max(
      ...text(sample)
        .split('\n')
        .map((line) => Array.from(line).length),
    )
    expect(widest).toBeLessThanOrEqual(80)
  })

  it('has every part, each once', () => {
    const headings = opsReport
      .report(run(sample))
      .blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? block.text : []))
    expect(headings).toEqual([
      'What limits the work',
      'Process maturity',
      'Organization',
      'Efficiency of the company',
      'Improvement plan',
      'Assumed',
      'Missing',
    ])
  })

  it('tells who has no manager, what the benchmarks contradict, and both limits of burn', () => {
    const report = text(sample).replaceAll(/\s+/g, ' ')
    expect(report).toContain('16 people have no manager in the data')
    expect(report).toContain('earns $99,644 a')
    expect(report).toContain('misses 1.5x (healthy, script)')
  })

  it('can be shown in every form', () => {
    const document = opsReport.report(run(sample))
    expect(renderMarkdown(document)).toContain('Technical setup')
    expect(renderHtml(document)).toContain('<svg')
  })
})

describe('the output', () => {
  it.each([{ name: 'sample', input: sample }, { name: 'empty', input: {} }, ...cases])(
    'of $name passes its schema',
    ({ input }) => {
      expect(opsReportSchema.safeParse(run(input)).error).toBeUndefined()
    },
  )

  it('is the same after a way through JSON', () => {
    const output = run(sample)
    expect(JSON.parse(JSON.stringify(output))).toEqual(output)
  })

  it('falls back on the stage of the team', () => {
    expect(run({ team: { stage: 'series_c' } }).stage).toBe('series_c')
    expect(run({ stage: 'series_b', team: { stage: 'series_c' } }).stage).toBe('series_b')
  })

  const figure = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100)
  const level = fc.integer({ min: 0, max: 5 })
  const company = fc.record(
    {
      company: fc.string(),
      stage: fc.constantFrom('seed', 'series_a', 'series_b', 'series_c', 'growth'),
      metrics: fc.record(
        { burn_multiple: figure, net_revenue_retention_pct: figure, cac_payback_months: figure },
        { requiredKeys: [] },
      ),
      processes: fc.array(
        fc.record(
          {
            name: fc.string(),
            arrivals_per_day: figure,
            lead_time_hours: figure,
            maturity: fc.record({ documentation: level, metrics: level }, { requiredKeys: [] }),
            steps: fc.array(
              fc.record(
                {
                  name: fc.string(),
                  kind: fc.constantFrom('task', 'decision', 'start', 'end', 'data'),
                  throughput_per_day: figure,
                  capacity_per_day: figure,
                  current_queue: figure,
                  avg_wait_hours: figure,
                  avg_process_hours: figure,
                  next: fc.array(fc.record({ to: fc.string() }), { maxLength: 2 }),
                },
                { requiredKeys: [] },
              ),
              { maxLength: 4 },
            ),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 4 },
      ),
      team: fc.record(
        {
          total_headcount: figure,
          annual_revenue_usd: figure,
          management_layers: level,
          departments: fc.array(
            fc.record(
              {
                name: fc.string(),
                headcount: figure,
                managers: fc.array(
                  fc.record(
                    { name: fc.string(), direct_reports: level, manages_managers: fc.boolean() },
                    { requiredKeys: [] },
                  ),
                  { maxLength: 3 },
                ),
              },
              { requiredKeys: [] },
            ),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )

  it('of any company passes its schema, is the same twice, and has a report', () => {
    fc.assert(
      fc.property(company, (input) => {
        const output = run(input)
        expect(opsReportSchema.safeParse(output).error).toBeUndefined()
        expect(run(input)).toEqual(output)
        expect(opsReport.report(output).title).toBe(`Operations of ${output.company}`)
      }),
    )
  })
})

describe('a report of little', () => {
  it('says what is missing in place of zeros', () => {
    const report = text({})
    expect(report).not.toContain('Headcount')
    expect(report).toContain('processes')
    expect(run({}).missing.map(({ path }) => path)).toEqual([
      'processes',
      'team',
      'stage',
      'metrics.burn_multiple',
      'metrics.net_revenue_retention_pct',
      'metrics.cac_payback_months',
    ])
  })

  it('asks for no team where people with their managers are there', () => {
    const people = [{ id: 'a' }, { id: 'b', manager_id: 'a' }]
    const asked = (company: Company) =>
      run(company).missing.flatMap(({ path }) => (/team|revenue_usd/.test(path) ? [path] : []))
    expect(asked({ people })).toEqual(['team.open_requisitions', 'metrics.annual_revenue_usd'])
    const metrics = { annual_revenue_usd: 310_000 }
    expect(asked({ people, metrics })).toEqual(['team.open_requisitions'])
    expect(asked({ people: [{ id: 'a' }] })).toEqual(['team'])
  })

  it('does not call a process critical that nobody assessed', () => {
    const report = text({ processes: [{ name: 'Payroll' }] })
    expect(report).toContain('Not assessed, no level is given: Payroll')
    expect(report).not.toContain('critical')
  })

  it('falls back on maturity, then on the team', () => {
    const maturity = { documentation: 0, ownership: 0, metrics: 0, automation: 0 }
    expect(run({ processes: [{ name: 'Payroll', maturity }] }).bottom_line).toContain('Payroll')
    const managers = [{ name: 'M', direct_reports: 6 }]
    const departments = [{ name: 'D', headcount: 9, managers }]
    expect(run({ team: { total_headcount: 9, departments } }).bottom_line).toBe(
      '2 of 9 people have no manager in the data. What limits the company is not established: it takes processes with their steps.',
    )
    const others = [...departments, { name: 'Support', headcount: 200 }]
    // 9 people, 6 reports and their head: Support may have managers that are not listed.
    expect(run({ team: { total_headcount: 209, departments: others } }).bottom_line).toBe(
      '2 of 9 people in D have no manager in the data. What limits the company is not established: it takes processes with their steps.',
    )
    expect(run({ team: { total_headcount: 9 } }).bottom_line).toMatch(
      /^9 people are given, and no manager\. /,
    )
  })

  it('lacks no revenue of the team where the metrics have it', () => {
    const metrics = { annual_revenue_usd: 310_000 }
    const missing = (team: Company['team']) =>
      run({ metrics, team }).missing.filter(({ path }) => path === 'team.annual_revenue_usd')
    expect(missing({ total_headcount: 9 })).toEqual([])
    expect(missing({ departments: [{ name: 'D', headcount: 9 }] })).toEqual([
      { path: 'team.annual_revenue_usd', needed_for: 'revenue per person by department' },
    ])
  })

  it('says so where constraints cannot be told', () => {
    expect(run({ processes: [{ steps: [{ name: 's' }] }] }).bottom_line).toContain('is not known')
  })
})

describe('a report of much', () => {
  it('shows the first of each kind and counts the rest', () => {
    const processes = Array.from({ length: 60 }, (_, index) => ({
      name: `Process ${index}`,
      maturity: { documentation: 1 },
      steps: [{ name: 's', throughput_per_day: 1, current_queue: index }],
    }))
    const report = text({ processes })
    expect(report).toContain('And 40 more processes; the JSON output has them all.')
    expect(report).toContain('And 55 more processes in full')
    expect(run({ processes }).bottleneck_analysis.bottlenecks).toHaveLength(60)
  })
})
