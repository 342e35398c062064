import type { BenchmarkScope } from '../analyses/org/benchmark-scope.ts'
import type { Evidence } from '../model/finding.ts'
import type { Cite } from './cite.ts'

/** An amount of the company's that is told in US dollars, as evidence: with the rate where it is in
 *  another currency. */
export const citeDollars = (
  cite: Cite,
  path: string,
  { usd_per_unit }: BenchmarkScope,
): [Evidence, ...Evidence[]] => [
  cite.datum(path, 'usd'),
  ...(usd_per_unit === 1 ? [] : [cite.datum('fx.rate', 'usd')]),
]
