import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import { bpmnExtension, keptOfProcess, keptOfStep } from '../../model/bpmn-extension.ts'
import { withoutControls } from '../../reports/clean-text.ts'
import { type BpmnPlan, planBpmn } from './bpmn-plan.ts'
import type { ProcessMapped } from './capability.ts'

const types = {
  task: 'bpmn:Task',
  decision: 'bpmn:ExclusiveGateway',
  start: 'bpmn:StartEvent',
  end: 'bpmn:EndEvent',
  data: 'bpmn:Task',
} as const

const NAME = /^[A-Za-z_][\w.-]*$/
const OURS = /^(?:Pool|Lane|Flow|Process|Node|Definitions|Collaboration|Lanes)_/

/** Ids that XML allows, the step's own where it is one. */
function idsOf({ nodes, steps }: ProcessMapped): string[] {
  const taken = new Set<string>()
  return nodes.map(({ step }, index) => {
    const own = step === null ? undefined : steps[step]?.id
    const isFit = own !== undefined && NAME.test(own) && !OURS.test(own) && !taken.has(own)
    const id = isFit ? own : `Node_${index + 1}`
    taken.add(id)
    return id
  })
}

/** What is given of an element, its words without signs that XML has not. */
const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined || value === null
        ? []
        : [[key, typeof value === 'string' ? withoutControls(value) : value]],
    ),
  )

/** A process as BPMN 2.0, with lanes, layout, and what BPMN has no place for as attributes of our
 *  own, so that it can be read again without loss. */
export async function bpmnOf(map: ProcessMapped): Promise<string> {
  const moddle = new BpmnModdle({ coo: bpmnExtension })
  const create = (type: string, values: Readonly<Record<string, unknown>> = {}) =>
    moddle.create(type, given(values))
  const extended = (values: readonly ModdleElement[]) =>
    values.length === 0 ? undefined : create('bpmn:ExtensionElements', { values })
  const ids = idsOf(map)
  const nodes = map.nodes.map(({ label, kind, step: position }, index) => {
    const step = position === null ? undefined : map.steps[position]
    const waste = (step?.waste ?? []).map((one) => create('coo:Waste', one))
    return create(types[kind], {
      id: ids[index],
      name: label,
      ...(kind === 'data' ? { 'coo:kind': kind } : {}),
      ...(position === null ? { 'coo:implied': true } : {}),
      ...(step?.id === undefined || step.id === ids[index] ? {} : { 'coo:step_id': step.id }),
      ...Object.fromEntries(keptOfStep.map((key) => [`coo:${key}`, step?.[key]])),
      extensionElements: extended(waste),
    })
  })
  const flows = map.links.map(({ from, to, when }, index) => {
    const [sourceRef, targetRef] = [nodes[from], nodes[to]]
    const flow = create('bpmn:SequenceFlow', {
      id: `Flow_${index + 1}`,
      name: when,
      sourceRef,
      targetRef,
      conditionExpression: when === null ? null : create('bpmn:FormalExpression', { body: when }),
    })
    listOf(sourceRef, 'outgoing').push(flow)
    listOf(targetRef, 'incoming').push(flow)
    return flow
  })
  const lanes = map.lanes.map((name, lane) =>
    create('bpmn:Lane', {
      id: `Lane_${lane + 1}`,
      name,
      flowNodeRef: nodes.filter((_, index) => map.nodes[index]?.lane === name),
    }),
  )
  const process = create('bpmn:Process', {
    id: 'Process_1',
    name: map.process,
    isExecutable: false,
    ...Object.fromEntries(keptOfProcess.map((key) => [`coo:${key}`, map[key]])),
    extensionElements: extended(map.exceptions.map((one) => create('coo:Exception', one))),
    ...(lanes.length === 0 ? {} : { laneSets: [create('bpmn:LaneSet', { id: 'Lanes_1', lanes })] }),
    flowElements: [...nodes, ...flows],
  })
  const pool = create('bpmn:Participant', { id: 'Pool_1', name: map.process, processRef: process })
  const collaboration = create('bpmn:Collaboration', {
    id: 'Collaboration_1',
    participants: [pool],
  })
  const definitions = create('bpmn:Definitions', {
    id: 'Definitions_1',
    targetNamespace: bpmnExtension.uri,
    exporter: 'COO Advisor',
    rootElements: [collaboration, process],
    diagrams: [
      create('bpmndi:BPMNDiagram', {
        id: 'Diagram_1',
        plane: create('bpmndi:BPMNPlane', {
          id: 'Plane_1',
          bpmnElement: collaboration,
          planeElement: shapes(planBpmn(map), { pool, lanes, nodes, flows }, create),
        }),
      }),
    ],
  })
  return (await moddle.toXML(definitions, { format: true })).xml
}

const listOf = (element: ModdleElement | undefined, key: string): ModdleElement[] =>
  (element?.get(key) as ModdleElement[] | undefined) ?? []

interface Elements {
  pool: ModdleElement
  lanes: readonly ModdleElement[]
  nodes: readonly ModdleElement[]
  flows: readonly ModdleElement[]
}

/** Where everything stands, as the diagram part of the file. */
function shapes(
  plan: BpmnPlan,
  { pool, lanes, nodes, flows }: Elements,
  create: (type: string, values?: Readonly<Record<string, unknown>>) => ModdleElement,
): ModdleElement[] {
  const bounds = (box: BpmnPlan['pool']) => create('dc:Bounds', { ...box })
  const label = (box: BpmnPlan['pool'] | undefined) =>
    box === undefined ? undefined : create('bpmndi:BPMNLabel', { bounds: bounds(box) })
  const shape = (bpmnElement: ModdleElement, box: BpmnPlan['pool'], rest = {}) =>
    create('bpmndi:BPMNShape', {
      id: `${bpmnElement.id}_di`,
      bpmnElement,
      bounds: bounds(box),
      ...rest,
    })
  const none = { x: 0, y: 0, width: 0, height: 0 }
  return [
    shape(pool, plan.pool, { isHorizontal: true }),
    ...lanes.map((lane, index) => shape(lane, plan.lanes[index] ?? none, { isHorizontal: true })),
    ...nodes.map((node, index) => {
      const placed = plan.nodes[index]
      const isGateway = node.$type === types.decision
      return shape(node, placed?.box ?? none, {
        ...(isGateway ? { isMarkerVisible: true } : {}),
        label: label(placed?.label),
      })
    }),
    ...flows.map((flow, index) => {
      const { points = [], label: box } = plan.flows[index] ?? {}
      return create('bpmndi:BPMNEdge', {
        id: `${flow.id}_di`,
        bpmnElement: flow,
        waypoint: points.map((point) => create('dc:Point', { ...point })),
        label: label(box),
      })
    }),
  ]
}
