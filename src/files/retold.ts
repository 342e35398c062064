import type { CompanyDocument } from './document.ts'
import { valueKeys } from './merge/key-result.ts'
import { type Fields, isMap } from './merge/traced.ts'

/** Who the company is, lists whose entries carry their own days, and goals, which stand for a cycle. */
const TOLD_AFTERWARDS = [
  'company',
  'currency',
  'fx',
  'sector',
  'time_zone',
  'fiscal_year_start',
  'working_hours',
  'metric_history',
  'meetings',
  'incidents',
  'blockers',
  'decisions',
  'actions',
  'company_okrs',
  'department_okrs',
  'team_okrs',
  'okr_history',
  'check_ins',
]

const without = (map: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)))

const eachIn = (map: Fields, key: string, edit: (item: Fields) => Fields): Fields => {
  const list = map[key]
  if (!Array.isArray(list)) return map
  return { ...map, [key]: list.map((item: unknown) => (isMap(item) ? edit(item) : item)) }
}

/** A key result without its value of the document's day: only check-ins and milestone dates tell of
 *  the days before. */
const keyResult = (item: Fields): Fields =>
  without(item, [...valueKeys(item), 'confidence', 'notes'])

const objective = (item: Fields): Fields => eachIn(item, 'key_results', keyResult)

const unit = (item: Fields): Fields => eachIn(item, 'objectives', objective)

function cycle(map: Fields): Fields {
  const { company_okrs: okrs } = map
  const edited = isMap(okrs) ? { ...map, company_okrs: unit(okrs) } : map
  return ['department_okrs', 'team_okrs'].reduce((now, key) => eachIn(now, key, unit), edited)
}

/** What a document tells of the days before its own: what carries a day of its own, and the goals
 *  that were set. It has no day itself. */
export function retold({ file, value, locate }: CompanyDocument): CompanyDocument {
  const told = Object.fromEntries(
    TOLD_AFTERWARDS.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])),
  )
  const goals = eachIn(cycle(told), 'okr_history', cycle)
  return { file, value: goals, ...(locate && { locate }) }
}
