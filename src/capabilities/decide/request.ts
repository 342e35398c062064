import type { Fallback } from '../../analyses/decisions/fallback.ts'
import type { Decision, Logged } from '../../analyses/decisions/log.ts'
import {
  partsOfLeavers,
  rapidFaults,
  type WhoDecides,
  whoDecides,
} from '../../analyses/decisions/rights.ts'
import { peopleNamed } from '../../analyses/different-people.ts'
import type { Facts } from '../../analyses/facts.ts'
import { listed, listedBy } from '../../analyses/listed.ts'
import { quoted, sayMoney } from '../../analyses/words.ts'
import { workCalendar, workdayFrom } from '../../analyses/work-calendar.ts'
import { optionsOf, recommendedIn, significance } from '../../findings/rules/decisions/shared.ts'
import { decisionRequestGuide, rightsFigures } from '../../knowledge/decision-rights.ts'
import { decisionFigures } from '../../knowledge/decisions.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { addDays } from '../../model/dates.ts'
import { dayOf, hoursBetween } from '../../model/hours.ts'
import { plainName } from '../../model/plain-name.ts'
import { formatDate } from '../../reports/format-date.ts'
import { UsageError } from '../usage-error.ts'
import { alikeWarning, type Settled, settledAlike, settledIn } from './settled.ts'

/** A request for a decision in writing, as it can be posted. */
export interface DecisionRequest extends WhoDecides {
  id: string | null
  /** How the log has settled it; null where it is open or new. */
  settled: Settled | null
  title: string
  context: string | null
  options: readonly { title: string; trade_off: string }[]
  recommendation: string | null
  input_from: readonly string[]
  decide_by: string
  /** False where the day is our proposal. */
  decide_by_given: boolean
  default: string | null
  default_authorized_by: string | null
  /** Parts that are not said yet, each with the key that says it and what belongs there. */
  missing: readonly { part: string; key: string; says: string }[]
  /** What speaks against sending it as it is. */
  warnings: readonly string[]
}

/** The key under which a decision says each part. */
const KEYS: Readonly<Record<(typeof decisionRequestGuide)[number][0], string>> = {
  context: 'context',
  options: 'options',
  recommendation: 'recommendation',
  input_from: 'rapid.input',
  decider: 'rapid.decide',
  decide_by: 'decide_by',
  default: 'default',
}

const LOGGED_FROM = valueOf(decisionFigures.logged_from_usd)
const HOURS = valueOf(decisionFigures.answer_hours)
const DAYS = valueOf(rightsFigures.request_working_days)

/** The day by which an answer is asked: so many working days from now. */
function proposedDay({ situation: { company, at } }: Facts): string {
  const calendar = workCalendar(company)
  let day = at
  for (let count = 0; count < DAYS; count++) day = workdayFrom(calendar, addDays(day, 1))
  return day
}

/** Why somebody should say who has which part before it is decided; null where nothing asks for it. */
function partsNeeded(decision: Decision): string | null {
  const { cost_usd = 0, reversible, teams = [], rapid } = decision
  if (rapid !== undefined || significance(decision) === null) return null
  const weights = [
    ...(cost_usd > LOGGED_FROM ? [`costs ${sayMoney(cost_usd)}`] : []),
    ...(reversible === 'no' ? ['cannot be taken back'] : []),
    ...(reversible === 'partially' ? ['can be taken back in part only'] : []),
    ...(teams.length > 1 ? [`binds ${teams.length} teams`] : []),
  ]
  return `it ${listed(weights)}, and no RAPID says who recommends, agrees, performs, gives input and decides`
}

/** Faults of a RAPID by which nobody can answer alone, or in time. */
const HINDERS = new Set(['several_deciders', 'committee_decides', 'too_many_agree'])

const hindrances = (logged: Logged, facts: Facts): string[] =>
  [
    ...[...rapidFaults(logged)].filter(({ problem }) => HINDERS.has(problem)),
    ...partsOfLeavers(logged, facts.leaverOf()),
  ].map(({ says }) => says)

/** What to do about a day that has passed: a default that is allowed holds since then. */
const afterItsDay = (fallback: Fallback | null): string =>
  fallback?.barred === null
    ? `since then ${quoted(fallback.title)} holds, as ${fallback.by} authorized; record it, or set a new day`
    : 'set a new one'

