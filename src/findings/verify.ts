import { confidenceFigures } from '../knowledge/confidence.ts'
import { valueOf } from '../knowledge/figure.ts'
import type { Company } from '../model/company.ts'
import { daysBetween } from '../model/dates.ts'
import type { Confidence, Verification } from '../model/finding.ts'
import { formatDate } from '../reports/format-date.ts'
import { lower } from './confidence.ts'
import { groundOf, type Judged, withGround } from './judged.ts'

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

/** Findings with what the roles answered that were asked to check them. */
export function withVerifications(
  findings: readonly Judged[],
  company: Company,
  at: string,
): Judged[] {
  const answers = latestAnswers(company, at)
  return findings.map((finding) => {
    const verification = answers.get(finding.id)
    if (verification === undefined) return finding
    const { verdict, by, on } = verification
    const ground = groundOf(finding)
    const confidence = confidenceAfter(ground.confidence, verification, at)
    const because = `${said[verdict]} ${by} on ${formatDate(on)}`
    const answered = withGround(finding, {
      ...ground,
      confidence,
      why_confidence: lower(ground.why_confidence, confidence),
      confidence_because: [...ground.confidence_because, because],
    })
    return { ...answered, verification }
  })
}
