import type { DepartmentEfficiency } from '../../analyses/org/departments.ts'
import type { TeamAnalysis } from '../../analyses/org/org.ts'
import { counted, say, sayUsd } from '../../analyses/words.ts'
import { shortSourceNames } from '../../knowledge/source-names.ts'
import type { Block, Cell, Inline, ListItem } from '../../reports/document.ts'
import type { OpsReport } from './capability.ts'
import { andMore, columns, figure, heading, MOST_ROWS, paragraph } from './cells.ts'

const verdicts: Record<NonNullable<DepartmentEfficiency['right_status']>, Cell> = {
  far_above: { kind: 'status', tone: 'info', label: 'far above, two readings' },
  on_benchmark: { kind: 'status', tone: 'good', label: 'on benchmark' },
  below: { kind: 'status', tone: 'warning', label: 'below' },
  far_below: { kind: 'status', tone: 'bad', label: 'far below' },
}

function headcountWords({ headcount_check: check }: TeamAnalysis): string {
  if (check === null || check.difference === 0) return ''
  const difference = say(Math.abs(check.difference))
  return ` (departments add up to ${say(check.departments)}: ${difference} ${check.difference > 0 ? 'are in none' : 'too many'})`
}

function revenueCells({
  value_usd,
  low,
  high,
  verdict,
  because,
}: TeamAnalysis['revenue_per_employee']): Inline {
  if (value_usd === null) return [{ kind: 'missing', what: 'revenue or headcount' }]
  if (low === null || high === null) return [figure(value_usd, 'usd'), `. ${because}`]
  const range = [figure(low, 'usd'), ' to ', figure(high, 'usd')]
  return [figure(value_usd, 'usd'), `, ${verdict} the `, ...range, ' of the stage']
}

/** Ranges for a span, each with those who state it. */
function rangesOf({ verdicts }: TeamAnalysis['span_of_control_issues'][number]): string {
  const stated = new Map<string, Set<string>>()
  for (const { low, high, source } of verdicts) {
    const range = `${low}-${high}`
    stated.set(range, (stated.get(range) ?? new Set()).add(shortSourceNames[source]))
  }
  return [...stated].map(([range, by]) => `${range} ${[...by].join(', ')}`).join('; ')
}

function keyFacts(team: TeamAnalysis, output: OpsReport): Block {
  const isMissing = (key: string) => output.missing.some(({ path }) => path === `team.${key}`)
  const { open_req_health: open, revenue_per_employee: revenue } = team
  const isSizeKnown = !isMissing('total_headcount')
  const layers: Inline = isMissing('management_layers')
    ? [{ kind: 'missing', what: 'management layers' }]
    : [
        figure(team.management_layers, 'count'),
        isSizeKnown ? `, ${say(team.expected_layers)} usual for this size` : '',
      ]
  const openings: Inline = isMissing('open_requisitions')
    ? [{ kind: 'missing', what: 'open positions' }]
    : [
        figure(open.open_reqs, 'count'),
        ...(isSizeKnown ? [', ', figure(open.ratio_pct, 'percent'), ' of the headcount'] : []),
      ]
  const people: Inline = [
    revenue.headcount === null
      ? { kind: 'missing', what: 'headcount' }
      : figure(revenue.headcount, 'count'),
    headcountWords(team),
  ]
  return {
    kind: 'facts',
    items: [
      { label: 'Headcount', value: people },
      { label: 'Management layers', value: layers },
      { label: 'Open positions', value: openings },
      {
        label: 'Revenue per person',
        value: revenueCells(revenue),
      },
    ],
  }
}

function spanBlocks({ span_of_control_issues: issues, managers }: TeamAnalysis): Block[] {
  if (managers === 0) return []
  if (issues.length === 0) {
    return [
      paragraph(
        `All ${counted(managers, 'manager is', 'managers are')} within the span the script allows.`,
      ),
    ]
  }
  return [
    heading(3, 'Spans of control'),
    paragraph(
      `${issues.length} of ${counted(managers, 'manager', 'managers')} outside the range. The sources state several ranges; the first, in use, is the script's.`,
    ),
    {
      kind: 'table',
      columns: columns('Manager', '>Reports', 'Verdict', 'Ranges stated', 'What it may mean'),
      rows: issues
        .slice(0, MOST_ROWS)
        .map((issue): Inline[] => [
          `${issue.manager} (${issue.dept})`,
          issue.given ? [figure(issue.reports, 'count')] : [{ kind: 'missing', what: 'reports' }],
          issue.issue === 'Over-span' ? 'too many' : 'too few',
          rangesOf(issue),
          issue.or_else ?? issue.recommendation,
        ]),
    },
    ...andMore(issues.length, MOST_ROWS, 'managers'),
  ]
}

