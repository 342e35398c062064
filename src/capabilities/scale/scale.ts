import type { Facts } from '../../analyses/facts.ts'
import type { OrgTree } from '../../analyses/reporting/org-tree.ts'
import type { BenchmarkState } from '../../analyses/scaling/benchmarks.ts'
import type { StageBorder } from '../../analyses/scaling/borders.ts'
import type { Scaling } from '../../analyses/scaling/scaling.ts'
import type { Figure } from '../../knowledge/figure.ts'
import { type Break, breaks, type SignOf } from '../../knowledge/scaling/breaks.ts'
import { communicationPrinciples } from '../../knowledge/scaling/communication.ts'
import {
  type Advice,
  cultureAdvice,
  hiringAdvice,
  operatingPriorities,
  processPrinciples,
} from '../../knowledge/scaling/people-and-culture.ts'
import { folkloreClaims, killers, orgForms } from '../../knowledge/scaling/principles.ts'
import { keptLoose } from '../../knowledge/scaling/processes.ts'
import { toolPrinciples } from '../../knowledge/scaling/tools.ts'
import { stageOrder } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import type { Finding } from '../../model/finding.ts'
import { allFindings } from '../brief/brief.ts'
import { type Contradicted, contradictedValues } from '../shared/contradicted.ts'
import { guessedIn } from '../shared/guessed-in.ts'
import { type Sign, signsIn } from './signs.ts'

export interface BreakState extends Omit<Break, 'signs'> {
  signs: Sign[]
}

/** A benchmark beside the company's value, and what other data say against that. */
interface ToldBenchmark extends BenchmarkState {
  contradicted: string | null
}

export interface Scale extends Omit<Scaling, 'org' | 'benchmarks'> {
  at: string
  company: string | null
  next_border: Pick<StageBorder, 'metric' | 'value' | 'expected_on'> | null
  benchmarks: ToldBenchmark[]
  org: OrgTree & {
    single_points_of_failure: Sign[]
    /** What other data say against the headcount; null where nothing does. */
    headcount_contradicted: string | null
  }
  org_form: { form: string; leaders: string; structure: string } | null
  breaks_now: BreakState[]
  breaks_next: BreakState[]
  killers: { id: string; name: string; what: string; signs: Sign[] }[]
  advice: {
    hiring: string[]
    culture: string[]
    process: string[]
    tools: string[]
    communication: string[]
    keep_loose: string[]
    operations: string[]
  }
  /** Figures that nobody is known to have measured: shown, used in nothing. */
  folklore: { what: string; value: number; unit: string }[]
  /** What reading the files had to guess of the team, the people and the metrics. */
  assumed: string[]
}

const isOf =
  (stage: Stage | null) =>
  (one: { stage: Stage }): boolean =>
    one.stage === stage

/** A way of breaking whose signs are in the data comes before one without. */
const withSigns = (
  all: readonly Break[],
  signsOf: (signs: readonly SignOf[]) => Sign[],
): BreakState[] =>
  all
    .map(({ signs, ...one }) => ({ ...one, signs: signsOf(signs) }))
    .sort((a, b) => Number(b.signs.length > 0) - Number(a.signs.length > 0))

const textsOf = (advice: readonly Advice[], stage: Stage | null): string[] =>
  advice.filter(isOf(stage)).map(({ what }) => what)

function folkloreOf(stage: Stage | null): Scale['folklore'] {
  const claims: readonly Figure[] = Object.values(folkloreClaims)
  return claims.flatMap(({ what, unit, statements }) =>
    statements
      .filter(({ applies_to }) => applies_to?.['stage'] === stage)
      .map(({ value }) => ({ what, value, unit })),
  )
}

/** What is computed is told by what it is computed from. */
const withContradicted = (
  benchmark: BenchmarkState,
  values: readonly Contradicted[],
): ToldBenchmark => {
  const { because, paths } = benchmark
  const said = because === null ? values.find(({ path }) => paths.includes(path)) : undefined
  return { ...benchmark, contradicted: said?.finding.what ?? null }
}

/** What the company's stage asks of it, beside what it has, and the signs of what breaks. */
export function makeScale(facts: Facts): Scale {
  const { at, company } = facts.situation
  const scaling = facts.scaling()
  const { stage } = scaling.stage
  const next = stage === null ? null : (stageOrder[stageOrder.indexOf(stage) + 1] ?? null)
  const { findings } = allFindings(facts)
  const byRule = Map.groupBy(findings, ({ rule }: Finding) => rule)
  const contradicted = contradictedValues(facts, findings)
  const signsOf = (signs: readonly SignOf[]): Sign[] => signsIn(signs, byRule, scaling, company)
  const ofRules = (rules: readonly string[]): Sign[] => signsOf(rules.map((rule) => ({ rule })))
  const [border] = scaling.borders
  return {
    at,
    company: company.company ?? null,
    ...scaling,
    benchmarks: scaling.benchmarks.map((one) => withContradicted(one, contradicted)),
    next_border:
      border === undefined
        ? null
        : { metric: border.metric, value: border.value, expected_on: border.expected_on },
    org: {
      ...scaling.org,
      single_points_of_failure: ofRules(['single_point_of_failure']),
      headcount_contradicted:
        contradicted.find(({ path }) => path === scaling.org.path)?.finding.what ?? null,
    },
    org_form: stage === null ? null : orgForms[stage],
    breaks_now: withSigns(breaks.filter(isOf(stage)), signsOf),
    breaks_next: withSigns(breaks.filter(isOf(next)), signsOf),
    killers: killers.map((one) => ({ ...one, signs: ofRules(one.signs) })),
    advice: {
      hiring: textsOf(hiringAdvice, stage),
      culture: textsOf(cultureAdvice, stage),
      process: textsOf(processPrinciples, stage),
      tools: textsOf(toolPrinciples, stage),
      communication: textsOf(communicationPrinciples, stage),
      keep_loose: textsOf(keptLoose, stage),
      operations: textsOf(operatingPriorities, stage),
    },
    folklore: folkloreOf(stage),
    assumed: guessedIn(facts.situation, ['team', 'people', 'metrics']).map(
      ({ because }) => because,
    ),
  }
}
