import { processesDue } from '../../../../knowledge/scaling/processes.ts'
import type { Company } from '../../../../model/company.ts'

const response = processesDue.filter(({ id }) => id === 'incident_response')

/** Who acts on an incident: the owner of the process that it came from, else of the process by which the
 *  company responds to incidents; undefined where neither has one. */
export function incidentOwner({ processes = [] }: Company, process?: string): string | undefined {
  const own =
    process === undefined ? undefined : processes.find(({ name }) => name === process)?.owner
  return (
    own ??
    processes.find(
      ({ name = '', owner }) =>
        owner !== undefined && response.some(({ names }) => names.test(name)),
    )?.owner
  )
}