function warningsOf(
  decideBy: string,
  fallback: Fallback | null,
  decision: Decision,
  at: string,
): string[] {
  const day = dayOf(decideBy)
  const { requested_on = at } = decision
  const hours = Math.min(hoursBetween(at, decideBy), hoursBetween(requested_on, decideBy))
  const parts = partsNeeded(decision)
  return [
    ...(parts === null ? [] : [parts]),
    ...(day < at ? [`its day, ${formatDate(day)}, has passed: ${afterItsDay(fallback)}`] : []),
    ...(day >= at && hours < HOURS ? [`it leaves less than ${HOURS} hours to answer`] : []),
    ...(fallback === null || fallback.barred === null
      ? []
      : [`its default must not be taken when nobody answers: ${fallback.barred}`]),
  ]
}

/** The entry of the log that an id or a title means; of two of one title the open one. */
function entryMeant(asked: string, log: readonly Logged[]): Logged | undefined {
  const byId = log.find(({ decision: { id } }) => id === asked)
  if (byId !== undefined) return byId
  const titled = log.filter(({ decision: { title = '' } }) => plainName(title) === plainName(asked))
  return titled.find(({ state }) => state === 'open') ?? titled.at(-1)
}

/** The form of an id: all its numbers are one. */
const formOf = (id: string): string => id.toLowerCase().replaceAll(/\d+/g, '0')

/** Ids of a log that are written like one that is none of them; empty where it is no id at all. */
function idsLike(asked: string, log: readonly Logged[]): string[] {
  if (!/\d/.test(asked)) return []
  return log.flatMap(({ decision: { id } }) =>
    id !== undefined && formOf(id) === formOf(asked.trim()) ? [id] : [],
  )
}

/** Who decides what is not in the log. */
const nobody: WhoDecides = {
  decider: null,
  deciders: [],
  decider_is_owner: false,
  by_committee: false,
}

/** The request for a decision that is in the log, by id or title, or for a new one by its question. */
export function requestOf(asked: string, facts: Facts): DecisionRequest {
  const { company, at } = facts.situation
  const log = facts.decisions()
  const logged = entryMeant(asked, log)
  const ids = logged === undefined ? idsLike(asked, log) : []
  if (ids.length > 0) {
    throw new UsageError(
      `--request: no decision "${asked}" in the log`,
      `one of ${listedBy(ids, (id) => id)}; a new question is asked in words`,
    )
  }
  const settled = logged === undefined ? null : settledIn(logged, log)
  const decision = logged?.decision
  const given = decision?.decide_by
  const recommendation = settled === null && decision !== undefined ? recommendedIn(decision) : null
  const fallback = logged?.fallback ?? null
  const { input = [], agree = [], perform = [] } = logged?.parts ?? {}
  const asks = peopleNamed(company.people).different([...input, ...agree, ...perform])
  const recommenders = logged?.parts?.recommend ?? []
  const recommender =
    recommenders.length === 0 ? '' : ` (by its RAPID from ${listed(recommenders)})`
  const rights = logged === undefined ? nobody : whoDecides(logged)
  const options = decision === undefined ? [] : optionsOf(decision)
  const decide_by = given ?? proposedDay(facts)
  const isSaid: Readonly<Record<string, boolean>> = {
    context: Boolean(decision?.context?.trim()),
    options: options.length > 1,
    recommendation: recommendation !== null,
    input_from: asks.length > 0,
    decider: rights.decider !== null,
    decide_by: given !== undefined,
    default: fallback !== null,
  }
  return {
    id: decision?.id ?? null,
    settled,
    title: decision?.title ?? asked,
    context: decision?.context?.trim() || null,
    options,
    recommendation,
    input_from: asks,
    ...rights,
    decide_by,
    decide_by_given: given !== undefined,
    default: fallback?.title ?? null,
    default_authorized_by: decision?.default_authorized_by?.trim() || null,
    missing: decisionRequestGuide
      .filter(([part]) => isSaid[part] !== true)
      .map(([part, says]) => ({
        part,
        key: KEYS[part],
        says: `${says.text}${part === 'recommendation' ? recommender : ''}`,
      })),
    warnings:
      settled === null
        ? [
            ...settledAlike(asked, logged, log).map(alikeWarning),
            ...(logged === undefined ? [] : hindrances(logged, facts)),
            ...warningsOf(decide_by, fallback, decision ?? {}, at),
          ]
        : [],
  }
}
