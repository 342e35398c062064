import type { Rule } from '../rule.ts'
import { cadenceRules } from './cadence/index.ts'
import { dataRules } from './data/index.ts'
import { decisionsRules } from './decisions/index.ts'
import { metricsRules } from './metrics/index.ts'
import { okrRules } from './okr/index.ts'
import { orgRules } from './org/index.ts'
import { processRules } from './process/index.ts'
import { riskRules } from './risk/index.ts'

/** Every rule, area by area: what limits the company comes before what is merely untidy. */
export const rules: readonly Rule[] = [
  ...okrRules,
  ...processRules,
  ...riskRules,
  ...metricsRules,
  ...orgRules,
  ...decisionsRules,
  ...cadenceRules,
  ...dataRules,
]

/** The area of each rule. */
export const areaOf: ReadonlyMap<string, Rule['area']> = new Map(
  rules.map(({ name, area }) => [name, area]),
)
