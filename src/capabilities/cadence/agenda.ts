import type { Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import { sharedWords } from '../../analyses/shared-words.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { type MeetingKind, meetingsOfPairs } from '../../knowledge/cadence.ts'
import { agendasOfStage, meetingTemplates } from '../../knowledge/cadence-stages.ts'
import type { AgendaPart } from '../../knowledge/cadence-template.ts'
import { calendarFigures } from '../../knowledge/cadence-year.ts'
import { type Figure, valueOf } from '../../knowledge/figure.ts'
import type { Stage } from '../../model/company.ts'
import { type Filled, fillings } from './fill.ts'

/** One part of an agenda, with what the company's data say to it. */
export interface FilledPart {
  title: string
  minutes: number | null
  lead: string | null
  /** What the part is for. */
  points: readonly string[]
  /** From the data. */
  lines: readonly string[]
  /** What would have to be there to fill it. */
  missing: readonly string[]
}

const STEP = valueOf(calendarFigures.agenda_step_minutes)

const totalOf = (minutes: readonly (number | null)[]): number =>
  minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0)

/** Minutes in equal parts, in steps; what is left over goes to the first ones. */
function evenly(minutes: number, parts: number, step: number): number[] {
  const each = Math.floor(minutes / parts / step) * step
  return Array.from({ length: parts }, (_, i) => {
    const left = minutes - each * parts - i * step
    return each + Math.min(step, Math.max(0, left))
  })
}

/** Minutes stretched to another length, in steps; what is left over goes to the longest part, and
 *  what is too much comes off the longest. */
function scaled(minutes: readonly number[], length: number, step: number): number[] {
  const total = totalOf(minutes)
  const parts = minutes.map((one) =>
    Math.max(step, Math.round((one * length) / total / step) * step),
  )
  for (let over = totalOf(parts) - length; over > 0; over = totalOf(parts) - length) {
    const longest = parts.indexOf(Math.max(...parts))
    const part = parts[longest] ?? 0
    parts[longest] = part - Math.min(step, over, part - step)
  }
  const longest = parts.indexOf(Math.max(...parts))
  parts[longest] = (parts[longest] ?? 0) + length - totalOf(parts)
  return parts
}

/** Minutes of the parts of an agenda, which make the length of the meeting: those of the template
 *  where they do, else stretched, in steps of five minutes where each part can have five. Parts without
 *  minutes share what the others leave; a meeting of fewer minutes than parts has none. */
export function agendaMinutes(
  template: readonly (number | null)[],
  length: number | null,
): (number | null)[] {
  const open = template.filter((minutes) => minutes === null).length
  const rest = length === null ? 0 : length - totalOf(template)
  if (length === null || (open === 0 && rest === 0)) return [...template]
  if (length < template.length) return template.map(() => null)
  const step = length < template.length * STEP ? 1 : STEP
  if (open > 0 && rest >= open * step) {
    const shares = evenly(rest, open, step)
    return template.map((minutes) => minutes ?? shares.shift() ?? null)
  }
  return scaled(
    template.map((minutes) => minutes ?? STEP),
    length,
    step,
  )
}

/** Minutes of which one part takes what the others leave, where they leave it five. */
function withRest(
  own: readonly (number | null)[],
  elastic: number,
  length: number,
): (number | null)[] {
  const rest = length - totalOf(own.filter((_, i) => i !== elastic))
  return rest < STEP
    ? agendaMinutes(own, length)
    : own.map((minutes, i) => (i === elastic ? rest : minutes))
}

/** The parts of a meeting as the playbook has them at a stage. */
const templateOf = (kind: MeetingKind, stage: Stage): readonly AgendaPart[] =>
  agendasOfStage[stage]?.[kind] ?? meetingTemplates[kind].agenda

/** The parts of a meeting at a stage, with their minutes for its length. */
export function agendaFor(kind: MeetingKind, stage: Stage, length: number | null): AgendaPart[] {
  const agenda = templateOf(kind, stage)
  const own = agenda.map((part) => part.minutes)
  const elastic = agenda.findIndex(({ takes_rest = false }) => takes_rest)
  const minutes =
    length !== null && elastic >= 0 ? withRest(own, elastic, length) : agendaMinutes(own, length)
  return agenda.map((part, i) => ({ ...part, minutes: minutes[i] ?? null }))
}

