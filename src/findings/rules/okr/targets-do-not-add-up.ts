import type { Facts } from '../../../analyses/facts.ts'
import { ownerOf, subjectOf, targetOf } from '../../../analyses/goals/goals.ts'
import { isGross } from '../../../analyses/goals/net-goal.ts'
import { lineOf } from '../../../analyses/goals/outlook.ts'
import { SUM_TOLERANCE } from '../../../analyses/goals/rollups.ts'
import { citedUnit, saysNet } from '../../../analyses/goals/words.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber, times } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { ceilingOf } from '../process/support/goal-output.ts'
import { citeCycle, citeEndAtPace, citeProgress, citeTime, citeValue } from './support/evidence.ts'
import { citeGross, sayGross } from './support/gross-words.ts'
import { withoutOpenCycle } from './support/guard.ts'
import {
  citeChurnWhole,
  citeNetAtPace,
  citeSum,
  guessOf,
  sayParts,
} from './support/net-evidence.ts'
import { furthest, type Sum, targetOptions } from './support/options.ts'
import { piecesLeft } from './support/pieces-left.ts'
import { isCounted, percent, sayBare, sayComputed, sayValue, titled } from './support/say.ts'

const UNREACHABLE = valueOf(goalFigures.unreachable_share)

/** What the parts bring in when each hits its target, less churn where the parent is net. */
const reached = ({ gross, net }: Sum): number => net?.net_if_all_hit ?? gross

function what(sum: Sum): string {
  const { parent, parts, target, gross, net } = sum
  const name = titled(parent.result)
  const aims = `${sayParts(parts, 'target_value')} make ${sayBare(parent.result, gross)}`
  const goal = sayValue(parent.result, target)
  if (net?.churn && net.net_if_all_hit !== null) {
    const left = sayComputed(parent.result, net.net_if_all_hit)
    const churn = sayComputed(parent.result, net.churn.whole)
    return `If every part hits its target, ${name} ends at ${left}: ${aims} gross for ${goal} net, and churn takes ${churn}.`
  }
  const short = target - gross
  const left = isCounted(parent.result)
    ? `${formatNumber(short, 'none')} of them ${short === 1 ? 'is' : 'are'}`
    : `${sayComputed(parent.result, short)} of it is`
  return `The targets under ${name} do not add up: ${aims} for ${goal}, so ${left} nobody's target.`
}

function why(sum: Sum): string {
  const { parent, target, net } = sum
  const short = target - reached(sum)
  const has =
    isCounted(parent.result) && short !== 1 ? 'have no plan behind them' : 'has no plan behind it'
  const open = `${sayComputed(parent.result, short)} (${percent(short / target)}) of the goal ${has}, so hitting every target still misses it`
  if (!net) return `${open}.`
  const pace =
    net.net_at_pace === null
      ? ''
      : `; at the pace so far the quarter ends at ${sayComputed(parent.result, net.net_at_pace)} net`
  const needed =
    net.needed_multiple === null
      ? ''
      : `, and the goal needs ${times(net.needed_multiple)} the gross pace so far`
  return `${open}${pace}${needed}; whoever spends against ${sayValue(parent.result, target)} learns it after the quarter.`
}

/** Where a net goal ends if churn is already taken off what is reported; empty where that is not in
 *  doubt, as where the parts make just what is reported. */
function sayOtherwise({ parent, gross, net }: Sum): string {
  const pace = net?.looks_gross && net.churn ? net.reported_at_pace : null
  if (pace === null || pace >= gross) return ''
  const say = (value: number) => sayComputed(parent.result, value)
  if (net?.reported && say(net.reported) === say(net.gross_now)) return ''
  return `: if churn is taken off already, it ends between ${say(pace)} (pace so far) and ${say(gross)} (every part hits its target)`
}

/** What is taken for the churn of a goal that is net, or that does not say what it is; nothing known
 *  counts as none. */
function assumedOfChurn({ parent: { result }, parts, net }: Sum): readonly string[] {
  if (net !== undefined) return net.churn?.assumed ?? ['no churn, as none is known']
  const isUnnamed = result.title === undefined && result.name === undefined
  const mayBeNet = isUnnamed || saysNet(result)
  return mayBeNet && !parts.some(({ ref }) => saysNet(ref.result))
    ? [`nothing is lost again of what the parts of ${titled(result)} bring in`]
    : []
}

/** What is said of time and pace: the days left, and for a net goal where they lead. */
function citePace({ parent, parts, net }: Sum, facts: Facts, cite: Cite): Evidence[] {
  const { cycle } = facts.goals()
  const { at } = facts.situation
  const days = cycle.running ? citeCycle(cite, cycle, at) : []
  if (net === undefined) {
    const line = lineOf(parent, cycle)
    return line === null ? days : [...days, citeEndAtPace(cite, parent, line, cycle, at)]
  }
  const { churn, needed_multiple, gross_now } = net
  return [
    ...days,
    ...citeNetAtPace(cite, net, cycle, at),
    ...(churn === null || needed_multiple === null
      ? []
      : [
          cite.computed(
            needed_multiple,
            'times',
            '(target + churn - gross so far) / days left / (gross so far / days gone)',
            [
              citeValue(cite, parent, 'target'),
              citeChurnWhole(cite, churn),
              citeSum(cite, parts, 'current', gross_now, 'usd'),
              ...citeTime(cite, parent, cycle, at),
            ],
          ),
        ]),
  ]
}

/** How far the part is from its target that an option would move people to. */
function citeFurthest({ parts }: Sum, cite: Cite): Evidence[] {
  const worst = furthest(parts)
  if (worst === undefined) return []
  const { ref, short } = worst
  const unit = citedUnit(ref.result)
  return [cite.computed(short, unit, 'target less current value', citeProgress(cite, ref))]
}

