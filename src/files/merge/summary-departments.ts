import type { Problem } from '../../model/problem.ts'
import { sumsUp } from '../../model/sums-up.ts'
import { quoted } from '../found-words.ts'
import { problemIn } from '../report-problem.ts'
import { editListIn, editMap } from './edit.ts'
import { type Fields, isList, isMap, type Traced, type Tracks } from './traced.ts'

/** Whether a department sums up the others: it is called so, and nobody is said to lead it. */
const isSummary = (department: unknown): boolean =>
  isMap(department) &&
  typeof department['name'] === 'string' &&
  department['managers'] === undefined &&
  sumsUp(department['name'])

/** A document without the departments that sum up the others, each of which is told. */
export function withoutSummaries(state: Traced, tracks: Tracks, problems: Problem[]): Traced {
  const { value, origin } = state
  const { team } = value as Fields
  const departments = isMap(team) ? team['departments'] : undefined
  if (!isMap(team) || !isList(departments) || departments.every(isSummary)) return state
  const without = editListIn(
    team,
    'departments',
    (one) => (isSummary(one) ? undefined : one),
    tracks,
  )
  if (without === team) return state
  for (const [position, department] of departments.entries()) {
    if (!isSummary(department)) continue
    const path = ['team', 'departments', position]
    const message = `${quoted(String((department as Fields)['name']))} sums up the other departments and is left out`
    const { document } = origin
    problems.push(
      problemIn(document.file, message, {
        path,
        place: document.locate?.value(path),
        hint: 'say how many people there are in all as team.total_headcount',
        severity: 'warning',
      }),
    )
  }
  return { origin, value: editMap(value as Fields, { team: without }, tracks) }
}
