import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import {
  ELEVATION_WORDS,
  type Elevation,
  goalMatching,
  MEASURING_WORDS,
  MINUTES_PER_HOUR,
  processCareFigures,
  QUEUE_NAME,
  TIME_UNITS,
} from '../../knowledge/throughput.ts'
import type { Company } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { replacements } from '../replacements.ts'
import type { ConstraintCandidate } from './company-constraint.ts'
import type { GoalOfProcess } from './goal-path.ts'
import { tellingStems } from './goal-words.ts'

/** A decision about a step. */
export interface DecisionOnStep {
  path: string
  id: string | null
  /** Its id, else its title. */
  name: string
  title: string
  decided_on: string | null
  /** The ways of adding capacity that it speaks of. */
  ways: readonly Elevation[]
}

/** A process that hands on work which is often not right. */
export interface UnreliableFeeder {
  process: string
  position: number
  path: string
  followed_pct: number | null
  error_rate_pct: number | null
}

/** What can be done at a step, as far as the data tell. */
export interface Levers {
  /** Hours a week that go into waste there, and the kinds. */
  waste: {
    hours_per_week: number
    kinds: readonly { kind: string; hours: number; path: string }[]
  } | null
  /** Pieces a week that those hours are worth at its work for one piece. */
  waste_worth_per_week: number | null
  /** Decisions in force that touch it. */
  decided: readonly DecisionOnStep[]
  /** Decisions about it that are asked for and not taken. */
  open: readonly DecisionOnStep[]
  /** Proposals about it that were rejected and not reopened. */
  rejected: readonly DecisionOnStep[]
  /** Processes that its process depends on and that are not followed or often go wrong, worst first. */
  unreliable: readonly UnreliableFeeder[]
  /** Automations that are candidates and, by their name, would help there. */
  automations: readonly { name: string; path: string; hours_per_week: number }[]
  /** Key results that drive those of its process and, by their words, add capacity or speed there. */
  drivers: GoalOfProcess['drivers']
}

type Driver = GoalOfProcess['drivers'][number]

const SHARED = valueOf(goalMatching.decision_words)
const WEEKS_PER_YEAR = valueOf(timeFigures.days_per_year) / valueOf(timeFigures.days_per_week)
const ways = Object.entries(ELEVATION_WORDS) as [Elevation, RegExp][]

function wasteAt(company: Company, position: number, step: number, path: string): Levers['waste'] {
  const kinds = (company.processes?.[position]?.steps?.[step]?.waste ?? []).flatMap(
    ({ kind, hours_per_week: hours }, index) =>
      kind === undefined || hours === undefined || hours <= 0
        ? []
        : [{ kind, hours, path: `${path}.waste[${index}].hours_per_week` }],
  )
  if (kinds.length === 0) return null
  return { hours_per_week: kinds.reduce((sum, { hours }) => sum + hours, 0), kinds }
}

const holdsAll = (text: ReadonlySet<string>, stems: ReadonlySet<string>): boolean =>
  stems.size > 0 && [...stems].every((stem) => text.has(stem))

/** Decisions that share words with a step and its process, by what became of them. One that names
 *  another step of the process, and not this one, is about that step. */
function decisionsOn(company: Company, position: number, process: string, step: string) {
  const decisions = company.decisions ?? []
  const ofStep = tellingStems(step)
  const stems = new Set([...ofStep, ...tellingStems(process)])
  const others = (company.processes?.[position]?.steps ?? []).flatMap(({ name }) =>
    name === undefined || name === step ? [] : [tellingStems(name)],
  )
  const { of: replacing } = replacements(decisions)
  const needed = Math.min(SHARED, stems.size)
  const decided: DecisionOnStep[] = []
  const rejected: DecisionOnStep[] = []
  const open: DecisionOnStep[] = []
  for (const [index, decision] of decisions.entries()) {
    const { id, title = '', subject = '', context = '', status, decided_on = null } = decision
    const isOpen = decided_on === null && (status ?? 'requested') === 'requested'
    if (status !== 'decided' && status !== 'rejected' && !isOpen) continue
    if (replacing(decision).length > 0) continue
    const text = tellingStems(`${title} ${subject} ${context}`)
    let shared = 0
    for (const stem of text) if (stems.has(stem)) shared++
    const isSubject = plainName(subject) === plainName(step)
    if (!isSubject && (shared < needed || needed === 0)) continue
    if (!isSubject && !holdsAll(text, ofStep) && others.some((other) => holdsAll(text, other)))
      continue
    const spoken = ways.flatMap(([way, words]) => (words.test(title) ? [way] : []))
    const name = id ?? title
    const found = {
      path: `decisions[${index}]`,
      id: id ?? null,
      name,
      title,
      decided_on,
      ways: spoken,
    }
    if (isOpen) open.push(found)
    else if (status === 'decided') decided.push(found)
    else rejected.push(found)
  }
  return { decided, open, rejected }
}

