import { editDistance } from '../model/nearest-word.ts'
import type { Path } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import type { Locate } from './document.ts'
import { quoted } from './found-words.ts'
import { knownMetrics } from './import/metric-names.ts'
import { isMap } from './merge/traced.ts'
import { problemIn } from './report-problem.ts'

/** Shorter words differ by a letter and mean something else: `new` and `net`, `arr` and `mrr`. */
const SHORTEST = 5
/** One of so many letters may differ. */
const LETTERS = 4

/** A word of so many letters may be plural in one and not in the other: `day`, `days`. */
const PLURAL = 3

function isSlip(part: string, meant: string): boolean {
  const [short, long] = part.length < meant.length ? [part, meant] : [meant, part]
  if (short.length >= PLURAL && long === `${short}s`) return true
  const length = Math.min(part.length, meant.length)
  return length >= SHORTEST && editDistance(part, meant) <= Math.floor(length / LETTERS)
}

/** The known metric that a name is plainly a slip of: all its words are the same, but for a letter or
 *  two of a long one, or a plural.
 *  @example meantMetric('headcont') // => 'headcount' */
export function meantMetric(name: string): string | undefined {
  if (knownMetrics.includes(name)) return undefined
  const written = name.toLowerCase()
  const parts = written.split('_')
  return knownMetrics.find((known) => {
    if (written.replaceAll('_', '') === known.replaceAll('_', '')) return true
    const meant = known.split('_')
    return (
      meant.length === parts.length &&
      meant.every((word, i) => word === parts[i] || isSlip(parts[i] ?? '', word))
    )
  })
}

/** Metrics may have any name; one that is nearly a known one is told, as no rule reads it. */
export function misspeltMetrics(
  { metrics, metric_history }: Readonly<Record<string, unknown>>,
  file: string,
  locate: Locate,
): Problem[] {
  const names = new Map<string, Path>()
  if (isMap(metrics)) for (const name of Object.keys(metrics)) names.set(name, ['metrics', name])
  if (Array.isArray(metric_history)) {
    metric_history.forEach((entry: unknown, index) => {
      const name = isMap(entry) ? entry.metric : undefined
      if (typeof name === 'string' && !names.has(name))
        names.set(name, ['metric_history', index, 'metric'])
    })
  }
  return [...names].flatMap(([name, path]) => {
    const meant = meantMetric(name)
    if (meant === undefined) return []
    const place = path[0] === 'metrics' ? locate.key(path) : locate.value(path)
    const message = `${quoted(name)} is kept as a metric of its own`
    const hint = `did you mean ${quoted(meant)}?`
    return [problemIn(file, message, { path, place, hint, severity: 'warning' })]
  })
}
