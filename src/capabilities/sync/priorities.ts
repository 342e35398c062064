import { stemsOf } from '../../analyses/shared-words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { syncFigures } from '../../knowledge/sync.ts'
import type { Finding } from '../../model/finding.ts'
import { decidingAction } from '../brief/decision-needed.ts'
import { isGrave } from '../shared/grave.ts'

/** What an item asks of the meeting. */
export type Wanted = 'decision_needed' | 'input_needed' | 'fyi'

export interface Item {
  title: string
  wanted: Wanted
  owner: string | null
  owner_named: boolean
  why: string | null
  /** Who put it on the list: somebody, our findings, or both. */
  from: 'submitted' | 'finding' | 'both'
  finding: string | null
}

export interface Parked {
  title: string
  because: string
}

const MOST = valueOf(syncFigures.priorities)

/** Whether a finding is about a topic: it has all words of it that carry meaning. */
function isAbout({ subject, what, why }: Finding, topic: string): boolean {
  const asked = stemsOf(topic)
  const told = stemsOf(`${subject} ${what} ${why}`)
  return asked.size > 0 && [...asked].every((stem) => told.has(stem))
}

function fromFinding(finding: Finding, topic: string | undefined): Item {
  const asksToDecide = finding.options.length > 0
  const asked = asksToDecide ? decidingAction(finding) : finding.how_to_act[0]
  return {
    title: topic ?? finding.what,
    wanted: asksToDecide ? 'decision_needed' : 'input_needed',
    owner: asked?.owner ?? null,
    owner_named: asked?.owner_named ?? false,
    why: topic === undefined ? finding.why || null : finding.what,
    from: topic === undefined ? 'finding' : 'both',
    finding: finding.id,
  }
}

const fromTopic = (title: string): Item => ({
  title,
  wanted: 'input_needed',
  owner: null,
  owner_named: false,
  why: null,
  from: 'submitted',
  finding: null,
})

/** At most three items, and the findings that they or what is parked are from: what was
 *  submitted and a finding is about, then grave findings, then what else was submitted, then
 *  lesser findings. What does not fit is parked, never dropped.
 *  @param told what the briefing tells, gravest first
 *  @param all every finding, to see what a topic is about */
export function chooseItems(
  topics: readonly string[],
  told: readonly Finding[],
  all: readonly Finding[],
): { priorities: Item[]; parked: Parked[]; findings: Finding[] } {
  const used = new Set<string>()
  const both: Item[] = []
  const alone: Item[] = []
  for (const topic of topics) {
    const finding = all.find((one) => !used.has(one.id) && isAbout(one, topic))
    if (finding === undefined) alone.push(fromTopic(topic))
    else {
      used.add(finding.id)
      both.push(fromFinding(finding, topic))
    }
  }
  const rest = told.filter(({ id }) => !used.has(id))
  const grave = rest.filter(isGrave)
  const items = [
    ...both,
    ...grave.map((finding) => fromFinding(finding, undefined)),
    ...alone,
    ...rest
      .filter((finding) => !isGrave(finding))
      .map((finding) => fromFinding(finding, undefined)),
  ]
  const because = {
    submitted: `submitted; there are ${MOST} priorities at most`,
    both: `submitted; there are ${MOST} priorities at most`,
    finding: 'told by the briefing',
  }
  return {
    priorities: items.slice(0, MOST),
    parked: items.slice(MOST).map(({ title, from }) => ({ title, because: because[from] })),
    findings: [...all.filter(({ id }) => used.has(id)), ...rest],
  }
}
