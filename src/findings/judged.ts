import type { OwnerName } from '../analyses/owner-names.ts'
import type { Evidence, Finding, Option } from '../model/finding.ts'
import { guessText } from '../model/guess.ts'
import { type Basis, gradeConfidence, lower, surestOf } from './confidence.ts'
import { type Guessed, guessesUnder } from './guessed.ts'
import type { Draft, Proposed, Words } from './rule.ts'

/** How sure a finding and its consequence are. */
export type Sureness = Pick<Finding, 'confidence' | 'why_confidence'>

/** What a finding says, its options made an empty list where there are none. */
type Said = Words & Required<Pick<Words, 'options'>>

/** What a finding rests on, and how sure that makes it. */
export type Ground = Sureness & Pick<Finding, 'confidence_because' | 'evidence' | 'assumed'>

/** What evidence is graded by, and owners are called by. */
export interface Grading {
  /** The day asked about. */
  at: string
  /** Paths of data that other data contradict. */
  contradicted: ReadonlySet<string>
  guessed: Guessed
  /** What an owner is called, whether the data write the id, the name or the title. */
  nameOf: OwnerName
  /** Who holds a role that is proposed, by the title they have. */
  holderOf: (role: string) => { name: string | undefined; title: string }
  /** The day by which an action is done that is due on a day: not a holiday. */
  workingDay: (due_on: string) => string
}

/** A finding whose words and ground are made when somebody asks: of thousands a few are told. */
export interface Judged extends Omit<Finding, keyof Ground | keyof Words> {
  /** What its words and its ground are made of, and both, made when first asked for by
   *  {@link saidBy} and {@link groundOf}. */
  from: {
    draft: Draft
    grading: Grading
    words: Said | undefined
    ground: Ground | undefined
  }
}

const NONE: readonly Option[] = []

/** The draft of a rule as a finding. */
export function judgedOf(rule: string, draft: Draft, grading: Grading): Judged {
  const { subject, severity, since, extent, looms } = draft
  const judged: Judged = {
    id: `${rule}:${subject}`,
    rule,
    subject,
    severity,
    change: null,
    weeks: null,
    from: { draft, grading, words: undefined, ground: undefined },
  }
  if (since !== undefined) judged.since = since
  if (extent !== undefined) judged.extent = extent
  if (looms === true) judged.looms = true
  return judged
}

function graded(draft: Draft, { at, contradicted, guessed: allGuessed }: Grading): Ground {
  const { basis, why_basis = basis, assumed = [], why_assumed = [] } = draft
  const own = draft.evidence()
  const why_evidence = draft.why_evidence?.() ?? []
  const evidence: Evidence[] = [...own, ...why_evidence]
  const guessed = guessesUnder(own, allGuessed)
  const fact = gradeConfidence({ assumed, contradicted, guessed, evidence: own, basis }, at)
  const restsOnMore = why_basis !== basis || why_evidence.length > 0 || why_assumed.length > 0
  const all = restsOnMore ? guessesUnder(evidence, allGuessed) : guessed
  const grounds = { contradicted, guessed: all, assumed: [...assumed, ...why_assumed], evidence }
  const consequence = restsOnMore ? gradeConfidence({ ...grounds, basis: why_basis }, at) : fact
  return {
    confidence: fact.level,
    confidence_because: fact.because,
    why_confidence: lower(fact.level, consequence.level),
    evidence,
    assumed: [...grounds.assumed, ...all.map(guessText)],
  }
}

/** What a finding rests on, and how sure that makes it. */
export function groundOf({ from }: Judged): Ground {
  from.ground ??= graded(from.draft, from.grading)
  return from.ground
}

/** What a finding says. Who is named for an action is called by one name in all of them; a role that
 *  is proposed goes to whoever holds it by title. */
export function saidBy({ from }: Judged): Said {
  from.words ??= withNames({ options: NONE, ...from.draft.says() }, from.grading)
  return from.words
}

function withName(step: Proposed, { nameOf, holderOf }: Grading): Proposed {
  if (step.owner_named) return { ...step, owner: nameOf(step.owner) }
  const { name, title } = holderOf(step.role)
  if (name !== undefined)
    return { ...step, owner: nameOf(name), owner_named: true, owner_by_title: title }
  return title === step.role ? step : { ...step, owner: title, role: title }
}

const withNames = (words: Said, grading: Grading): Said => ({
  ...words,
  how_to_act: words.how_to_act.map((step) => {
    const due_on = grading.workingDay(step.due_on)
    return withName(due_on === step.due_on ? step : { ...step, due_on }, grading)
  }),
})

/** The same finding in other words. */
export const withWords = (judged: Judged, words: Said): Judged => ({
  ...judged,
  from: { ...judged.from, words },
})

/** The same finding on another ground. */
export const withGround = (judged: Judged, ground: Ground): Judged => ({
  ...judged,
  from: { ...judged.from, ground },
})

const surest = (basis: Basis, assumed: readonly string[]) =>
  assumed.length > 0 ? lower(surestOf(basis), 'medium') : surestOf(basis)

/** How sure a finding can be by its draft alone, whatever the age of its data; how sure it is where
 *  that is known. */
export function surenessAtBest({ from: { draft, ground } }: Judged): Sureness {
  if (ground !== undefined) return ground
  const { basis, why_basis = basis, assumed = [], why_assumed = [] } = draft
  const confidence = surest(basis, assumed)
  const why_confidence = lower(confidence, surest(why_basis, [...assumed, ...why_assumed]))
  return { confidence, why_confidence }
}

/** The finding as it is told, with what it says and rests on. */
export function opened(judged: Judged): Finding {
  const { id, rule, subject, severity } = judged
  const { what, why, how_to_act, options, ruled_out = [], recommendation } = saidBy(judged)
  const { since, extent, looms, change, weeks, verification, accepted } = judged
  const { confidence, confidence_because, why_confidence, evidence, assumed } = groundOf(judged)
  return {
    id,
    rule,
    subject,
    severity,
    confidence,
    confidence_because,
    what,
    why,
    why_confidence,
    how_to_act: how_to_act.map(({ action, owner, due_on, owner_named, owner_by_title: role }) => ({
      action,
      owner,
      due_on,
      owner_named,
      ...(role === undefined ? {} : { owner_by_title: role }),
    })),
    options: [...options],
    ...(ruled_out.length === 0 ? {} : { ruled_out: [...ruled_out] }),
    ...(recommendation === undefined ? {} : { recommendation }),
    evidence,
    assumed,
    ...(since === undefined ? {} : { since }),
    ...(extent === undefined ? {} : { extent }),
    ...(looms === undefined ? {} : { looms }),
    change,
    weeks,
    ...(verification === undefined ? {} : { verification }),
    ...(accepted === undefined ? {} : { accepted }),
  }
}
