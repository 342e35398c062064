import { lowerFirst } from '../../analyses/words.ts'
import { undecided } from '../../findings/undecided.ts'
import { enumerated } from '../../model/enumerated.ts'
import type { Action, Finding, Option, RuledOut } from '../../model/finding.ts'

/** What somebody has to decide about a finding, or about several that put one question. */
export interface DecisionNeeded {
  question: string
  by: string
  owner: string
  /** False: a role proposed by us. */
  owner_named: boolean
  options: readonly Option[]
  /** Options that the decision log has settled. */
  ruled_out: readonly RuledOut[]
  recommendation: string
  /** What has to be done before the recommendation is told; null where nothing has. */
  before: string | null
  finding: string
  /** Findings that put the same question. */
  together_with: readonly string[]
}

/** The first part of what an option costs. */
const costOf = ({ trade_off }: Option): string => trade_off.split('; ')[0] ?? trade_off

/** What the decision log leaves where it has settled so much that nothing is left to choose; null where
 *  something is. */
function leftBy({ options, ruled_out = [] }: Finding): string | null {
  const decided = ruled_out.find(({ status }) => status === 'decided')
  if (decided !== undefined) {
    return `Carry out ${decided.decision}, which is decided, or supersede it by name`
  }
  const reopen = `reopening ${enumerated([...new Set(ruled_out.map(({ decision }) => decision))])} by name`
  const [left, ...others] = options
  if (ruled_out.length === 0 || others.length > 0) return null
  return left === undefined
    ? `None: what is left is to find another way, or ${reopen}`
    : `Only "${left.title}" is left by the decision log; anything else takes ${reopen}`
}

/** What is recommended of options none of which is to hold or to reset a promise: the one that the
 *  data favour, else what the log leaves or the finding says of the choice. */
function favoured(finding: Finding): string {
  const { options, recommendation } = finding
  const best = options.find(({ because }) => because !== undefined)
  return best?.because === undefined
    ? (leftBy(finding) ?? recommendation ?? undecided('the word of whoever decides'))
    : `${best.title}, since ${best.because}`
}

/** What we recommend. A promise is offered to be held or reset only where the pace, the sum or the
 *  dates say that it is missed as things stand: then it is the reset, for what holding it would take.
 *  @param before what has to be done before the decision is told */
function recommendedOf(finding: Finding, before: string | null) {
  const { options } = finding
  const [hold, reset] = (['hold', 'reset'] as const).map((stance) =>
    options.find((option) => option.stance === stance),
  )
  if (hold === undefined || reset === undefined) {
    return { recommendation: favoured(finding), before: null }
  }
  const told = before === null ? '' : `; before it is told, ${lowerFirst(before)}`
  return { recommendation: `${reset.title}, since to hold it ${costOf(hold)}${told}`, before }
}

/** Of the actions on a finding with options the one that takes the decision: others may have to act
 *  before it. */
export const decidingAction = ({ how_to_act }: Finding): Action | undefined =>
  how_to_act.find(({ action }) => action.startsWith('Decide')) ?? how_to_act[0]

/** The decision that a finding with options asks for. */
export function decisionOf(finding: Finding): DecisionNeeded {
  const { id, what, options, ruled_out = [], how_to_act } = finding
  const [first] = how_to_act
  const taken = decidingAction(finding)
  return {
    question: what,
    by: taken?.due_on ?? '',
    owner: taken?.owner ?? '',
    owner_named: taken?.owner_named ?? false,
    options,
    ruled_out,
    ...recommendedOf(finding, first === taken ? null : (first?.action ?? null)),
    finding: id,
    together_with: [],
  }
}
