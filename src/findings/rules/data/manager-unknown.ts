import type { Facts } from '../../../analyses/facts.ts'
import { whoLeft } from '../../../analyses/leavers.ts'
import { listed } from '../../../analyses/listed.ts'
import { nameOfPerson } from '../../../analyses/person.ts'
import type { UnknownManager } from '../../../analyses/reporting/reporting-lines.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { headOf } from '../../../knowledge/roles.ts'
import type { Evidence } from '../../../model/finding.ts'
import { isNamed, plainName } from '../../../model/plain-name.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

interface Work {
  waiting: number
  step: string
  process: string
  path: string
}

/** The largest queue before a step that people of each title work at. */
function workByTitle({ situation }: Facts): Map<string, Work> {
  const found = new Map<string, Work>()
  for (const [position, process] of (situation.company.processes ?? []).entries()) {
    for (const [index, step] of (process.steps ?? []).entries()) {
      const { lane, current_queue: waiting = 0 } = step
      const title = plainName(lane ?? '')
      if (title === '' || waiting <= (found.get(title)?.waiting ?? 0)) continue
      found.set(title, {
        waiting,
        step: step.name ?? step.id ?? `step ${index + 1}`,
        process: process.name ?? process.id ?? `process ${position + 1}`,
        path: `processes[${position}].steps[${index}].current_queue`,
      })
    }
  }
  return found
}

/** Somebody whom people name as their manager: why there is no such person, and where the data say so. */
interface Absent {
  says: string
  path: string
  /** The next manager up who is here, of one who has left. */
  above?: string | undefined
}

function absentManager({ situation: { company }, leaverOf }: Facts, manager: string): Absent {
  const { people = [], joining = [] } = company
  const leaver = leaverOf()(manager)
  if (leaver !== undefined) {
    const { name, path, left_on, manager: above } = leaver
    const where = left_on === undefined ? path : `${path}.left_on`
    return { says: `${name}, ${whoLeft(leaver)}`, path: where, above }
  }
  const toCome = joining.findIndex(({ id, name }) => id === manager || name === manager)
  const start = joining[toCome]?.started_on
  if (!isNamed(manager)) return { says: `an open position, ${quoted(manager)}`, path: 'people' }
  return start === undefined
    ? {
        says: `${quoted(manager)}, who is not among the ${counted(people.length, 'person', 'people')}`,
        path: 'people',
      }
    : {
        says: `${quoted(manager)}, who starts on ${formatDate(start)}`,
        path: `joining[${toCome}].started_on`,
      }
}

function why(people: number, share: string, work: Work | undefined): string {
  const alone = `${counted(people, 'person has', 'people have')} no manager to decide for them or to hold a one-on-one${share}.`
  if (work === undefined) return alone
  return `${alone} ${people === 1 ? 'This person works' : 'They work'} at ${quoted(work.step)} of ${quoted(work.process)}, where ${counted(work.waiting, 'waits', 'wait')}.`
}

function draftOf(
  facts: Facts,
  cite: Cite,
  { manager, reports }: UnknownManager,
  work: ReadonlyMap<string, Work>,
): Draft | undefined {
  const { company, at } = facts.situation
  const people = reports.map((position) => company.people?.[position] ?? {})
  const names = people.map((person, index) => nameOfPerson(person, reports[index] ?? 0))
  const [first, ...rest] = reports
    .slice(0, MOST_CITED)
    .map((position) => cite.datum(`people[${position}].manager_id`))
  const [one] = people
  if (first === undefined || one === undefined) return undefined
  const titles = new Set(people.map(({ title }) => title))
  const ofTitle =
    titles.size === 1 && one.title !== undefined
      ? (company.people ?? []).filter(({ title }) => title === one.title).length
      : 0
  const share =
    ofTitle === people.length && people.length > 1
      ? `: all ${people.length} with the title ${quoted(one.title ?? '')}`
      : ''
  const busiest = people
    .flatMap(({ title }) => work.get(plainName(title ?? '')) ?? [])
    .sort((a, b) => b.waiting - a.waiting)[0]
  const more: Evidence[] = busiest === undefined ? [] : [cite.datum(busiest.path, 'count')]
  const absent = absentManager(facts, manager)
  const head = () => facts.owners().department(one.department)
  // Who has lost their manager may look like the head of the department, and cannot name the new one.
  const deciding = () => (names.includes(head() ?? '') ? undefined : head())
  return {
    subject: manager,
    severity: people.length > 1 ? 'medium' : 'low',
    says: () => ({
      what: `${counted(people.length, 'person reports', 'people report')} to ${absent.says}: ${listed(names)}.`,
      why: why(people.length, share, busiest),
      how_to_act: [
        act(at, {
          action: `Name who leads ${listed(names)} from now on${absent.above === undefined ? '' : `; until then it is ${absent.above}, the next manager up`}`,
          owner: absent.above ?? deciding(),
          role: headOf(one.department),
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    ...(busiest === undefined ? {} : { why_basis: 'reported' as const }),
    evidence: () => [
      first,
      ...rest,
      cite.datum(absent.path, absent.path === 'people' ? 'people' : undefined),
      ...more,
    ],
  }
}

/** A manager whom people name and who is not in the data. */
export const managerUnknown: Rule = {
  name: 'manager_unknown',
  area: 'data',
  docs: {
    what: 'Found where a manager_id is neither the id nor the name nor the title of anybody who works here on the day asked about.',
    why: 'Usually the manager has left and nobody took over, or has yet to start: their people decide alone or not at all.',
    act: 'Name the new manager, or correct the id; until then the people of one who has left report to the next manager up.',
  },
  needs: ['people', 'joining', 'left', 'processes'],
  figures: {},
  check: (facts, cite) => {
    const lines = facts.reportingLines()
    if (!lines.known) return silent('manager_id of people')
    if (lines.unknown_managers.length === 0) return quiet
    const work = workByTitle(facts)
    return found(
      lines.unknown_managers.flatMap((unknown) => draftOf(facts, cite, unknown, work) ?? []),
    )
  },
}
