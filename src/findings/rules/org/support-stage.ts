import type { Facts } from '../../../analyses/facts.ts'
import type { Scaling } from '../../../analyses/scaling/scaling.ts'
import { counted } from '../../../analyses/words.ts'
import { stagePhrases } from '../../../knowledge/stages.ts'
import type { Stage } from '../../../model/company.ts'
import { enumerated } from '../../../model/enumerated.ts'
import type { Evidence } from '../../../model/finding.ts'
import type { Cite } from '../../cite.ts'
import { citeHeadcount } from '../../cite-headcount.ts'

/** A company whose stage is known. */
export interface Staged {
  scaling: Scaling
  stage: Stage
  /** The stage as a sentence says it. */
  called: string
  /** Of what kind of company the playbook's lists are, where this one is another; else empty. */
  of_software: string
  /** That they are taken to hold for this one too. */
  assumed: string[]
}

/** The company's readiness, where its stage is told by revenue or headcount, or stated. */
export function staged(facts: Facts): Staged | undefined {
  const scaling = facts.scaling()
  const { stage } = scaling.stage
  if (stage === null) return undefined
  const called = stagePhrases[stage]
  const { other_sector: sector } = scaling
  return {
    scaling,
    stage,
    called,
    of_software: sector === null ? '' : ' in a software company',
    assumed:
      sector === null
        ? []
        : [`what a software company needs at ${called}, the sector ${sector} needs too`],
  }
}

export const NO_STAGE = 'the stage: revenue, headcount or stage'

/** What the stage was told by. */
export function stageEvidence(facts: Facts, cite: Cite): Evidence[] {
  const { by_headcount, by_revenue, stated } = facts.stage()
  const { stage } = facts.scaling().stage
  if (by_headcount?.stage === stage) return [citeHeadcount(cite, by_headcount)]
  if (by_revenue?.stage === stage) return [cite.datum(by_revenue.path, 'usd')]
  return stated.slice(0, 1).map(({ path }) => cite.datum(path))
}

/** Names in a sentence, cut where they are many.
 *  @example namesIn(['a', 'b', 'c', 'd', 'e'], 3) // => 'a, b, c and others' */
export function namesIn(names: readonly string[], most = 4): string {
  if (names.length <= most) return enumerated(names)
  return `${names.slice(0, most).join(', ')} and others`
}

/** How many people it concerns, to begin a sentence. */
export function sizeWords(facts: Facts): string {
  const people = facts.headcount()?.people
  return people === undefined ? 'Here ' : `With ${counted(people, 'person', 'people')} `
}

export function sizeEvidence(facts: Facts, cite: Cite): Evidence[] {
  const headcount = facts.headcount()
  return headcount === undefined ? [] : [citeHeadcount(cite, headcount)]
}

/** What is missing and what it is for, in one sentence. */
export const notesOf = (
  missing: readonly { name?: string; title?: string; note: string }[],
  most = 3,
): string =>
  missing
    .slice(0, most)
    .map(({ name, title, note }) => `${name ?? title ?? ''} (${note})`)
    .join('; ')
