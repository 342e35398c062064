import { beforeMeeting, type MeetingKind } from '../../knowledge/cadence.ts'
import { type CommunicationDue, communicationDue } from '../../knowledge/scaling/communication.ts'
import { type ProcessDue, processesDue } from '../../knowledge/scaling/processes.ts'
import { toolsDue } from '../../knowledge/scaling/tools.ts'
import type { Company, Stage } from '../../model/company.ts'
import type { Cadence } from '../cadence/cadence.ts'
import { spokenName } from '../meeting-kind.ts'
import { anyOf } from './any-of.ts'
import { type DueState, dueState, positionOf } from './due.ts'

interface Found {
  name: string
  path: string
}

/** Something with a name that may be a practice. */
interface Named extends Found {
  /** Which of the playbook's meetings it is; absent where it is no meeting. */
  kind?: MeetingKind | null
}

export interface PracticeState {
  id: string
  stage: Stage
  name: string
  note: string
  state: DueState
  /** What in the data is it. */
  found: Found[]
}

/** Things with names among which a practice is looked for; null where none are given. */
function named(company: Company, cadence: Cadence): Named[] | null {
  const { processes, decisions, company_okrs } = company
  if (processes === undefined && !cadence.written) return null
  const found: Named[] = []
  for (const [position, { name, id }] of (processes ?? []).entries()) {
    const called = name ?? id
    if (called !== undefined) found.push({ name: called, path: `processes[${position}]` })
  }
  for (const { name, path, kind } of cadence.meetings) {
    found.push({ name: spokenName(name), path, kind })
  }
  if (decisions !== undefined) found.push({ name: 'decision log', path: 'decisions' })
  if (company_okrs !== undefined) found.push({ name: 'OKRs', path: 'company_okrs' })
  return found
}

/** The name of any practice. */
const ofAnyPractice = anyOf(processesDue.map(({ names }) => names))

/** Whether something is a practice: by its kind where that is a meeting of the playbook, else by its
 *  name; what prepares a meeting is not that meeting. */
function isPractice(due: ProcessDue, { name, kind }: Named): boolean {
  const { names, meeting, is_meeting: isMeeting = false } = due
  if (kind !== undefined && meeting !== undefined) return kind === meeting
  return names.test(name) && !(isMeeting && beforeMeeting.test(name))
}

/** Processes due at the stage: there or missing, those of the next, and ceremonies that are there
 *  before their time. */
export function processStates(company: Company, cadence: Cadence, stage: Stage): PracticeState[] {
  const all = named(company, cadence)
  const known = (all ?? []).filter(
    ({ name, kind }) => (kind ?? null) !== null || ofAnyPractice.test(name),
  )
  const byPractice = new Map(
    processesDue.map((due) => [due, known.filter((one) => isPractice(due, one))]),
  )
  const matching = (due: ProcessDue) => byPractice.get(due) ?? []
  const aheadOf = (due: ProcessDue) => positionOf(due.stage) - positionOf(stage)
  // A quarterly review that is due now is no operating review that came too early.
  const taken = new Set(
    processesDue
      .filter((due) => aheadOf(due) <= 0)
      .flatMap((due) => matching(due).map(({ path }) => path)),
  )
  return processesDue.flatMap((due): PracticeState[] => {
    const { id, stage: of, name, note, is_ceremony = false, is_meeting: isMeeting = false } = due
    const ahead = aheadOf(due)
    const found = matching(due)
      .filter(({ path }) => ahead <= 0 || !taken.has(path))
      .map(({ name: called, path }) => ({ name: called, path }))
    const isTold = all !== null && (cadence.written || !isMeeting)
    const there = found.length > 0 ? true : isTold ? false : null
    const isBurden = is_ceremony && (stage === 'seed' || ahead > 1)
    const state = dueState(of, stage, there, isBurden)
    if (state === null || (state === 'present' && ahead > 1)) return []
    return [{ id, stage: of, name, note, state, found }]
  })
}

/** Each kind of communication once, as the latest stage up to the company's (or the next) has it. */
function currentRhythm(stage: Stage): CommunicationDue[] {
  // What founders do at seed is done otherwise later.
  const own = communicationDue.filter(
    (due) =>
      positionOf(due.stage) <= positionOf(stage) && (due.stage === stage || due.stage !== 'seed'),
  )
  const kindOf = ({ meeting, id }: CommunicationDue) =>
    meeting ?? (id === 'company_update' || id === 'ceo_update' ? 'written_update' : id)
  const latest = new Map(own.map((due) => [kindOf(due), due]))
  const isNext = (due: CommunicationDue) => positionOf(due.stage) === positionOf(stage) + 1
  return [...latest.values(), ...communicationDue.filter(isNext)]
}

/** Meetings and written updates due at the stage. */
export function communicationStates(cadence: Cadence, stage: Stage): PracticeState[] {
  return currentRhythm(stage).flatMap(({ id, stage: of, name, note, meeting, names }) => {
    const found = cadence.meetings
      .filter(
        ({ name: called, kind }) =>
          (meeting !== null && kind === meeting) ||
          (names?.test(called) === true && !beforeMeeting.test(called)),
      )
      .map((one) => ({ name: spokenName(one.name), path: one.path }))
    const there = found.length > 0 ? true : cadence.written ? false : null
    const isAhead = positionOf(of) > positionOf(stage)
    const state: DueState | null = isAhead ? 'next' : dueState(of, stage, there)
    return state === null ? [] : [{ id, stage: of, name, note, state, found }]
  })
}

/** Tools that processes and automations name. */
function toolsNamed({ processes = [], automations = [] }: Company): Found[] {
  return [
    ...processes.flatMap(({ steps = [] }, position) =>
      steps.flatMap(({ tool }, index) =>
        tool === undefined
          ? []
          : [{ name: tool, path: `processes[${position}].steps[${index}].tool` }],
      ),
    ),
    ...automations.flatMap(({ tools = [] }, position) =>
      tools.map((name, index) => ({ name, path: `automations[${position}].tools[${index}]` })),
    ),
  ]
}

/** Tools due at the stage. One that no process or automation names may still be in use, so that
 *  none is said to be missing. */
export function toolStates(company: Company, stage: Stage): PracticeState[] {
  const all = toolsNamed(company)
  return toolsDue.flatMap(({ id, stage: of, purpose, products }) => {
    const ahead = positionOf(of) - positionOf(stage)
    const isOwn = ahead === 0 || (stage === 'growth' && of === 'series_c')
    if (!isOwn && ahead !== 1) return []
    const words = products.map((product) => product.toLowerCase())
    const found = all.filter(({ name }) => words.some((word) => name.toLowerCase().includes(word)))
    const state: DueState = found.length > 0 ? 'present' : isOwn ? 'unknown' : 'next'
    const note = `such as ${products.join(', ')}`
    return [{ id, stage: of, name: purpose, note, state, found: found.slice(0, 2) }]
  })
}
