import type { ModdleElement } from 'bpmn-moddle'
import { keptOfProcess, keptOfStep } from '../../model/bpmn-extension.ts'
import type { Process, Step } from '../../model/company.ts'

export interface BpmnRead {
  processes: Process[]
  /** Ids of the elements, where they stand in the file. */
  ids: { process: string | undefined; steps: (string | undefined)[] }[]
  /** Sub-processes that have something inside. */
  folded: number
}

const list = (element: ModdleElement, key: string): ModdleElement[] =>
  (element.get(key) as ModdleElement[] | undefined) ?? []

const isA = (element: ModdleElement, ...types: readonly string[]): boolean =>
  types.some((type) => element.$instanceOf(`bpmn:${type}`))

/** What a shape without a name is called. */
const UNNAMED: readonly (readonly [type: string, name: string])[] = [
  ['ParallelGateway', 'In parallel'],
  ['EventBasedGateway', 'Whatever comes first'],
  ['Gateway', 'Decision'],
  ['StartEvent', 'Start'],
  ['EndEvent', 'End'],
  ['Event', 'Event'],
  ['SubProcess', 'Sub-process'],
  ['Activity', 'Task'],
]

const tidy = (text: unknown): string | undefined =>
  typeof text === 'string' ? text.replaceAll(/\s+/g, ' ').trim() || undefined : undefined

function kindOf(node: ModdleElement): Step['kind'] {
  if (node.get('coo:kind') === 'data') return 'data'
  if (isA(node, 'Gateway')) return 'decision'
  if (isA(node, 'StartEvent')) return 'start'
  return isA(node, 'EndEvent') ? 'end' : undefined
}

/** The innermost lane of each node; lanes hold lanes. */
function lanesOf(process: ModdleElement): Map<ModdleElement, string> {
  const lanes = new Map<ModdleElement, string>()
  const open = [...list(process, 'laneSets')]
  for (let set = open.shift(); set !== undefined; set = open.shift()) {
    for (const lane of list(set, 'lanes')) {
      const name = tidy(lane.name)
      if (name !== undefined) for (const node of list(lane, 'flowNodeRef')) lanes.set(node, name)
      const inner = lane.get('childLaneSet') as ModdleElement | undefined
      if (inner !== undefined) open.push(inner)
    }
  }
  return lanes
}

/** The condition of a way: its name, else its expression as written. */
function conditionOf(flow: ModdleElement): string | undefined {
  const condition = flow.get('conditionExpression') as ModdleElement | undefined
  return tidy(flow.name) ?? tidy(condition?.get('body'))
}

/** What was put into the extension elements of a node or process, of one type. */
function extensions(element: ModdleElement, type: string): ModdleElement[] {
  const holder = element.get('extensionElements') as ModdleElement | undefined
  return holder === undefined ? [] : list(holder, 'values').filter((one) => one.$type === type)
}

const given = (element: ModdleElement, keys: readonly string[], prefix = ''): object =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = element.get(`${prefix}${key}`)
      return value === undefined ? [] : [[key, value]]
    }),
  )

/** What follows each node: by its flows, and through the events at its border. */
function waysFrom(process: ModdleElement, isStep: (node: ModdleElement) => boolean) {
  const ways = new Map<ModdleElement, { to: string; when?: string }[]>()
  const add = (from: ModdleElement, to: ModdleElement, when: string | undefined) => {
    const known = ways.get(from) ?? []
    known.push({ to: idOf(to), ...(when === undefined ? {} : { when }) })
    ways.set(from, known)
  }
  for (const element of list(process, 'flowElements')) {
    if (isA(element, 'BoundaryEvent')) {
      const host = element.get('attachedToRef') as ModdleElement | undefined
      if (host !== undefined) add(host, element, tidy(element.name))
    }
    if (!isA(element, 'SequenceFlow')) continue
    const from = element.get('sourceRef') as ModdleElement | undefined
    const to = element.get('targetRef') as ModdleElement | undefined
    if (from !== undefined && to !== undefined && isStep(to)) add(from, to, conditionOf(element))
  }
  return ways
}

const idOf = (node: ModdleElement): string =>
  (node.get('coo:step_id') as string | undefined) ?? node.id ?? ''

function stepOf(
  node: ModdleElement,
  lane: string | undefined,
  next: NonNullable<Step['next']>,
): Step {
  const kind = kindOf(node)
  const waste = extensions(node, 'coo:Waste').map((one) => given(one, ['kind', 'hours_per_week']))
  const outcome = list(node, 'dataOutputAssociations').flatMap((one) => {
    const target = one.get('targetRef') as ModdleElement | undefined
    return tidy(target?.name) ?? []
  })
  const [documentation] = list(node, 'documentation')
  const notes = tidy(documentation?.get('text'))
  return {
    id: idOf(node),
    name: tidy(node.name) ?? UNNAMED.find(([type]) => isA(node, type))?.[1] ?? 'Step',
    ...(kind === undefined ? {} : { kind }),
    ...(lane === undefined ? {} : { lane }),
    ...(outcome.length === 0 ? {} : { output: outcome.join(', ') }),
    ...(notes === undefined ? {} : { notes }),
    ...given(node, keptOfStep, 'coo:'),
    ...(waste.length === 0 ? {} : { waste }),
    next,
  }
}

/** A step of the drawing, not the start or the end that was only put around it. */
const isStep = (element: ModdleElement): boolean =>
  isA(element, 'FlowNode') && element.get('coo:implied') !== true

/** The processes of a BPMN file: pools, lanes, tasks, gateways and events as steps, flows as what
 *  comes next. What is drawn inside a sub-process, messages between pools and data stay behind. */
export function processesOf(definitions: ModdleElement): BpmnRead {
  const roots = list(definitions, 'rootElements')
  const pools = new Map<unknown, string>()
  for (const collaboration of roots.filter((root) => isA(root, 'Collaboration'))) {
    for (const pool of list(collaboration, 'participants')) {
      const name = tidy(pool.name)
      if (name !== undefined) pools.set(pool.get('processRef'), name)
    }
  }
  const read: BpmnRead = { processes: [], ids: [], folded: 0 }
  for (const process of roots.filter((root) => isA(root, 'Process'))) {
    const nodes = list(process, 'flowElements').filter(isStep)
    if (nodes.length === 0) continue
    const lanes = lanesOf(process)
    const ways = waysFrom(process, isStep)
    const exceptions = extensions(process, 'coo:Exception').map((one) =>
      given(one, ['when', 'then']),
    )
    const starts = nodes.filter((node) => isA(node, 'StartEvent') && tidy(node.name) !== undefined)
    const trigger = starts.length === 1 ? tidy(starts[0]?.name) : undefined
    const [documentation] = list(process, 'documentation')
    const purpose = tidy(documentation?.get('text'))
    read.processes.push({
      name: pools.get(process) ?? tidy(process.name) ?? process.id ?? 'Process',
      ...(trigger === undefined ? {} : { trigger }),
      ...(purpose === undefined ? {} : { purpose }),
      ...given(process, keptOfProcess, 'coo:'),
      steps: nodes.map((node) => stepOf(node, lanes.get(node), ways.get(node) ?? [])),
      ...(exceptions.length === 0 ? {} : { exceptions }),
    })
    read.ids.push({ process: process.id, steps: nodes.map(({ id }) => id) })
    read.folded += nodes.filter(
      (node) => isA(node, 'SubProcess') && list(node, 'flowElements').length > 0,
    ).length
  }
  return read
}
