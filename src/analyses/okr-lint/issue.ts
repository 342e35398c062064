import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { LintKind } from '../../knowledge/okr-lint.ts'
import { SIGN } from '../../model/currency.ts'
import { baselineOf, type Goal, pathOf, type ResultRef, targetOf } from '../goals/goals.ts'
import { inUnit } from '../goals/in-unit.ts'
import { titleOf, unitOf } from '../goals/words.ts'
import { say } from '../words.ts'

/** One fault in how a key result or an objective is put. */
export interface OkrIssue {
  kind: LintKind
  /** Where the row stands in the company document. */
  path: string
  /** The row in its author's words. */
  title: string
  id: string | null
  unit: string
  owner: string | null
  /** What is so, with the figures there are. */
  what: string
  /** The author's words with what is missing as blanks; null where other words do not help. */
  rewrite: string | null
}

/** What stands where a figure or a name is missing. */
export const BLANK = '__'
const DECIMALS = valueOf(okrFigures.score_digits)
const SIGNED = new RegExp(`^${SIGN}`, 'i')

/** The words of a row as they go into a sentence of their own. */
export const wordsOf = (thing: { title?: string; name?: string }): string =>
  titleOf(thing)
    .trim()
    .replace(/(?<![.;:])[.;:]+$/, '')

/** A value of a key result in its own unit; a blank where it has none. */
export function valueIn(result: ResultRef['result'], value: number | undefined): string {
  if (value === undefined) return BLANK
  const unit = unitOf(result)
  const said = say(value, DECIMALS)
  return SIGNED.test(unit) ? `${unit}${said}` : inUnit(said, unit)
}

/** "from 40 % to 60 %", with blanks for what is missing. */
export const fromTo = ({ result }: ResultRef): string =>
  `from ${valueIn(result, baselineOf(result))} to ${valueIn(result, targetOf(result))}`

type Said = Pick<OkrIssue, 'kind' | 'what' | 'rewrite'>

/** A fault of a key result, with its row. */
export const issueOf = (ref: ResultRef, said: Said): OkrIssue => ({
  ...said,
  path: pathOf(ref),
  title: titleOf(ref.result),
  id: ref.result.id ?? null,
  unit: ref.goal.unit.name,
  owner: ref.result.owner ?? ref.goal.objective.owner ?? ref.goal.unit.owner ?? null,
})

/** A fault of an objective, with its row. */
export const issueOfGoal = ({ unit, objective, path }: Goal, said: Said): OkrIssue => ({
  ...said,
  path,
  title: titleOf(objective),
  id: objective.id ?? null,
  unit: unit.name,
  owner: objective.owner ?? unit.owner ?? null,
})
