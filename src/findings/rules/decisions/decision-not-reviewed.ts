import { listed } from '../../../analyses/listed.ts'
import { counted, sayMoney } from '../../../analyses/words.ts'
import { SHOWN_NAMES } from '../../../knowledge/shown-names.ts'
import { daysBetween } from '../../../model/dates.ts'
import { act } from '../../act.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

/** Decisions whose review day has passed without an outcome in the log. */
export const decisionNotReviewed: Rule = {
  name: 'decision_not_reviewed',
  area: 'decisions',
  docs: {
    what: 'Decisions in force whose review day has passed and that have no outcome in the log.',
    why: 'A decision nobody looks back at is repeated whether it worked or not.',
    act: 'Write down what came of it, and whether it still holds.',
  },
  needs: ['decisions'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions().filter(({ state }) => state === 'decided')
    if (!log.some(({ decision }) => decision.review_on !== undefined)) {
      return silent('review_on of the decisions in force')
    }
    const { at } = facts.situation
    const due = log.flatMap((one) => {
      const { review_on, outcome } = one.decision
      if (review_on === undefined || review_on >= at || outcome?.trim()) return []
      return [{ ...one, days: daysBetween(review_on, at) }]
    })
    if (due.length === 0) return quiet
    due.sort((a, b) => b.days - a.days)
    const names = due.map(({ subject, days }) => `${subject} (${counted(days, 'day', 'days')} ago)`)
    const cost = due.reduce((sum, { decision }) => sum + (decision.cost_usd ?? 0), 0)
    const costs = due.filter(({ decision }) => decision.cost_usd !== undefined)
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `${counted(due.length, 'decision was', 'decisions were')} due for review and ${due.length === 1 ? 'has' : 'have'} no outcome: ${listed(names)}.`,
          why:
            cost > 0
              ? `Whether ${sayMoney(cost)} did what it was spent for is not known.`
              : `Whether ${listed(due.map(({ called }) => called))} did what ${due.length === 1 ? 'it was' : 'they were'} meant to do is not known.`,
          how_to_act: due.slice(0, SHOWN_NAMES).map(({ called, decider }) =>
            act(at, {
              action: `Write the outcome of ${called} into the log: keep, change or take back`,
              owner: decider ?? undefined,
              role: 'COO',
              within: 'two_weeks',
            }),
          ),
        }),
        basis: 'counted',
        extent: due.length,
        evidence: () => [
          cite.computed(
            due.length,
            'decisions',
            'review_on before today and no outcome',
            due
              .slice(0, MOST_CITED)
              .map(({ path, days }) =>
                cite.computed(days, 'days', 'today - review_on', [cite.datum(`${path}.review_on`)]),
              ),
          ),
        ],
        why_evidence: () =>
          cost > 0
            ? [
                cite.computed(
                  cost,
                  'usd',
                  'sum of cost_usd',
                  costs
                    .slice(0, MOST_CITED)
                    .map(({ path }) => cite.datum(`${path}.cost_usd`, 'usd')),
                ),
              ]
            : [],
      },
    ])
  },
}
