import type { Path } from '../../model/path.ts'
import { positionsBy, positionsById } from '../../model/positions.ts'
import { quoted } from '../found-words.ts'
import { type CycleLabel, fits, labelOf } from './cycle-label.ts'
import type { Cycle, CyclePart } from './cycles.ts'
import { isOfMatrix } from './rights-of-log.ts'
import {
  childOf,
  dayOf,
  entriesOf,
  type Fields,
  isList,
  isMap,
  type Merging,
  type Origin,
  type Traced,
} from './traced.ts'

/** The lists whose entries must not give an id twice, and what one entry is called. */
const THINGS: Readonly<Record<string, string>> = {
  people: 'person',
  processes: 'process',
  blockers: 'blocker',
  actions: 'action',
  decisions: 'decision',
}

/** What names an entry: its id; a process without one has its name. */
function nameKey(list: string, item: Fields): 'id' | 'name' | undefined {
  if (typeof item.id === 'string') return 'id'
  return list === 'processes' && typeof item.name === 'string' ? 'name' : undefined
}

/** An id or name as it must not be given again. A row of a matrix of decision rights may have the id of
 *  the entry of the log that it is of. */
const markOf = (list: string, key: string, item: Fields): string =>
  list === 'decisions' && isOfMatrix(item) ? `${String(item[key])}\n` : String(item[key])

type OnRepeated = (what: string, key: string, name: string, first: Path, again: Path) => void

/** Finds ids given twice within one document. Works on any map, also one with faults. */
export function repeatedInDocument(company: Fields, onRepeated: OnRepeated): void {
  for (const [list, what] of Object.entries(THINGS)) {
    const items = company[list]
    if (!isList(items)) continue
    const nameOf = (item: unknown) => {
      const key = isMap(item) ? nameKey(list, item) : undefined
      return key && markOf(list, key, item as Fields)
    }
    const { first, repeated } =
      list === 'people' ? positionsById(items) : positionsBy(items, nameOf)
    for (const again of repeated) {
      const item = items[again] as Fields
      const key = nameKey(list, item) ?? 'id'
      const earlier = first(markOf(list, key, item)) ?? again
      onRepeated(what, key, String(item[key]), [list, earlier, key], [list, again, key])
    }
  }
  repeatedObjectives(company, [], onRepeated)
  eachItem(company.okr_history, ['okr_history'], (past, path) => {
    repeatedObjectives(past, path, onRepeated)
  })
}

function repeatedObjectives(okrs: Fields, above: Path, onRepeated: OnRepeated): void {
  const own = labelOf(okrs.company_okrs)
  const cycles = new Map<string, Map<string, Path>>()
  const unit = (unit: Fields, path: Path): void => {
    const mark = cycleMark(labelOf(unit), own)
    const firsts = cycles.get(mark) ?? new Map<string, Path>()
    cycles.set(mark, firsts)
    eachItem(unit.objectives, [...path, 'objectives'], ({ id }, path) => {
      if (typeof id === 'string') note('objective', 'id', id, path, firsts, onRepeated)
    })
  }
  if (isMap(okrs.company_okrs)) unit(okrs.company_okrs, [...above, 'company_okrs'])
  eachItem(okrs.department_okrs, [...above, 'department_okrs'], unit)
  eachItem(okrs.team_okrs, [...above, 'team_okrs'], unit)
}

const cycleMark = (label: CycleLabel | undefined, own: CycleLabel | undefined): string =>
  label === undefined || (own !== undefined && fits(label, own))
    ? ''
    : `${label.quarter ?? ''}\n${label.quarter_start ?? ''}`

function eachItem(list: unknown, path: Path, visit: (item: Fields, path: Path) => void): void {
  if (!isList(list)) return
  for (let index = 0; index < list.length; index++) {
    const item = list[index]
    if (isMap(item)) visit(item, [...path, index])
  }
}

function note(
  what: string,
  key: string,
  name: string,
  path: Path,
  firsts: Map<string, Path>,
  onRepeated: OnRepeated,
): void {
  const first = firsts.get(name)
  if (first === undefined) firsts.set(name, path)
  else onRepeated(what, key, name, [...first, key], [...path, key])
}

/** Reports ids that two documents of the same day both give. */
export function repeatedAcross(list: string, lists: readonly Traced[], merging: Merging): void {
  const what = Object.hasOwn(THINGS, list) ? THINGS[list] : undefined
  if (what === undefined) return
  const firsts = new Map<string, Origin>()
  for (const entry of lists.flatMap((one) => entriesOf(one, merging.tracks))) {
    const key = isMap(entry.value) ? nameKey(list, entry.value) : undefined
    if (key === undefined) continue
    const mark = markOf(list, key, entry.value as Fields)
    compare(what, key, mark, entry, firsts, merging)
  }
}

/** Reports objective ids that two documents of the same day both give within one cycle. */
export function repeatedInCycle({ parts }: Cycle, merging: Merging): void {
  const { tracks } = merging
  const firsts = new Map<string, Origin>()
  const units = parts.flatMap(({ company_okrs, department_okrs, team_okrs }: CyclePart) => [
    ...(company_okrs ? [company_okrs] : []),
    ...entriesOf(department_okrs, tracks),
    ...entriesOf(team_okrs, tracks),
  ])
  for (const unit of units.filter(({ value }) => isMap(value))) {
    for (const objective of entriesOf(childOf(unit, 'objectives', tracks), tracks)) {
      if (isMap(objective.value) && typeof objective.value.id === 'string') {
        compare('objective', 'id', objective.value.id, objective, firsts, merging)
      }
    }
  }
}

function compare(
  what: string,
  key: string,
  name: string,
  entry: Traced,
  firsts: Map<string, Origin>,
  merging: Merging,
): void {
  const { value, origin } = childOf(entry, key, merging.tracks)
  const mark = `${dayOf(entry.origin) ?? ''}\n${key}\n${name}`
  const first = firsts.get(mark)
  if (first === undefined) firsts.set(mark, origin)
  else if (first.document !== origin.document) {
    const [message, hint] = repeatedWords(what, key, String(value))
    merging.conflict(first, origin, `${message}; first`, hint)
  }
}

/** How a repeated id is told: message and hint. */
export const repeatedWords = (what: string, key: string, name: string): [string, string] => [
  `the ${what} ${key} ${quoted(name)} is given twice`,
  key === 'id' ? 'give one of the two another id' : 'give one of the two another name, or an id',
]
