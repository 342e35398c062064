import type { BenchmarkScope } from '../analyses/org/benchmark-scope.ts'
import { type Outcome, silent } from './rule.ts'

/** Nothing to compare with. A stage that is not given can be asked for; a sector, a currency or a
 *  stage for which the playbook has no figure cannot.
 *  @param what the figure that the playbook lacks */
export const withoutBenchmark = (scope: BenchmarkScope, what: string): Outcome =>
  scope.stage === null
    ? silent('the stage of the company')
    : { found: [], silent: [scope.silent_because ?? what], no_figure: true }
