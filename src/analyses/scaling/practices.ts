import { beforeMeeting, ceremonies, type MeetingKind } from '../../knowledge/cadence.ts'
import { meetingsFrom, meetingTemplates } from '../../knowledge/cadence-stages.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type CommunicationDue, communicationDue } from '../../knowledge/scaling/communication.ts'
import { type ProcessDue, processesDue } from '../../knowledge/scaling/processes.ts'
import { toolsDue } from '../../knowledge/scaling/tools.ts'
import type { Company, Process, Stage } from '../../model/company.ts'
import type { Cadence } from '../cadence/cadence.ts'
import { spokenName } from '../meeting-kind.ts'
import { hasNobody, isDue, isEarlyCeremony, isPractice, isTooEarly } from '../meetings-due.ts'
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
  /** The process that it is; absent where it is none. */
  process?: Process
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

/** Things with names among which a practice is looked for. */
function named(company: Company, cadence: Cadence): Named[] {
  const { processes, decisions, company_okrs, department_okrs = [], team_okrs = [] } = company
  const found: Named[] = []
  for (const [position, process] of (processes ?? []).entries()) {
    const called = process.name ?? process.id
    if (called !== undefined) found.push({ name: called, path: `processes[${position}]`, process })
  }
  for (const { name, path, kind } of cadence.meetings) {
    found.push({ name: spokenName(name), path, kind })
  }
  if (decisions !== undefined) found.push({ name: 'decision log', path: 'decisions' })
  if (company_okrs !== undefined) found.push({ name: 'OKRs', path: GOALS })
  if (department_okrs.length > 0) found.push({ name: 'department OKRs', path: 'department_okrs' })
  if (team_okrs.length > 0) found.push({ name: 'team OKRs', path: 'team_okrs' })
  return found
}

/** The name of any practice. */
const ofAnyPractice = anyOf(processesDue.map(({ names }) => names))

/** A company's own goals are neither the ceremony in which they are set, nor a framework: that
 *  begins where each department or team has some too. */
const GOALS = 'company_okrs'

/** Whether pieces of work go through a process: it is no ceremony then, whatever it is called. */
const isWork = ({ arrivals_per_day: arrivals, steps = [] }: Process): boolean =>
  arrivals !== undefined ||
  steps.some(
    (step) =>
      step.throughput_per_day !== undefined ||
      step.capacity_per_day !== undefined ||
      step.current_queue !== undefined,
  )

/** Whether something that is a ceremony by its name is one. */
const isHeld = ({ path, process }: Named): boolean =>
  path !== GOALS && !(process !== undefined && isWork(process))

const startsAt = valueOf(meetingsFrom)
const formalized = new Set(processesDue.map(({ meeting }) => meeting))

/** Reviews that are held before their time and that no stage makes a process of. */
function earlyReviews(cadence: Cadence, stage: Stage): PracticeState[] {
  return [...ceremonies].flatMap((kind): PracticeState[] => {
    if (kind === null || formalized.has(kind)) return []
    const found = cadence.meetings
      .filter((one) => one.kind === kind && isEarlyCeremony(one.name, kind, stage))
      .map(({ name, path }) => ({ name: spokenName(name), path }))
    if (found.length === 0) return []
    const { title, purpose } = meetingTemplates[kind]
    const common = { id: kind, stage: startsAt[kind], name: title, note: purpose.text }
    return [{ ...common, state: 'too_early', found }]
  })
}

/** Processes due at the stage: there or missing, those of the next, and ceremonies that are there
 *  before their time. */
export function processStates(company: Company, cadence: Cadence, stage: Stage): PracticeState[] {
  const all = named(company, cadence)
  const known = all.filter(({ name, kind }) => (kind ?? null) !== null || ofAnyPractice.test(name))
  const byPractice = new Map(
    processesDue.map((due) => [due, known.filter(({ name, kind }) => isPractice(due, name, kind))]),
  )
  const matching = (due: ProcessDue) => byPractice.get(due) ?? []
  const aheadOf = (due: ProcessDue) => positionOf(due.stage) - positionOf(stage)
  // A thing is what the earliest stage calls for: a quarterly review is no operating review as well.
  const earliest = new Map<string, number>()
  for (const due of processesDue) {
    for (const { path } of matching(due)) {
      earliest.set(path, Math.min(aheadOf(due), earliest.get(path) ?? aheadOf(due)))
    }
  }
  const states = processesDue.flatMap((due): PracticeState[] => {
    const { id, stage: of, name, note, is_ceremony = false, is_meeting: isMeeting = false } = due
    const ahead = aheadOf(due)
    const found = matching(due).filter(({ path }) => ahead <= 0 || earliest.get(path) === ahead)
    // A calendar says nothing of how code is deployed, nor a list of processes of who meets.
    const isWithin =
      due.within !== undefined && all.some(({ name: called }) => due.within?.test(called))
    const isTold = isMeeting ? cadence.written : company.processes !== undefined && !isWithin
    const there = found.length > 0 ? true : isTold ? false : null
    const isBurden = is_ceremony && isTooEarly(of, stage) && found.some(isHeld)
    const state = dueState(of, stage, there, isBurden)
    if (state === null || (state === 'present' && ahead > 1)) return []
    const shown = state === 'too_early' ? found.filter(isHeld) : found
    return [
      {
        id,
        stage: of,
        name,
        note,
        state,
        found: shown.map(({ name: called, path }) => ({ name: called, path })),
      },
    ]
  })
  return [...states, ...earlyReviews(cadence, stage)]
}

/** Each kind of communication once, as the latest stage up to the company's (or the next) has it. */
function currentRhythm(stage: Stage): CommunicationDue[] {
  // What founders do at seed is done otherwise later.
  const own = communicationDue.filter(
    (due) =>
      positionOf(due.stage) <= positionOf(stage) &&
      (due.stage === stage || due.stage !== 'seed') &&
      (due.meeting === null || isDue(due.meeting, stage)),
  )
  const kindOf = ({ meeting, id }: CommunicationDue) =>
    meeting ?? (id === 'company_update' || id === 'ceo_update' ? 'written_update' : id)
  const latest = new Map(own.map((due) => [kindOf(due), due]))
  const isNext = (due: CommunicationDue) => positionOf(due.stage) === positionOf(stage) + 1
  return [...latest.values(), ...communicationDue.filter(isNext)]
}

/** Meetings and written updates due at the stage, but for what nobody could hold.
 *  @param layers managers on the longest chain of the reporting lines */
export function communicationStates(
  cadence: Cadence,
  stage: Stage,
  layers: number | null,
): PracticeState[] {
  return currentRhythm(stage).flatMap(({ id, stage: of, name, note, meeting, names }) => {
    const found = cadence.meetings
      .filter(
        ({ name: called, kind }) =>
          (meeting !== null && kind === meeting) ||
          (names?.test(called) === true && !beforeMeeting.test(called)),
      )
      .map((one) => ({ name: spokenName(one.name), path: one.path }))
    if (found.length === 0 && meeting !== null && hasNobody(meeting, layers)) return []
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