function unmanagedBlocks({ unmanaged, unmanaged_total: total }: TeamAnalysis): Block[] {
  if (unmanaged.length === 0) return []
  return [
    heading(3, 'Who reports to nobody'),
    paragraph(
      total > 0
        ? `${counted(total, 'person has', 'people have')} no manager in the data: reports and heads of departments do not add up to the headcount.`
        : 'Some departments list more reports than people.',
    ),
    {
      kind: 'table',
      columns: columns('Department', '>People', '>Managed', '>Gap', 'How counted'),
      rows: unmanaged
        .slice(0, MOST_ROWS)
        .map((row): Inline[] => [
          row.department,
          [figure(row.headcount, 'count')],
          [figure(row.managed, 'count')],
          [figure(row.gap, 'count')],
          row.because,
        ]),
    },
    ...andMore(unmanaged.length, MOST_ROWS, 'departments'),
  ]
}

function contradiction({ benchmark_check: check }: TeamAnalysis): Block[] {
  if (check === null || !check.contradiction) return []
  return [
    {
      kind: 'callout',
      tone: 'info',
      title: 'The benchmarks contradict each other',
      blocks: [
        paragraph(
          `A company with all five functions exactly on their benchmarks earns ${sayUsd(check.implied_revenue_per_employee_usd)} a person, while ${sayUsd(check.total_low)} to ${sayUsd(check.total_high)} is stated for the whole: in a company within that range most functions look far above their benchmark.`,
        ),
      ],
    },
  ]
}

const scriptCells = ({ benchmark, efficiency_vs_benchmark_pct: percent }: DepartmentEfficiency) =>
  percent === 'N/A'
    ? [figure(benchmark, 'usd')]
    : [figure(percent, 'percent'), ' of ', figure(benchmark, 'usd')]

function reading({
  department,
  headcount,
  readings,
  people_at_benchmark: people,
}: DepartmentEfficiency): ListItem {
  return people === null
    ? { text: readings.join(' ') }
    : {
        text: `${department} has ${say(headcount)} people; at the benchmark it would have ${say(people, 0)}.`,
      }
}

function departmentBlocks(team: TeamAnalysis): Block[] {
  const { department_efficiency: departments } = team
  if (departments.length === 0) return []
  const farAbove = departments.filter(({ readings }) => readings.length > 0)
  return [
    heading(3, 'Revenue per person by department'),
    {
      kind: 'table',
      columns: columns(
        'Department',
        '>People',
        '>Revenue each',
        '>Playbook',
        'State',
        '>Script has',
      ),
      rows: departments
        .slice(0, MOST_ROWS)
        .map((row): Inline[] => [
          row.department,
          [figure(row.headcount, 'count')],
          [figure(row.revenue_per_employee, 'usd')],
          row.matched_benchmark === null ? 'none' : [figure(row.matched_benchmark, 'usd')],
          row.right_status === null ? 'not judged' : [verdicts[row.right_status]],
          scriptCells(row),
        ]),
    },
    ...andMore(departments.length, MOST_ROWS, 'departments'),
    ...(farAbove.length > 0
      ? [
          paragraph(
            'Far above a benchmark is efficient or starved; queues and lead times there tell which:',
          ),
          {
            kind: 'list' as const,
            ordered: false,
            items: farAbove.slice(0, MOST_ROWS).map(reading),
          },
        ]
      : []),
    ...contradiction(team),
  ]
}

/** How the company is set up: people, layers, spans, who is managed by nobody, revenue per person. */
export function orgSection(output: OpsReport): Block[] {
  const team = output.team_analysis
  if (!team.assessed) return []
  const warnings = [
    ...team.structural_issues.map(({ detail }) => detail),
    ...team.open_req_health.warnings,
  ]
  return [
    heading(2, 'Organization'),
    keyFacts(team, output),
    ...warnings.map(
      (text): Block => ({ kind: 'callout', tone: 'warning', title: text, blocks: [] }),
    ),
    ...unmanagedBlocks(team),
    ...spanBlocks(team),
    ...departmentBlocks(team),
  ]
}