function draftOf(sum: Sum, facts: Facts, cite: Cite): Draft {
  const { parent, parts, target, gross, net } = sum
  const { at } = facts.situation
  const short = target - reached(sum)
  const isCompany = parent.goal.unit.level === 'Company'
  const unit = citedUnit(parent.result)
  const aims = citeValue(cite, parent, 'target')
  const total = citeSum(cite, parts, 'target', gross, unit)
  const churn = net?.churn ? citeChurnWhole(cite, net.churn) : undefined
  const left = cite.computed(
    reached(sum),
    unit,
    churn ? 'targets of the parts less churn of the cycle' : 'targets of the parts',
    churn ? [total, churn] : [total],
  )
  const name = titled(parent.result)
  const owner = ownerOf(parent)
  const pieces = piecesLeft(parent, parts, cite)
  const reported = net && isGross(net) ? net : undefined
  const bridge = net
    ? [
        act(at, {
          action: `Put new, expansion and churned ARR of ${facts.goals().cycle.quarter} into one bridge, and restate ${name} from it${sayOtherwise(sum)}`,
          owner: undefined,
          role: 'CFO',
          within: 'this_week',
        }),
      ]
    : []
  return {
    subject: subjectOf(parent.result),
    severity: !isCompany ? 'medium' : short >= UNREACHABLE * target ? 'critical' : 'high',
    says: () => ({
      what: what(sum),
      why: [
        why(sum),
        ...(reported ? [sayGross(reported)] : []),
        ...(pieces ? [pieces.says] : []),
      ].join(' '),
      how_to_act: [
        ...bridge,
        act(at, {
          action: `Decide on ${name}: hand the missing ${sayComputed(parent.result, short)} to a named part, or lower the goal`,
          owner,
          role: 'CEO',
          within: 'this_week',
        }),
      ],
      options: targetOptions(sum, facts.goals().cycle),
    }),
    basis: 'counted',
    extent: short,
    why_basis: 'reported',
    assumed: [...guessOf(parts, parent.result), ...assumedOfChurn(sum)],
    why_evidence: () => [
      cite.computed(short / target, 'ratio', 'of the target', [aims, left]),
      ...citePace(sum, facts, cite),
      ...(reported ? citeGross(reported, cite) : []),
      ...citeFurthest(sum, cite),
      ...(sum.ceiling?.evidence(cite) ?? []),
    ],
    evidence: () => [
      aims,
      total,
      ...(churn ? [churn] : []),
      left,
      cite.computed(short, unit, 'target less what its parts reach', [aims, left]),
      ...(reported ? [citeValue(cite, parent, 'current')] : []),
      ...(sayOtherwise(sum) === ''
        ? []
        : [
            cite.computed(net?.reported_at_pace ?? 0, unit, 'reported / share of the cycle gone', [
              citeValue(cite, parent, 'current'),
              ...citeTime(cite, parent, facts.goals().cycle, at),
            ]),
          ]),
      ...(pieces === undefined ? [] : pieces.evidence),
    ],
  }
}

/** Sums whose parts' targets, less churn for a net goal, stay under the parent's target. */
export const targetsDoNotAddUp: Rule = {
  name: 'targets_do_not_add_up',
  area: 'okr',
  docs: {
    what: 'A key result whose parts (links with `rolls_up: sum`, or guessed from unit, words and linked objective) have targets that add up to less than its own; for a goal that says it is net, churn of the cycle is taken off first, and what is reported for it is told as gross where it looks so.',
    why: 'Everybody can hit their target and the company still misses its own; nobody sees it until the quarter is over.',
    act: 'Give the missing part to somebody by name, or lower the goal while the quarter can still be changed.',
  },
  needs: [
    'company_okrs',
    'department_okrs',
    'team_okrs',
    'metrics',
    'metric_history',
    'processes',
    'working_hours',
  ],
  figures: {
    unreachable_share: goalFigures.unreachable_share,
    sum_tolerance: goalFigures.sum_tolerance,
  },
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const nets = new Map(facts.netGoals().map((net) => [net.parent, net]))
    const limited = ceilingOf(facts)
    const drafts: Draft[] = []
    const missing: string[] = []
    for (const { parent, parts } of facts.rollups().list) {
      const sums = parts.filter(({ rolls_up }) => rolls_up === 'sum')
      const target = targetOf(parent.result)
      if (sums.length === 0 || target === undefined || !(target > 0)) continue
      const unknown = sums.filter(({ ref }) => targetOf(ref.result) === undefined)
      if (unknown.length > 0) {
        missing.push(
          `the targets of ${counted(unknown.length, 'part', 'parts')} of ${titled(parent.result)}`,
        )
        continue
      }
      const gross = sums.reduce(
        (total, { ref, times }) => total + (targetOf(ref.result) ?? 0) * times,
        0,
      )
      const net = nets.get(parent)
      const line = lineOf(parent, facts.goals().cycle)
      const end_at_pace = net === undefined ? (line?.end_at_pace ?? null) : net.net_at_pace
      const ceiling = limited?.ref === parent ? limited : null
      const sum: Sum = { parent, parts: sums, target, gross, net, end_at_pace, ceiling }
      if (target - reached(sum) > SUM_TOLERANCE * target) drafts.push(draftOf(sum, facts, cite))
    }
    if (drafts.length === 0 && missing.length > 0) return silent(...missing)
    if (drafts.length === 0 && facts.rollups().list.length === 0) {
      return silent('links that say which key results add up to which')
    }
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
