import { valueOf } from '../../knowledge/figure.ts'
import { mappingFigures, type ReasonNotToMap, type ReasonToMap } from '../../knowledge/mapping.ts'
import { processCareFigures } from '../../knowledge/throughput.ts'
import type { Company, Process } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { sum } from '../../model/sum.ts'
import { formatDate } from '../../reports/format-date.ts'
import { openRequisitions } from '../open-requisitions.ts'
import { stemsOf } from '../shared-words.ts'
import { counted, say } from '../words.ts'
import { nameOfProcess } from './names.ts'

interface Reason<Name> {
  reason: Name
  holds: 'yes' | 'no' | 'not_known'
  /** What the data say. */
  because: string
}

export interface WorthMapping {
  verdict: 'map_it' | 'leave_it' | 'not_known'
  reasons: Reason<ReasonToMap>[]
  against: Reason<ReasonNotToMap>[]
}

const PEOPLE = valueOf(mappingFigures.people)
const CHANGING = valueOf(mappingFigures.changing_days)
const NEW = valueOf(mappingFigures.new_days)
const { low: OFTEN_WRONG } = valueOf(processCareFigures.error_rate_pct)
const RUNS = valueOf(processCareFigures.runs_before_writing)

const holds = (is: boolean | undefined): 'yes' | 'no' | 'not_known' =>
  is === undefined ? 'not_known' : is ? 'yes' : 'no'

/** Whether a name speaks of a process: it holds every word of the process's name. */
function speaksOf(name: string | undefined, process: string): boolean {
  const said = stemsOf(name ?? '')
  const stems = [...stemsOf(process)]
  return stems.length > 0 && stems.every((stem) => said.has(stem))
}

/** People who do it: those counted at its steps, else the lanes, which are one person at least. */
function peopleIn({ steps = [] }: Process): { people: number; because: string } | undefined {
  const lanes = new Set(steps.flatMap(({ lane }) => lane ?? []))
  const counts = steps.flatMap(({ people }) => people ?? [])
  if (lanes.size === 0 && counts.length === 0) return undefined
  const people = sum(counts)
  return lanes.size > people
    ? { people: lanes.size, because: `${counted(lanes.size, 'lane', 'lanes')} in its steps` }
    : { people, because: `${counted(people, 'person', 'people')} at its steps` }
}

/** The five reasons to map a process and the three to leave it, against the data.
 *  Source: seed, process_frameworks. */
export function worthMapping(company: Company, position: number, at: string): WorthMapping {
  const process = company.processes?.[position] ?? {}
  const name = nameOfProcess(process, position)
  const people = peopleIn(process)
  const { error_rate_pct: errors, times_run: runs, category } = process
  const requisitions = openRequisitions(company)?.count
  const automations = company.automations?.filter((one) => speaksOf(one.name, name)) ?? []
  const newcomers = (company.people ?? []).filter(
    ({ started_on: on, department }) =>
      on !== undefined &&
      department !== undefined &&
      department === category &&
      on <= at &&
      daysBetween(on, at) <= NEW,
  ).length
  const changes = (company.changes ?? []).filter(({ name: change, launch_on: on }) => {
    const isSoon = on !== undefined && on >= at && daysBetween(at, on) <= CHANGING
    return isSoon && speaksOf(change, name)
  })
  const reasons: WorthMapping['reasons'] = [
    {
      reason: 'several_people',
      holds: holds(people && people.people > PEOPLE),
      because: people?.because ?? 'nobody is named at its steps',
    },
    {
      reason: 'fails',
      holds: holds(errors === undefined ? undefined : errors >= OFTEN_WRONG),
      because: errors === undefined ? 'no error rate is given' : `${say(errors)}% go wrong`,
    },
    {
      reason: 'to_scale',
      holds: holds(requisitions === undefined ? undefined : requisitions > 0),
      because:
        requisitions === undefined
          ? 'open roles are not given'
          : `${counted(requisitions, 'role is', 'roles are')} open in the company`,
    },
    {
      reason: 'to_automate',
      holds: holds(company.automations === undefined ? undefined : automations.length > 0),
      because:
        automations[0]?.name === undefined
          ? 'no automation is named for it'
          : `an automation is named for it: ${automations[0].name}`,
    },
    {
      reason: 'newcomers',
      holds: holds(
        company.people === undefined || category === undefined ? undefined : newcomers > 0,
      ),
      because:
        category === undefined
          ? 'its department is not given'
          : `${counted(newcomers, 'person has', 'people have')} started in ${category} within ${NEW} days`,
    },
  ]
  const against: WorthMapping['against'] = [
    {
      reason: 'ad_hoc',
      holds: holds(runs === undefined ? undefined : runs < RUNS),
      because:
        runs === undefined
          ? 'how often it is run is not given'
          : `run ${counted(runs, 'time', 'times')}`,
    },
    {
      reason: 'one_person',
      holds: holds(people && people.people <= 1),
      because: people?.because ?? 'nobody is named at its steps',
    },
    {
      reason: 'about_to_change',
      holds: holds(company.changes === undefined ? undefined : changes.length > 0),
      because:
        changes[0]?.launch_on === undefined
          ? 'no change of it is planned'
          : `${changes[0].name ?? 'a change'} is launched on ${formatDate(changes[0].launch_on)}`,
    },
  ]
  const isFor = reasons.some((one) => one.holds === 'yes')
  const isAgainst = against.some((one) => one.holds === 'yes')
  return {
    verdict: isAgainst ? 'leave_it' : isFor ? 'map_it' : 'not_known',
    reasons,
    against,
  }
}
