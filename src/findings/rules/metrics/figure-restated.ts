import { upperFirst } from '../../../analyses/words.ts'
import { measureOf } from '../../../knowledge/measures.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { ownerOf } from './owner-of.ts'
import { sayMeasure } from './say-measure.ts'

/** A figure of a past day that is another one than it was when last reported. */
export const figureRestated: Rule = {
  name: 'figure_restated',
  area: 'metrics',
  docs: {
    what: 'Compares each metric, day by day, with what was known of that day when last reported (a week before, or on the day given with --since). A figure of a past day that changed is found, with both values.',
    why: 'Whoever decided by the first value does not know of the second; and what was compared with it looks better or worse than it was.',
    act: 'Say who has seen the first value, tell them the second and why, and correct what rests on it.',
  },
  needs: ['metrics', 'metric_history'],
  figures: {},
  check(facts, cite) {
    const { at, past } = facts.situation
    if (facts.metrics().size === 0) return silent('metrics')
    if (past?.asOf(past.since) === undefined) return silent('what was reported before')
    const restated = facts.restated()
    if (restated.length === 0) return quiet
    return found(
      restated.map(({ metric, name, on, was, now, before }): Draft => {
        const measure = measureOf(metric)
        const { owner, role } = ownerOf(facts, metric)
        const ratio = was === 0 ? null : (now.value - was) / Math.abs(was)
        const change = ratio === null ? '' : `, ${formatNumber(ratio, 'ratio')}`
        return {
          subject: `${metric} ${on}`,
          severity: 'medium',
          says: () => ({
            what: `${upperFirst(name)} of ${formatDate(on)} was reported as ${sayMeasure(was, measure)} by ${formatDate(past.since)} and is now ${sayMeasure(now.value, measure)}${change}.`,
            why: `What was decided by ${sayMeasure(was, measure)} rests on a figure that no longer holds; the course of ${name} is read from another point.`,
            how_to_act: [
              act(at, {
                action: `Say why ${name} of ${formatDate(on)} changed, and tell who was given ${sayMeasure(was, measure)}`,
                owner,
                role,
                within: 'this_week',
              }),
            ],
          }),
          basis: 'counted',
          why_basis: 'benchmark',
          evidence: () => {
            const values: readonly [Evidence, Evidence] = [
              cite.datum(now.path, measure.unit),
              before === null
                ? cite.computed(
                    was,
                    measure.unit,
                    `as it was known on ${formatDate(past.since)}`,
                    [],
                  )
                : cite.earlier(before.path, measure.unit),
            ]
            const formula = '(value now - value then) / value then'
            return ratio === null
              ? values
              : [...values, cite.computed(ratio, 'ratio', formula, values)]
          },
        }
      }),
    )
  },
}
