import { HARDEST_CATCH_UP } from '../../../analyses/catch-up.ts'
import type { Facts } from '../../../analyses/facts.ts'
import {
  type CycleDays,
  type Goal,
  ownerOf,
  type ResultRef,
  subjectOf,
} from '../../../analyses/goals/goals.ts'
import type { NetGoal } from '../../../analyses/goals/net-goal.ts'
import {
  type GoalOutlook,
  type Line,
  lineOf,
  outlookOfGoal,
  outlookOfResult,
  shortOf,
} from '../../../analyses/goals/outlook.ts'
import { citedUnit, isMoney, isWhole } from '../../../analyses/goals/words.ts'
import { paceOf } from '../../../analyses/okr/pace.ts'
import { counted } from '../../../analyses/words.ts'
import { confidenceFigures } from '../../../knowledge/confidence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { type Ceiling, ceilingOf } from '../process/support/goal-output.ts'
import {
  citeCycle,
  citeEndAtPace,
  citeOutlook,
  citeProgress,
  citeResults,
  citeTime,
  citeValue,
  dayOf,
} from './support/evidence.ts'

import { withoutCompanyGoals, withoutRunningCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import { citeChurnWhole, citeNetAtPace } from './support/net-evidence.ts'
import { paceOptions } from './support/options.ts'
import {
  askSure,
  citeSure,
  ownerSure,
  sayBehind,
  saySure,
  sureChoice,
} from './support/owner-sure.ts'
import { citeGone, citePace } from './support/pace-evidence.ts'
import {
  NAMED,
  namedBy,
  percent,
  sayComputed,
  sayEnd,
  sayStandOn,
  sentence,
  times,
  titled,
} from './support/say.ts'

const GOOD = valueOf(okrFigures.on_track_score)

/** A result on a line that needs a much higher rate than so far. */
interface Hard {
  ref: ResultRef
  line: Line
  multiple: number
  /** The goal counted net, where what is reported looks gross. */
  net: NetGoal | undefined
  /** The owner's recent word that it comes all the same. */
  sure: ReturnType<typeof ownerSure>
}

interface OffPace {
  goal: Goal
  outlook: GoalOutlook
  hard: readonly Hard[]
}

/** Results of an objective whose needed rate is out of proportion, those first that no owner is
 *  confident of, then money. */
function hardOf(goal: Goal, facts: Facts, nets: ReadonlyMap<ResultRef, NetGoal>): Hard[] {
  const { cycle } = facts.goals()
  const hard: Hard[] = []
  for (const ref of goal.results) {
    const line = lineOf(ref, cycle)
    if (line === null || ref.pace.status === 'complete') continue
    const gross = nets.get(ref)
    const net = gross?.looks_gross && gross.needed_multiple !== null ? gross : undefined
    const multiple = net?.needed_multiple ?? line.multiple
    if (multiple === null || multiple <= HARDEST_CATCH_UP) continue
    hard.push({ ref, line, multiple, net, sure: ownerSure(ref, facts.situation.at) })
  }
  return hard.sort(
    (a, b) =>
      Number(a.sure !== null) - Number(b.sure !== null) ||
      Number(isMoney(b.ref.result)) - Number(isMoney(a.ref.result)) ||
      b.multiple - a.multiple,
  )
}

/** Where a result ends if it goes on as so far, net of churn where it is counted so. */
const endOf = ({ line, net }: Hard): number => net?.net_at_pace ?? line.end_at_pace

const sayHard = ({ ref, multiple, net, sure }: Hard): string =>
  `${times(multiple)} its pace so far on ${titled(ref.result)} (${sayStandOn(ref)}${net ? ', counted net of churn' : ''}${sure ? `, its owner ${percent(sure.confidence)} confident` : ''})`

/** What the owner says, against what the pace does. */
const sayAgainst = ({ ref, multiple, net, sure }: Hard): string =>
  sure === null
    ? ''
    : `${saySure(ref, sure)} (${sayStandOn(ref)}${net ? ', counted net of churn' : ''}), which needs ${times(multiple)} its pace so far`

function sayOwners({ goal, outlook: { value } }: OffPace, at: string): string {
  const owners = new Set<string | undefined>()
  let byPace = 0
  for (const ref of goal.results) {
    const { by, standing } = outlookOfResult(ref, at)
    if (by === 'confidence') owners.add(ownerOf(ref))
    else if (standing !== 'not_known' && ref.pace.status !== 'kept') byPace++
  }
  if (value === null || owners.size === 0) return ''
  const isOne = owners.size === 1
  return byPace === 0
    ? `its ${isOne ? 'owner is' : 'owners are'} ${percent(value)} confident of it`
    : `its outlook is ${percent(value)}, by its ${isOne ? "owner's" : "owners'"} confidence and the pace of the rest`
}

/** A sentence as it stands in brackets. */
const aside = (text: string): string =>
  text.replace(/\.$/, '').replace(/^./u, (first) => first.toLowerCase())

function whatOf({ goal, outlook, hard }: OffPace, facts: Facts): string {
  const { cycle } = facts.goals()
  const name = titled(goal.objective)
  const time = `on ${dayOf(cycle)}`
  if (hard[0]?.sure) {
    return `${sentence(namedBy(hard, sayAgainst))} ${time}, with ${counted(cycle.left, 'day', 'days')} left.`
  }
  if (hard.length > 0) {
    return `${name} needs ${namedBy(hard, sayHard)} ${time}, with ${counted(cycle.left, 'day', 'days')} left.`
  }
  const off = goal.results.filter(
    (ref) => outlookOfResult(ref, facts.situation.at).standing === 'off_track',
  )
  const worst = namedBy(
    off,
    ({ result, time: known }) =>
      `${titled(result)} (${aside(paceOf(result, cycle.progress, facts.situation.at, known).because)})`,
  )
  return `${off.length} of ${counted(outlook.known, 'result', 'results')} of ${name} whose outlook is known ${off.length === 1 ? 'is' : 'are'} off track ${time}: ${worst}.`
}

function whyOf(off: OffPace, { left }: CycleDays, at: string): string {
  const { goal, hard } = off
  const owners = sayOwners(off, at)
  const sayHardEnd = (one: Hard): string => {
    const { result } = one.ref
    const aim = result.aspirational === true ? ` (${percent(GOOD)} of an aspiration)` : ''
    return `${titled(result)} at ${sayEnd(result, endOf(one))}${one.net ? ' net' : ''} against ${sayComputed(result, one.line.goal)}${aim}`
  }
  const parts = [
    ...(hard.length === 0
      ? []
      : [`At the pace so far the quarter ends with ${namedBy(hard, sayHardEnd)}`]),
    ...(hard[0]?.sure ? [sayBehind(hard[0].sure)] : owners === '' ? [] : [owners]),
  ]
  if (parts.length === 0)
    parts.push(
      `${titled(goal.objective)} is missed${left > 0 ? ' unless something changes now' : ''}`,
    )
  const text = parts.join('; ')
  return `${sentence(text)}.`
}

/** The counts of a sentence that names no rate, and the pace of the results that it names. */
function citeCounts(cite: Cite, { goal, outlook, hard }: OffPace, facts: Facts): Evidence[] {
  const { at } = facts.situation
  const refs = goal.results
  const off = refs.filter((ref) => outlookOfResult(ref, at).standing === 'off_track')
  const shown = off.slice(0, MOST_CITED)
  const data = shown.flatMap((ref) => citeProgress(cite, ref))
  return [
    cite.computed(off.length, 'count', 'results off track', data),
    cite.computed(outlook.known, 'count', 'results whose outlook is known', [
      citeResults(cite, goal),
    ]),
    ...shown.flatMap((ref, i) =>
      hard.length === 0 && i < NAMED
        ? citePace(cite, ref, facts.goals().cycle, at)
        : [citeGone(cite, ref, at)],
    ),
    ...data,
  ]
}

/** Where a result ends at its pace, and what it must reach where that is less than its target. */
function citeEnd(hard: Hard, facts: Facts, cite: Cite): Evidence[] {
  const { ref, line, net } = hard
  const { cycle } = facts.goals()
  const { at } = facts.situation
  const unit = citedUnit(ref.result)
  const end = citeEndAtPace(cite, ref, line, cycle, at)
  const ends =
    net === undefined || net.net_at_pace === null ? [end] : citeNetAtPace(cite, net, cycle, at)
  const miss = Math.abs(line.goal - endOf(hard))
  return [
    ...ends,
    cite.computed(miss, unit, 'goal less where the pace leads', [
      citeValue(cite, ref, 'target'),
      ...ends,
    ]),
    ...(ref.result.aspirational === true
      ? [
          cite.computed(
            line.goal,
            unit,
            `${GOOD} of the way${isWhole(ref.result) ? ', rounded up' : ''}`,
            citeProgress(cite, ref),
          ),
        ]
      : []),
  ]
}

/** Where the company's constraint lets a result end, and what that leaves of its goal. */
function citeCeiling({ line }: Hard, ceiling: Ceiling, cite: Cite): Evidence[] {
  const evidence = ceiling.evidence(cite)
  const miss = Math.abs(line.goal - ceiling.at_most)
  return [...evidence, cite.computed(miss, null, 'goal less where it ends at most', evidence)]
}

function evidenceOf(off: OffPace, facts: Facts, cite: Cite): [Evidence, ...Evidence[]] {
  const { goal, hard } = off
  const { at } = facts.situation
  const { cycle } = facts.goals()
  const days = citeCycle(cite, cycle, at)
  const lines = hard
    .slice(0, MOST_CITED)
    .flatMap(({ ref, line, multiple, net, sure }) => [
      ...(sure === null ? [] : citeSure(cite, ref, sure, at)),
      cite.computed(
        multiple,
        'times',
        net
          ? '(target + churn - gross so far) / days left / (gross so far / days gone)'
          : '(goal - current) / days left / ((current - baseline) / days gone)',
        [
          ...citeProgress(cite, ref),
          ...citeTime(cite, ref, cycle, at),
          ...(net?.churn ? [citeChurnWhole(cite, net.churn)] : []),
        ],
      ),
      ...citeEnd({ ref, line, multiple, net, sure }, facts, cite),
      ...citeProgress(cite, ref),
      ...(ref.result.baseline_value === undefined && ref.result.baseline_pct === undefined
        ? []
        : [citeValue(cite, ref, 'baseline')]),
    ])
  return [
    citeOutlook(cite, goal, at),
    ...lines,
    ...citeCounts(cite, off, facts),
    ...days,
    cite.knowledge('okr.doubtful', okrFigures.doubtful.statements[0], 'ratio'),
  ]
}

/** What can be decided on a result. */
function choiceOn(hard: Hard, ceiling: Ceiling | null, facts: Facts) {
  const { ref, line, multiple, sure } = hard
  const behind = { goal: line.goal, end: endOf(hard), multiple }
  const options = paceOptions(ref, behind, ceiling, facts.goals().cycle)
  return sure === null ? { options } : sureChoice(options, ref, sure)
}

/** @param disputed results whose value another one contradicts: on those nothing is decided yet */
function draftOf(
  off: OffPace,
  facts: Facts,
  cite: Cite,
  limited: Ceiling | null,
  disputed: ReadonlySet<ResultRef>,
): Draft {
  const { goal, outlook, hard } = off
  const { at } = facts.situation
  const [first] = hard
  const ceiling = limited !== null && limited.ref === first?.ref ? limited : null
  const worst =
    first?.ref ?? goal.results.find((ref) => outlookOfResult(ref, at).standing === 'off_track')
  const name = titled(worst?.result ?? goal.objective)
  const isDisputed = worst !== undefined && disputed.has(worst)
  return {
    subject: subjectOf(goal.objective),
    severity: outlook.standing === 'off_track' ? 'high' : 'medium',
    says: () => ({
      what: whatOf(off, facts),
      why: whyOf(off, facts.goals().cycle, at),
      how_to_act: [
        act(at, {
          action: isDisputed
            ? `Settle the value of ${name}, then decide what is added or cut`
            : first?.sure
              ? askSure(first.ref, first.sure)
              : `Decide on ${name}: what is added, what is cut, or which miss is announced`,
          owner: worst ? ownerOf(worst) : goal.objective.owner,
          role: 'CEO',
          within: 'this_week',
          by: lastDay(facts.goals().cycle, at),
        }),
      ],
      ...(first && !isDisputed ? choiceOn(first, ceiling, facts) : {}),
    }),
    basis: 'reported',
    extent: shortOf(goal, outlook, facts.goals().cycle),
    assumed: first?.net?.churn?.assumed ?? [],
    evidence: () => evidenceOf(off, facts, cite),
    why_evidence: () => (first && ceiling ? citeCeiling(first, ceiling, cite) : []),
  }
}

/** Company objectives that their pace or their owners' word leaves short. */
export const objectiveOffPace: Rule = {
  name: 'objective_off_pace',
  area: 'okr',
  docs: {
    what: "A company objective that is off track by the weighted outlook of its results (their owners' recent confidence first, else pace; a limit that is kept does not lift it), or holds a result that needs more than 1.75 times its rate so far, counted until the day its value is of. Trailing measures, milestones and levels to keep have no rate.",
    why: 'The rate that is needed grows with every week of waiting, and the choices shrink.',
    act: 'Decide now: add, cut, or announce the miss.',
  },
  needs: [
    'company_okrs',
    'metrics',
    'metric_history',
    'department_okrs',
    'team_okrs',
    'processes',
    'working_hours',
  ],
  figures: {
    confident: okrFigures.confident,
    doubtful: okrFigures.doubtful,
    on_track_score: okrFigures.on_track_score,
    at_risk_counts: goalFigures.at_risk_counts,
    fresh_days: confidenceFigures.fresh_days,
  },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts) ?? withoutCompanyGoals(facts)
    if (nothing !== null) return nothing
    const { at } = facts.situation
    const nets = new Map(facts.netGoals().map((net) => [net.parent, net]))
    const limited = ceilingOf(facts)
    const disputed = new Set(facts.linkedSame().flatMap(({ parent, part }) => [parent, part]))
    const drafts: Draft[] = []
    for (const goal of facts.goals().company) {
      const outlook = outlookOfGoal(goal, at)
      const hard = hardOf(goal, facts, nets)
      if (hard.length === 0 && outlook.standing !== 'off_track') continue
      drafts.push(draftOf({ goal, outlook, hard }, facts, cite, limited, disputed))
    }
    return found(drafts)
  },
}
