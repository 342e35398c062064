import { createFacts, type Facts } from '../../analyses/facts.ts'
import { nameOfProcess } from '../../analyses/process/names.ts'
import type { MapLink, MapNode } from '../../analyses/process/process-map.ts'
import { processMap } from '../../analyses/process/process-map.ts'
import { processPositions } from '../../analyses/process/process-positions.ts'
import { type WorthMapping, worthMapping } from '../../analyses/process/worth-mapping.ts'
import type { Process, Step } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { diagramFile } from '../../reports/diagram/svg.ts'
import type { Arguments, Capability } from '../capability.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { diagramOf } from './diagram.ts'
import { workInstructions } from './instructions.ts'
import { mermaidOf } from './mermaid.ts'
import { mapReport } from './report.ts'

/** One process as its maps are drawn from it. */
export interface ProcessMapped {
  at: string
  process: string
  kind: 'swim_lane' | 'flowchart'
  owner: string | null
  purpose: string | null
  trigger: string | null
  definition_of_done: string | null
  last_reviewed_on: string | null
  next_review_on: string | null
  exceptions: { when: string | null; then: string | null }[]
  lanes: string[]
  /** The step that limits it; null where that is not known. */
  constraint: string | null
  nodes: (MapNode & { tool: string | null; output: string | null })[]
  links: MapLink[]
  unknown_next: string[]
  /** Everything the data say of its steps. */
  steps: Step[]
  worth_mapping: WorthMapping
}

/** The process of a name or id; of several alike the first. */
function findProcess(processes: readonly Process[], asked: string): number {
  const names = processes.map(nameOfProcess)
  const exact = processPositions(processes)(asked)
  if (exact !== undefined) return exact
  const wanted = plainName(asked)
  const parts = names.flatMap((name, position) =>
    plainName(name).includes(wanted) ? [position] : [],
  )
  const [only] = parts
  if (only !== undefined && parts.length === 1 && wanted !== '') return only
  throw new UsageError(
    `no process is called "${asked}"`,
    didYouMean(asked, names) ??
      (names.length === 0
        ? 'give `processes` with their steps'
        : `there are: ${names.slice(0, 9).join(', ')}`),
  )
}

function makeMap({ situation: { company, at }, flow }: Facts, args: Arguments): ProcessMapped {
  const processes = company.processes ?? []
  const position = findProcess(processes, String(args.process))
  const process = processes[position] ?? {}
  const { lanes, nodes, links, unknown_next } = processMap(process)
  const steps = process.steps ?? []
  const limited = flow().bottlenecks.find(({ path }) => path === `processes[${position}]`)
  const asked = args.kind
  return {
    at,
    process: nameOfProcess(process, position),
    kind:
      asked === 'swim_lane' || asked === 'flowchart'
        ? asked
        : lanes.length > 1
          ? 'swim_lane'
          : 'flowchart',
    owner: process.owner ?? null,
    purpose: process.purpose ?? null,
    trigger: process.trigger ?? null,
    definition_of_done: process.definition_of_done ?? null,
    last_reviewed_on: process.last_reviewed_on ?? null,
    next_review_on: process.next_review_on ?? null,
    exceptions: (process.exceptions ?? []).map((one) => ({
      when: one.when ?? null,
      // oxlint-disable-next-line unicorn/no-thenable -- the key is a word of the data
      then: one.then ?? null,
    })),
    lanes,
    constraint: limited?.constraint.step ?? null,
    nodes: nodes.map((node) => ({
      ...node,
      tool: node.step === null ? null : (steps[node.step]?.tool ?? null),
      output: node.step === null ? null : (steps[node.step]?.output ?? null),
    })),
    links,
    unknown_next,
    steps: [...steps],
    worth_mapping: worthMapping(company, position, at),
  }
}

export const map: Capability<ProcessMapped, Facts> = {
  name: 'map',
  command: 'map',
  title: 'Map of a process: swim lanes, flowchart, work instructions',
  description:
    'Draws one process from its definition: who does what in which order, decisions with their branches, exceptions; as SVG, Mermaid, BPMN 2.0 or work instructions. Says whether it is worth a map. Use it to show, hand over or redesign a process.',
  example: 'map onboarding -i examples/northlight --at 2026-09-11',
  options: [
    {
      name: 'kind',
      type: 'string',
      placeholder: 'KIND',
      choices: ['swim_lane', 'flowchart'],
      description: 'with lanes or without; by default with, where there are two or more',
    },
  ],
  reads: ['processes'],
  company: 'required',
  arguments: [
    {
      name: 'process',
      placeholder: 'PROCESS',
      description: 'the name or id of the process, or a part that only one has',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).mapSchema,
  facts: createFacts,
  run: makeMap,
  report: mapReport,
  forms: {
    markdown: {
      description: 'work instructions step by step, as a Markdown page',
      media_type: 'text/markdown',
      write: workInstructions,
    },
    svg: {
      description: 'the drawing as a file of its own, in light and dark',
      media_type: 'image/svg+xml',
      write: (output) => diagramFile(diagramOf(output), output.process),
    },
    mermaid: {
      description: 'the flowchart as Mermaid text, for wikis and repositories',
      media_type: 'text/vnd.mermaid',
      write: mermaidOf,
    },
    bpmn: {
      description: 'BPMN 2.0 with lanes and layout, for Camunda Modeler and others',
      media_type: 'application/bpmn+xml',
      write: async (output) => (await import('./bpmn.ts')).bpmnOf(output),
    },
  },
}
