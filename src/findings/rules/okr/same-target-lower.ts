import type { Facts } from '../../../analyses/facts.ts'
import {
  baselineOf,
  type CycleDays,
  currentOf,
  isStepped,
  ownerOf,
  pathOf,
  type ResultRef,
  subjectOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { type Line, lineOf } from '../../../analyses/goals/outlook.ts'
import { type Rollups, SUM_TOLERANCE } from '../../../analyses/goals/rollups.ts'
import { whoseBeside } from '../../../analyses/goals/told-apart.ts'
import { isNetOfGross } from '../../../analyses/goals/words.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import type { Evidence, Option } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent, type Words } from '../../rule.ts'
import { choiceOf, undecided } from '../../undecided.ts'
import { citeEndAtPace, citeValue } from './support/evidence.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { sayDistance, sayUnit, sayValue, titled } from './support/say.ts'

interface Lower {
  parent: ResultRef
  part: ResultRef
  /** The two targets, and how far the part's stays behind. */
  aim: number
  less: number
  short: number
  isDown: boolean
}

/** The part that comes nearest to its parent's target, of those that a link calls the same, where it
 *  stays behind: one that aims as high carries the target for all. A net figure of a gross one is
 *  another number, and what is reached needs no further target. */
function lowerOf({ parent, parts }: Rollups['list'][number]): Lower | undefined {
  const aim = targetOf(parent.result)
  if (aim === undefined || isStepped(parent.result)) return undefined
  if (parent.pace.status === 'complete') return undefined
  const isDown = parent.result.lower_is_better ?? aim < (baselineOf(parent.result) ?? aim)
  let nearest: Lower | undefined
  for (const { ref, rolls_up, times, guessed } of parts) {
    const less = rolls_up === 'same' && times === 1 && !guessed ? targetOf(ref.result) : undefined
    if (less === undefined || isNetOfGross(parent.result, ref.result)) continue
    const short = isDown ? less - aim : aim - less
    if (nearest === undefined || short < nearest.short) {
      nearest = { parent, part: ref, aim, less, short, isDown }
    }
  }
  return nearest !== undefined && nearest.short > SUM_TOLERANCE * Math.abs(aim)
    ? nearest
    : undefined
}

/** The line of the parent, where it leads to the parent's target. */
function lineThere({ parent, aim, isDown }: Lower, cycle: CycleDays): Line | undefined {
  const line = lineOf(parent, cycle)
  if (line === null || (isDown ? line.end_at_pace > aim : line.end_at_pace < aim)) return undefined
  return line
}

/** Where the part stands, and what it has left to its parent's target. */
function standOf({ part, aim, less, isDown }: Lower) {
  const now = currentOf(part.result)
  if (now === undefined) return undefined
  return { now, left: isDown ? now - aim : aim - now, isPast: isDown ? now <= less : now >= less }
}

function whyOf({ parent, part, aim, short }: Lower, stand: ReturnType<typeof standOf>): string {
  const unit = sayUnit(part.goal.unit)
  const { result } = parent
  return stand?.isPast && stand.left > 0
    ? `At ${sayValue(part.result, stand.now)} ${unit} has hit its target: what is left to the ${sayValue(result, aim)} is promised by nobody who does the work.`
    : `Where ${unit} hits its target in full, ${titled(result)} still misses by ${sayDistance(result, short)}; nobody sees it until the cycle is over.`
}

/** What the higher target asks of the part. */
function askedOf({ parent, part, short }: Lower, stand: ReturnType<typeof standOf>): string {
  const unit = sayUnit(part.goal.unit)
  const further = `${sayDistance(parent.result, short)} further than it planned`
  if (stand === undefined) return `${unit} has to come ${further}`
  const now = sayValue(part.result, stand.now)
  return stand.left > 0
    ? `${unit} has ${sayDistance(parent.result, stand.left)} to go from ${now}, ${further}`
    : `${unit} is there, at ${now}`
}

function optionsOf(
  lower: Lower,
  line: Line | undefined,
): Pick<Words, 'options' | 'recommendation'> {
  const { parent, part, aim, less } = lower
  const unit = sayUnit(part.goal.unit)
  const [goal, own] = [sayValue(parent.result, aim), sayValue(part.result, less)]
  const promise = pathOf(parent)
  const because = line && `at its pace so far ${titled(parent.result)} comes to ${goal} in time`
  const options: Option[] = [
    {
      title: `Set ${titled(part.result)} of ${unit} to ${goal}`,
      trade_off: askedOf(lower, standOf(lower)),
      stance: 'hold',
      promise,
      ...(because === undefined ? {} : { because }),
    },
    // A smaller promise, but no reset for a miss: whether one is coming the pace says.
    {
      title: `Set ${titled(parent.result)}${whoseBeside(parent, part)} to ${own}`,
      trade_off: `whoever counts on ${goal} is told now`,
      promise,
    },
  ]
  return choiceOf(options, undecided(`the word of ${ownerOf(part) ?? unit} on ${goal}`))
}

function evidenceOf({ parent, part, short }: Lower, cite: Cite): [Evidence, ...Evidence[]] {
  const targets = [citeValue(cite, parent, 'target'), citeValue(cite, part, 'target')] as const
  return [...targets, cite.computed(short, null, 'distance of the two targets', [...targets])]
}

/** @param isDisputed whether the two report different values, so that no pace is a reason yet */
function draftOf(lower: Lower, facts: Facts, cite: Cite, isDisputed: boolean): Draft {
  const { parent, part, aim, less, short } = lower
  const { at } = facts.situation
  const { result } = parent
  const [goal, own] = [sayValue(result, aim), sayValue(part.result, less)]
  const isCompany = parent.goal.unit.level === 'Company'
  const line = isDisputed ? undefined : lineThere(lower, facts.goals().cycle)
  const stand = standOf(lower)
  return {
    subject: subjectOf(result),
    severity: isCompany && line === undefined ? 'high' : 'medium',
    says: () => ({
      what: `${titled(result)}${whoseBeside(parent, part)} aims at ${goal} and ${titled(part.result)} of ${sayUnit(part.goal.unit)}, which a link calls the same, at ${own}: ${sayDistance(result, short)} short of it.`,
      why: whyOf(lower, stand),
      how_to_act: [
        act(at, {
          action: `Decide on ${titled(result)}: ${own} or ${goal} for both`,
          owner: ownerOf(parent),
          role: 'CEO',
          within: 'this_week',
        }),
      ],
      ...optionsOf(lower, line),
    }),
    basis: 'counted',
    extent: short,
    evidence: () => evidenceOf(lower, cite),
    why_evidence: () => [
      ...(stand === undefined
        ? []
        : [
            cite.computed(stand.left, null, 'distance of the part from the higher target', [
              citeValue(cite, parent, 'target'),
              citeValue(cite, part, 'current'),
            ]),
          ]),
      ...(line === undefined ? [] : [citeEndAtPace(cite, parent, line, facts.goals().cycle, at)]),
    ],
  }
}

/** One number with two targets, the lower one where the work is done. */
export const sameTargetLower: Rule = {
  name: 'same_target_lower',
  area: 'okr',
  docs: {
    what: 'A key result whose target is further than that of every key result that a link calls the same (`rolls_up: same`), by more than rounding; not where it is reached, nor between a net and a gross figure.',
    why: 'Those who do the work can hit their target in full and the goal above is still missed; nobody sees it until the cycle is over.',
    act: 'Set one target for both while the cycle can still be changed.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { sum_tolerance: goalFigures.sum_tolerance },
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const { list } = facts.rollups()
    if (list.length === 0) return silent('links that say which key results are the same')
    const lowers = list.flatMap((rollup) => lowerOf(rollup) ?? [])
    if (lowers.length === 0) return quiet
    const disputed = new Set(facts.linkedSame().map(({ parent }) => parent))
    return found(lowers.map((one) => draftOf(one, facts, cite, disputed.has(one.parent))))
  },
}
