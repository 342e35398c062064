import type { Facts } from '../../../analyses/facts.ts'
import {
  currentOf,
  type GoalUnit,
  ownerOf,
  pathOf,
  type ResultRef,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { outlookOfResult } from '../../../analyses/goals/outlook.ts'
import { citedUnit, sharedWords, titleOf } from '../../../analyses/goals/words.ts'
import { counted, say, upperFirst } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { LOGO_CHURN } from '../../../knowledge/measures.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatPath } from '../../../model/path.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeScore, citeValue } from './support/evidence.ts'
import { withoutResults } from './support/guard.ts'
import { farOff, foldPerUnit, several } from './support/per-unit.ts'
import { namedBy, percent, sayDistance, sayValue, titled } from './support/say.ts'

const DIGITS = valueOf(okrFigures.score_digits)

interface Clause {
  text: string
  evidence: Evidence[]
}

/** A value with as many decimals as data have, without its unit. */
const bare = (value: number): string => say(value, DIGITS)

/** How often in a row the company metric behind a control has grown worse. Its metric is the one
 *  with the same value now and a word in common. */
function trendOf(ref: ResultRef, facts: Facts, cite: Cite): Clause | null {
  const { metrics = {}, metric_history = [] } = facts.situation.company
  const current = currentOf(ref.result)
  const metric = Object.keys(metrics).find(
    (name) =>
      metrics[name] === current && sharedWords(name.replaceAll('_', ' '), titleOf(ref.result)) > 0,
  )
  if (metric === undefined || current === undefined) return null
  const history: { on: string; value: number }[] = []
  metric_history.forEach(({ metric: name, on, value }) => {
    if (name !== metric || on === undefined || value === undefined || on > facts.situation.at)
      return
    history.push({ on, value })
  })
  history.sort((a, b) => (a.on < b.on ? -1 : 1))
  const worseUp = ref.result.lower_is_better === true
  const first = history.findLastIndex(({ value }, i) => {
    const next = history[i + 1]?.value ?? current
    return worseUp ? value >= next : value <= next
  })
  const run = history.slice(first + 1)
  const [from] = run
  if (from === undefined || run.length <= 1) return null
  const times = counted(run.length, 'time', 'times')
  return {
    text: `it has ${worseUp ? 'risen' : 'fallen'} ${times} in a row since ${formatDate(from.on)}, when it was ${bare(from.value)}`,
    evidence: [
      cite.computed(run.length, 'count', 'values in a row that were worse than the one before', [
        cite.datum('metric_history'),
        cite.datum(formatPath(['metrics', metric])),
      ]),
      cite.computed(from.value, null, `${metric} of ${formatDate(from.on)}`, [
        cite.datum('metric_history'),
      ]),
    ],
  }
}

/** Drivers that are on track while the outcome goes the other way. */
function driversOf(ref: ResultRef, facts: Facts, cite: Cite): Clause | null {
  const { at } = facts.situation
  const parts = facts.rollups().into.get(ref)?.parts ?? []
  const first = parts.find(({ ref: part }) => {
    if (part.pace.score === null) return false
    const { standing } = outlookOfResult(part, at)
    return standing === 'on_track' || standing === 'done'
  })
  if (first === undefined) return null
  const done = `${titled(first.ref.result)} is ${percent(first.ref.pace.score ?? 1)} of the way`
  return {
    text: `the work that should hold it is done (${done}) while it moves the other way`,
    evidence: [citeScore(cite, first.ref)],
  }
}

/** What the excess of a monthly churn of revenue costs. */
function moneyOf(ref: ResultRef, facts: Facts, cite: Cite): Clause | null {
  const { metrics = {} } = facts.situation.company
  const current = currentOf(ref.result)
  const limit = targetOf(ref.result)
  const arr = metrics.arr_usd
  if (arr === undefined || current === undefined || limit === undefined) return null
  const title = titleOf(ref.result)
  if (metrics.monthly_churn_pct !== current || !/churn/i.test(title)) return null
  if (LOGO_CHURN.test(title)) return null
  const lost = ((current - limit) / 100) * arr
  return {
    text: `the excess is ${formatNumber(lost, 'usd')} of recurring revenue a month`,
    evidence: [
      cite.computed(lost, 'usd', '(churn - limit) x ARR', [
        citeValue(cite, ref, 'current'),
        citeValue(cite, ref, 'target'),
        cite.datum('metrics.arr_usd'),
      ]),
    ],
  }
}

