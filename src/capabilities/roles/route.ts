import type { Facts } from '../../analyses/facts.ts'
import type { MetricSeries } from '../../analyses/metrics/metrics.ts'
import { stemsOf } from '../../analyses/shared-words.ts'
import { briefingFigures } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { measuresInWords } from '../../knowledge/measures.ts'
import type { Finding } from '../../model/finding.ts'

const SHARED = valueOf(briefingFigures.shared_words)

/** The words of a question that ask, and not what for. */
const ASKING = stemsOf(
  'what when where which whom whose does have been this that there their they with from about would could should will your ours into much many most company give tell know think please current currently right now long',
)

const aboutOf = ({ rule, subject, what, why }: Finding): string =>
  `${rule.replaceAll('_', ' ')} ${subject} ${what} ${why}`

/** The finding that a question is about: the one that shares most words with it, where words that
 *  few findings have count more. Undefined where none shares two. */
export function findingFor(question: string, findings: readonly Finding[]): Finding | undefined {
  const asked = [...stemsOf(question)].filter((stem) => !ASKING.has(stem))
  const about = findings.map((finding) => ({ finding, stems: stemsOf(aboutOf(finding)) }))
  const weights = new Map(
    asked.map((stem) => {
      const having = about.filter(({ stems }) => stems.has(stem)).length
      return [stem, having === 0 ? 0 : Math.log(1 + about.length / having)]
    }),
  )
  let best: { finding: Finding; score: number } | undefined
  for (const { finding, stems } of about) {
    const shared = asked.filter((stem) => stems.has(stem))
    if (shared.length < Math.min(SHARED, asked.length) || shared.length === 0) continue
    const score = shared.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
    // Findings come gravest first, so that of two that fit as well the graver one answers.
    if (best === undefined || score > best.score) best = { finding, score }
  }
  return best?.finding
}

/** The measures that a question names and the data give. */
export function metricsFor(question: string, facts: Facts): MetricSeries[] {
  const metrics = facts.metrics()
  const named = new Set(
    measuresInWords.filter(({ words }) => words.test(question)).map(({ metric }) => metric),
  )
  const lower = question.toLowerCase()
  for (const [metric, { measure }] of metrics) {
    if (lower.includes(measure.name)) named.add(metric)
  }
  return [...named].flatMap((metric) => metrics.get(metric) ?? [])
}
