import type { Facts } from '../../analyses/facts.ts'
import type { MetricSeries } from '../../analyses/metrics/metrics.ts'
import { counted } from '../../analyses/words.ts'
import { dataOf, located } from '../../findings/locate.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { callFigures } from '../../knowledge/roles.ts'
import type { Confidence, DatumEvidence, Finding } from '../../model/finding.ts'
import { parsePath } from '../../model/path.ts'
import { formatDate } from '../../reports/format-date.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { writtenChain } from './calls.ts'
import { findingFor, metricsFor } from './route.ts'

interface DataPoint {
  what: string
  /** File and line, else the path. */
  source: string
  on: string | null
}

/** An answer to another role: one finding, two or three data points, how sure, and what could make
 *  it wrong. */
export interface Reply {
  question: string
  chain: readonly string[]
  /** False where the data hold nothing on it. */
  answered: boolean
  key_finding: string
  data: readonly DataPoint[]
  confidence: Confidence
  caveat: string
  /** The finding that answers. */
  finding: string | null
  /** All of it in the form that roles answer in. */
  reply: string
}

const POINTS = valueOf(callFigures.data_points)

/** How the family of roles calls our levels. */
const called: Record<Confidence, string> = { verified: 'high', medium: 'medium', assumed: 'low' }

const sourceOf = ({ file, line, path }: DatumEvidence): string =>
  file === undefined ? path : `${file}:${line}`

function datumPoint(piece: DatumEvidence): DataPoint {
  const last = parsePath(piece.path).findLast((part) => typeof part === 'string') ?? 'data'
  const of = piece.of === null ? '' : `${piece.of}: `
  const name = last.replaceAll('_', ' ')
  const what =
    piece.missing === undefined
      ? `${of}${name} ${String(piece.value)}`
      : `${of}no ${piece.missing.replaceAll('_', ' ')} given`
  return { what, source: sourceOf(piece), on: piece.on }
}

function metricPoint({ measure, current }: MetricSeries, facts: Facts): DataPoint {
  const { path, on, value } = current
  const place = facts.situation.sources.place(path)
  const source = place === undefined ? path : `${place.file}:${place.line}`
  return { what: `${measure.name} ${formatNumber(value, measure.unit)}`, source, on }
}

function caveatOf(finding: Finding): string {
  const [assumed] = finding.assumed
  if (assumed !== undefined) return `Taken for granted: ${assumed}.`
  const contradicted = finding.confidence_because.find((one) => one.includes('contradicted'))
  if (contradicted !== undefined) return `Other data disagree: ${contradicted}.`
  const aged = finding.confidence_because.find((one) => /days old|undated/.test(one))
  if (aged !== undefined) return `Of the data behind it, some are ${aged}.`
  const dated = dataOf(finding.evidence).flatMap(({ on }) => on ?? [])
  const oldest = dated.sort()[0]
  return oldest === undefined
    ? 'As far as the data are complete.'
    : `As of the data, the oldest of ${oldest}; what changed since is not in it.`
}

type Content = Omit<Reply, 'question' | 'chain' | 'reply'>

function fromFinding(finding: Finding, metrics: readonly DataPoint[], facts: Facts): Content {
  const [placed = finding] = located([finding], facts.situation.sources)
  const data = [...metrics, ...dataOf(placed.evidence).map(datumPoint)]
  return {
    answered: true,
    key_finding: finding.what,
    data: data.slice(0, POINTS),
    confidence: finding.confidence,
    caveat: caveatOf(finding),
    finding: finding.id,
  }
}

function fromMetrics([first, ...more]: readonly MetricSeries[], facts: Facts): Content {
  if (first === undefined) {
    return {
      answered: false,
      key_finding: 'The company’s data hold nothing on this question.',
      data: [],
      confidence: 'assumed',
      caveat:
        'Nothing is guessed; what would answer it has to be written into the company’s files.',
      finding: null,
    }
  }
  const { measure, current, points } = first
  const before = points.at(-1 - 1)
  const shown = formatNumber(current.value, measure.unit)
  const prior =
    before === undefined ? '' : `, ${formatNumber(before.value, measure.unit)} before that`
  return {
    answered: true,
    key_finding: `${measure.name.slice(0, 1).toUpperCase()}${measure.name.slice(1)} is ${shown}${prior}; no rule finds a fault in it that this question names.`,
    data: [first, ...more].slice(0, POINTS).map((one) => metricPoint(one, facts)),
    confidence: current.on === null ? 'assumed' : 'medium',
    caveat:
      current.on === null
        ? 'The figure is undated.'
        : `One self-reported figure of ${formatDate(current.on)}, from ${counted(points.length, 'value', 'values')}.`,
    finding: null,
  }
}

/** The form in which roles answer each other. */
const written = (content: Content, chain: readonly string[]): string =>
  [
    '[RESPONSE:coo]',
    `Key finding: ${content.key_finding}`,
    'Supporting data:',
    ...(content.data.length === 0 ? ['  - none'] : []),
    ...content.data.map(
      ({ what, source, on }) =>
        `  - ${what} (${source}${on === null ? '' : `, ${formatDate(on)}`})`,
    ),
    `Confidence: ${called[content.confidence]} (${content.confidence})`,
    `Caveat: ${content.caveat}`,
    `[CHAIN: ${writtenChain(chain)}]`,
    '[/RESPONSE]',
  ].join('\n')

/** The COO's answer to a question, from the findings and metrics of the company alone. */
export function answerTo(
  question: string,
  chain: readonly string[],
  findings: readonly Finding[],
  facts: Facts,
): Reply {
  const finding = findingFor(question, findings)
  const metrics = metricsFor(question, facts)
  const content =
    finding === undefined
      ? fromMetrics(metrics, facts)
      : fromFinding(finding, metrics.map((one) => metricPoint(one, facts)).slice(0, 1), facts)
  return { question, chain, ...content, reply: written(content, chain) }
}
