import { deadlineOf } from '../../../analyses/decisions/open-in-turn.ts'
import { counted } from '../../../analyses/words.ts'
import { enumerated } from '../../../model/enumerated.ts'
import { dayOf } from '../../../model/hours.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { found, type Rule, silent } from '../../rule.ts'

/** Open decision requests that nobody is named to decide. */
export const decisionWithoutOwner: Rule = {
  name: 'decision_without_owner',
  area: 'decisions',
  docs: {
    what: 'An open decision request without an owner and without a decider. Of decisions already taken, the rule on the log asks for the owner.',
    why: 'Nobody is late when it is not decided.',
    act: 'Name one person who decides.',
  },
  needs: ['decisions'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (log.length === 0) return silent('decisions')
    const { at } = facts.situation
    return found(
      log
        .filter(
          ({ state, decider, parts }) =>
            state === 'open' && decider === null && (parts?.decide ?? []).length === 0,
        )
        .map(({ path, subject, called, decision }) => {
          const { teams = [], decide_by } = decision
          const due = decide_by === undefined ? '' : `, due on ${formatDate(dayOf(decide_by))}`
          return {
            subject,
            severity: 'medium',
            says: () => ({
              what: `Decision ${called}${due} has 0 people named to take it.`,
              why:
                teams.length > 0
                  ? `${enumerated(teams)} ${teams.length === 1 ? 'waits' : 'wait'} for an answer that ${counted(0, 'person', 'people')} owe.`
                  : `${called} can stay open for ever without anybody being late.`,
              how_to_act: [
                act(at, {
                  action: `Name one person who decides ${subject}, and by when`,
                  owner: undefined,
                  role: 'COO',
                  within: 'this_week',
                  by: deadlineOf(decision),
                }),
              ],
            }),
            basis: 'counted',
            evidence: () => [
              decision.owner === undefined
                ? cite.missing(path, 'owner')
                : cite.datum(`${path}.owner`),
              ...(decide_by === undefined ? [] : [cite.datum(`${path}.decide_by`)]),
              ...(teams.length > 0 ? [cite.datum(`${path}.teams`)] : []),
            ],
          } as const
        }),
    )
  },
}
