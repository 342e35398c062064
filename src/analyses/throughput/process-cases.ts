import { HIRING_NAME } from '../../knowledge/throughput.ts'
import type { Company, Process } from '../../model/company.ts'
import { isFunnel } from '../funnel.ts'
import { openRequisitions } from '../open-requisitions.ts'
import type { ProcessScore } from '../process/maturity.ts'
import { processPositions } from '../process/process-positions.ts'
import type { PastIncident } from '../risk/incidents.ts'
import { type Adoption, adoptionFinder } from './adoption.ts'
import type { GoalOfProcess } from './goal-path.ts'
import type { ProcessOwner } from './process-owners.ts'

/** A process with all that bears on how much a fault in it matters. */
export interface ProcessCase {
  process: Process
  path: string
  name: string
  goal: GoalOfProcess
  owner: ProcessOwner
  maturity: ProcessScore | null
  /** Incidents that name it. */
  incidents: readonly PastIncident[]
  /** Runs that went wrong, by its error rate and the times it was run; null where not known. */
  failed_runs: number | null
  /** Pieces a day that go wrong, by its error rate and arrivals; null where not known. */
  errors_per_day: number | null
  adoption: Adoption | null
  /** Most of what enters is meant to drop out. */
  funnel: boolean
  /** Open roles whose people it will take in; 0 where it takes nobody in. */
  landing_roles: number
}

/** Every process with its goals, its owner, its maturity and what went wrong in it. */
export function processCases(
  company: Company,
  goals: readonly GoalOfProcess[],
  owners: readonly ProcessOwner[],
  scores: readonly ProcessScore[],
  incidents: readonly PastIncident[],
): ProcessCase[] {
  const positionOf = processPositions(company.processes ?? [])
  const byPosition = new Map<number, PastIncident[]>()
  for (const one of incidents) {
    const position = positionOf(one.incident.process ?? '')
    if (position === undefined) continue
    const known = byPosition.get(position)
    if (known === undefined) byPosition.set(position, [one])
    else known.push(one)
  }
  const adoption = adoptionFinder(company)
  const requisitions = openRequisitions(company)
  return (company.processes ?? []).flatMap((process, position) => {
    const goal = goals[position]
    const owner = owners[position]
    if (goal === undefined || owner === undefined) return []
    const { error_rate_pct: rate, times_run: runs, arrivals_per_day: arrivals } = process
    const share = rate === undefined ? null : rate / 100
    return [
      {
        process,
        path: `processes[${position}]`,
        name: goal.process,
        goal,
        owner,
        maturity: scores[position] ?? null,
        incidents: byPosition.get(position) ?? [],
        failed_runs: share === null || runs === undefined ? null : share * runs,
        errors_per_day: share === null || arrivals === undefined ? null : share * arrivals,
        adoption: adoption(process),
        funnel: isFunnel(process),
        landing_roles: HIRING_NAME.test(goal.process) ? (requisitions?.count ?? 0) : 0,
      },
    ]
  })
}
