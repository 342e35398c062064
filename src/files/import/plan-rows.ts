import { SIGN } from '../../model/currency.ts'
import { metricNamed } from './metric-names.ts'

/** What a name says of whether its values came about or were planned: `Revenue plan`, `Headcount
 *  (budget)`, `Revenue actual ($K)`. */
const SAID = new RegExp(
  String.raw`(?<![\s,:–-])[\s,:–-]*[([]?\s*\b(?:(plan(?:ned)?|budget(?:ed)?|target|goal|soll)|(?:actuals?|ist))\b\s*[)\]]?(?=\s*(?:$|[([%]|${SIGN}))`,
  'i',
)

/** The same in front: `Budgeted headcount`, `Target NPS`. */
const SAID_BEFORE = /^\s*(planned|budget(?:ed)?|target)\s+(?=\p{L})/iu

/** Of what metric a row or column tells the values or the plan. */
interface Told {
  name: string
  isPlan: boolean
}

/** Which of the names of a table tell the plan of a metric that another of them names, and which then
 *  its actual values. A name that stands alone is a metric of its own; several of which all say so are
 *  those of a plan, whose values stand elsewhere.
 *  @example plansAmong(['Revenue', 'Revenue plan']) // 'Revenue plan' => the plan of 'Revenue' */
export function plansAmong(names: readonly string[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>()
  const actual = new Map<string, string>()
  const planned: [key: string, name: string, of: string][] = []
  for (const name of new Set(names)) {
    const said = SAID.exec(name) ?? SAID_BEFORE.exec(name)
    const of = said === null ? name : name.replace(said[0], '')
    const key = of.trim() === '' ? undefined : metricNamed(of)?.key
    if (key === undefined) continue
    if (said?.[1] !== undefined) planned.push([key, name, of])
    else if (said === null || !actual.has(key)) actual.set(key, name)
  }
  const isPlan = actual.size === 0 && planned.length > 1
  for (const [key, name, of] of planned) {
    const values = actual.get(key)
    if (values === undefined && !isPlan) continue
    told.set(name, { name: of, isPlan: true })
    if (values === undefined) continue
    if (SAID.test(values)) told.set(values, { name: values.replace(SAID, ''), isPlan: false })
  }
  return told
}
