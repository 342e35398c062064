import type { Situation } from '../model/source.ts'
import { improvementPlan } from './improvement/plan.ts'
import { once } from './once.ts'
import { analyseOrg } from './org/org.ts'
import { analyseFlow } from './process/flow.ts'
import { scoreMaturity } from './process/maturity.ts'
import { tellFlow } from './process/told-flow.ts'

/** The facts of the operations report alone, so that it starts without the other analyses. */
export function operationsFacts(situation: Situation) {
  const { company } = situation
  const processes = company.processes ?? []
  const maturity = once(() => scoreMaturity(processes))
  const flow = once(() => analyseFlow(processes))
  const toldFlow = once(() => tellFlow(flow()))
  const org = once(() => analyseOrg(company))
  return {
    situation,
    maturity,
    flow,
    /** The same with its sentences. */
    toldFlow,
    org,
    improvementPlan: once(() => improvementPlan(processes, maturity(), toldFlow(), org())),
  }
}

export type OperationsFacts = ReturnType<typeof operationsFacts>
