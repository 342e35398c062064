import type { Situation } from '../model/source.ts'
import { analyseGrowth } from './growth/headcount.ts'
import { headcountOf } from './headcount.ts'
import { findLeavers } from './leavers.ts'
import { once } from './once.ts'
import { ownerNames } from './owner-names.ts'
import { findOwners } from './reporting/owners.ts'
import { reportingLines } from './reporting/reporting-lines.ts'
import { actingFor } from './scaling/acting.ts'
import { readStage } from './stage.ts'
import { stageNow } from './stage-now.ts'
import { processOwners } from './throughput/process-owners.ts'

/** How many people there are, who they are and what they answer for. */
export function peopleFacts(situation: Situation) {
  const { company } = situation
  const headcount = once(() => headcountOf(company))
  const stage = once(() => readStage(company, headcount()))
  const now = once(() => stageNow(stage()))
  const owners = once(() => findOwners(company))
  return {
    headcount,
    growth: once(() => analyseGrowth(situation, headcount())),
    stage,
    /** The one stage by which everything is judged. */
    stageNow: now,
    reportingLines: once(() => reportingLines(company.people ?? [])),
    owners,
    /** What an owner is called, whether the data write the id, the name or the title. */
    ownerNames: once(() => ownerNames(company)),
    processOwners: once(() => processOwners(company, (name) => owners().department(name))),
    /** Who does the work of a role at the stage of the company. */
    acting: actingFor(company, owners, () => now().stage),
    /** Who has left, by what the data call them. */
    leaverOf: once(() => findLeavers(company)),
  }
}
