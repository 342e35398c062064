import type { Figure, Statement, Strength } from './figure.ts'
import type { SourceName } from './sources.ts'

type Circumstances = Readonly<Record<string, string>>
type State = <V>(value: V, applies_to?: Circumstances) => Statement<V>

/** Makes statements of one source that were all compared with it on one day. */
const statedBy =
  (source: SourceName, strength: Strength, checked_on: string): State =>
  (value, applies_to) =>
    applies_to === undefined
      ? { value, source, strength, checked_on }
      : { value, applies_to, source, strength, checked_on }

const CHECKED_ON = '2026-11-23'

/** The operations script: it names no source for its figures. */
export const byOpsScript = statedBy('seed_ops_analyzer', 'folklore', CHECKED_ON)
/** The scaling playbook: medians it says it took from investors' and vendors' surveys. */
export const byScalingPlaybook = statedBy('seed_scaling', 'rule_of_thumb', CHECKED_ON)
/** The skill's own text: it names no source. */
export const bySkill = statedBy('seed_skill', 'folklore', CHECKED_ON)
/** The reference on processes: its methods are those of Goldratt, Womack and Jones. */
export const byProcessReference = statedBy('seed_processes', 'rule_of_thumb', CHECKED_ON)
/** The reference on cadence: habits it says it took from companies that publish theirs. */
export const byCadenceReference = statedBy('seed_cadence', 'rule_of_thumb', CHECKED_ON)
/** A habit that the skill's text recommends, not a measurement it claims. */
export const bySkillHabit = statedBy('seed_skill', 'rule_of_thumb', CHECKED_ON)
/** Thresholds of our own. */
export const byProduct = statedBy('product', 'rule_of_thumb', CHECKED_ON)
/** A figure of our own. */
export const ours = <V>(what: string, unit: string, value: V): Figure<V> => ({
  what,
  unit,
  statements: [byProduct(value)],
})
