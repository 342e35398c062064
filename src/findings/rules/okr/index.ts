import type { Rule } from '../../rule.ts'
import { averageHidesResult } from './average-hides-result.ts'
import { checkInOverdue } from './check-in-overdue.ts'
import { confidenceAgainstPace } from './confidence-against-pace.ts'
import { controlBroken } from './control-broken.ts'
import { datesMissing } from './dates-missing.ts'
import { grossAgainstNet } from './gross-against-net.ts'
import { keyResultSlipping } from './key-result-slipping.ts'
import { keyResultWithoutOwner } from './key-result-without-owner.ts'
import { linkToUnknownObjective } from './link-to-unknown-objective.ts'
import { milestoneLate } from './milestone-late.ts'
import { milestoneNotCredible } from './milestone-not-credible.ts'
import { netNotGrossLessChurn } from './net-not-gross-less-churn.ts'
import { noProgressPastQuarter } from './no-progress-past-quarter.ts'
import { objectiveOffPace } from './objective-off-pace.ts'
import { objectiveWithoutKeyResults } from './objective-without-key-results.ts'
import { objectiveWithoutOwner } from './objective-without-owner.ts'
import { objectivesDisconnected } from './objectives-disconnected.ts'
import { objectivesTooEasy } from './objectives-too-easy.ts'
import { okrsOnTrackShare } from './okrs-on-track-share.ts'
import { parentAboveParts } from './parent-above-parts.ts'
import { parentBelowParts } from './parent-below-parts.ts'
import { parentOnTrackPartsOff } from './parent-on-track-parts-off.ts'
import { priorityWithoutObjective } from './priority-without-objective.ts'
import { quarterHitRate } from './quarter-hit-rate.ts'
import { quarterWithoutGoals } from './quarter-without-goals.ts'
import { resultNotMeasurable } from './result-not-measurable.ts'
import { sameTargetLower } from './same-target-lower.ts'
import { sharedResultUnlinked } from './shared-result-unlinked.ts'
import { targetAlreadyMet } from './target-already-met.ts'
import { targetsDoNotAddUp } from './targets-do-not-add-up.ts'
import { teamUnlinked } from './team-unlinked.ts'
import { titleNamesOtherTarget } from './title-names-other-target.ts'
import { tooManyKeyResults } from './too-many-key-results.ts'
import { tooManyObjectives } from './too-many-objectives.ts'
import { unsupportedObjective } from './unsupported-objective.ts'

/** Rules about goals: what cannot be met and what is misread before what is late, and that before
 *  what is merely untidy. */
export const okrRules: readonly Rule[] = [
  quarterWithoutGoals,
  targetsDoNotAddUp,
  milestoneNotCredible,
  grossAgainstNet,
  netNotGrossLessChurn,
  controlBroken,
  keyResultSlipping,
  parentAboveParts,
  parentBelowParts,
  parentOnTrackPartsOff,
  objectiveOffPace,
  unsupportedObjective,
  teamUnlinked,
  objectiveWithoutOwner,
  objectiveWithoutKeyResults,
  checkInOverdue,
  milestoneLate,
  averageHidesResult,
  noProgressPastQuarter,
  sameTargetLower,
  titleNamesOtherTarget,
  sharedResultUnlinked,
  linkToUnknownObjective,
  okrsOnTrackShare,
  quarterHitRate,
  priorityWithoutObjective,
  objectivesDisconnected,
  keyResultWithoutOwner,
  confidenceAgainstPace,
  tooManyObjectives,
  resultNotMeasurable,
  objectivesTooEasy,
  tooManyKeyResults,
  targetAlreadyMet,
  datesMissing,
]
