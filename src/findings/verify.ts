import { isOneOwner } from '../analyses/owner-names.ts'
import { confidenceFigures } from '../knowledge/confidence.ts'
import { valueOf } from '../knowledge/figure.ts'
import type { Company } from '../model/company.ts'
import { daysBetween } from '../model/dates.ts'
import type { Confidence, Verification } from '../model/finding.ts'
import { parsePath, valueAt } from '../model/path.ts'
import { isNamed } from '../model/plain-name.ts'
import type { Past } from '../model/source.ts'
import { formatDate } from '../reports/format-date.ts'
import { lower } from './confidence.ts'
import { groundOf, type Judged, saidBy, withGround } from './judged.ts'
import { dataOf } from './locate.ts'
import { type Signers, secondSource } from './second-source.ts'

const FRESH_DAYS = valueOf(confidenceFigures.fresh_days)

/** The latest answer to each finding, by the finding's id. */
function latestAnswers(company: Company, at: string): Map<string, Verification> {
  const answers = new Map<string, Verification>()
  for (const { finding, verdict, by, on, note } of company.verifications ?? []) {
    if (finding === undefined || verdict === undefined || by === undefined) continue
    if (on === undefined || on > at) continue
    const known = answers.get(finding)
    if (known !== undefined && known.on > on) continue
    answers.set(finding, { verdict, by, on, note: note ?? null })
  }
  return answers
}

/** Who may answer for what, and what was known when they did. */
interface Answering extends Signers {
  past: Past | undefined
  /** What the role is called that is asked to check findings of a rule, and who holds it. */
  asked: (rule: string) => readonly string[]
}

const OF_NOBODY: Answering = {
  past: undefined,
  nameOf: (written) => written,
  isBelow: () => false,
  asked: () => [],
}

/** Whether what a finding says rests on data of a later day than the answer that are not as they were
 *  on its day: the answer is of another figure. */
function isOfAnother({ from }: Judged, { on }: Verification, now: Company, past?: Past): boolean {
  const later = dataOf(from.draft.evidence()).filter((datum) => datum.on !== null && datum.on > on)
  if (later.length === 0) return false
  const then = past?.asOf(on)?.company
  return later.some(({ path }) => {
    const parts = parsePath(path)
    const before = then === undefined ? undefined : valueAt(then, parts)
    return JSON.stringify(before) !== JSON.stringify(valueAt(now, parts))
  })
}

/** Who answers as a second source of what a finding says: its owner, where neither is the role that is
 *  asked, says the same twice. */
function sourceOf(finding: Judged, by: string, answering: Answering) {
  const owner = saidBy(finding).how_to_act.find(
    ({ owner_named, owner_by_title }) => owner_named && owner_by_title === undefined,
  )?.owner
  const isAsked = (name: string) =>
    answering.asked(finding.rule).some((role) => isOneOwner(answering.nameOf, name, role))
  return secondSource(by, owner, isAsked, answering)
}

/** Validated by who knows is a second source that agrees; adjusted leaves it at one; flagged takes
 *  the ground away. An answer over 30 days old lifts nothing. */
function confidenceAfter(
  confidence: Confidence,
  { verdict, on }: Verification,
  at: string,
): Confidence {
  if (verdict === 'flagged') return 'assumed'
  if (verdict === 'adjusted') return confidence === 'assumed' ? 'assumed' : 'medium'
  const isFresh = daysBetween(on, at) <= FRESH_DAYS
  return isFresh && confidence === 'medium' ? 'verified' : confidence
}

const said: Record<Verification['verdict'], string> = {
  validated: 'validated by',
  adjusted: 'adjusted by',
  flagged: 'flagged as wrong by',
}

/** Findings with what the roles answered that were asked to check them. An answer that came before the
 *  figure, or the yes of its own owner, is named and changes nothing: it is asked for again. */
export function withVerifications(
  findings: readonly Judged[],
  company: Company,
  at: string,
  answering = OF_NOBODY,
): Judged[] {
  const answers = latestAnswers(company, at)
  if (answers.size === 0) return [...findings]
  return findings.map((finding) => {
    const verification = answers.get(finding.id)
    if (verification === undefined) return finding
    const { verdict, by, on } = verification
    const ground = groundOf(finding)
    const signed = by.trim() === '' ? 'nobody' : isNamed(by) ? by : `"${String(by)}"`
    const source =
      verdict === 'validated' ? sourceOf(finding, by, answering) : { counts: true, said: '' }
    const isEarlier = isOfAnother(finding, verification, company, answering.past)
    const isHeard = source.counts && !isEarlier
    const because = `${said[verdict]} ${signed} on ${formatDate(on)}${isEarlier ? ', before this figure' : source.said}`
    const confidence = isHeard
      ? confidenceAfter(ground.confidence, verification, at)
      : ground.confidence
    const answered = withGround(finding, {
      ...ground,
      confidence,
      why_confidence: lower(ground.why_confidence, confidence),
      confidence_because: [...ground.confidence_because, because],
    })
    return isHeard ? { ...answered, verification } : answered
  })
}
