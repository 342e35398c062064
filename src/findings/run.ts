import type { Facts } from '../analyses/facts.ts'
import { workdayBefore, workdayFrom } from '../analyses/work-calendar.ts'
import type { Severity } from '../model/finding.ts'
import { type Cite, citing } from './cite.ts'
import { lower } from './confidence.ts'
import { guessedOf } from './guessed.ts'
import { inherited } from './inherited.ts'
import { type Grading, groundOf, type Judged, judgedOf, withGround } from './judged.ts'
import type { Draft, Rule } from './rule.ts'

/** A rule that could not tell, and what it lacks. */
export interface Silence {
  rule: string
  missing: readonly string[]
  /** Set where nobody in the company can say it: the playbook has no figure for it. */
  no_figure?: true
}

export interface Judgement {
  findings: readonly Judged[]
  silences: readonly Silence[]
}

export const severityOrder: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 }

/** Findings of one id are one: the graver stands, with the evidence of all. */
function joinSame(findings: readonly Judged[]): Judged[] {
  const byId = new Map<string, Judged>()
  for (const finding of findings) {
    const same = byId.get(finding.id)
    byId.set(finding.id, same === undefined ? finding : joined(same, finding))
  }
  return [...byId.values()]
}

function joined(one: Judged, another: Judged): Judged {
  const isGraver = severityOrder[another.severity] < severityOrder[one.severity]
  const [graver, other] = isGraver ? [another, one] : [one, another]
  const [ground, further] = [groundOf(graver), groundOf(other)]
  return withGround(graver, {
    ...ground,
    confidence: lower(ground.confidence, further.confidence),
    evidence: [...ground.evidence, ...further.evidence],
    assumed: [...new Set([...ground.assumed, ...further.assumed])],
  })
}

const NOTHING: ReadonlySet<string> = new Set()

/** Runs rules over the facts. Findings come gravest first, then in the order of their ids. */
export function judge(
  rules: readonly Rule[],
  facts: Facts,
  contradicted: ReadonlySet<string>,
): Judgement {
  const cite: Cite = citing(facts.situation)
  const { at, guesses } = facts.situation
  const grading: Grading = {
    at,
    contradicted,
    guessed: guessedOf(guesses),
    nameOf: (written) => facts.ownerNames()(written),
    holderOf: (role) => facts.acting(role),
    workingDay: (due_on) => {
      const calendar = facts.workCalendar()
      if (!calendar.holidays.has(due_on)) return due_on
      const before = workdayBefore(calendar, due_on, 0)
      return before >= at ? before : workdayFrom(calendar, due_on)
    },
  }
  // That data contradict each other is counted, not doubted.
  const ofData: Grading = { ...grading, contradicted: NOTHING }
  const { left = [] } = facts.situation.company
  const toPresent = (draft: Draft): Draft =>
    left.length === 0 ? draft : { ...draft, says: () => inherited(draft.says(), facts.leaverOf()) }
  const findings: Judged[] = []
  const silences: Silence[] = []
  for (const rule of rules) {
    const { found, silent, no_figure } = rule.check(facts, cite)
    const by = rule.area === 'data' ? ofData : grading
    for (const draft of found) findings.push(judgedOf(rule.name, toPresent(draft), by))
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
