import type { Company } from '../model/company.ts'

export interface OpenRequisitions {
  count: number
  path: string
}

/** How many positions are open: as the team says, else as the metric does; undefined where neither
 *  is given. */
export function openRequisitions({ team, metrics }: Company): OpenRequisitions | undefined {
  for (const [count, path] of [
    [team?.open_requisitions, 'team.open_requisitions'],
    [metrics?.['open_requisitions'], 'metrics.open_requisitions'],
  ] as const) {
    if (count !== undefined) return { count, path }
  }
  return undefined
}
