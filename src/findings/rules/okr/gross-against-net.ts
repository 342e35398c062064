import type { Facts } from '../../../analyses/facts.ts'
import {
  baselineOf,
  currentOf,
  ownerOf,
  pathOf,
  type ResultRef,
  resultsOf,
  subjectOf,
} from '../../../analyses/goals/goals.ts'
import { type GrossGoal, isGross } from '../../../analyses/goals/net-goal.ts'
import { isMoney, saysNet, titleOf } from '../../../analyses/goals/words.ts'
import { quoted } from '../../../analyses/words.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import type { Evidence } from '../../../model/finding.ts'
import { times } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { citeValue } from './support/evidence.ts'
import { citeGross, sayGrossOf } from './support/gross-words.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { citeNetAtPace, guessOf } from './support/net-evidence.ts'
import { sayComputed, sayValue, titled } from './support/say.ts'

const BURN = /\bburn multiple\b/i

/** The company's burn multiple, which is struck on net new revenue. */
const burnMultiple = (facts: Facts): ResultRef | undefined =>
  resultsOf(facts.goals().company).find(({ result }) => BURN.test(titleOf(result)))

function whyOf(goal: GrossGoal, facts: Facts, cite: Cite): { why: string; evidence: Evidence[] } {
  const { parent, reported, target, net_now, net_at_pace } = goal
  const parts: string[] = []
  const evidence: Evidence[] = []
  if (net_now === null || !(net_now > 0)) {
    return {
      why: `Whoever plans on ${sayValue(parent.result, reported)} plans on money that churn has taken; how much the data do not say.`,
      evidence,
    }
  }
  if (net_at_pace !== null) {
    const missing = sayComputed(parent.result, target - net_at_pace)
    const end = citeNetAtPace(cite, goal, facts.goals().cycle, facts.situation.at)
    evidence.push(
      ...end,
      cite.computed(target - net_at_pace, 'usd', 'target less the end at this pace', [
        citeValue(cite, parent, 'target'),
        ...end,
      ]),
    )
    parts.push(
      `At this pace the quarter ends at ${sayComputed(parent.result, net_at_pace)} net, ${missing} under the goal`,
    )
  }
  const burn = burnMultiple(facts)
  const struck = burn && currentOf(burn.result)
  if (burn !== undefined && struck !== undefined) {
    const onNet = (struck * reported) / net_now
    const began = baselineOf(burn.result)
    const worse = began !== undefined && struck < began && onNet > began
    const than = worse ? `, worse than the ${times(began)} it started from` : ''
    parts.push(
      `a burn multiple of ${times(struck)}, if struck on that figure, is ${times(onNet)}${than}`,
    )
    if (worse) evidence.push(citeValue(cite, burn, 'baseline'))
    const inputs = [citeValue(cite, burn, 'current'), citeValue(cite, parent, 'current')]
    evidence.push(cite.computed(onNet, 'times', 'burn multiple x reported / net', inputs))
  }
  const before = earlierNotes(facts)
  if (before !== undefined) {
    parts.push(`the goal was counted otherwise before (${before.quarter}: ${quoted(before.notes)})`)
    evidence.push(cite.datum(before.path))
  }
  parts.push('a board that is told the gross figure hears the churn later')
  return { why: `${parts.join('; ')}.`, evidence }
}

/** What the notes said when a net goal of the last cycle was counted, where they name churn. */
function earlierNotes(facts: Facts): { notes: string; path: string; quarter: string } | undefined {
  const history = facts.situation.company.okr_history ?? []
  const last = facts.endedCycles().find(({ path }) => path !== '')
  const place =
    last === undefined ? -1 : history.findIndex((_, i) => `okr_history[${i}]` === last.path)
  const objectives = history[place]?.company_okrs?.objectives ?? []
  for (const [i, objective] of objectives.entries()) {
    for (const [j, result] of (objective.key_results ?? []).entries()) {
      const { notes } = result
      if (notes === undefined || !saysNet(result) || !isMoney(result)) continue
      if (!/churn/i.test(notes)) continue
      const path = `${last?.path}.company_okrs.objectives[${i}].key_results[${j}].notes`
      return { notes, path, quarter: last?.quarter ?? '' }
    }
  }
  return undefined
}

function draftOf(goal: GrossGoal, facts: Facts, cite: Cite): Draft {
  const { parent, parts, reported, churn } = goal
  const { at } = facts.situation
  const { why, evidence } = whyOf(goal, facts, cite)
  const notes = parent.result.notes === undefined ? [] : [cite.datum(`${pathOf(parent)}.notes`)]
  return {
    subject: subjectOf(parent.result),
    severity: parent.goal.unit.level === 'Company' ? 'high' : 'medium',
    says: () => ({
      what: sayGrossOf(goal),
      why,
      how_to_act: [
        act(at, {
          action: `Restate ${titled(parent.result)} as new plus expansion less churn, and tell everybody who was given ${sayValue(parent.result, reported)}`,
          owner: ownerOf(parent),
          role: 'CFO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'reported',
    why_basis: 'benchmark',
    assumed: [...guessOf(parts, parent.result), ...(churn?.assumed ?? [])],
    evidence: () => [...citeGross(goal, cite), ...notes, ...evidence],
  }
}

/** A figure called net that equals the gross sum of its parts. */
export const grossAgainstNet: Rule = {
  name: 'gross_against_net',
  area: 'okr',
  docs: {
    what: 'A money goal of the company that says it is net, while what is reported for it is the gross sum of its parts; churn comes from the ARR bridge of the quarter, else from the monthly churn of the recurring revenue.',
    why: 'Gross taken for net hides the churn from those who plan on the figure, and every ratio struck on it looks better than it is.',
    act: 'Restate the figure from one bridge of new, expansion and churned revenue, and tell those who were given the other.',
  },
  needs: [
    'company_okrs',
    'department_okrs',
    'team_okrs',
    'metrics',
    'metric_history',
    'okr_history',
  ],
  figures: { gross_gap: goalFigures.gross_gap, sum_tolerance: goalFigures.sum_tolerance },
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const nets = facts.netGoals()
    if (nets.length === 0) {
      const alone = resultsOf(facts.goals().company).find(
        ({ result }) => isMoney(result) && saysNet(result),
      )
      return alone === undefined
        ? quiet
        : silent(`which key results ${titled(alone.result)} is the sum of`)
    }
    const gross = nets.filter(isGross)
    if (gross.length > 0) return found(gross.map((goal) => draftOf(goal, facts, cite)))
    const unreported = nets.find(({ reported }) => reported === null)
    if (unreported !== undefined) {
      return silent(`the present value of ${titled(unreported.parent.result)}`)
    }
    const unknown = nets.filter(({ churn }) => churn === null)
    return unknown.length === 0
      ? quiet
      : silent('churned_arr_usd of the quarter, or monthly_churn_pct with arr_usd')
  },
}
