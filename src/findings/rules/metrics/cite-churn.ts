import type { AnnualChurn } from '../../../analyses/metrics/net-churn.ts'
import type { Evidence } from '../../../model/finding.ts'
import type { Cite } from '../../cite.ts'

const UNITS: Record<AnnualChurn['kind']['by'], string> = {
  retention: 'percent',
  annual: 'percent',
  monthly: 'percent',
  flows: 'usd',
}

/** Churn of a year with what it was computed from. */
export function citeChurn(cite: Cite, churn: AnnualChurn): Evidence {
  const { value, paths, earlier, formula, kind } = churn
  const [path, ...more] = paths
  const unit = UNITS[kind.by]
  const own = cite.datum(path, unit)
  return formula === null
    ? own
    : cite.computed(value, 'percent', formula, [
        own,
        ...more.map((one) => cite.datum(one, unit)),
        ...earlier.map((one) => cite.earlier(one, unit)),
      ])
}
