import type { Rule } from '../../rule.ts'
import { decisionByCommittee } from './decision-by-committee.ts'
import { decisionNotLoggedFully } from './decision-not-logged-fully.ts'
import { decisionNotReviewed } from './decision-not-reviewed.ts'
import { decisionOverdue } from './decision-overdue.ts'
import { decisionWindowShort } from './decision-window-short.ts'
import { decisionWithoutOwner } from './decision-without-owner.ts'
import { decisionsContradict } from './decisions-contradict.ts'
import { decisionsOutOfOrder } from './decisions-out-of-order.ts'
import { decisionsSlowing } from './decisions-slowing.ts'
import { defaultNotAuthorized } from './default-not-authorized.ts'
import { ownerNotOnePerson } from './owner-not-one-person.ts'
import { rapidIncomplete } from './rapid-incomplete.ts'
import { rejectedProposalReturns } from './rejected-proposal-returns.ts'
import { tooManyAgree } from './too-many-agree.ts'

/** Rules on the decision log: what waits today comes before how it is kept. */
export const decisionsRules: readonly Rule[] = [
  decisionOverdue,
  decisionsContradict,
  decisionsSlowing,
  rejectedProposalReturns,
  decisionWithoutOwner,
  decisionByCommittee,
  tooManyAgree,
  rapidIncomplete,
  ownerNotOnePerson,
  defaultNotAuthorized,
  decisionWindowShort,
  decisionNotReviewed,
  decisionsOutOfOrder,
  decisionNotLoggedFully,
]
