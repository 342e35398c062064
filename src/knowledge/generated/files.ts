// Made by `npm run generate` from the files of src/knowledge that hold figures.
import * as act from '../act.ts'
import * as ask from '../ask.ts'
import * as automation from '../automation.ts'
import * as briefing from '../briefing.ts'
import * as cadenceStages from '../cadence-stages.ts'
import * as cadenceYear from '../cadence-year.ts'
import * as cadence from '../cadence.ts'
import * as change from '../change.ts'
import * as checks from '../checks.ts'
import * as confidence from '../confidence.ts'
import * as constraints from '../constraints.ts'
import * as decisionRights from '../decision-rights.ts'
import * as decisions from '../decisions.ts'
import * as flow from '../flow.ts'
import * as goals from '../goals.ts'
import * as growth from '../growth.ts'
import * as history from '../history.ts'
import * as impact from '../impact.ts'
import * as mapping from '../mapping.ts'
import * as maturity from '../maturity.ts'
import * as metrics from '../metrics.ts'
import * as okrLint from '../okr-lint.ts'
import * as okr from '../okr.ts'
import * as org from '../org.ts'
import * as plan from '../plan.ts'
import * as processAudit from '../process-audit.ts'
import * as reports from '../reports.ts'
import * as risk from '../risk.ts'
import * as roles from '../roles.ts'
import * as stages from '../stages.ts'
import * as stakes from '../stakes.ts'
import * as sync from '../sync.ts'
import * as throughput from '../throughput.ts'
import * as variation from '../variation.ts'
import * as waste from '../waste.ts'

export const knowledgeFiles: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  act,
  ask,
  automation,
  briefing,
  'cadence-stages': cadenceStages,
  'cadence-year': cadenceYear,
  cadence,
  change,
  checks,
  confidence,
  constraints,
  'decision-rights': decisionRights,
  decisions,
  flow,
  goals,
  growth,
  history,
  impact,
  mapping,
  maturity,
  metrics,
  'okr-lint': okrLint,
  okr,
  org,
  plan,
  'process-audit': processAudit,
  reports,
  risk,
  roles,
  stages,
  stakes,
  sync,
  throughput,
  variation,
  waste,
}
