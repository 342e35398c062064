import { type Logged, newestEntry } from '../../../analyses/decisions/log.ts'
import { onOneSubject } from '../../../analyses/decisions/subjects.ts'
import { counted } from '../../../analyses/words.ts'
import { daysBetween } from '../../../model/dates.ts'
import { enumerated } from '../../../model/enumerated.ts'
import { dayOf } from '../../../model/hours.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { dated } from '../../dated.ts'
import { found, type Rule, silent } from '../../rule.ts'
import { choiceOf, undecided } from '../../undecided.ts'

const when = ({ decision: { decided_on } }: Logged): string =>
  decided_on === undefined ? '' : ` (${formatDate(dayOf(decided_on))})`

/** Teams that both decisions bind. */
const bothTeams = (one: Logged, other: Logged): string[] =>
  (one.decision.teams ?? []).filter((team) => other.decision.teams?.includes(team))

/** Two decisions on one subject in force at once. */
export const decisionsContradict: Rule = {
  name: 'decisions_contradict',
  area: 'decisions',
  docs: {
    what: 'Two decisions on the same subject (pay and salaries are one), both in force, whose titles exclude each other: one rules out what the other says, they choose apart (open and close, weekly and monthly, round the clock and office hours), they give one thing two figures of one unit, or they are the same but for the number that is set or what is counted by (per site, per user). Two places, people, roles or periods can stand side by side. As words alone tell it, it is never verified. The later one does not say that it supersedes the earlier, which was not over by the last day in its title.',
    why: 'Each team follows the one it likes, or was told.',
    act: 'Say which holds, and let the other be superseded by id.',
  },
  needs: ['decisions'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (!log.some(({ decision }) => decision.subject !== undefined)) {
      return silent('subjects of the decisions')
    }
    const { at } = facts.situation
    const newest = newestEntry(log, at)
    const nameOf = facts.ownerNames()
    return found(
      onOneSubject(log).contradicting.map(({ earlier, later }) => {
        const teams = bothTeams(earlier, later)
        const [first, second] = [earlier, later].map(({ decider }) => decider && nameOf(decider))
        const deciders = [...new Set([first, second])].flatMap((name) => name ?? [])
        const { decided_on, supersedes } = later.decision
        const days = decided_on === undefined ? null : daysBetween(dayOf(decided_on), at)
        const held = days === null ? 'Both' : `For ${counted(days, 'day', 'days')} both`
        const who =
          teams.length > 0
            ? `${enumerated(teams)} ${teams.length === 1 ? 'is' : 'are'} bound by both`
            : 'two rules stand'
        return {
          subject: later.subject,
          severity: 'high',
          says: () => ({
            what: `2 decisions on ${later.decision.subject} hold at once: ${earlier.called}${when(earlier)} and ${later.called}${when(later)}; neither supersedes the other.`,
            why: `${held} have been in force, and ${who}: what is promised depends on whom one asks.`,
            how_to_act: [
              act(at, {
                action: `Settle${first && first === second ? '' : ` with ${first ?? 'whoever decided the earlier one'}`} which of ${earlier.subject} and ${later.subject} holds, and mark the other as superseded`,
                owner: later.decider ?? undefined,
                role: 'COO',
                within: 'this_week',
              }),
            ],
            ...choiceOf(
              [
                {
                  title: `${later.called} holds`,
                  trade_off: `${earlier.subject} is superseded${earlier.decision.rationale === undefined ? '' : `, whose reason was: ${earlier.decision.rationale}`}`,
                },
                {
                  title: `${earlier.called} holds`,
                  trade_off: `${later.subject} is taken back${later.decision.rationale === undefined ? '' : `, whose reason was: ${later.decision.rationale}`}`,
                },
              ],
              undecided(`the word of ${enumerated(deciders) || 'those who decided'} (supersedes)`),
            ),
          }),
          basis: 'reported',
          since: decided_on === undefined ? undefined : dayOf(decided_on),
          evidence: () => [
            dated(cite.datum(`${later.path}.subject`), newest),
            dated(cite.datum(`${earlier.path}.subject`), newest),
            supersedes === undefined
              ? dated(cite.missing(later.path, 'supersedes'), newest)
              : dated(cite.datum(`${later.path}.supersedes`), newest),
          ],
          why_evidence: () => [
            ...(days === null
              ? []
              : [
                  cite.computed(days, 'days', 'today - decided_on', [
                    cite.datum(`${later.path}.decided_on`),
                  ]),
                ]),
            ...(teams.length > 0
              ? [cite.datum(`${earlier.path}.teams`), cite.datum(`${later.path}.teams`)]
              : []),
          ],
        } as const
      }),
    )
  },
}