/** How far a level is from its limit. */
const excessOf = (result: ResultRef['result']): number =>
  Math.abs((currentOf(result) ?? 0) - (targetOf(result) ?? 0))

const sideOf = ({ result }: ResultRef): string =>
  result.lower_is_better === true ? 'less' : 'more'

function sayBroken(ref: ResultRef): string {
  const { result } = ref
  return `${titled(result)} stands at ${sayValue(result, currentOf(result) ?? 0)} and was to stay at ${sayValue(result, targetOf(result) ?? 0)} or ${sideOf(ref)}`
}

interface Broken {
  unit: GoalUnit
  subject: string
  picked: readonly ResultRef[]
}

function draftOf({ unit, subject, picked: broken }: Broken, facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const shown = broken.slice(0, MOST_CITED)
  const clauses = shown.flatMap((ref) =>
    [moneyOf, trendOf, driversOf].flatMap((clause) => clause(ref, facts, cite) ?? []),
  )
  const [first] = broken
  const text =
    clauses.length === 0
      ? `the limit is passed by ${namedBy(broken, ({ result }) => sayDistance(result, excessOf(result)))}, and a limit has no later date to be met at`
      : clauses.map(({ text }) => text).join('; ')
  const values = shown.flatMap((ref) => [
    citeValue(cite, ref, 'current'),
    citeValue(cite, ref, 'target'),
  ])
  return {
    subject,
    severity: unit.level === 'Company' ? 'high' : 'medium',
    says: () => ({
      what: `${several(broken.length, unit)}${namedBy(broken, sayBroken)}.`,
      why: `${upperFirst(text)}.`,
      how_to_act: [
        act(at, {
          action: `Say what broke ${namedBy(broken, ({ result }) => titled(result))} and by when it is back`,
          owner: first && ownerOf(first),
          role: unit.level === 'Company' ? 'COO' : `lead of ${unit.name}`,
          within: 'this_week',
        }),
      ],
    }),
    basis: 'reported',
    extent: farOff(broken),
    assumed: broken
      .filter(({ pace }) => pace.assumed.includes('kind'))
      .map(
        ({ result }) => `${titled(result)} is a level to keep, as its baseline meets its target`,
      ),
    why_evidence: () =>
      clauses.length > 0
        ? []
        : shown.map((ref) =>
            cite.computed(excessOf(ref.result), citedUnit(ref.result), 'distance from the limit', [
              citeValue(cite, ref, 'current'),
              citeValue(cite, ref, 'target'),
            ]),
          ),
    evidence: () => [
      cite.computed(broken.length, 'count', 'levels that are not kept', values),
      ...values,
      ...clauses.flatMap(({ evidence }) => evidence),
      ...shown
        .filter(({ result }) => result.notes !== undefined)
        .map((ref) => cite.datum(`${pathOf(ref)}.notes`)),
    ],
  }
}

/** Levels to keep that are not kept. */
export const controlBroken: Rule = {
  name: 'control_broken',
  area: 'okr',
  docs: {
    what: 'A key result that is a level to keep (`type: control`, or a baseline that already meets its target) and is on the wrong side of its limit today.',
    why: 'A limit has no deadline to be met at: it holds or it does not, and what it guards is being lost now.',
    act: 'Find what broke it; where the work that should hold it is done, choose other work.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs', 'metrics', 'metric_history'],
  figures: {},
  check(facts, cite) {
    const nothing = withoutResults(facts)
    if (nothing !== null) return nothing
    const isBroken = (ref: ResultRef) => (ref.pace.status === 'not_kept' ? ref : null)
    const broken = foldPerUnit(facts.goals().units, isBroken)
    return found(broken.map((group) => draftOf(group, facts, cite)))
  },
}
