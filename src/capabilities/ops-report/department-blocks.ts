import type { DepartmentEfficiency } from '../../analyses/org/departments.ts'
import type { TeamAnalysis } from '../../analyses/org/org.ts'
import { counted, say, sayDollars } from '../../analyses/words.ts'
import type { Block, Cell, Inline, ListItem } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, paragraph } from '../shared/cells.ts'

const verdicts: Record<NonNullable<DepartmentEfficiency['right_status']>, Cell> = {
  far_above: { kind: 'status', tone: 'info', label: 'far above, two readings' },
  on_benchmark: { kind: 'status', tone: 'good', label: 'on benchmark' },
  below: { kind: 'status', tone: 'warning', label: 'below' },
  far_below: { kind: 'status', tone: 'bad', label: 'far below' },
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
          `A company with all five functions exactly on their benchmarks earns ${sayDollars(check.implied_revenue_per_employee_usd)} a person, while ${sayDollars(check.total_low)} to ${sayDollars(check.total_high)} is stated for the whole: in a company within that range most functions look far above their benchmark.`,
        ),
      ],
    },
  ]
}

const scriptCells = ({ benchmark, efficiency_vs_benchmark_pct: percent }: DepartmentEfficiency) =>
  percent === 'N/A'
    ? [figure(benchmark, 'us_dollars')]
    : [figure(percent, 'percent'), ' of ', figure(benchmark, 'us_dollars')]

/** Without a rate to US dollars it is in the company's currency, and compared with nothing. */
const revenueUnit = ({ efficiency_vs_benchmark_pct: percent }: DepartmentEfficiency) =>
  percent === 'N/A' ? 'usd' : 'us_dollars'

function reading({
  department,
  headcount,
  readings,
  people_at_benchmark: people,
}: DepartmentEfficiency): ListItem {
  return people === null
    ? { text: readings.join(' ') }
    : {
        text: `${department} has ${counted(headcount, 'person', 'people')}; at the benchmark it would have ${say(people, 0)}.`,
      }
}

/** Revenue per person by department, and what far above a benchmark may mean. */
export function departmentBlocks(team: TeamAnalysis): Block[] {
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
          [figure(row.revenue_per_employee, revenueUnit(row))],
          row.matched_benchmark === null ? 'none' : [figure(row.matched_benchmark, 'us_dollars')],
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
