import type { Rule } from '../../rule.ts'
import { agendaNotSent } from './agenda-not-sent.ts'
import { businessReviewMissing } from './business-review-missing.ts'
import { meetingCreep } from './meeting-creep.ts'
import { meetingDoubled } from './meeting-doubled.ts'
import { meetingHours } from './meeting-hours.ts'
import { meetingTooLong } from './meeting-too-long.ts'
import { meetingWithoutDecider } from './meeting-without-decider.ts'
import { meetingWithoutOutput } from './meeting-without-output.ts'
import { meetingWithoutPreReads } from './meeting-without-pre-reads.ts'
import { meetingsWithoutActions } from './meetings-without-actions.ts'
import { noCadence } from './no-cadence.ts'
import { oneOnOnesMissing } from './one-on-ones-missing.ts'
import { quarterlyReviewMissing } from './quarterly-review-missing.ts'
import { standupTooLong } from './standup-too-long.ts'
import { topicsRecur } from './topics-recur.ts'
import { updateTheatre } from './update-theatre.ts'

/** Rules on meetings: what is missing altogether comes before what could be better. */
export const cadenceRules: readonly Rule[] = [
  noCadence,
  meetingsWithoutActions,
  topicsRecur,
  businessReviewMissing,
  quarterlyReviewMissing,
  meetingWithoutDecider,
  meetingHours,
  meetingCreep,
  updateTheatre,
  oneOnOnesMissing,
  meetingWithoutPreReads,
  agendaNotSent,
  meetingWithoutOutput,
  standupTooLong,
  meetingTooLong,
  meetingDoubled,
]
