import type { Facts } from '../../analyses/facts.ts'
import type { PlannedItem, Rollout } from '../../analyses/rollout/rollout.ts'
import type { Company } from '../../model/company.ts'
import type { Edit } from '../../model/edit.ts'
import type { Arguments } from '../capability.ts'
import { meantInPart, placed, severalThings, unknownThing } from '../shared/meant.ts'
import { laidOver, setEdits } from '../shared/set-edits.ts'
import { textOf } from '../shared/text-of.ts'
import { UsageError } from '../usage-error.ts'

type Step = NonNullable<NonNullable<Company['changes']>[number]['checklist']>[number]

export interface RolloutStep {
  /** The change that is rolled out. */
  change_name: string
  /** The item of its checklist as it is then. */
  step: Step
  /** The item of the standard plan that it is; null for one of the company's own. */
  standard: string | null
  change: 'done' | 'changed' | 'none'
  /** What the checklist has open then. */
  open: readonly string[]
  edits: readonly Edit[]
}

/** The change that is meant; the only one need not be named. */
function rolloutMeant(typed: string | undefined, rollouts: readonly Rollout[]): Rollout {
  const all = rollouts.map((rollout) => ({ thing: rollout, path: rollout.path }))
  const found = typed === undefined ? all : meantInPart(typed, all)
  const [first] = found
  if (first !== undefined && found.length === 1) return first.thing
  const names = found.map(({ thing }) => JSON.stringify(thing.name))
  if (typed !== undefined) {
    throw first === undefined
      ? unknownThing('change', typed, all, 'coo change lists them')
      : severalThings('changes', typed, names, 'say more of its name')
  }
  throw first === undefined
    ? new UsageError('no change is being rolled out in the data', 'it is listed under changes')
    : new UsageError('--in CHANGE is missing', `it is one of ${names.join(', ')}`)
}

/** The item that is meant, by its own words, those of the standard plan, or a part of them; of
 *  several of the same words one that is open. */
function itemMeant(typed: string, { items, name }: Rollout): PlannedItem {
  const words = items.flatMap(({ item, standard }, place) =>
    [item, standard ?? item].map((title) => ({ thing: { title }, path: String(place) })),
  )
  const places = new Set(meantInPart(typed, words).map(({ path }) => Number(path)))
  const found = items.filter((_, place) => places.has(place))
  const [item] = found
  if (item === undefined) {
    throw unknownThing('item', typed, words, `coo change shows the checklist of ${name}`)
  }
  const others = found.filter((one) => one.item !== item.item)
  if (others.length === 0) return found.find(({ state }) => state !== 'done') ?? item
  const names = found.map((one) => JSON.stringify(one.item))
  throw severalThings('items', typed, names, 'say more of its words')
}

/** Marks an item of a rollout plan as done; one of the standard plan that the checklist does not
 *  hold yet joins it. */
export function markStep(facts: Facts, args: Arguments): RolloutStep {
  const { company, at } = facts.situation
  const rollout = rolloutMeant(textOf(args.in), facts.rollouts())
  const planned = itemMeant(String(args.item), rollout)
  const on = textOf(args.on)
  if (on !== undefined && on > at) {
    throw new UsageError(`--on: ${on} is after ${at}`, `say which day it is with --at ${on}`)
  }
  const isDone = planned.state === 'done'
  const given: Partial<Step> = {
    done_on: on ?? (isDone ? undefined : at),
    owner: textOf(args.by),
  }
  const { path, name } = rollout
  const list = `${path}.checklist`
  const checklist = placed(company.changes, 'changes').find((one) => one.path === path)?.thing
  const own = placed(checklist?.checklist, list).filter(({ thing }) => thing.item === planned.item)
  const known = own.find(({ thing }) => (thing.done_on ?? null) === planned.done_on)
  const open = rollout.items.filter(
    (one) => one !== planned && (one.state === 'open' || one.state === 'overdue'),
  )
  const told = {
    change_name: name,
    standard: planned.standard,
    open: open.map(({ item }) => item),
  }
  if (known === undefined) {
    const step = laidOver<Step>({ item: planned.item }, given)
    return { ...told, step, change: 'done', edits: [{ kind: 'append', path: list, value: step }] }
  }
  const edits = setEdits(known.path, known.thing, given)
  return {
    ...told,
    step: laidOver(known.thing, given),
    change: edits.length === 0 ? 'none' : isDone ? 'changed' : 'done',
    edits,
  }
}
