import type { Facts } from '../../../analyses/facts.ts'
import { ofStage } from '../../../analyses/org/benchmark-scope.ts'
import { averageCost } from '../../../analyses/person.ts'
import { counted } from '../../../analyses/words.ts'
import { type Statement, statementFor } from '../../../knowledge/figure.ts'
import {
  regrettableAttritionLimit,
  stagePhrases,
  voluntaryAttritionOfStage,
} from '../../../knowledge/stages.ts'
import { formatNumber, percent } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'
import { ownerOf } from './owner-of.ts'

interface Reading {
  metric: string
  kind: string
  value: number
  path: string
}

/** Attrition as a metric, else as the company's key result for it. */
function reading(facts: Facts, metric: string, kind: string): Reading | undefined {
  const point = facts.metrics().get(metric)?.current
  if (point !== undefined) return { metric, kind, value: point.value, path: point.path }
  const [keyResult] = facts.checks().key_results_by_measure.get(metric) ?? []
  if (keyResult === undefined) return undefined
  return { metric, kind, value: keyResult.value, path: keyResult.value_path }
}

function why(facts: Facts, over: number): string {
  const people = facts.headcount()?.people
  if (people === undefined)
    return 'Who leaves takes knowledge along, and whoever follows has to be found and taught.'
  const more = (people * over) / 100
  const cost = averageCost(facts.situation.company.people ?? [])
  const money = cost === undefined ? '' : ` who cost ${formatNumber(cost, 'usd')} a year each`
  return `With ${counted(people, 'person', 'people')} that is about ${formatNumber(more, 'count')} more a year to replace and to teach than at the limit${money}.`
}

function draft(
  facts: Facts,
  cite: Cite,
  { metric, kind, value, path }: Reading,
  limit: { statement: Statement<number>; entry: string; words: string },
): Draft {
  const over = value - limit.statement.value
  const headcount = facts.headcount()
  return {
    subject: metric,
    severity: 'medium',
    says: () => ({
      what: `${kind} attrition is ${percent(value)} a year, where ${limit.words} under ${percent(limit.statement.value)}.`,
      why: why(facts, over),
      how_to_act: [
        act(facts.situation.at, {
          action: `Go through the last departures by manager and reason and name who is next at risk`,
          ...ownerOf(facts, metric),
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'reported',
    extent: value,
    evidence: () => [
      cite.datum(path, 'percent'),
      cite.knowledge(limit.entry, limit.statement, 'percent'),
      ...(headcount === undefined ? [] : [citeHeadcount(cite, headcount)]),
    ],
  }
}

/** More people leave than the stage allows. */
export const attritionHigh: Rule = {
  name: 'attrition_high',
  area: 'metrics',
  docs: {
    what: 'Regrettable attrition against 10 % a year; voluntary attrition against the limit of the stage. As a metric, else as the company’s key result for it.',
    why: 'Who leaves has to be replaced and taught, and at this size takes knowledge along that nobody else has.',
    act: 'Look at the departures by manager and by reason.',
  },
  needs: ['metrics', 'company_okrs', 'stage'],
  figures: {
    regrettable_attrition_limit: regrettableAttritionLimit,
    voluntary_attrition_of_stage: voluntaryAttritionOfStage,
  },
  check: (facts, cite) => {
    const scope = facts.benchmarkScope()
    const regrettable = reading(facts, 'regrettable_attrition_pct', 'Regrettable')
    const voluntary = reading(facts, 'voluntary_attrition_pct', 'Voluntary')
    const ofTheStage = statementFor(voluntaryAttritionOfStage, ofStage(scope))
    const drafts: Draft[] = []
    const [limit] = regrettableAttritionLimit.statements
    if (regrettable !== undefined && regrettable.value >= limit.value) {
      const entry = 'stages.regrettable_attrition_limit'
      drafts.push(
        draft(facts, cite, regrettable, { statement: limit, entry, words: 'a company stays' }),
      )
    }
    if (voluntary !== undefined && ofTheStage !== undefined && scope.stage !== null) {
      const entry = 'stages.voluntary_attrition_of_stage'
      const words = `${stagePhrases[scope.stage]} stays`
      if (voluntary.value >= ofTheStage.value) {
        drafts.push(draft(facts, cite, voluntary, { statement: ofTheStage, entry, words }))
      }
    }
    if (drafts.length > 0) return found(drafts)
    if (regrettable === undefined && voluntary === undefined) {
      return silent('metrics.regrettable_attrition_pct or voluntary_attrition_pct')
    }
    if (regrettable === undefined && ofTheStage === undefined) {
      return withoutBenchmark(scope, 'a limit of attrition for the stage')
    }
    return quiet
  },
}
