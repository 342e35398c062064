import { isNamed, plainName } from '../../model/plain-name.ts'
import { editMap } from './edit.ts'
import { type Fields, isList, isMap, type Traced, type Tracks } from './traced.ts'

/** Where things stand that name somebody, as far as down to a list. */
interface Holders {
  readonly [key: string]: Holders
}

const goals: Holders = { objectives: { key_results: {} } }
const cycle: Holders = { company_okrs: goals, department_okrs: goals, team_okrs: goals }
const HOLDERS: Holders = {
  ...cycle,
  okr_history: cycle,
  actions: {},
  automations: {},
  blockers: {},
  cadence: {},
  changes: { checklist: {} },
  decisions: {},
  meetings: { actions: {} },
  processes: {},
  strategy: { priorities: {} },
}

/** Keys under which one person is named. */
const NAMING = ['owner', 'decider', 'alert_to', 'default_authorized_by'] as const

type IsNobody = (written: unknown) => boolean

/** Whether a value names nobody, and nobody here is called so all the same, such as by initials. */
function nobodyIn({ people, joining, left }: Fields): IsNobody {
  let called: Set<string> | undefined
  return (written) => {
    if (typeof written !== 'string' || isNamed(written)) return false
    called ??= new Set(
      [people, joining, left]
        .flatMap((list) => (isList(list) ? list.filter(isMap) : []))
        .flatMap(({ id, name }) => [id, name])
        .flatMap((name) => (typeof name === 'string' ? [plainName(name)] : [])),
    )
    return !called.has(plainName(written))
  }
}

function edited(value: unknown, inside: Holders, isNobody: IsNobody, tracks: Tracks): unknown {
  if (isList(value)) {
    let copy: unknown[] | undefined
    value.forEach((item, at) => {
      const one = edited(item, inside, isNobody, tracks)
      if (one === item) return
      copy ??= [...value]
      copy[at] = one
    })
    const steps = tracks.get(value)
    if (copy !== undefined && steps !== undefined) tracks.set(copy, steps)
    return copy ?? value
  }
  if (!isMap(value)) return value
  let changes: Record<string, unknown> | undefined
  for (const key of NAMING) {
    if (isNobody(value[key])) (changes ??= {})[key] = undefined
  }
  for (const key in inside) {
    const child = value[key]
    if (child === undefined) continue
    const one = edited(child, inside[key] ?? {}, isNobody, tracks)
    if (one !== child) (changes ??= {})[key] = one
  }
  return changes === undefined ? value : editMap(value, changes, tracks)
}

/** The company without the owners that name nobody, such as "TBD" or "-": whoever looks for an owner
 *  finds none. A later document that says so of a thing has ended who owned it before. */
export const ownedByNobody = (company: Traced, tracks: Tracks): Traced => {
  const { value } = company
  if (!isMap(value)) return company
  const told = edited(value, HOLDERS, nobodyIn(value), tracks)
  return told === value ? company : { ...company, value: told }
}
