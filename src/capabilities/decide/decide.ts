import { isAlike } from '../../analyses/decisions/alike.ts'
import type { Fallback } from '../../analyses/decisions/fallback.ts'
import { isDecidedBeforeAsked, type Logged } from '../../analyses/decisions/log.ts'
import { deadlineOf } from '../../analyses/decisions/open-in-turn.ts'
import { outOfOrder } from '../../analyses/decisions/out-of-order.ts'
import {
  partsOfLeavers,
  raciFaults,
  rapidFaults,
  tasksWithoutSecondLook,
  whoDecides,
} from '../../analyses/decisions/rights.ts'
import {
  type OnOneSubject,
  onOneSubject,
  returnedProposals,
} from '../../analyses/decisions/subjects.ts'
import type { Facts } from '../../analyses/facts.ts'
import { afterName, type FindLeaver } from '../../analyses/leavers.ts'
import { replacements } from '../../analyses/replacements.ts'
import { decisionLogGuide, decisionRights, rightsFigures } from '../../knowledge/decision-rights.ts'
import { decisionFigures } from '../../knowledge/decisions.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween } from '../../model/dates.ts'
import { dayOf } from '../../model/hours.ts'
import { median, percentile } from '../../model/middle.ts'
import { formatDate } from '../../reports/format-date.ts'
import { allFindings } from '../brief/brief.ts'
import { leftAmong } from '../shared/who-left.ts'
import { driOf } from './dri.ts'
import { logEntry } from './log-entry.ts'
import { type DecisionRequest, requestOf } from './request.ts'

const TARGET = valueOf(decisionFigures.decision_hours)
const DAYS_LOOKED_AT = valueOf(decisionFigures.days_looked_at)
const SLOW = valueOf(rightsFigures.slow_percentile)

/** What an overdue request comes to: its default where that is allowed. */
function withoutAnswer(fallback: Fallback | null, leaverOf: FindLeaver): string {
  if (fallback === null) return 'it has no default'
  const { by, barred } = fallback
  if (by === null || barred !== null) {
    return `its default must not be taken, since ${barred}`
  }
  return `since then its default holds, as ${by} authorized${afterName(by, leaverOf)}`
}

/** An open request: whether it is overdue, and whether its default may be taken. */
function openRequest(one: Logged, at: string, leaverOf: FindLeaver) {
  const { subject, called, decision, fallback } = one
  const { decide_by, decided_on } = decision
  const due = deadlineOf(decision) ?? null
  const isOverdue = due !== null && due < at
  const says = !isOverdue
    ? due === null
      ? 'no day is set by which it is decided'
      : `to be decided by ${formatDate(due)}`
    : `overdue since ${formatDate(due)}; ${withoutAnswer(fallback, leaverOf)}`
  const dayGiven =
    decided_on === undefined
      ? ''
      : `; its status is requested, though decided_on says ${formatDate(dayOf(decided_on))}`
  const state = !isOverdue ? 'open' : fallback?.barred === null ? 'default_holds' : 'overdue'
  return {
    id: subject,
    called,
    ...whoDecides(one),
    state,
    decide_by: decide_by ?? null,
    days_late: isOverdue && due !== null ? daysBetween(due, at) : 0,
    default: fallback?.title ?? null,
    default_authorized_by: decision.default_authorized_by?.trim() || null,
    says: `${says}${dayGiven}`,
  } as const
}

function speedOf(facts: Facts) {
  const reversed = facts.decisions().filter(isDecidedBeforeAsked)
  const { taken, before, trend, earlier, later, earlier_median_hours, later_median_hours } =
    facts.decisionSpeed()
  const hours = taken.map(({ cycle_hours }) => cycle_hours)
  const isKnown = hours.length > 0
  const halves = earlier.length > 0 && later.length > 0
  return {
    decisions: hours.length,
    since: taken[0]?.on ?? null,
    days_looked_at: DAYS_LOOKED_AT,
    earlier_decisions: before,
    decided_before_asked: reversed.map(({ called }) => called),
    median_hours: isKnown ? median(hours) : null,
    p90_hours: isKnown ? percentile(hours, SLOW) : null,
    target_hours: TARGET,
    within_target: hours.filter((one) => one < TARGET).length,
    trend: trend === null ? 'too_few' : trend.rises ? 'slowing' : 'none',
    earlier_median_hours: halves ? earlier_median_hours : null,
    later_median_hours: halves ? later_median_hours : null,
  } as const
}

