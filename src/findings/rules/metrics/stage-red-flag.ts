import type { Facts } from '../../../analyses/facts.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted, quoted, upperFirst } from '../../../analyses/words.ts'
import { redFlagFigures } from '../../../knowledge/scaling/red-flags.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { parsePath, valueAt } from '../../../model/path.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { NO_STAGE, staged } from '../org/support-stage.ts'

const NAME = 'stage_red_flag'

/** A milestone that was not done on its day, and by how much. */
function missedOf(due: string, { situation }: Facts, cite: Cite): { says: string; days: Evidence } {
  const { company, at } = situation
  const parts = parsePath(due)
  const milestone = valueAt(company, parts.slice(0, -1)) as {
    title?: string
    due_on: string
    done_on?: string
  }
  const { title = 'A milestone', due_on, done_on } = milestone
  const days = daysBetween(due_on, done_on ?? at)
  const late = counted(days, 'day', 'days')
  const done = due.replace(/due_on$/, 'done_on')
  return {
    says: `${quoted(title)} ${done_on === undefined ? `is ${late} late` : `came ${late} late`}`,
    days: cite.computed(days, 'days', `days from due_on to ${formatDate(done_on ?? at)}`, [
      cite.datum(due),
      ...(done_on === undefined ? [] : [cite.datum(done)]),
    ]),
  }
}

/** A red flag of the stage that no other rule tells is raised. */
export const stageRedFlag: Rule = {
  name: NAME,
  area: 'metrics',
  docs: {
    what: 'Red flags of the stage: at seed three dated milestones or more that were not done on their day; at Series B sales to small customers that take longer than six months. Churn, net retention and the rule of 40 have rules of their own.',
    why: 'Each says that something at the root is wrong, not that somebody was slow.',
    act: 'Look at the cause that is usual before working harder on the symptom.',
  },
  needs: ['people', 'team', 'metrics', 'company_okrs', 'department_okrs', 'team_okrs', 'stage'],
  figures: redFlagFigures,
  check: (facts, cite) => {
    const known = staged(facts)
    if (known === undefined) return silent(NO_STAGE)
    const own = known.scaling.red_flags.filter(({ rule }) => rule === NAME)
    const raised = own.filter(({ state }) => state === 'raised')
    if (raised.length === 0) {
      const unknown = own.flatMap(({ missing }) => missing ?? [])
      return unknown.length > 0 ? silent(...unknown) : quiet
    }
    return found(
      raised.map(({ id, value, limit, cause, paths }): Draft => {
        const isDeadlines = id === 'missed_deadlines'
        const missed = isDeadlines ? paths.map((path) => missedOf(path, facts, cite)) : []
        const figure = isDeadlines
          ? redFlagFigures.missed_deadlines
          : redFlagFigures.small_sales_months
        const citeValue = () =>
          cite.computed(
            value ?? 0,
            figure.unit,
            figure.what,
            paths.map((path) => cite.datum(path)),
          )
        return {
          subject: id,
          severity: 'high',
          says: () => ({
            what: isDeadlines
              ? `${counted(value ?? 0, 'deadline was', 'deadlines were')} missed, where ${limit} are a red flag at ${known.called}.`
              : `Sales to small customers take ${formatNumber(value ?? 0, 'months')}, where more than ${limit} are a red flag at ${known.called}.`,
            why: isDeadlines
              ? `${upperFirst(listed(missed.map(({ says }) => says)))}; usually behind so many: ${cause}.`
              : `That is ${formatNumber((value ?? 0) - limit, 'months')} over the limit; usually behind it: ${cause}.`,
            how_to_act: [
              act(facts.situation.at, {
                action: isDeadlines
                  ? 'Decide which one thing ships next and stop the others, or say who is missing to ship it'
                  : 'Decide whether price and packaging let a small customer buy without a seller',
                owner: undefined,
                role: 'CEO',
                within: 'two_weeks',
              }),
            ],
          }),
          basis: 'counted',
          extent: value ?? undefined,
          why_basis: 'benchmark',
          why_evidence: () =>
            isDeadlines
              ? missed.map(({ days }) => days)
              : [
                  cite.computed((value ?? 0) - limit, figure.unit, `less the limit of ${limit}`, [
                    citeValue(),
                  ]),
                ],
          evidence: () => [
            citeValue(),
            cite.knowledge(
              `scaling.${isDeadlines ? 'missed_deadlines' : 'small_sales_months'}`,
              figure.statements[0],
              figure.unit,
            ),
          ],
        }
      }),
    )
  },
}
