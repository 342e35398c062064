import {
  baselineOf,
  isStepped,
  ownerOf,
  pathOf,
  type ResultRef,
  subjectOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { type Rollups, SUM_TOLERANCE } from '../../../analyses/goals/rollups.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { citeValue } from './support/evidence.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { sayDistance, sayUnit, sayValue, titled } from './support/say.ts'

interface Lower {
  parent: ResultRef
  part: ResultRef
  /** The two targets, and how far the part's stays behind. */
  aim: number
  less: number
  short: number
}

/** The part that comes nearest to its parent's target, of those that a link calls the same, where it
 *  stays behind: one that aims as high carries the target for all. */
function lowerOf({ parent, parts }: Rollups['list'][number]): Lower | undefined {
  const aim = targetOf(parent.result)
  if (aim === undefined || isStepped(parent.result)) return undefined
  const isDown = parent.result.lower_is_better ?? aim < (baselineOf(parent.result) ?? aim)
  let nearest: Lower | undefined
  for (const { ref, rolls_up, guessed } of parts) {
    const less = rolls_up === 'same' && !guessed ? targetOf(ref.result) : undefined
    if (less === undefined) continue
    const short = isDown ? less - aim : aim - less
    if (nearest === undefined || short < nearest.short) {
      nearest = { parent, part: ref, aim, less, short }
    }
  }
  return nearest !== undefined && nearest.short > SUM_TOLERANCE * Math.abs(aim)
    ? nearest
    : undefined
}

function draftOf({ parent, part, aim, less, short }: Lower, cite: Cite, at: string): Draft {
  const { result } = parent
  const unit = sayUnit(part.goal.unit)
  const [goal, own] = [sayValue(result, aim), sayValue(part.result, less)]
  const distance = sayDistance(result, short)
  const isCompany = parent.goal.unit.level === 'Company'
  const promise = pathOf(parent)
  return {
    subject: subjectOf(result),
    severity: isCompany ? 'high' : 'medium',
    says: () => ({
      what: `${titled(result)} aims at ${goal} and ${titled(part.result)} of ${unit}, which a link calls the same, at ${own}: ${distance} short of it.`,
      why: `Where ${unit} hits its target in full, ${titled(result)} still misses by ${distance}; nobody sees it until the cycle is over.`,
      how_to_act: [
        act(at, {
          action: `Decide on ${titled(result)}: ${own} or ${goal} for both`,
          owner: ownerOf(parent),
          role: 'CEO',
          within: 'this_week',
        }),
      ],
      options: [
        {
          title: `Set ${titled(part.result)} of ${unit} to ${goal}`,
          trade_off: `${unit} has ${distance} more to reach than it planned for`,
          stance: 'hold',
          promise,
        },
        {
          title: `Set ${titled(result)} to ${own}`,
          trade_off: `whoever counts on ${goal} is told now`,
          stance: 'reset',
          promise,
        },
      ],
    }),
    basis: 'counted',
    extent: short,
    evidence: () => {
      const targets = [citeValue(cite, parent, 'target'), citeValue(cite, part, 'target')] as const
      return [...targets, cite.computed(short, null, 'distance of the two targets', [...targets])]
    },
  }
}

/** One number with two targets, the lower one where the work is done. */
export const sameTargetLower: Rule = {
  name: 'same_target_lower',
  area: 'okr',
  docs: {
    what: 'A key result whose target is further than that of every key result that a link calls the same (`rolls_up: same`), by more than rounding.',
    why: 'Those who do the work can hit their target in full and the goal above is still missed; nobody sees it until the cycle is over.',
    act: 'Set one target for both while the cycle can still be changed.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { sum_tolerance: goalFigures.sum_tolerance },
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const { list } = facts.rollups()
    const drafts: Draft[] = []
    for (const rollup of list) {
      const lower = lowerOf(rollup)
      if (lower !== undefined) drafts.push(draftOf(lower, cite, facts.situation.at))
    }
    if (list.length === 0) return silent('links that say which key results are the same')
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
