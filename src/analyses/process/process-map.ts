import type { Process, Step } from '../../model/company.ts'
import { nameOfStep } from './names.ts'
import { nextSteps } from './next-steps.ts'

type StepKind = NonNullable<Step['kind']>

export interface MapNode {
  label: string
  kind: StepKind
  /** Who does it; null where nobody is named. */
  lane: string | null
  /** Its position among the steps; null for a start or an end that the data leave to be understood. */
  step: number | null
}

export interface MapLink {
  from: number
  to: number
  when: string | null
}

/** A process as what follows what. */
export interface ProcessMap {
  /** Who does something in it, in the order in which they come. */
  lanes: string[]
  nodes: MapNode[]
  links: MapLink[]
  /** Names under `next` that no step has. */
  unknown_next: string[]
}

const START = 'Start'
const END = 'Done'

/** A process as nodes and links, with a start before and an end behind it where the data give none:
 *  the trigger, and what is true when it is done. */
export function processMap(process: Process): ProcessMap {
  const steps = process.steps ?? []
  const works = steps.map(
    (step, position): MapNode => ({
      label: nameOfStep(step, position),
      kind: step.kind ?? 'task',
      lane: step.lane?.trim() || null,
      step: position,
    }),
  )
  const between = nextSteps(steps).flatMap((next, from): MapLink[] =>
    next.map(({ position, when }) => ({ from, to: position, when })),
  )
  const known = new Set(steps.flatMap(({ id, name }) => [id, name]))
  const unknown_next = steps.flatMap(({ next = [] }) =>
    next.flatMap(({ to }) => (to === undefined || known.has(to) ? [] : [to])),
  )
  return {
    lanes: [...new Set(works.flatMap(({ lane }) => lane ?? []))],
    ...withEnds(process, works, between),
    unknown_next,
  }
}

function withEnds({ trigger, definition_of_done }: Process, works: MapNode[], between: MapLink[]) {
  const positions = works.map((_, position) => position)
  const fed = new Set(between.map(({ to }) => to))
  const leading = new Set(between.map(({ from }) => from))
  const hasStart = works.length === 0 || works.some(({ kind }) => kind === 'start')
  const entries = positions.filter((position) => !fed.has(position))
  // A process that is one circle is entered at its first step.
  const reached = hasStart ? [] : entries.length === 0 ? [0] : entries
  const ends = positions.filter(
    (position) => !leading.has(position) && works[position]?.kind !== 'end',
  )
  const own = reached.length > 0 ? 1 : 0
  const laneOf = (position: number | undefined) => works[position ?? 0]?.lane ?? null
  const start: MapNode = {
    label: trigger?.trim() || START,
    kind: 'start',
    lane: laneOf(reached[0]),
    step: null,
  }
  const end: MapNode = {
    label: definition_of_done?.trim() || END,
    kind: 'end',
    lane: laneOf(ends.at(-1)),
    step: null,
  }
  return {
    nodes: [...(own > 0 ? [start] : []), ...works, ...(ends.length > 0 ? [end] : [])],
    links: [
      ...reached.map((to): MapLink => ({ from: 0, to: to + own, when: null })),
      ...between.map(({ from, to, when }): MapLink => ({ from: from + own, to: to + own, when })),
      ...ends.map((from): MapLink => ({ from: from + own, to: works.length + own, when: null })),
    ],
  }
}
