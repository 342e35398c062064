import type { MetricFlag } from '../../analyses/org/metric-flags.ts'
import type { Company, Stage } from '../../model/company.ts'

/** A key that is not in the company document, and what cannot be said without it. */
export interface MissingDatum {
  path: string
  needed_for: string
}

const metrics = ['burn_multiple', 'net_revenue_retention_pct', 'cac_payback_months'] as const

function ofProcesses({ processes = [] }: Company): MissingDatum[] {
  if (processes.length === 0) {
    return [{ path: 'processes', needed_for: 'constraints and process maturity' }]
  }
  const missing: MissingDatum[] = []
  for (const [position, { steps = [], maturity = {} }] of processes.entries()) {
    const path = `processes[${position}]`
    if (steps.length === 0) {
      missing.push({ path: `${path}.steps`, needed_for: 'what limits the process' })
    }
    if (Object.keys(maturity).length === 0) {
      missing.push({ path: `${path}.maturity`, needed_for: 'how mature the process is' })
    }
  }
  return missing
}

/** What a list of people leaves open, of which `coo scale` tells the spans and layers. */
const besidePeople = (isRevenueKnown: boolean): MissingDatum[] => [
  { path: 'team.open_requisitions', needed_for: 'how much hiring is under way' },
  ...(isRevenueKnown
    ? []
    : [{ path: 'metrics.annual_revenue_usd', needed_for: 'revenue per person' }]),
]

function ofTeam({ team, people = [], metrics: known = {} }: Company): MissingDatum[] {
  if (team === undefined || Object.keys(team).length === 0) {
    if (people.some(({ manager_id: manager }) => manager !== undefined))
      return besidePeople(known['annual_revenue_usd'] !== undefined)
    return [{ path: 'team', needed_for: 'spans, layers, open positions and revenue per person' }]
  }
  const missing: MissingDatum[] = []
  const need = (key: keyof typeof team, needed_for: string) => {
    if (team[key] === undefined) missing.push({ path: `team.${key}`, needed_for })
  }
  need('total_headcount', 'layers and open positions for this size')
  need('management_layers', 'whether there are too many layers')
  if (known['annual_revenue_usd'] === undefined) need('annual_revenue_usd', 'revenue per person')
  else if (team.departments) need('annual_revenue_usd', 'revenue per person by department')
  need('departments', 'spans and people without a manager')
  need('open_requisitions', 'how much hiring is under way')
  for (const [position, { managers, headcount }] of (team.departments ?? []).entries()) {
    const path = `team.departments[${position}]`
    if (managers === undefined) {
      missing.push({ path: `${path}.managers`, needed_for: 'spans and people without a manager' })
    }
    if (headcount === undefined) {
      missing.push({ path: `${path}.headcount`, needed_for: 'revenue per person' })
    }
  }
  return missing
}

/** What the document lacks of all that the operations report can tell, in the order of the report. */
export function missingData(
  company: Company,
  stage: Stage | null,
  flags: readonly MetricFlag[],
): MissingDatum[] {
  const known = new Set(flags.map(({ metric }) => metric))
  return [
    ...ofProcesses(company),
    ...ofTeam(company),
    ...(stage === null ? [{ path: 'stage', needed_for: 'benchmarks of the stage' }] : []),
    ...metrics.flatMap((metric) =>
      known.has(metric)
        ? []
        : [{ path: `metrics.${metric}`, needed_for: 'the efficiency of the company' }],
    ),
  ]
}
