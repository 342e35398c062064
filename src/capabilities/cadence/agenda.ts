import type { Facts } from '../../analyses/facts.ts'
import { counted } from '../../analyses/words.ts'
import { type MeetingKind, meetingsOfPairs } from '../../knowledge/cadence.ts'
import { agendasOfStage, meetingTemplates, templateRhythm } from '../../knowledge/cadence-stages.ts'
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

/** The template's minutes stretched to another length of the meeting, in steps of five; what is left
 *  over goes to the longest part, and what is too much comes off the longest. Parts without minutes
 *  stay without, and a template stays as it is where five minutes a part are too long.
 *  @param own the length that the template is made for */
export function agendaMinutes(
  template: readonly (number | null)[],
  length: number | null,
  own: number,
): (number | null)[] {
  const total = totalOf(template)
  if (length === null || length === own || total === 0 || template.includes(null))
    return [...template]
  const scaled = template.map((minutes) =>
    Math.max(STEP, Math.round(((minutes ?? 0) * length) / total / STEP) * STEP),
  )
  const longest = () => scaled.indexOf(Math.max(...scaled))
  for (let over = totalOf(scaled) - length; over > 0; over = totalOf(scaled) - length) {
    const part = longest()
    const taken = Math.min(STEP, over, (scaled[part] ?? 0) - STEP)
    if (taken <= 0) return [...template]
    scaled[part] = (scaled[part] ?? 0) - taken
  }
  const part = longest()
  scaled[part] = (scaled[part] ?? 0) + length - totalOf(scaled)
  return scaled
}

const totalOf = (minutes: readonly (number | null)[]): number =>
  minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0)

/** Minutes of which one part takes what the others leave, where they leave it five. */
function withRest(
  own: readonly (number | null)[],
  elastic: number,
  length: number,
): readonly (number | null)[] {
  const rest = length - totalOf(own.filter((_, i) => i !== elastic))
  return rest < STEP ? own : own.map((minutes, i) => (i === elastic ? rest : minutes))
}

/** The parts of a meeting at a stage, with their minutes for its length. */
export function agendaFor(kind: MeetingKind, stage: Stage, length: number | null): AgendaPart[] {
  const agenda = agendasOfStage[stage]?.[kind] ?? meetingTemplates[kind].agenda
  const own = agenda.map((part) => part.minutes)
  const elastic = agenda.findIndex(({ takes_rest = false }) => takes_rest)
  const minutes =
    length !== null && elastic >= 0
      ? withRest(own, elastic, length)
      : agendaMinutes(own, length, templateRhythm(kind).minutes[0])
  return agenda.map((part, i) => ({ ...part, minutes: minutes[i] ?? null }))
}

/** What is to be said where the parts do not fill the length, as in the playbook's quarterly review,
 *  whose four parts add up to more than its four hours. */
export function agendaNote(
  parts: readonly Pick<FilledPart, 'minutes'>[],
  length: number | null,
): string | null {
  const minutes = parts.map((part) => part.minutes)
  const total = totalOf(minutes)
  if (length === null || minutes.includes(null) || total === length) return null
  return `The parts add up to ${total} minutes and the meeting has ${length}: shorten one, or plan ${Math.abs(total - length)} minutes ${total > length ? 'more' : 'less'}`
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
  const parts = agendaFor(kind, facts.cadencePlan().stage, length)
  const functions = facts.goals().units.filter(({ level }) => level === 'Department').length
  const notes = [agendaNote(parts, length), functionsNote(parts, functions)]
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

/** The agenda of a meeting of the playbook, filled with what is known of the company; that of a pair
 *  with what one person owns. */
export function fillAgenda(
  kind: MeetingKind,
  length: number | null,
  facts: Facts,
  person: string | null,
): FilledPart[] {
  const isOfNobody = meetingsOfPairs.has(kind) && person === null
  return agendaFor(kind, facts.cadencePlan().stage, length).map(
    ({ title, minutes, lead, points, fill, most }) => {
      const found = isOfNobody ? [] : fill.map((what) => fillings[what](facts, person))
      return {
        title,
        minutes,
        lead: lead === undefined ? null : (facts.owners().role(lead) ?? lead),
        points: points.map(({ text }) => text),
        lines: linesOf(found, most),
        missing:
          isOfNobody && fill.length > 0
            ? ['person (--with NAME fills this with what the person owns)']
            : [...new Set(found.flatMap(({ missing }) => missing))],
      }
    },
  )
}
