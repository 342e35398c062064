import { valueOf } from '../knowledge/figure.ts'
import { riskFigures } from '../knowledge/risk.ts'
import type { Situation } from '../model/source.ts'
import { auditProcesses } from './audit/audit.ts'
import { planAutomation } from './automation/automation.ts'
import { decisionLog } from './decisions/log.ts'
import { decisionSpeed } from './decisions/speed.ts'
import { once } from './once.ts'
import { analyseActions } from './risk/actions.ts'
import { analyseAutomations } from './risk/automations.ts'
import { blockedEarlier } from './risk/blocked-earlier.ts'
import { blockersByBlocked, openBlockers } from './risk/blockers.ts'
import { analyseChanges } from './risk/changes.ts'
import { analyseIncidents } from './risk/incidents.ts'
import { planRollouts } from './rollout/rollout.ts'

/** What the company's lists say by the day asked about: what was decided and promised, what holds
 *  work up, what went wrong, and what is being changed. */
export function loggedFacts(situation: Situation) {
  const { company, at } = situation
  const decisions = once(() => decisionLog(company))
  const blockers = once(() => openBlockers(company, at, blockedEarlier(company, at)))
  const automations = once(() => analyseAutomations(company, at))
  const changes = once(() => analyseChanges(company, at))
  return {
    decisions,
    decisionSpeed: once(() => decisionSpeed(decisions(), at)),
    blockers,
    /** The same by what they block. */
    blockersByBlocked: once(() => blockersByBlocked(blockers())),
    actions: once(() => analyseActions(company, at)),
    incidents: once(() => analyseIncidents(company, at)),
    changes,
    /** The rollout of every change. */
    rollouts: once(() => planRollouts(changes(), at)),
    /** Health, documentation and reviews of every process. */
    audits: once(() => auditProcesses(company, at)),
    automations,
    /** What to automate, and how what runs is looked after. */
    automationPlan: once(() =>
      planAutomation(automations(), at, valueOf(riskFigures.automation_test_days)),
    ),
  }
}
