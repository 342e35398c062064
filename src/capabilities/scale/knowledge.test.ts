import { expect, it } from 'vitest'
import { rules } from '../../findings/rules/index.ts'
import { functionBenchmarks, spanOfControl } from '../../knowledge/org.ts'
import { breaks } from '../../knowledge/scaling/breaks.ts'
import { communicationDue, communicationPrinciples } from '../../knowledge/scaling/communication.ts'
import {
  cultureAdvice,
  hiringAdvice,
  operatingPriorities,
  processPrinciples,
} from '../../knowledge/scaling/people-and-culture.ts'
import { folkloreClaims, killers, orgForms } from '../../knowledge/scaling/principles.ts'
import { keptLoose, processesDue } from '../../knowledge/scaling/processes.ts'
import { redFlags } from '../../knowledge/scaling/red-flags.ts'
import { rolesDue } from '../../knowledge/scaling/roles.ts'
import {
  revenuePerEmployeeSurvey,
  stageBenchmarks,
} from '../../knowledge/scaling/stage-benchmarks.ts'
import { toolPrinciples, toolsDue } from '../../knowledge/scaling/tools.ts'
import { stageOrder } from '../../knowledge/stages.ts'
import type { Company, Stage } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { makeScale, type Scale } from './scale.ts'

/** The smallest company of each stage, with the revenue that a survey or a border asks for. */
const sizes: Readonly<Record<Stage, readonly [people: number, arr: number][]>> = {
  seed: [[9, 1e6]],
  series_a: [[40, 6e6]],
  series_b: [[120, 15e6]],
  series_c: [[400, 50e6]],
  growth: [[900, 90e6]],
}

const companies = stageOrder.flatMap((stage) =>
  sizes[stage].map(
    ([headcount, arr_usd]): Company => ({
      metrics: { headcount, arr_usd },
      people: Array.from({ length: headcount }, (_, n) => ({ id: `${n}`, title: 'Gardener' })),
      processes: [{ name: 'Watering' }],
      cadence: [{ meeting: 'harvest' }],
    }),
  ),
)

const scales: readonly Scale[] = companies.map((company) => makeScale(factsOf(company)))

const shownIn = (part: (scale: Scale) => unknown): string => JSON.stringify(scales.map(part))

it.each([
  ['breaks', breaks.map(({ id }) => id), shownIn(({ breaks_now }) => breaks_now)],
  ['what breaks next', breaks.slice(4).map(({ id }) => id), shownIn((one) => one.breaks_next)],
  ['roles', rolesDue.map(({ id }) => id), shownIn(({ roles }) => roles)],
  ['processes', processesDue.map(({ id }) => id), shownIn(({ processes }) => processes)],
  ['tools', toolsDue.map(({ id }) => id), shownIn(({ tools }) => tools)],
  ['communication', communicationDue.map(({ id }) => id), shownIn((one) => one.communication)],
  ['red flags', redFlags.map(({ id }) => id), shownIn(({ red_flags }) => red_flags)],
  ['benchmarks', stageBenchmarks.map(({ metric }) => metric), shownIn((one) => one.benchmarks)],
  ['forms', Object.values(orgForms).map(({ form }) => form), shownIn(({ org_form }) => org_form)],
  ['what ends companies', killers.map(({ id }) => id), shownIn((one) => one.killers)],
  [
    'folklore',
    Object.values(folkloreClaims).map(({ what }) => what),
    shownIn((one) => one.folklore),
  ],
  [
    'advice',
    [
      ...hiringAdvice,
      ...cultureAdvice,
      ...operatingPriorities,
      ...processPrinciples,
      ...toolPrinciples,
      ...communicationPrinciples,
      ...keptLoose,
    ].map(({ what }) => what),
    shownIn(({ advice }) => advice),
  ],
])('every entry of the playbook is shown: %s', (_, entries, shown) => {
  expect(entries.filter((entry) => !shown.includes(JSON.stringify(entry)))).toEqual([])
})

it('every statement of a benchmark is shown at its stage', () => {
  const unused = stageBenchmarks.flatMap(({ metric, figure }) =>
    (
      figure.statements as readonly { value: number | readonly number[]; applies_to?: object }[]
    ).filter(({ value }) => {
      const bounds = [value].flat()
      return !scales.some(({ benchmarks }) =>
        benchmarks.some(
          (one) => one.metric === metric && bounds.every((b) => one.low === b || one.high === b),
        ),
      )
    }),
  )
  expect(unused).toEqual([])
})

it('every span, benchmark of a function and survey is shown', () => {
  const spans = shownIn(({ org }) => org.span_rules.map(({ low, high, kind }) => [kind, low, high]))
  const stated = spanOfControl.statements.map(({ value, applies_to }) =>
    JSON.stringify([applies_to?.['manages'], ...value]),
  )
  expect(stated.filter((one) => !spans.includes(one))).toEqual([])
  const functions = new Set(
    scales.flatMap((one) => one.functions.map(({ benchmark_usd }) => benchmark_usd)),
  )
  const figures = functionBenchmarks.statements.flatMap(({ value }) => Object.values(value))
  expect(figures.filter((one) => !functions.has(one))).toEqual([])
  const surveys = shownIn(({ benchmarks }) => benchmarks.map((one) => one.surveys))
  expect(revenuePerEmployeeSurvey.filter(({ value }) => !surveys.includes(`${value}`))).toEqual([])
})

it('names only rules that exist', () => {
  const names = new Set(rules.map(({ name }) => name))
  const named = [
    ...breaks.flatMap(({ signs }) => signs.map(({ rule }) => rule)),
    ...killers.flatMap(({ signs }) => signs),
    ...redFlags.map(({ rule }) => rule),
    ...stageBenchmarks.flatMap(({ judged_by = [] }) => judged_by),
  ]
  expect(named.filter((name) => !names.has(name))).toEqual([])
})
