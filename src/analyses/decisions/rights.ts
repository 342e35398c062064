import { rightsFigures } from '../../knowledge/decision-rights.ts'
import { decisionFigures } from '../../knowledge/decisions.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type FindLeaver, goneWords } from '../reporting/leavers.ts'
import { counted } from '../words.ts'
import type { Logged } from './log.ts'
import type { RaciRow } from './raci.ts'

const CONSULTED = valueOf(rightsFigures.consulted)
const AGREEING = valueOf(decisionFigures.agreeing)

/** One fault in who has which part, and what is said of it. */
export interface RightsFault {
  problem: string
  says: string
}

/** What is wrong with one task of a responsibility matrix. */
export function* raciFaults(row: RaciRow): Generator<RightsFault> {
  const { accountable, responsible, consulted, consulted_and_informed: both } = row
  if (accountable.length === 0) yield { problem: 'no_accountable', says: 'nobody is accountable' }
  if (accountable.length > 1) {
    yield {
      problem: 'several_accountable',
      says: `${accountable.length} people are accountable: ${accountable.join(', ')}`,
    }
  }
  if (row.is_shared) {
    yield {
      problem: 'committee_accountable',
      says: `${accountable.join(', ')} is accountable, no single person`,
    }
  }
  if (responsible.length === 0) yield { problem: 'no_responsible', says: 'nobody does it' }
  if (consulted.length > CONSULTED) {
    yield {
      problem: 'too_many_consulted',
      says: `${consulted.length} people are consulted, where ${CONSULTED} are the most`,
    }
  }
  if (both.length > 0) {
    yield {
      problem: 'consulted_and_informed',
      says: `${both.join(', ')} ${both.length === 1 ? 'is' : 'are'} both asked before and told after`,
    }
  }
}

/** Tasks of one matrix that have somebody for both parts, where in each of several the one who does
 *  it is the one who answers for it; 0 where they are not always the same. */
export function tasksWithoutSecondLook(rows: readonly RaciRow[]): number {
  const both = rows.filter(
    ({ responsible, accountable }) => responsible.length > 0 && accountable.length > 0,
  )
  return both.length > 1 && both.every((row) => row.is_own_check) ? both.length : 0
}

/** Who decides as a page shows it: all of several, of whom `decider` is none. */
function shownDeciders({ parts, decider }: Logged): readonly string[] {
  const deciders = parts?.decide ?? []
  if (deciders.length > 1) return deciders
  return decider === null ? [] : [decider]
}

/** Whether a decision has a RAPID that names nobody to decide, so that its owner stands in. */
const isOwnerInstead = ({ parts, decider_key }: Logged): boolean =>
  decider_key === 'owner' && parts?.decide.length === 0

/** Who decides, as pages tell it. */
export interface WhoDecides {
  /** Those who decide in one text; null where nobody is named. */
  decider: string | null
  /** All who decide, each by name. */
  deciders: readonly string[]
  /** Its RAPID names nobody to decide, and the owner stands in. */
  decider_is_owner: boolean
  /** It is several people, or a group. */
  by_committee: boolean
}

export function whoDecides(one: Logged): WhoDecides {
  const deciders = shownDeciders(one)
  return {
    decider: deciders.join(', ') || null,
    deciders,
    decider_is_owner: isOwnerInstead(one),
    by_committee: one.is_by_committee,
  }
}

/** What is wrong with the parts of one decision; nothing where it has none and needs none. */
export function* rapidFaults({
  parts,
  is_by_committee,
  other_owner,
}: Logged): Generator<RightsFault> {
  if (parts === null) return
  const { recommend, agree, perform, decide: deciders } = parts
  const [decider] = deciders
  if (decider === undefined) yield { problem: 'no_decider', says: 'nobody decides' }
  if (deciders.length > 1) {
    yield {
      problem: 'several_deciders',
      says: `${deciders.length} people decide: ${deciders.join(', ')}`,
    }
  }
  if (deciders.length === 1 && is_by_committee) {
    yield {
      problem: 'committee_decides',
      says: `the decider is ${decider}, no single person`,
    }
  }
  if (other_owner !== null) {
    yield {
      problem: 'owner_not_decider',
      says: `${decider} has the D, and the log names ${other_owner} as owner: which of the two decided?`,
    }
  }
  if (agree.length > AGREEING) {
    yield {
      problem: 'too_many_agree',
      says: `${counted(agree.length, 'person', 'people')} must agree, where ${AGREEING} are the most`,
    }
  }
  if (recommend.length === 0) {
    yield { problem: 'nobody_recommends', says: 'nobody prepares a recommendation' }
  }
  if (perform.length === 0) {
    yield { problem: 'nobody_performs', says: 'nobody is named who carries it out' }
  }
}

const PARTS = [
  ['recommend', 'part_left', 'who recommends'],
  ['agree', 'part_left', 'who must agree'],
  ['perform', 'part_left', 'who carries it out'],
  ['input', 'part_left', 'who gives input'],
  ['decide', 'decider_left', 'who decides'],
] as const

/** Parts of an open decision that somebody has who is gone. */
export function* partsOfLeavers(
  { parts, state }: Logged,
  leaverOf: FindLeaver,
): Generator<RightsFault> {
  if (parts === null || state !== 'open') return
  for (const [part, problem, called] of PARTS) {
    for (const leaver of parts[part].flatMap((name) => leaverOf(name) ?? []))
      yield { problem, says: goneWords(called, leaver) }
  }
}
