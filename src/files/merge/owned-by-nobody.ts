import { isNamed, plainName } from '../../model/plain-name.ts'
import { editMap } from './edit.ts'
import { type Fields, isList, isMap, type Traced, type Tracks } from './traced.ts'

/** Things that name one person: under which keys, and where others stand inside them. */
interface Holder {
  names: readonly string[]
  inside: { readonly [key: string]: Holder }
}

const naming = (names: readonly string[], inside: Holder['inside'] = {}): Holder => ({
  names,
  inside,
})
const owned = (inside?: Holder['inside']) => naming(['owner'], inside)

const goals = owned({ objectives: owned({ key_results: owned() }) })
const cycle = { company_okrs: goals, department_okrs: goals, team_okrs: goals }
const COMPANY = naming([], {
  ...cycle,
  okr_history: naming([], cycle),
  actions: owned(),
  automations: naming(['owner', 'alert_to']),
  blockers: owned(),
  cadence: naming(['owner', 'decider']),
  changes: naming([], { checklist: owned() }),
  decisions: naming(['owner', 'default_authorized_by']),
  meetings: naming([], { actions: owned(), decisions: owned() }),
  processes: owned(),
  strategy: naming([], { priorities: owned() }),
})

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

function edited(value: unknown, holder: Holder, isNobody: IsNobody, tracks: Tracks): unknown {
  if (isList(value)) {
    let copy: unknown[] | undefined
    value.forEach((item, at) => {
      const one = edited(item, holder, isNobody, tracks)
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
  const { names, inside } = holder
  for (const key of names) {
    if (isNobody(value[key])) (changes ??= {})[key] = undefined
  }
  for (const key in inside) {
    const child = value[key]
    const held = inside[key]
    if (child === undefined || held === undefined) continue
    const one = edited(child, held, isNobody, tracks)
    if (one !== child) (changes ??= {})[key] = one
  }
  return changes === undefined ? value : editMap(value, changes, tracks)
}

/** The company without the owners that name nobody, such as "TBD" or "-": whoever looks for an owner
 *  finds none. A later document that says so of a thing has ended who owned it before. */
export const ownedByNobody = (company: Traced, tracks: Tracks): Traced => {
  const { value } = company
  if (!isMap(value)) return company
  const told = edited(value, COMPANY, nobodyIn(value), tracks)
  return told === value ? company : { ...company, value: told }
}
