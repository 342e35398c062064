import type { Rule } from '../../rule.ts'
import { actionOverdue } from './action-overdue.ts'
import { actionsLateShare } from './actions-late-share.ts'
import { automationUnsafe } from './automation-unsafe.ts'
import { blockerWithoutOwner } from './blocker-without-owner.ts'
import { changeBarrier } from './change-barrier.ts'
import { incidentCauseRepeats } from './incident-cause-repeats.ts'
import { incidentOpen } from './incident-open.ts'
import { incidentSlowToRecover } from './incident-slow-to-recover.ts'
import { incidentsOverTarget } from './incidents-over-target.ts'
import { raciAccountable } from './raci-accountable.ts'
import { raciNobodyResponsible } from './raci-nobody-responsible.ts'
import { raciPartsMixed } from './raci-parts-mixed.ts'
import { raciSamePerson } from './raci-same-person.ts'
import { raciTooManyConsulted } from './raci-too-many-consulted.ts'
import { repeatedBlocker } from './repeated-blocker.ts'
import { rolloutOverdue } from './rollout-overdue.ts'
import { singlePointOfFailure } from './single-point-of-failure.ts'

/** Rules on what may go wrong or already does: what holds others up comes first. */
export const riskRules: readonly Rule[] = [
  incidentOpen,
  repeatedBlocker,
  incidentCauseRepeats,
  incidentsOverTarget,
  blockerWithoutOwner,
  singlePointOfFailure,
  actionOverdue,
  automationUnsafe,
  raciNobodyResponsible,
  raciTooManyConsulted,
  raciPartsMixed,
  raciSamePerson,
  changeBarrier,
  rolloutOverdue,
  raciAccountable,
  actionsLateShare,
  incidentSlowToRecover,
]
