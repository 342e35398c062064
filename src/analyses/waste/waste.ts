import { valueOf } from '../../knowledge/figure.ts'
import { type WasteKind, wasteFigures, wasteKinds } from '../../knowledge/waste.ts'
import type { Company, Process, Step } from '../../model/company.ts'

/** One kind of waste at one step, as given. */
export interface WasteItem {
  process: string
  step: string
  kind: WasteKind | null
  /** The word that the data use. */
  called: string
  hours_per_week: number
  path: string
  owner: string | null
}

/** What the data show of a kind where no hours are given. */
export interface WasteSign {
  kind: WasteKind
  process: string
  sign: string
  paths: string[]
}

export interface WasteWalk {
  /** Largest first. */
  items: WasteItem[]
  by_kind: { kind: WasteKind; hours_per_week: number | null }[]
  hours_per_week: number
  /** What can usually be won back of it, low and high. */
  possible_hours_per_week: [low: number, high: number]
}

/** Steps that get more than they do and have work waiting; and how many do not. */
export interface PushedWork {
  pushed: { process: string; step: string; queue_days: number; path: string }[]
  pulled: number
}

/** A step as the flow analysis knows it. */
interface FlowOfProcess {
  process: string
  path: string
  steps: readonly {
    name: string
    throughput_per_day: number
    inflow_per_day: number | null
    queue_days: number | null
  }[]
}

const { low, high } = valueOf(wasteFigures.improvement_pct)
const PUSHED_DAYS = valueOf(wasteFigures.pushed_queue_days)
const kinds = Object.keys(wasteKinds) as WasteKind[]

/** The kind that a word of the data means: its name, else a word that describes it. */
export function wasteKindOf(word: string | undefined): WasteKind | null {
  if (word === undefined) return null
  const named = kinds.find((kind) => kind === word.trim().toLowerCase())
  return named ?? kinds.find((kind) => wasteKinds[kind].words.test(word)) ?? null
}

const nameOf = (thing: { name?: string; id?: string }, kind: string, position: number): string =>
  thing.name ?? thing.id ?? `${kind} ${position + 1}`

function itemsOf(process: Process, position: number): WasteItem[] {
  return (process.steps ?? []).flatMap((step, at) =>
    (step.waste ?? []).flatMap(({ kind, hours_per_week: hours }, i): WasteItem[] =>
      hours === undefined
        ? []
        : [
            {
              process: nameOf(process, 'process', position),
              step: nameOf(step, 'step', at),
              kind: wasteKindOf(kind),
              called: kind ?? 'not named',
              hours_per_week: hours,
              path: `processes[${position}].steps[${at}].waste[${i}].hours_per_week`,
              owner: process.owner ?? null,
            },
          ],
    ),
  )
}

/** How often the work passes from one value to another along the steps. */
const changesOf = (values: readonly (string | undefined)[]): number =>
  values.filter((value, i) => {
    const before = values[i - 1]
    return i > 0 && value !== undefined && before !== undefined && value !== before
  }).length

/** What the figures of a process show of the kinds of waste, without hours. */
function signsOf(process: Process, position: number): WasteSign[] {
  const steps = process.steps ?? []
  const name = nameOf(process, 'process', position)
  const path = (step: number, key: keyof Step) => `processes[${position}].steps[${step}].${key}`
  const given = (key: 'current_queue' | 'avg_wait_hours') =>
    steps.flatMap((step, i) => ((step[key] ?? 0) > 0 ? [path(i, key)] : []))
  const sum = (key: 'current_queue' | 'avg_wait_hours') =>
    steps.reduce((total, step) => total + (step[key] ?? 0), 0)
  const handoffs = changesOf(steps.map(({ lane }) => lane))
  const tools = changesOf(steps.map(({ tool }) => tool))
  const signs: WasteSign[] = []
  const add = (kind: WasteKind, sign: string, paths: string[]) =>
    signs.push({ kind, process: name, sign, paths })
  if (handoffs > 0 || tools > 0) {
    add(
      'transportation',
      `handed on ${handoffs} times between people and ${tools} times between tools`,
      steps.flatMap((step, i) => (step.lane === undefined ? [] : [path(i, 'lane')])),
    )
  }
  if (sum('current_queue') > 0) {
    add(
      'inventory',
      `${sum('current_queue')} pieces of work lie between its steps`,
      given('current_queue'),
    )
  }
  if (sum('avg_wait_hours') > 0) {
    add(
      'waiting',
      `each piece waits ${sum('avg_wait_hours')} h on its way`,
      given('avg_wait_hours'),
    )
  }
  if ((process.error_rate_pct ?? 0) > 0) {
    add('defects', `${process.error_rate_pct}% go wrong`, [`processes[${position}].error_rate_pct`])
  }
  return signs
}

/** Steps onto which work is pushed: more reaches them than they pass on, and more than a day of work
 *  waits. Those with less waiting take work as they can. */
export function pushedSteps(flows: readonly FlowOfProcess[]): PushedWork {
  const pushed: PushedWork['pushed'] = []
  let pulled = 0
  for (const { process, path, steps } of flows) {
    for (const [i, step] of steps.entries()) {
      const { inflow_per_day: inflow, queue_days: days, throughput_per_day: does } = step
      if (inflow === null || days === null) continue
      if (inflow > does && days > PUSHED_DAYS) {
        pushed.push({ process, step: step.name, queue_days: days, path: `${path}.steps[${i}]` })
      } else pulled++
    }
  }
  return { pushed, pulled }
}

/** Signs of waste in other figures of the processes, without hours. */
export const wasteSigns = ({ processes = [] }: Company): WasteSign[] => processes.flatMap(signsOf)

/** Walks all processes through the eight wastes. Hours are as given.
 *  Source: seed, process_frameworks, TIMWOODS. */
export function walkWaste({ processes = [] }: Company): WasteWalk {
  const items = processes.flatMap(itemsOf)
  items.sort((one, other) => other.hours_per_week - one.hours_per_week)
  const hours = items.reduce((sum, item) => sum + item.hours_per_week, 0)
  return {
    items,
    by_kind: kinds.map((kind) => {
      const of = items.filter((item) => item.kind === kind)
      return {
        kind,
        hours_per_week:
          of.length === 0 ? null : of.reduce((sum, item) => sum + item.hours_per_week, 0),
      }
    }),
    hours_per_week: hours,
    possible_hours_per_week: [(hours * low) / 100, (hours * high) / 100],
  }
}
