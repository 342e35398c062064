import { deadlineOf } from '../../../analyses/decisions/open-in-turn.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { daysBetween } from '../../../model/dates.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { found, type Rule, silent } from '../../rule.ts'
import { deciderEvidence } from './shared.ts'

/** Open requests with a default that nobody known authorized, while there is time to do so. */
export const defaultNotAuthorized: Rule = {
  name: 'default_not_authorized',
  area: 'decisions',
  docs: {
    what: 'An open decision request whose default nobody authorized, or only a group, a name that two may have, or somebody who is not among the people or had left before it was asked for, before its day. After it, the request is overdue and its default is not taken.',
    why: 'Silence would settle it without anybody having said so.',
    act: 'Let somebody who may decide it authorize the default, or take the default out.',
  },
  needs: ['decisions', 'people'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (log.length === 0) return silent('decisions')
    const { at } = facts.situation
    return found(
      log.flatMap((one) => {
        const { path, subject, called, decision, decider, state, fallback } = one
        if (state !== 'open' || fallback === null || fallback.barred === null) return []
        const { title, by, barred } = fallback
        const due = deadlineOf(decision) ?? null
        if (due !== null && due < at) return []
        const left = due === null ? null : daysBetween(at, due)
        const when =
          left === 0 ? 'today' : `by ${due === null ? 'a day to be set' : formatDate(due)}`
        return [
          {
            subject,
            severity: 'low',
            says: () => ({
              what: `${called} falls back on ${quoted(title)}${left === null ? '' : left === 0 ? ' today' : ` in ${counted(left, 'day', 'days')}, on ${formatDate(due)}`}, ${by === null ? 'which 0 people authorized' : `which nobody may take: ${barred}`}.`,
              why: `${left === null ? 'Without a day to decide by' : `After ${formatDate(due)}`} the request stands open: the default must not be taken.`,
              how_to_act: [
                act(at, {
                  action: `Authorize ${quoted(title)} by name for ${subject}, or decide ${when}`,
                  owner: decider ?? undefined,
                  role: 'COO',
                  within: 'this_week',
                  by: due ?? undefined,
                }),
              ],
            }),
            basis: 'counted',
            evidence: () => [
              by === null
                ? cite.missing(path, 'default_authorized_by')
                : cite.datum(`${path}.default_authorized_by`),
              cite.datum(`${path}.default`),
              ...(left === null
                ? []
                : [
                    cite.computed(left, 'days', `days from ${formatDate(at)} to decide_by`, [
                      cite.datum(`${path}.decide_by`),
                    ]),
                  ]),
              ...deciderEvidence(one, cite),
            ],
          } as const,
        ]
      }),
    )
  },
}
