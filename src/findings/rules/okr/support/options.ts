import {
  type CycleDays,
  currentOf,
  pathOf,
  type ResultRef,
  targetOf,
} from '../../../../analyses/goals/goals.ts'
import type { NetGoal } from '../../../../analyses/goals/net-goal.ts'
import type { Part } from '../../../../analyses/goals/rollups.ts'
import { isWhole } from '../../../../analyses/goals/words.ts'
import { counted, quoted } from '../../../../analyses/words.ts'
import type { Option } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import { times } from '../../../../reports/format-number.ts'
import type { Ceiling } from '../../process/support/goal-output.ts'
import { sayComputed, sayDistance, sayEnd, sayStandOn, sayValue, titled } from './say.ts'

/** What the parts of a result aim at, against its own target. */
export interface Sum {
  parent: ResultRef
  parts: readonly Part[]
  target: number
  gross: number
  net: NetGoal | undefined
  /** Where its pace so far leads, net of churn for a net goal; null where it has none. */
  end_at_pace: number | null
  /** Where the company's constraint lets it end at most; null where that is not known. */
  ceiling: Ceiling | null
}

const daysLeft = ({ left }: CycleDays): string => counted(left, 'day', 'days')

/** From which day on a rate is needed, where that is not the day asked about. */
const sinceThen = ({ time: { on } }: ResultRef): string | undefined =>
  on === null ? undefined : `from ${formatDate(on)} on`

/** The part that is furthest from its target. */
export function furthest(parts: readonly Part[]): { ref: ResultRef; short: number } | undefined {
  let worst: { ref: ResultRef; short: number } | undefined
  for (const { ref } of parts) {
    const short = (targetOf(ref.result) ?? 0) - (currentOf(ref.result) ?? 0)
    if (short > 0 && (worst === undefined || short > worst.short)) worst = { ref, short }
  }
  return worst
}

const mostWith = ({ step }: Ceiling): string => `the most while ${quoted(step)} stays as it is`

function resetOption(sum: Sum, cycle: CycleDays): Option {
  const { parent, gross, net, end_at_pace: pace, ceiling } = sum
  const say = (value: number) => sayComputed(parent.result, value)
  const all = net?.net_if_all_hit ?? gross
  const isLimited = ceiling !== null && ceiling.at_most < all
  const best = isLimited ? ceiling.at_most : all
  const range =
    pace !== null && pace < best
      ? `to between ${say(pace)} (pace so far) and ${say(best)} (${isLimited ? mostWith(ceiling) : 'every part hits its target'})`
      : `to ${say(best)}, ${isLimited ? mostWith(ceiling) : 'what the parts aim at'}`
  const time = cycle.running
    ? `while ${daysLeft(cycle)} ${cycle.left === 1 ? 'is' : 'are'} left to cut or to choose what to save`
    : 'before anybody plans on the old figure'
  return {
    title: `Reset ${titled(parent.result)} ${range}`,
    trade_off: `the bad news comes now, ${time}`,
    stance: 'reset',
    promise: pathOf(parent),
  }
}

/** What can be done about targets that do not add up, with what each costs. */
export function targetOptions(sum: Sum, cycle: CycleDays): Option[] {
  const { parent, parts, target, gross, net } = sum
  const goal = sayValue(parent.result, target)
  const end = cycle.running ? ` in ${daysLeft(cycle)}` : ''
  const then = sinceThen(parent)
  const since = then === undefined ? end : ` ${then}`
  const needed =
    net?.needed_multiple == null
      ? `${sayComputed(parent.result, target - gross)} more has to be found and owned by somebody${end}`
      : `needs ${times(net.needed_multiple)} the gross pace so far${since}; a miss shows only after the quarter`
  const options: Option[] = [
    { title: `Hold ${goal}`, trade_off: needed, stance: 'hold', promise: pathOf(parent) },
    resetOption(sum, cycle),
  ]
  const worst = furthest(parts)
  if (worst !== undefined) {
    const short = sayValue(worst.ref.result, worst.short)
    options.push({
      title: `Move people to ${titled(worst.ref.result)} of ${worst.ref.goal.unit.name}, ${short} from its target`,
      trade_off: `what they do now slips, and hands may not be what ${titled(worst.ref.result)} lacks`,
      promise: pathOf(parent),
    })
  }
  return options
}

/** What can be done about a result behind its line, with what each costs.
 *  @param line its goal, where its pace leads, and how much faster it would have to go */
export function paceOptions(
  ref: ResultRef,
  line: { goal: number; end: number; multiple: number },
  ceiling: Ceiling | null,
  cycle: CycleDays,
): Option[] {
  const { result, goal } = ref
  const { goal: aim, multiple } = line
  const isLimited = ceiling !== null && ceiling.at_most < line.end
  const end = isLimited ? ceiling.at_most : line.end
  const promise = pathOf(ref)
  const target = sayComputed(result, aim)
  const options: Option[] = [
    {
      title: `Hold ${target} on ${titled(result)}`,
      trade_off: `needs ${times(multiple)} the pace so far ${sinceThen(ref) ?? `for ${daysLeft(cycle)}`}; a miss shows only at the end`,
      stance: 'hold',
      promise,
    },
    {
      title: `Reset ${titled(result)} to ${sayEnd(result, end)}, ${isLimited ? mostWith(ceiling) : 'where its pace leads'}`,
      trade_off: `the miss of ${isWhole(result) ? 'about ' : ''}${sayDistance(result, Math.abs(aim - end))} is told now, with ${daysLeft(cycle)} to use it`,
      stance: 'reset',
      promise,
    },
  ]
  if (goal.results.length > 1) {
    options.push({
      title: `Move people to ${titled(result)} (${sayStandOn(ref)}) from the other results of ${titled(goal.objective)}`,
      trade_off: 'those slip in its place, and hands may not be what it lacks',
      promise,
    })
  }
  return options
}
