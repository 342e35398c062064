import type { TeamAnalysis } from '../../analyses/org/org.ts'
import { counted, say } from '../../analyses/words.ts'
import type { Block, Inline } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, paragraph } from '../shared/cells.ts'
import type { OpsReport } from './capability.ts'
import { departmentBlocks } from './department-blocks.ts'
import { spanBlocks } from './span-blocks.ts'

function headcountWords({ headcount_check: check }: TeamAnalysis): string {
  if (check === null || check.difference === 0) return ''
  const difference = say(Math.abs(check.difference))
  return ` (departments add up to ${say(check.departments)}: ${difference} ${check.difference > 0 ? 'are in none' : 'too many'})`
}

function revenueCells({
  value_usd,
  revenue_from,
  headcount,
  low,
  high,
  verdict,
  because,
}: TeamAnalysis['revenue_per_employee']): Inline {
  if (value_usd === null) {
    const isGiven = revenue_from !== null && headcount !== null && headcount > 0
    const what = isGiven ? 'rate to US dollars (fx)' : 'revenue or headcount'
    return [{ kind: 'missing', what }]
  }
  if (low === null || high === null) return [figure(value_usd, 'us_dollars'), `. ${because}`]
  const range = [figure(low, 'us_dollars'), ' to ', figure(high, 'us_dollars')]
  return [figure(value_usd, 'us_dollars'), `, ${verdict} the `, ...range, ' of the stage']
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