/** Decisions with parts given out, and matrices, each with what is wrong. */
function rightsOf(facts: Facts) {
  const rapid = facts.decisions().flatMap((one) => {
    const { subject: id, parts } = one
    const problems = [...rapidFaults(one), ...partsOfLeavers(one, facts.leaverOf())]
    return parts === null ? [] : [{ id, ...parts, problems }]
  })
  const raci = facts.raci().flatMap(({ process, rows }) =>
    rows.map((one) => ({
      process,
      task: one.task,
      responsible: one.row.responsible ?? [],
      accountable: one.row.accountable ?? [],
      consulted: one.row.consulted ?? [],
      informed: one.row.informed ?? [],
      problems: [...raciFaults(one)],
    })),
  )
  const ownCheck = facts.raci().flatMap(({ process, rows }) => {
    const tasks = tasksWithoutSecondLook(rows)
    return tasks === 0 ? [] : [{ process, tasks }]
  })
  return { rapid, raci, own_check: ownCheck, dri: driOf(facts) }
}

const guide = (way: (typeof decisionRights)['rapid' | 'raci' | 'dri']) => ({
  use: way.use.text,
  roles: way.roles.map(({ letter, name, means }) => ({ letter, name, means: means.text })),
  habits: way.habits.map(({ text }) => text),
})

const calledPair = ({ subject, earlier, later }: OnOneSubject) => ({
  subject,
  earlier: earlier.called,
  later: later.called,
})

/** The decisions of a company: log, open requests, reviews due, speed, contradictions, and who has
 *  which part.
 *  @param asked a decision's id, or the question of a new one, of which a request is written */
export function makeDecide(facts: Facts, asked: string | null) {
  const { company, at } = facts.situation
  const log = facts.decisions()
  const leaverOf = facts.leaverOf()
  const { findings } = allFindings(facts)
  const { contradicting, open } = onOneSubject(log)
  const { isKnown } = replacements(company.decisions ?? [])
  const mine = findings.filter(({ rule }) =>
    /^(?:decision|decisions|rapid|raci|too_many_agree|default|rejected|owner_not)/.test(rule),
  )
  const request: DecisionRequest | null = asked === null ? null : requestOf(asked, facts)
  return {
    at,
    company: company.company ?? null,
    log: log.map(logEntry),
    requests: log
      .filter(({ state }) => state === 'open')
      .map((one) => openRequest(one, at, leaverOf)),
    reviews_due: log.flatMap((one) => {
      const { subject: id, called, state, decision } = one
      const { review_on, outcome } = decision
      if (state !== 'decided' || review_on === undefined || review_on > at || outcome?.trim()) {
        return []
      }
      return [{ id, called, ...whoDecides(one), review_on, days_late: daysBetween(review_on, at) }]
    }),
    speed: speedOf(facts),
    contradictions: contradicting.map(calledPair),
    same_subject: open.map(calledPair),
    replaces_unknown: log.flatMap(({ called, decision }) =>
      isKnown(decision) ? [] : [{ called, supersedes: decision.supersedes ?? '' }],
    ),
    out_of_order: outOfOrder(log).map(({ subject: id, says }) => ({ id, says: says() })),
    rejected: log
      .filter(({ state }) => state === 'rejected')
      .map(({ subject, called, decision }) => ({
        id: subject,
        called,
        decided_on: decision.decided_on ?? null,
        rationale: decision.rationale ?? null,
      })),
    returned: returnedProposals(log, isAlike).map(({ rejected, again }) => ({
      rejected: rejected.called,
      again: again.called,
    })),
    ...rightsOf(facts),
    findings: mine.map(({ id, what }) => ({ finding: id, what })),
    guide: {
      rapid: guide(decisionRights.rapid),
      raci: guide(decisionRights.raci),
      dri: guide(decisionRights.dri),
      log_when: decisionLogGuide.when.text,
      log_fields: decisionLogGuide.fields.map(([field, says]) => ({ field, says: says.text })),
    },
    left: leftAmong(
      [
        ...log.flatMap((one) => whoDecides(one).deciders),
        ...(request === null ? [] : [...request.input_from, request.default_authorized_by]),
      ],
      leaverOf,
    ),
    request,
  }
}

export type Decide = ReturnType<typeof makeDecide>
