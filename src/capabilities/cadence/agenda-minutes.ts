import { calendarFigures } from '../../knowledge/cadence-year.ts'
import { valueOf } from '../../knowledge/figure.ts'

const STEP = valueOf(calendarFigures.agenda_step_minutes)

/** Minutes in all, of those that are known. */
export const totalOf = (minutes: readonly (number | null)[]): number =>
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
export function withRest(
  own: readonly (number | null)[],
  elastic: number,
  length: number,
): (number | null)[] {
  const rest = length - totalOf(own.filter((_, i) => i !== elastic))
  return rest < STEP
    ? agendaMinutes(own, length)
    : own.map((minutes, i) => (i === elastic ? rest : minutes))
}
