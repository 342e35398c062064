import type { Facts } from '../../analyses/facts.ts'
import { resultsOf } from '../../analyses/goals/goals.ts'
import {
  delivering,
  isKeptAlone,
  isOn,
  outlookOfGoal,
  outlookOfResult,
  type Standing,
  scoreOfGoal,
  standingOf,
} from '../../analyses/goals/outlook.ts'
import { sumOf } from '../../analyses/goals/tally.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { listedBy } from '../../analyses/listed.ts'
import { meanOf } from '../../analyses/mean.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import { enumerated } from '../../model/enumerated.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import { sum } from '../../model/sum.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { ownersWord } from '../shared/owners-word.ts'
import type { OkrProgress, ProgressObjective } from './okr-progress.ts'

/** Means are rounded before they are held against a band. */
const DIGITS = valueOf(okrFigures.score_digits)

/** How the quarter stands, over the objectives of the company. */
export interface QuarterHealth {
  /** On track only where more of each objective is known than not; by the lower of outlook and
   *  confidence where owners' confidence is all that the outlook has. */
  standing: Standing
  /** Mean of the objectives' outlooks, 0-1: owners' confidence, else 1, a half or 0 by the pace. Those
   *  of kept limits alone are left out, here and in the score. */
  value: number | null
  /** What the owners of their key results said lately, 0-1: the mean of those who said it. */
  confidence: number | null
  /** What is reached of them, 0-1, as the quarterly review scores each: the mean. */
  score: number | null
  summary: string[]
}

/** How many key results are on track, of those of which it can be told. */
function outlookWords(on: number, judged: number, count: number, byOwner: number): string {
  if (count === 0) return 'No key result is in the data.'
  if (judged === 0)
    return `0 of ${counted(count, 'key result has', 'key results have')} an outlook.`
  const are = on === 1 || judged === 1 ? 'is' : 'are'
  const byOwners =
    byOwner === 1 ? '1 is judged by its owner’s' : `${byOwner} are judged by their owners’`
  return `${on} of ${counted(judged, 'key result', 'key results')} with an outlook ${are} on track or done; ${counted(count - judged, 'has', 'have')} none, and ${byOwners} confidence.`
}

const mean = (shares: readonly number[]): number | null => meanOf(sum(shares), shares.length)

const knownOf = ({ key_results }: ProgressObjective): number =>
  key_results.filter(({ standing }) => standing !== 'not_known').length

/** Objectives of the company of which no more is known than is not. */
const hardlyKnown = (objectives: readonly ProgressObjective[]): ProgressObjective[] =>
  objectives.filter(
    (one) => one.level === 'Company' && knownOf(one) <= one.key_results.length - knownOf(one),
  )

/** @param objectives those of the report */
export function quarterHealth(
  facts: Facts,
  objectives: readonly ProgressObjective[],
): QuarterHealth {
  const { company, cycle, count } = facts.goals()
  const { at } = facts.situation
  const counting = delivering(company, isKeptAlone)
  const value = mean(counting.flatMap((goal) => outlookOfGoal(goal, at).value ?? []))
  const score = mean(counting.flatMap((goal) => scoreOfGoal(goal) ?? []))
  const said = ownersWord(
    resultsOf(company).map(({ result }) => result),
    at,
  )
  const { on, known: judged, byOwner } = sumOf(facts.tallies())
  const weak = company.filter((goal) => outlookOfGoal(goal, at).standing === 'off_track')
  // Where nothing but owners' words tells, two means are of the same words: the lower one judges.
  const bySaid = resultsOf(company).every((ref) => outlookOfResult(ref, at).by === 'confidence')
  const least = Math.min(value ?? 1, bySaid ? (said?.confidence ?? 1) : 1)
  const told = value === null ? 'not_known' : standingOf(roundHalfEven(least, DIGITS))
  const hardly = isOn(told) ? hardlyKnown(objectives) : []
  const summary = [
    ...(hardly.length === 0
      ? []
      : [
          `Too few key results have an outlook to call the quarter on track: ${listedBy(hardly, (one) => `${quoted(one.title)} (${one.key_results.length === 0 ? 'no key results' : `${knownOf(one)} of ${one.key_results.length}`})`)}.`,
        ]),
    outlookWords(on, judged, count, byOwner),
    ...(weak.length === 0
      ? []
      : [`Off track: ${weak.map(({ objective }) => titleOf(objective)).join('; ')}.`]),
    ...(cycle.half_because === null || count === 0
      ? []
      : [`The quarter is taken as half over, because ${cycle.half_because}.`]),
    ...(cycle.running
      ? [
          `${counted(cycle.left, 'day', 'days')} of ${cycle.total} ${cycle.left === 1 ? 'is' : 'are'} left.`,
        ]
      : []),
  ]
  const standing = hardly.length > 0 ? 'not_known' : told
  return { standing, value, confidence: said?.confidence ?? null, score, summary }
}

/** The figures of the company's objectives, by their names: a confidence is what owners stated, and an
 *  outlook has facts and the pace where they did not. */
export function healthWords({ health }: OkrProgress): string {
  const { value, confidence, score } = health
  if (value === null) return '. '
  const known = health.standing === 'not_known' ? ' of what is known' : ''
  const figures = [
    `outlook ${formatNumber(value, 'ratio')}`,
    ...(confidence === null ? [] : [`owners’ confidence ${formatNumber(confidence, 'ratio')}`]),
    ...(score === null ? [] : [`score ${formatNumber(score, 'ratio')}`]),
  ]
  return `: ${enumerated(figures, figures.length)}${known}, over the company’s objectives. `
}