/** What is to be said where the minutes are not the playbook's own: what of them is ours. */
export function agendaNote(kind: MeetingKind, stage: Stage, length: number | null): string | null {
  const template = templateOf(kind, stage)
  const total = totalOf(template.map(({ minutes }) => minutes))
  const open = template.filter(({ minutes }) => minutes === null).map(({ title }) => quoted(title))
  if (length === null || length < template.length) return null
  if (open.length === template.length) {
    return open.length === 1
      ? null
      : 'The playbook gives its parts no minutes: they share the length evenly'
  }
  if (open.length > 0 && total < length)
    return `The playbook gives ${listed(open)} no minutes: what the others leave is assumed`
  const kept = agendaFor(kind, stage, length).filter(
    ({ minutes, takes_rest }, i) => takes_rest || minutes === template[i]?.minutes,
  )
  return kept.length === template.length
    ? null
    : `The playbook’s parts add up to ${counted(total, 'minute', 'minutes')}: they are ${total > length ? 'shortened' : 'lengthened'} to ${length}`
}

/** What is to be said where a part gives each function its minutes, and has too few for all. */
function functionsNote(parts: readonly AgendaPart[], functions: number): string | null {
  const part = parts.find(({ per_function }) => per_function !== undefined)
  if (part?.per_function === undefined || part.minutes === null) return null
  const each = valueOf(part.per_function.minutes)
  const { before } = part.per_function
  const room = Math.max(0, part.minutes - (before === undefined ? 0 : valueOf(before)))
  const needed = functions * each
  if (needed <= room) return null
  const heard = Math.floor(room / each)
  const choice =
    heard === 0
      ? 'hear them in writing before the meeting'
      : `hear ${heard} there and ${functions - heard} in writing before`
  const need = functions === 1 ? 'needs' : 'each need'
  return `${counted(functions, 'function', 'functions')} at ${each} minutes ${need} ${needed} minutes, and '${part.title}' has ${room} for them: ${choice}, or plan ${counted(needed - room, 'minute', 'minutes')} more`
}

/** What is to be said of the time of a meeting of the playbook; null where it fits. */
export function timeNote(kind: MeetingKind, length: number | null, facts: Facts): string | null {
  const { stage } = facts.cadencePlan()
  const parts = agendaFor(kind, stage, length)
  const functions = facts.goals().units.filter(({ level }) => level === 'Department').length
  const notes = [agendaNote(kind, stage, length), functionsNote(parts, functions)]
  return notes.filter((note) => note !== null).join('. ') || null
}

/** What fills a part: as many things as it may hold, and how many others wait. */
function linesOf(found: readonly Filled[], most: Figure | undefined): readonly string[] {
  const all = found.flatMap(({ lines }) => lines)
  const things = found.filter(({ is_none = false }) => !is_none).flatMap(({ lines }) => lines)
  const waiting = things.length - (most === undefined ? things.length : valueOf(most))
  return waiting <= 0
    ? all
    : [
        ...things.slice(0, -waiting),
        `${waiting} more ${waiting === 1 ? 'waits' : 'wait'} for a place`,
      ]
}

/** A part of the playbook, filled with what is known of the company, or of one person. */
function filledPart(
  { title, minutes, lead, points, fill, most }: AgendaPart,
  facts: Facts,
  isOfNobody: boolean,
  person: string | null,
): FilledPart {
  const found = isOfNobody ? [] : fill.map((what) => fillings[what](facts, person))
  return {
    title,
    minutes,
    lead: lead === undefined ? null : (facts.owners().role(lead) ?? lead),
    points: points.map(({ text }) => text),
    lines: linesOf(found, most),
    missing:
      isOfNobody && fill.length > 0
        ? ['person']
        : [...new Set(found.flatMap(({ missing }) => missing))],
  }
}

/** Whether a meeting of a pair is asked for without its person. */
export const lacksPerson = (kind: MeetingKind | null, person: string | null): boolean =>
  meetingsOfPairs.has(kind) && person === null

/** The agenda of a meeting of the playbook, filled with what is known of the company; that of a pair
 *  with what one person owns. */
export function fillAgenda(
  kind: MeetingKind,
  length: number | null,
  facts: Facts,
  person: string | null,
): FilledPart[] {
  return agendaFor(kind, facts.cadencePlan().stage, length).map((part) =>
    filledPart(part, facts, lacksPerson(kind, person), person),
  )
}

/** The company's own agenda, each part filled as the playbook's part of the same words is; and the
 *  parts of the playbook that it lacks. */
export function fillOwnAgenda(
  own: readonly string[],
  kind: MeetingKind | null,
  facts: Facts,
  person: string | null,
): { parts: FilledPart[]; lacks: string[] } {
  const template = kind === null ? [] : [...templateOf(kind, facts.cadencePlan().stage)]
  const parts = own.map((title): FilledPart => {
    const words = template.map((part) => sharedWords(part.title, title))
    const best = words.indexOf(Math.max(1, ...words))
    const [part] = best < 0 ? [] : template.splice(best, 1)
    return part === undefined
      ? { title, minutes: null, lead: null, points: [], lines: [], missing: [] }
      : {
          ...filledPart(part, facts, lacksPerson(kind, person), person),
          title,
          minutes: null,
          lead: null,
        }
  })
  return { parts, lacks: template.map(({ title }) => title) }
}
