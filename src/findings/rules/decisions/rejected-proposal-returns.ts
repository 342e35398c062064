import { isAlike } from '../../../analyses/decisions/alike.ts'
import { returnedProposals } from '../../../analyses/decisions/subjects.ts'
import { counted } from '../../../analyses/words.ts'
import { daysBetween } from '../../../model/dates.ts'
import { dayOf } from '../../../model/hours.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { found, type Rule, silent } from '../../rule.ts'

/** Proposals that were rejected and are back without saying so. */
export const rejectedProposalReturns: Rule = {
  name: 'rejected_proposal_returns',
  area: 'decisions',
  docs: {
    what: 'A proposal that comes after its own rejection, under the same title or the same subject in mostly the same words, and does not name the rejected one as what it supersedes.',
    why: 'What was settled is discussed again without the reason it was settled for.',
    act: 'Reopen it by name and say what has changed since, or withdraw it.',
  },
  needs: ['decisions'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (log.length === 0) return silent('decisions')
    const { at } = facts.situation
    return found(
      returnedProposals(log, isAlike).map(({ rejected, again }) => {
        const { rationale, decided_on = at } = rejected.decision
        const asked = again.decision.requested_on ?? again.decision.decided_on ?? at
        const days = daysBetween(dayOf(decided_on), dayOf(asked))
        const asKey = again.decision.requested_on === undefined ? 'decided_on' : 'requested_on'
        const dates = [
          cite.datum(`${rejected.path}.decided_on`),
          cite.datum(`${again.path}.${asKey}`),
        ]
        return {
          subject: again.subject,
          severity: again.state === 'decided' ? 'high' : 'medium',
          says: () => ({
            what: `${again.called} comes back ${counted(days, 'day', 'days')} after ${rejected.called} was rejected, without naming it.`,
            why:
              rationale === undefined
                ? `What was weighed when ${rejected.subject} was rejected is not weighed again.`
                : `The reason for the rejection is not answered: ${rationale}.`,
            how_to_act: [
              act(at, {
                action: `Say what has changed since ${formatDate(dayOf(decided_on))} and let ${again.subject} supersede ${rejected.subject} by name, or withdraw it`,
                owner: again.decision.owner,
                role: rejected.decider ?? 'COO',
                within: 'this_week',
              }),
            ],
          }),
          basis: 'counted',
          why_basis: 'reported',
          evidence: () => [
            cite.computed(days, 'days', 'asked for again - rejected', dates),
            cite.datum(`${rejected.path}.status`),
            again.decision.supersedes === undefined
              ? cite.missing(again.path, 'supersedes')
              : cite.datum(`${again.path}.supersedes`),
          ],
          why_evidence: () =>
            rationale === undefined ? [] : [cite.datum(`${rejected.path}.rationale`)],
        } as const
      }),
    )
  },
}
