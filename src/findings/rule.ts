import type { Facts } from '../analyses/facts.ts'
import type { Figure } from '../knowledge/figure.ts'
import type { Action, Evidence, Option, RuledOut, Severity } from '../model/finding.ts'
import type { Cite } from './cite.ts'
import type { Basis } from './confidence.ts'

export type Area = 'okr' | 'process' | 'org' | 'metrics' | 'cadence' | 'decisions' | 'risk' | 'data'

/** An action as a rule proposes it. */
export interface Proposed extends Action {
  /** The role that should act where nobody named is here. */
  role: string
}

/** What a finding says. */
export interface Words {
  /** What is so: one sentence with at least one figure in digits. */
  what: string
  /** Business consequence in money, time or risk, with figures where the data carry them; empty
   *  where nothing follows from the data. */
  why: string
  how_to_act: readonly Proposed[]
  options?: readonly Option[]
  /** Options that are none since the decision log has settled them. */
  ruled_out?: readonly RuledOut[]
  /** What is recommended of options that have neither a stance nor a reason: what the company's own
   *  people recommend, else what would give a reason (`undecided`). */
  recommendation?: string | undefined
}

/** One of several things that a finding tells of. */
export interface Gathered {
  called: string
  /** The first day on which it was so, where the data tell. */
  since: string | undefined
}

/** A finding as a rule states it; the engine adds its id, confidence and places. What it says and
 *  what it rests on are made when first asked for: of thousands of findings few are told. */
export interface Draft {
  /** The id of what it is about, else its name, else its title; a meeting's `meeting`; else
   *  `company`. */
  subject: string
  severity: Severity
  says: () => Words
  /** What the fact rests on. */
  basis: Basis
  /** What the consequence rests on, where that is more than the fact. */
  why_basis?: Basis
  /** The first day on which it was so, where the data tell. */
  since?: string
  /** The things that it gathers where they may begin on different days: some can be new when others
   *  are not. */
  gathers?: () => readonly Gathered[]
  /** How much of it there is: a finding with more than before is worse, with less better. What only
   *  grows because time passes is none. */
  extent?: number
  /** How far what is measured of it is behind: where that grew it is no better, whatever was said. */
  behind?: number
  /** Paths of the data that it tells of, where findings of other rules tell of the same: once all of
   *  them are told, it says nothing more. */
  tells?: () => readonly string[]
  /** It has not gone wrong yet: named among the risks though graver things are not. */
  looms?: boolean
  /** What was put in for missing values, as paths or sentences. */
  assumed?: readonly string[]
  /** The data, figures and knowledge that the fact rests on. */
  evidence: () => readonly [Evidence, ...Evidence[]]
  /** Further evidence that only the consequence rests on: shown, but without weight for the fact. */
  why_evidence?: () => readonly Evidence[]
  /** Values and guesses that only the consequence rests on. */
  why_assumed?: readonly string[]
}

/** Found: what is wrong. Silent: what is missing to tell. Neither: quiet. */
export interface Outcome {
  found: readonly Draft[]
  /** What would have to be there, each as a phrase that completes "not known:". */
  silent: readonly string[]
  /** Set where no datum of the company would settle it: the playbook has no figure for it. */
  no_figure?: true
}

/** A judgement over facts: a small file and its test. */
export interface Rule {
  /** snake_case, unique, named for the fault. */
  name: string
  area: Area
  docs: {
    /** What is looked at, and from when it is a fault. */
    what: string
    /** Why a company should care. */
    why: string
    /** What to do about it. */
    act: string
  }
  /** Keys of the company document it looks at. */
  needs: readonly string[]
  /** Playbook figures it uses, by entry name. */
  figures: Readonly<Record<string, Figure<unknown>>>
  /** Found only where it has stood so long that one asks why: a newer one presses no more than one that
   *  stands longer. */
  standing?: true
  /** Says what would be, not what is: there is nothing that somebody failed to fix. */
  what_if?: true
  check(facts: Facts, cite: Cite): Outcome
}

export const quiet: Outcome = { found: [], silent: [] }
export const found = (drafts: readonly Draft[]): Outcome => ({ found: drafts, silent: [] })
export const silent = (...missing: readonly string[]): Outcome => ({ found: [], silent: missing })
