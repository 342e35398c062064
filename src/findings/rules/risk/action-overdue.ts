import { afterName, type FindLeaver } from '../../../analyses/leavers.ts'
import { listed } from '../../../analyses/listed.ts'
import { byOwner } from '../../../analyses/owner-names.ts'
import type { DueAction } from '../../../analyses/risk/actions.ts'
import type { Clearing } from '../../../analyses/risk/clearing.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { addDays } from '../../../model/dates.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

const DROPPED = valueOf(riskFigures.long_overdue_days)

const KEY_AND_DAY = /^([a-z\d_]+) (\d{4}-\d{2}-\d{2})$/

/** What an action comes from: a meeting by its key and day as people say them, else as written.
 *  @example sayFrom('leadership_sync 2026-11-02') // => 'the leadership sync of 2 Nov 2026' */
const sayFrom = (from: string): string =>
  from.replace(
    KEY_AND_DAY,
    (_, key: string, on: string) => `the ${key.replaceAll('_', ' ')} of ${formatDate(on)}`,
  )

const lateness = ({ subject, days_late }: DueAction): string =>
  `${subject} by ${counted(days_late, 'day', 'days')}`

function draftOf(
  name: string | null,
  leaverOf: FindLeaver,
  group: readonly DueAction[],
  clearing: ReadonlyMap<DueAction, Clearing>,
  at: string,
  cite: Cite,
): Draft | undefined {
  const [oldest] = group
  if (oldest === undefined) return undefined
  const { owner, called, due_on, days_late } = oldest
  const gone = owner === null ? '' : afterName(owner, leaverOf)
  const whose = owner === null ? '' : `of ${name}${gone}${gone === '' ? '' : ','}`
  const from = [...new Set(group.flatMap(({ action }) => action.from ?? []))]
  const sum = group.reduce((total, one) => total + one.days_late, 0)
  const agreed = from.length > 0 ? ` Agreed in ${listed(from.map(sayFrom))}.` : ''
  const isOne = group.length === 1
  const behind = group.flatMap((one) => clearing.get(one) ?? [])
  const blocked = behind
    .map(({ action, blocker: { called, holds_up } }) => {
      const held =
        holds_up.length > 0 ? `, which holds up ${listed(holds_up.map(({ id }) => id))}` : ''
      return ` ${action.subject} was to clear ${called}${held}.`
    })
    .join('')
  const days = group.map(({ path, days_late }) =>
    cite.computed(days_late, 'days', 'today - due_on', [cite.datum(`${path}.due_on`)]),
  )
  return {
    subject: isOne ? oldest.subject : (owner ?? 'company'),
    severity: days_late >= DROPPED ? 'high' : 'medium',
    says: () => ({
      what: isOne
        ? `${called}${owner === null ? ', with 0 owners,' : ` ${whose}`} was due on ${formatDate(due_on)}, ${counted(days_late, 'day', 'days')} ago, and is not done.`
        : `${group.length} actions ${owner === null ? 'with 0 owners' : whose} are overdue, the oldest, ${called}, since ${formatDate(due_on)}: ${listed(group.map(lateness))}.`,
      why: `${
        isOne
          ? `No new day is on record; whoever counts on it still plans with ${formatDate(due_on)}.`
          : `They are ${counted(sum, 'day', 'days')} behind in all, with no new day on record.`
      }${blocked}${agreed}`,
      how_to_act: [
        act(at, {
          action: isOne
            ? `Finish ${called}, or give a new day and say to whom it matters`
            : `Finish ${oldest.subject} first; ${group.length === 1 + 1 ? 'for the other do it, drop it' : `for the other ${group.length - 1} do them, drop them`}, or give a new day`,
          owner: owner ?? undefined,
          role: 'COO',
          within: 'today',
        }),
      ],
    }),
    basis: 'counted',
    extent: group.length,
    why_basis: 'reported',
    evidence: () =>
      isOne
        ? [
            days[0] ?? cite.datum(`${oldest.path}.due_on`),
            cite.missing(oldest.path, owner === null ? 'owner' : 'done_on'),
          ]
        : [
            cite.computed(group.length, 'actions', 'due before today and not done', days),
            cite.missing(oldest.path, 'done_on'),
          ],
    why_evidence: () => [
      ...(isOne ? [] : [cite.computed(sum, 'days', 'sum of the days overdue', days)]),
      ...behind.slice(0, MOST_CITED).map(({ blocker }) => cite.datum(blocker.path)),
    ],
    why_assumed: behind.map(
      ({ action, blocker }) =>
        `by its words, ${action.subject} is meant to clear ${blocker.subject}`,
    ),
    since: addDays(due_on, 1),
    gathers: () => group.map(({ called, due_on }) => ({ called, since: addDays(due_on, 1) })),
  }
}

/** Actions that are due and not done, one finding for each owner. */
export const actionOverdue: Rule = {
  name: 'action_overdue',
  area: 'risk',
  docs: {
    what: "Actions due before today and not done, from the action list and the meetings' own: one finding for each owner, about the action where it is one, about the owner where there are several.",
    why: 'What was agreed and not done keeps others waiting who do not know it.',
    act: 'Finish it, drop it, or give a new day.',
  },
  needs: [
    'actions',
    'meetings',
    'blockers',
    'people',
    'left',
    'company_okrs',
    'department_okrs',
    'team_okrs',
  ],
  figures: {
    shared_words: riskFigures.shared_words,
    long_overdue_days: riskFigures.long_overdue_days,
  },
  check(facts, cite) {
    const { recorded, overdue } = facts.actions()
    if (!recorded) return silent('actions')
    const clearing = new Map(facts.clearings().map((one) => [one.action, one]))
    const { at } = facts.situation
    const leaverOf = facts.leaverOf()
    const groups = byOwner(overdue, ({ owner }) => owner, facts.ownerNames())
    return found(
      groups.flatMap(
        ({ owner, things }) => draftOf(owner, leaverOf, things, clearing, at, cite) ?? [],
      ),
    )
  },
}
