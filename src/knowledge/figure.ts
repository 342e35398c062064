import type { SourceName } from './sources.ts'

/** How far a figure can be trusted; folklore is repeated everywhere and measured nowhere. */
export const strengths = ['measured', 'survey', 'rule_of_thumb', 'folklore'] as const
export type Strength = (typeof strengths)[number]

/** One source's word on a figure. Where sources disagree each has its own statement. */
export interface Statement<V> {
  value: V
  /** The circumstances it holds for, such as `{ stage: 'series_b' }`; absent: all. */
  applies_to?: Readonly<Record<string, string>>
  source: SourceName
  strength: Strength
  /** The day this value was compared with its source. */
  checked_on: string
}

/** A number, range or table entry of the playbook. The first statement that applies is the default. */
export interface Figure<V = number> {
  /** What it says, in one phrase. */
  what: string
  /** Unit in the field's words: ratio, percent, usd, people, hours, weeks ... */
  unit: string
  statements: readonly [Statement<V>, ...Statement<V>[]]
}

/** The statement that holds in the given circumstances, or undefined.
 *  @example statementFor(runway, { stage: 'seed' }) */
export function statementFor<V>(
  figure: Figure<V>,
  circumstances: Readonly<Record<string, string>> = {},
): Statement<V> | undefined {
  return figure.statements.find((statement) =>
    Object.entries(statement.applies_to ?? {}).every(
      ([key, value]) => circumstances[key] === value,
    ),
  )
}

/** The value of a figure that always holds. */
export const valueOf = <V>(figure: Figure<V>): V => figure.statements[0].value
