import { datedAhead } from '../../../analyses/dated-ahead.ts'
import type { Logged } from '../../../analyses/decisions/log.ts'
import { counted, quoted, sayMoney } from '../../../analyses/words.ts'
import { addDays, daysBetween } from '../../../model/dates.ts'
import { enumerated } from '../../../model/enumerated.ts'
import { dayOf } from '../../../model/hours.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { choiceOf } from '../../undecided.ts'
import { deciderEvidence, optionsOf, recommendationOf, significance } from './shared.ts'

/** What the log allows to happen without an answer. */
function onDefault(fallback: Logged['fallback'], due: string): string {
  if (fallback === null) return ''
  const { title, by, barred } = fallback
  return barred === null
    ? ` Since ${formatDate(due)}, without an answer, ${quoted(title)} holds, as ${by} authorized.`
    : ` The default ${quoted(title)} must not be taken: ${barred}.`
}

function whyOf({ decision, fallback }: Logged, waiting: number | null, due: string): string {
  const { context, teams = [], cost_usd } = decision
  const parts = [
    ...(context === undefined ? [] : [context.trim().replace(/(?<![.!?])$/, '.')]),
    ...(waiting === null
      ? []
      : [`${counted(waiting, 'day has', 'days have')} passed since it was asked for.`]),
    ...(teams.length > 1 ? [`It binds ${enumerated(teams)}.`] : []),
    ...(cost_usd === undefined ? [] : [`${sayMoney(cost_usd)} hang on it.`]),
  ]
  return `${parts.join(' ')}${onDefault(fallback, due)}`.trim() || 'What waits for it stands still.'
}

/** What can be undone is decided at once; for the rest a new day is a choice as well. */
function decideWords({ called, decision }: Logged, waiting: number | null): string {
  return decision.reversible === 'yes' && waiting !== null && waiting > 0
    ? `Decide ${called} today: it can be taken back, the ${counted(waiting, 'day', 'days')} of waiting cannot`
    : `Decide ${called}, or set a new day and say why`
}

function draftOf(one: Logged, due: string, at: string, cite: Cite): Draft {
  const { subject, path, called, decision, decider } = one
  const { requested_on, decided_on } = decision
  const late = daysBetween(due, at)
  const waiting = requested_on === undefined ? null : daysBetween(dayOf(requested_on), at)
  const holds = one.fallback?.barred === null ? one.fallback : null
  const notTaken = holds === null ? 'not taken' : 'not taken: its default holds'
  const why = [
    ...['context', 'teams', 'cost_usd', 'recommendation', 'default', 'default_authorized_by']
      .filter((key) => decision[key as keyof typeof decision] !== undefined)
      .map((key) => cite.datum(`${path}.${key}`)),
    ...(waiting === null
      ? []
      : [
          cite.computed(waiting, 'days', 'today - requested_on', [
            cite.datum(`${path}.requested_on`),
          ]),
        ]),
  ]
  return {
    subject,
    severity: holds !== null || significance(decision) === null ? 'medium' : 'high',
    says: () => ({
      what: `Decision ${called} was due on ${formatDate(due)}, ${counted(late, 'day', 'days')} ago, and is ${decided_on === undefined ? notTaken : `still requested by its status, though decided_on says ${formatDate(dayOf(decided_on))}`}.`,
      why: whyOf(one, waiting, due),
      how_to_act: [
        act(at, {
          action:
            decided_on !== undefined
              ? `Say in the log whether ${subject} is decided: correct its status or its decided_on`
              : holds === null
                ? decideWords(one, waiting)
                : `Record that ${quoted(holds.title)} holds for ${subject}, or decide otherwise`,
          owner: decider ?? undefined,
          role: 'COO',
          within: 'today',
        }),
      ],
      ...choiceOf(
        optionsOf(decision),
        holds === null
          ? recommendationOf(one)
          : `${holds.title}, since it is the default that ${holds.by} authorized`,
      ),
    }),
    basis: 'counted',
    why_basis: 'reported',
    since: addDays(due, 1),
    tells: () => [`${path}.decide_by`],
    evidence: () => [
      cite.computed(late, 'days', 'today - decide_by', [cite.datum(`${path}.decide_by`)]),
      ...(decided_on === undefined ? [] : [cite.datum(`${path}.decided_on`)]),
      ...deciderEvidence(one, cite),
    ],
    why_evidence: () => why,
  }
}

/** Decisions whose day has passed without one. */
export const decisionOverdue: Rule = {
  name: 'decision_overdue',
  area: 'decisions',
  docs: {
    what: 'A decision that was asked for by a day before today and is not taken. Its default is only taken where one person whom the data know authorized it.',
    why: 'What waits for it stands still, or is settled by nobody.',
    act: 'The decider decides today, what can be taken back above all, or sets a new day and says why.',
  },
  needs: ['decisions', 'people'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (log.length === 0) return silent('decisions')
    const { at, company } = facts.situation
    const isAhead = datedAhead(company)
    return found(
      log.flatMap((one) => {
        const { decide_by } = one.decision
        if (one.state !== 'open' || decide_by === undefined) return []
        if (isAhead(one.decision, 'decided_on')) return []
        const due = dayOf(decide_by)
        return due < at ? [draftOf(one, due, at, cite)] : []
      }),
    )
  },
}
