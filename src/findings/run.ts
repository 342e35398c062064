import type { Facts } from '../analyses/facts.ts'
import { once } from '../analyses/once.ts'
import type { Confidence, Evidence, Finding, Severity } from '../model/finding.ts'
import { guessText } from '../model/guess.ts'
import { noteAtBest } from './at-best.ts'
import { type Cite, citing } from './cite.ts'
import { gradeConfidence, lower } from './confidence.ts'
import { type Guessed, guessedOf, guessesUnder } from './guessed.ts'
import type { Draft, Rule } from './rule.ts'

/** A rule that could not tell, and what it lacks. */
export interface Silence {
  rule: string
  missing: readonly string[]
  /** Set where nobody in the company can say it: the playbook has no figure for it. */
  no_figure?: true
}

export interface Judgement {
  findings: readonly Finding[]
  silences: readonly Silence[]
}

export const severityOrder: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 }

interface Graded {
  evidence: Evidence[]
  assumed: string[]
  confidence: Confidence
  because: string[]
  why_confidence: Confidence
}

/** What a draft rests on, and how sure that makes it and its consequence. */
function graded(
  draft: Draft,
  at: string,
  contradicted: ReadonlySet<string>,
  allGuessed: Guessed,
): Graded {
  const { basis, why_basis = basis, assumed = [], why_assumed = [] } = draft
  const own = draft.evidence()
  const why_evidence = draft.why_evidence?.() ?? []
  const evidence = [...own, ...why_evidence]
  const guessed = guessesUnder(own, allGuessed)
  const fact = gradeConfidence({ assumed, contradicted, guessed, evidence: own, basis }, at)
  const restsOnMore = why_basis !== basis || why_evidence.length > 0 || why_assumed.length > 0
  const all = restsOnMore ? guessesUnder(evidence, allGuessed) : guessed
  const grounds = { contradicted, guessed: all, assumed: [...assumed, ...why_assumed], evidence }
  const consequence = restsOnMore ? gradeConfidence({ ...grounds, basis: why_basis }, at) : fact
  return {
    evidence,
    assumed: [...grounds.assumed, ...all.map(guessText)],
    confidence: fact.level,
    because: fact.because,
    why_confidence: lower(fact.level, consequence.level),
  }
}

/** A finding of a draft. Its evidence is made, and how sure it is, when first asked for. */
function toFinding(
  rule: Rule,
  draft: Draft,
  at: string,
  contradicted: ReadonlySet<string>,
  guessed: Guessed,
): Finding {
  const grade = once(() => graded(draft, at, contradicted, guessed))
  const { subject, severity, what, why } = draft
  const finding: Finding = {
    id: `${rule.name}:${subject}`,
    rule: rule.name,
    subject,
    severity,
    get confidence() {
      return grade().confidence
    },
    get confidence_because() {
      return grade().because
    },
    what,
    why,
    get why_confidence() {
      return grade().why_confidence
    },
    how_to_act: [...draft.how_to_act],
    options: [...(draft.options ?? [])],
    get evidence() {
      return grade().evidence
    },
    get assumed() {
      return grade().assumed
    },
    ...(draft.since === undefined ? {} : { since: draft.since }),
    ...(draft.extent === undefined ? {} : { extent: draft.extent }),
    ...(draft.looms === true ? { looms: true } : {}),
    change: null,
    weeks: null,
  }
  noteAtBest(finding, draft)
  return finding
}

/** Findings of one id are one: the graver stands, with the evidence of all. */
function joinSame(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>()
  for (const finding of findings) {
    const same = byId.get(finding.id)
    if (same === undefined) {
      byId.set(finding.id, finding)
      continue
    }
    const [graver, other] =
      severityOrder[finding.severity] < severityOrder[same.severity]
        ? [finding, same]
        : [same, finding]
    const evidence: Evidence[] = [...graver.evidence, ...other.evidence]
    byId.set(finding.id, {
      ...graver,
      evidence,
      assumed: [...new Set([...graver.assumed, ...other.assumed])],
      confidence: lower(graver.confidence, other.confidence),
    })
  }
  return [...byId.values()]
}

const NOTHING: ReadonlySet<string> = new Set()

/** Runs rules over the facts. Findings come gravest first, then in the order of their ids. */
export function judge(
  rules: readonly Rule[],
  facts: Facts,
  contradicted: ReadonlySet<string>,
): Judgement {
  const cite: Cite = citing(facts.situation)
  const guessed = guessedOf(facts.situation.guesses)
  const findings: Finding[] = []
  const silences: Silence[] = []
  for (const rule of rules) {
    const { found, silent, no_figure } = rule.check(facts, cite)
    // That data contradict each other is counted, not doubted.
    const doubted = rule.area === 'data' ? NOTHING : contradicted
    for (const draft of found) {
      findings.push(toFinding(rule, draft, facts.situation.at, doubted, guessed))
    }
    if (silent.length > 0) {
      silences.push({ rule: rule.name, missing: silent, ...(no_figure ? { no_figure } : {}) })
    }
  }
  const ordered = joinSame(findings).sort(
    (a, b) =>
      severityOrder[a.severity] - severityOrder[b.severity] ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  return { findings: ordered, silences }
}
