import { isMoney, isOwnMoney } from '../../analyses/goals/words.ts'
import type { HeldKind, Node, WaitingGraph } from '../../analyses/impact/graph.ts'
import { heldUpBehind } from '../../analyses/impact/held-up.ts'
import { waitingGraph } from '../../analyses/impact/waiting.ts'
import { once } from '../../analyses/once.ts'
import { blockedEarlier } from '../../analyses/risk/blocked-earlier.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { impactFigures } from '../../knowledge/impact.ts'
import type { Situation } from '../../model/source.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { Arguments, Capability } from '../capability.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { impactReport } from './report.ts'

export interface HeldUp {
  kind: HeldKind
  id: string
  title: string | null
  owner: string | null
  /** What lies between, the nearest to the cause first. */
  via: readonly string[]
  steps: number
  due_on: string | null
  open_usd: number | null
}

export interface Impact {
  asked: string
  /** What the name means. */
  behind: readonly { kind: HeldKind; id: string; title: string | null; owner: string | null }[]
  held_up: readonly HeldUp[]
  /** Money still to be made by results that wait, in US dollars; null where none is known. */
  open_usd: number | null
  cycles: readonly (readonly string[])[]
}

interface ImpactFacts {
  situation: Situation
  graph: () => WaitingGraph
}

const VIA_NAMED = valueOf(impactFigures.via_named)

const asBehind = ({ kind, id, title, owner }: Node) => ({ kind, id, title, owner })

function makeImpact({ situation, graph }: ImpactFacts, { name }: Arguments): Impact {
  const asked = String(name)
  const all = graph()
  const start = all.named(asked)
  if (start.length === 0) {
    throw new UsageError(
      `nothing is called "${asked}" on ${formatDate(situation.at)}`,
      didYouMean(asked, all.names()) ??
        'name a process, person, blocker, incident or key result by its id, name or title',
    )
  }
  const { held_up, open_usd: open, cycles } = heldUpBehind(all, start, VIA_NAMED)
  return {
    asked,
    behind: start.flatMap((position) => all.nodes[position] ?? []).map(asBehind),
    held_up: held_up.map(({ node, via, steps }) => {
      const { kind, id, title, owner, due_on, open_usd } = node
      return { kind, id, title, owner, via, steps, due_on, open_usd }
    }),
    open_usd: open,
    cycles,
  }
}

export const impact: Capability<Impact, ImpactFacts> = {
  name: 'impact',
  command: 'impact',
  title: 'What is held up behind a process, a person, a blocker or an incident',
  description:
    'Follows what depends on what to everything that waits behind one name: processes, key results, their owners, dates and money where it is known, and circles. Use it before moving a person or leaving a blocker.',
  example: 'impact B-06 -i examples/northlight --at 2026-09-11',
  options: [],
  reads: [],
  company: 'required',
  arguments: [
    {
      name: 'name',
      placeholder: 'NAME',
      description: 'the id, name or title of a process, person, blocker, incident or key result',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).impactSchema,
  facts: (situation) => ({
    situation,
    graph: once(() =>
      waitingGraph(
        situation.company,
        (result) => isMoney(result) && isOwnMoney(result),
        blockedEarlier(situation.company, situation.at),
      ),
    ),
  }),
  run: makeImpact,
  report: impactReport,
}
