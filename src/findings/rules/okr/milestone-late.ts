import type { Facts } from '../../../analyses/facts.ts'
import { ownerOf, pathOf, type ResultRef, servedBy } from '../../../analyses/goals/goals.ts'
import { milestonesOf, weekInNotes } from '../../../analyses/goals/milestones.ts'
import { counted, quoted, upperFirst } from '../../../analyses/words.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { blockersOf } from './support/blockers.ts'
import { citeCycle } from './support/evidence.ts'
import { withoutRunningCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import { foldPerUnit } from './support/per-unit.ts'
import { namedBy, titled } from './support/say.ts'

interface Late {
  ref: ResultRef
  /** The milestone, or the result itself. */
  title: string
  due_on: string
  /** The other day that a note may mean. */
  earlier?: string | undefined
  days: number
  /** Path of what gives the date. */
  path: string
  /** Said where the date was read from a note. */
  assumed?: string
}

const NOT_LATE: readonly Late[] = []

/** Milestones past their date, and what a note promises for a week of the cycle that is over. */
function lateOf(ref: ResultRef, facts: Facts): readonly Late[] {
  const { result } = ref
  const { milestone_dates, notes } = result
  if (milestone_dates === undefined && notes === undefined) return NOT_LATE
  if (ref.pace.status === 'complete') return NOT_LATE
  const { at } = facts.situation
  const { cycle } = facts.goals()
  if (milestone_dates !== undefined) {
    const late = milestonesOf({ ...result, type: 'milestone' }, cycle, at)?.late ?? []
    return late.map(({ title, due_on, days_late, index }) => ({
      ref,
      title: quoted(title),
      due_on,
      days: days_late,
      path: `${pathOf(ref)}.milestone_dates[${index}].due_on`,
    }))
  }
  if (result.type !== 'boolean' || notes === undefined) return NOT_LATE
  const week = weekInNotes(notes, cycle)
  if (week === null) return NOT_LATE
  const { of_cycle, of_calendar } = week
  const [due_on, earlier] =
    of_calendar === null
      ? [of_cycle]
      : of_calendar > of_cycle
        ? [of_calendar, of_cycle]
        : [of_cycle, of_calendar]
  if (due_on >= at) return NOT_LATE
  const calendar =
    of_calendar === null ? '' : `, or ${formatDate(of_calendar)} by weeks of the calendar`
  const assumed = `"${notes}" means ${formatDate(of_cycle)}, weeks counted from ${formatDate(cycle.start)}${calendar}`
  const days = daysBetween(due_on, at)
  const path = `${pathOf(ref)}.notes`
  return [{ ref, title: titled(result), due_on, earlier, days, path, assumed }]
}

const sayLate = ({ title, due_on, earlier, days }: Late): string =>
  earlier === undefined
    ? `${title} was due ${formatDate(due_on)} and is ${counted(days, 'day', 'days')} late`
    : `${title} was due ${formatDate(earlier)} or ${formatDate(due_on)} and is ${counted(days, 'day', 'days')} late at least`

/** What waits for a result: the company objectives that its own supports, else its own. */
function waiting({ goal }: ResultRef, facts: Facts): string {
  const above = servedBy(goal, facts.goals())
  const own = titled(goal.objective)
  return above.length === 0
    ? own
    : `${own}, which ${namedBy(above, ({ objective }) => titled(objective))} of the company builds on`
}

function whyOf(
  late: readonly Late[],
  facts: Facts,
  cite: Cite,
): { why: string; evidence: Evidence[] } {
  const [first] = late
  if (first === undefined) return { why: '', evidence: [] }
  const { result } = first.ref
  const { at } = facts.situation
  const { left } = facts.goals().cycle
  const parts: string[] = []
  const evidence: Evidence[] = []
  const next = milestonesOf(result, facts.goals().cycle, at)?.next
  if (next) {
    parts.push(
      `'${next.title}' comes after it and is due ${formatDate(next.due_on)}, in ${counted(daysBetween(at, next.due_on), 'day', 'days')}`,
    )
    evidence.push(cite.datum(`${pathOf(first.ref)}.milestone_dates[${next.index}].due_on`))
  } else {
    parts.push(
      `${counted(left, 'day', 'days')} ${left === 1 ? 'is' : 'are'} left for ${waiting(first.ref, facts)}`,
    )
    evidence.push(...citeCycle(cite, facts.goals().cycle, at))
  }
  for (const blocker of blockersOf(result.id, facts, cite)) {
    parts.push(blocker.text)
    evidence.push(blocker.evidence)
  }
  const text = parts.join('; ')
  return { why: `${upperFirst(text)}.`, evidence }
}

function draftOf(late: readonly Late[], subject: string, facts: Facts, cite: Cite): Draft | null {
  const { at } = facts.situation
  const [first] = late
  if (first === undefined) return null
  const { ref } = first
  const cited = late
    .slice(0, MOST_CITED)
    .map(({ days, path }) =>
      cite.computed(days, 'days', `days from the due date to ${formatDate(at)}`, [
        cite.datum(path),
      ]),
    )
  const { why, evidence } = whyOf(late, facts, cite)
  return {
    subject,
    severity: 'medium',
    says: () => ({
      what: `${ref.goal.unit.level === 'Company' ? `${titled(ref.result)}: ` : ''}${namedBy(late, sayLate)}.`,
      why,
      how_to_act: [
        act(at, {
          action: `Give ${namedBy(late, ({ title }) => title)} a new date and the name of what it waits for`,
          owner: ownerOf(ref),
          role: ref.goal.unit.level === 'Company' ? 'COO' : `lead of ${ref.goal.unit.name}`,
          within: 'this_week',
          by: lastDay(facts.goals().cycle, at),
        }),
      ],
    }),
    basis: 'counted',
    extent: late.length,
    why_basis: 'reported',
    assumed: late.flatMap(({ assumed }) => assumed ?? []),
    evidence: () => [
      cite.computed(late.length, 'count', 'dates that have passed', cited),
      ...cited,
      ...evidence,
    ],
  }
}

/** Milestones whose date has passed. */
export const milestoneLate: Rule = {
  name: 'milestone_late',
  area: 'okr',
  docs: {
    what: 'A milestone whose `due_on` has passed without `done_on`, or a result to be done whose note promises a week of the cycle that is over. One finding for each result of the company, one for each department or team.',
    why: 'What comes after it moves as well, and the next date is believed less.',
    act: 'Ask for a new date and for what it waits for, by name.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs', 'blockers'],
  figures: {},
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts)
    if (nothing !== null) return nothing
    const pick = (ref: ResultRef): readonly Late[] | null => {
      const late = lateOf(ref, facts)
      return late.length === 0 ? null : late
    }
    const drafts = foldPerUnit(facts.goals().units, pick).map(({ subject, picked }) =>
      draftOf(picked.flat(), subject, facts, cite),
    )
    return found(drafts.filter((draft) => draft !== null))
  },
}