/** Of decisions on a step those to hire. */
export const hiresAmong = (decided: readonly DecisionOnStep[]): DecisionOnStep[] =>
  decided.filter(({ ways: spoken }) => spoken.includes('people'))

/** Decisions in force to hire for a step of a process. */
export const hiresDecided = (
  company: Company,
  position: number,
  process: string,
  step: string,
): DecisionOnStep[] => hiresAmong(decisionsOn(company, position, process, step).decided)

const FOLLOWED = valueOf(processCareFigures.followed_pct)
const { low: OFTEN_WRONG } = valueOf(processCareFigures.error_rate_pct)

/** Share of cases that may arrive wrong, in percent. */
const doubt = ({ followed_pct, error_rate_pct }: UnreliableFeeder): number =>
  Math.max(100 - (followed_pct ?? 100), error_rate_pct ?? 0)

function unreliableFeeders(
  company: Company,
  constrained: number,
  goals: readonly GoalOfProcess[],
): UnreliableFeeder[] {
  const found: UnreliableFeeder[] = []
  for (const position of goals[constrained]?.needs ?? []) {
    const { followed_pct = null, error_rate_pct = null } = company.processes?.[position] ?? {}
    const process = goals[position]?.process ?? ''
    const path = `processes[${position}]`
    if ((followed_pct ?? 100) < FOLLOWED || (error_rate_pct ?? 0) >= OFTEN_WRONG) {
      found.push({ process, position, path, followed_pct, error_rate_pct })
    }
  }
  return found.sort((one, other) => doubt(other) - doubt(one))
}

function automationsAt(company: Company, stems: ReadonlySet<string>) {
  return (company.automations ?? []).flatMap(({ name = '', ...of }, index) => {
    const { minutes_per_occurrence: minutes, occurrences_per_year: times } = of
    if (minutes === undefined || times === undefined) return []
    for (const stem of tellingStems(name)) {
      if (!stems.has(stem)) continue
      const hours_per_week = (minutes / MINUTES_PER_HOUR) * (times / WEEKS_PER_YEAR)
      return [{ name, path: `automations[${index}]`, hours_per_week }]
    }
    return []
  })
}

/** Whether a key result is done at the step, and not a figure of how the step does: what measures it,
 *  is a time or a queue, or keeps something where it is adds nothing. */
function addsThere({ key_result }: Driver, stems: ReadonlySet<string>): boolean {
  const { title, name, unit = '', kind, type, measure } = key_result
  const text = title ?? name ?? ''
  if (measure !== undefined || kind === 'control' || type === 'control') return false
  if (MEASURING_WORDS.test(text) || QUEUE_NAME.test(text)) return false
  if ([TIME_UNITS.hours, TIME_UNITS.days, TIME_UNITS.weeks].some((time) => time.test(unit)))
    return false
  return [...tellingStems(text)].some((stem) => stems.has(stem))
}

/** What the data offer to be done at a constraint: hours lost there, decisions about it, and
 *  automations that would help. */
export function leversAt(
  company: Company,
  { position, path, process, figures }: ConstraintCandidate,
  goals: readonly GoalOfProcess[],
): Levers {
  const step = Number(path.slice(path.lastIndexOf('[') + 1, -1))
  const given = company.processes?.[position]?.steps?.[step]
  const waste = wasteAt(company, position, step, path)
  const ofStep = tellingStems(figures.name)
  const work = given?.avg_process_hours
  return {
    waste,
    waste_worth_per_week:
      waste === null || work === undefined || work <= 0 ? null : waste.hours_per_week / work,
    ...decisionsOn(company, position, process, figures.name),
    unreliable: unreliableFeeders(company, position, goals),
    automations: automationsAt(company, ofStep),
    drivers: (goals[position]?.drivers ?? []).filter((one) => addsThere(one, ofStep)),
  }
}
