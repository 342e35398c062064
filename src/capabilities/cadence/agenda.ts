import type { Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import { sharedWords } from '../../analyses/shared-words.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { type MeetingKind, meetingsOfPairs } from '../../knowledge/cadence.ts'
import { agendasOfStage, meetingTemplates } from '../../knowledge/cadence-stages.ts'
import type { AgendaPart } from '../../knowledge/cadence-template.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Stage } from '../../model/company.ts'
import { departmentsOf } from '../report/framework-departments.ts'
import { agendaMinutes, totalOf, withRest } from './agenda-minutes.ts'
import { fillings } from './fill.ts'

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
function functionsNote(parts: readonly AgendaPart[], known: number): string | null {
  const part = parts.find(({ per_function }) => per_function !== undefined)
  if (part?.per_function === undefined || part.minutes === null) return null
  const { functions: heardOf } = part.per_function
  const functions = heardOf === undefined ? known : valueOf(heardOf)
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
  const functions = departmentsOf(facts).filter(({ level }) => level === 'Department').length
  const notes = [agendaNote(kind, stage, length), functionsNote(parts, functions)]
  return notes.filter((note) => note !== null).join('. ') || null
}

/** A part of the playbook, filled with what is known of the company, or of one person. */
function filledPart(
  { title, minutes, lead, points, fill }: AgendaPart,
  facts: Facts,
  isOfNobody: boolean,
  person: string | null,
  day: string,
): FilledPart {
  const found = isOfNobody ? [] : fill.map((what) => fillings[what](facts, person, day))
  return {
    title,
    minutes,
    lead: lead === undefined ? null : (facts.owners().role(lead) ?? lead),
    points: points.map(({ text }) => text),
    lines: found.flatMap(({ lines }) => lines),
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
 *  with what one person owns.
 *  @param day that of the year which it is for */
export function fillAgenda(
  kind: MeetingKind,
  length: number | null,
  facts: Facts,
  person: string | null,
  day = facts.situation.at,
): FilledPart[] {
  return agendaFor(kind, facts.cadencePlan().stage, length).map((part) =>
    filledPart(part, facts, lacksPerson(kind, person), person, day),
  )
}

/** The company's own agenda, each part filled as the playbook's part of the same words is; and the
 *  parts of the playbook that it lacks, those last for which the data have something to tell. */
export function fillOwnAgenda(
  own: readonly string[],
  kind: MeetingKind | null,
  facts: Facts,
  person: string | null,
  day: string,
): { parts: FilledPart[]; lacks: string[] } {
  const template = kind === null ? [] : [...templateOf(kind, facts.cadencePlan().stage)]
  const parts = own.map((title): FilledPart => {
    const words = template.map((part) => sharedWords(part.title, title))
    const best = words.indexOf(Math.max(1, ...words))
    const [part] = best < 0 ? [] : template.splice(best, 1)
    return part === undefined
      ? { title, minutes: null, lead: null, points: [], lines: [], missing: [] }
      : {
          ...filledPart(part, facts, lacksPerson(kind, person), person, day),
          title,
          minutes: null,
          lead: null,
        }
  })
  const others = template.flatMap((part): FilledPart[] => {
    const { title, lines } = filledPart(part, facts, lacksPerson(kind, person), person, day)
    return lines.length === 0
      ? []
      : [
          {
            title: `From the data: ${title}`,
            minutes: null,
            lead: null,
            points: [],
            lines,
            missing: [],
          },
        ]
  })
  return { parts: [...parts, ...others], lacks: template.map(({ title }) => title) }
}
