import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { processCareFigures } from '../../../knowledge/throughput.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const WITHIN = valueOf(processCareFigures.review_days)

const days = (count: number): string => counted(count, 'day', 'days')

interface Overdue {
  what: string
  evidence: [Evidence, ...Evidence[]]
}

type Kind = 'date_past' | 'too_long_ago' | 'never'

/** How a review is overdue; undefined where it is not. */
function kindOf({ process }: ProcessCase, at: string): Kind | undefined {
  const { last_reviewed_on: last, next_review_on: next } = process
  if (next !== undefined && next < at) return 'date_past'
  if (last !== undefined) return daysBetween(last, at) > WITHIN ? 'too_long_ago' : undefined
  return next === undefined ? 'never' : undefined
}

function overdue(
  { process, path, name }: ProcessCase,
  at: string,
  cite: Cite,
): Record<Kind, () => Overdue> {
  const { last_reviewed_on: last = '', next_review_on: next = '', times_run: runs } = process
  const ago = (day: string) => `${days(daysBetween(day, at))} ago`
  const age = (key: 'last_reviewed_on' | 'next_review_on', day: string) =>
    cite.computed(daysBetween(day, at), 'days', `today - ${key}`, [cite.datum(`${path}.${key}`)])
  return {
    date_past: () => ({
      what: `${name} was to be reviewed on ${formatDate(next)}, ${ago(next)}${last === '' ? '' : `; the last review was on ${formatDate(last)}, ${ago(last)}`}.`,
      evidence: [
        age('next_review_on', next),
        ...(last === '' ? [] : [age('last_reviewed_on', last)]),
      ],
    }),
    too_long_ago: () => ({
      what: `${name} was last reviewed on ${formatDate(last)}, ${ago(last)}${next === '' ? ' and no next date is set' : `; the next is set for ${formatDate(next)}`}.`,
      evidence: [age('last_reviewed_on', last)],
    }),
    never: () => ({
      what: `${name} has 0 reviews in the data${runs === undefined ? '' : ` and has been run ${counted(runs, 'time', 'times')}`}.`,
      evidence: [
        cite.missing(path, 'last_reviewed_on'),
        ...(runs === undefined ? [] : [cite.datum(`${path}.times_run`, 'count')]),
      ],
    }),
  }
}

/** A process that nobody has looked at for too long. */
export const reviewOverdue: Rule = {
  name: 'review_overdue',
  area: 'process',
  docs: {
    what: 'A process whose `next_review_on` is past, whose last review is over six months old, or that has no review at all where other processes have one.',
    why: 'A process that is not reviewed is still that of the smaller company it was made for.',
    act: 'Walk one case through with those who do the work, change what no longer fits, set the next date.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs', 'incidents'],
  figures: { review_days: processCareFigures.review_days },
  check(facts, cite) {
    const { at } = facts.situation
    const cases = facts.processCases()
    const isReviewed = ({ process }: ProcessCase) =>
      process.last_reviewed_on !== undefined || process.next_review_on !== undefined
    if (!cases.some(isReviewed)) return silent('when processes were reviewed')
    const faults = cases.flatMap((one): Fault[] => {
      const kind = kindOf(one, at)
      if (kind === undefined) return []
      const { goal, name } = one
      return [
        {
          subject: name,
          severity: goal.on_path === 'direct' && isReviewed(one) ? 'medium' : 'low',
          tell: () => {
            const { what, evidence } = overdue(one, at, cite)[kind]()
            return {
              says: () => ({
                what,
                why: consequence(one),
                how_to_act: [
                  act(at, {
                    action: `Walk one case of ${name} through with those who do it, and set the next review date`,
                    ...ownerOf(one),
                    within: 'two_weeks',
                  }),
                ],
              }),
              basis: 'counted',
              why_assumed: goalAssumed(goal),
              evidence: () => evidence,
              why_evidence: () => [
                ...wrongEvidence(cite, one),
                ...goalEvidence(cite, goal.key_results),
              ],
            }
          },
        },
      ]
    })
    return { found: singlyOrTogether(faults, 'are overdue for a review', cite), silent: [] }
  },
}
