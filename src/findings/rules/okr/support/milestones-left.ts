import type { Facts } from '../../../../analyses/facts.ts'
import { type CycleDays, pathOf, type ResultRef } from '../../../../analyses/goals/goals.ts'
import type { DatedMilestone, Milestones } from '../../../../analyses/goals/milestones.ts'
import { counted, quoted } from '../../../../analyses/words.ts'
import { daysBetween } from '../../../../model/dates.ts'
import type { Evidence, Option } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'
import type { Words } from '../../../rule.ts'
import { citeProgress } from './evidence.ts'
import { namedBy, titled } from './say.ts'

/** Titles of the milestones that are not hit, where they are listed in order. */
export const openOf = ({ result }: ResultRef, hit: number): string[] =>
  result.milestones?.slice(hit) ?? []

/** "'Beta' is due 2026-07-10" */
export const sayDue = ({ title, due_on }: DatedMilestone): string =>
  `${quoted(title)} is due ${formatDate(due_on)}`

/** Where the dates leave a result when the cycle ends; null where they all lie within it. */
export function plannedEnd(ref: ResultRef, milestones: Milestones, facts: Facts, cite: Cite) {
  const { beyond, total, hit } = milestones
  const { quarter, end } = facts.goals().cycle
  const last = beyond.at(-1)
  if (last === undefined || end === null) return null
  const reached = Math.max(hit, total - beyond.length)
  const after = daysBetween(end, last.due_on)
  return {
    says: `by these dates ${quarter} ends with ${reached} of ${counted(total, 'milestone', 'milestones')} at most, ${counted(after, 'day', 'days')} before ${quoted(last.title)}`,
    evidence: [
      cite.computed(reached, 'count', 'milestones less those due after quarter_end', [
        ...citeProgress(cite, ref),
        ...beyond.slice(0, MOST_CITED).map((one) => citeDue(cite, ref, one)),
      ]),
      cite.computed(after, 'days', 'days from quarter_end to the last due_on', [
        cite.datum('company_okrs.quarter_end'),
        citeDue(cite, ref, last),
      ]),
    ],
  }
}

export const citeDue = (cite: Cite, ref: ResultRef, { index }: DatedMilestone): Evidence =>
  cite.datum(`${pathOf(ref)}.milestone_dates[${index}].due_on`)

/** What is still to be known of a result: dates where there are none, what it waits for where there
 *  are, or whether those after the cycle stand. */
export function asksOf(
  { result }: ResultRef,
  { left, undated, beyond, late }: Milestones,
  end: string | null,
) {
  const name = titled(result)
  const asks: string[] = []
  if (beyond.length > 0 && late.length > 0) {
    asks.push(
      `Give a new date for ${namedBy(late, quotedTitle)} of ${name}, and announce ${namedBy(beyond, quotedTitle)} from that`,
    )
  } else if (beyond.length > 0) {
    asks.push(
      `Bring ${namedBy(beyond, ({ title }) => quoted(title))} of ${name} forward to ${formatDate(end)}, with what ${beyond.length === 1 ? 'it waits' : 'each waits'} for by name, or announce ${namedBy(beyond, ({ due_on }) => formatDate(due_on))}`,
    )
  }
  if (undated === 1 && left === 1) {
    asks.push(`Give a date for the milestone left of ${name}, with what it waits for by name`)
  } else if (undated === left) {
    asks.push(
      `Give a date for each of the ${left} milestones left of ${name}, with what each waits for by name, or announce the later one`,
    )
  } else if (undated > 0) {
    asks.push(
      `Give a date for the ${undated} of the ${left} milestones left of ${name} that ${undated === 1 ? 'has' : 'have'} none, with what ${undated === 1 ? 'it waits' : 'each waits'} for by name`,
    )
  } else if (beyond.length === 0) {
    asks.push(
      `Say by name what ${left === 1 ? 'the milestone' : `each of the ${left} milestones`} left of ${name} waits for, or announce a later date`,
    )
  }
  return asks
}

const quotedTitle = ({ title }: DatedMilestone): string => quoted(title)

/** To hold the goal, or to tell now which part of it will be missed. A date that comes after one which
 *  has passed without its milestone is no date to announce. */
export function milestoneChoice(
  ref: ResultRef,
  milestones: Milestones,
  cycle: CycleDays,
): Pick<Words, 'options' | 'recommendation'> {
  const { late, beyond } = milestones
  const options = milestoneOptions(ref, milestones, cycle)
  if (late.length === 0 || beyond.length === 0) return { options }
  const [after, first] = [beyond, late].map((some) => namedBy(some, quotedTitle))
  const has = late.length === 1 ? 'has a new date' : 'have new dates'
  return {
    options: [
      ...options.filter(({ stance }) => stance === 'hold'),
      {
        title: `Announce ${after} once ${first} ${has}`,
        trade_off: `whoever waits for ${beyond.length === 1 ? 'it' : 'them'} is told a date once, not twice`,
        promise: pathOf(ref),
      },
    ],
    recommendation: `None yet: what would tell is a new date for ${first}; announce ${after} only from that`,
  }
}

function milestoneOptions(ref: ResultRef, milestones: Milestones, cycle: CycleDays): Option[] {
  const { total, left, hit, late, next, beyond } = milestones
  const last = beyond.at(-1)
  const promise = pathOf(ref)
  const all = `Hold ${total === 1 ? 'the milestone' : `all ${total} milestones`} of ${titled(ref.result)}`
  if (last !== undefined && cycle.end !== null) {
    return [
      {
        title: `${all} by ${formatDate(cycle.end)}`,
        trade_off: `${quoted(last.title)} has to come ${counted(daysBetween(cycle.end, last.due_on), 'day', 'days')} before its date; a miss shows at the end`,
        stance: 'hold',
        promise,
      },
      {
        title: `Announce ${namedBy(beyond, ({ title, due_on }) => `${quoted(title)} for ${formatDate(due_on)}`)}`,
        trade_off: `whoever waits for ${beyond.length === 1 ? 'it' : 'them'} is told now and can plan`,
        stance: 'reset',
        promise,
      },
    ]
  }
  const following = (late[0] ?? next)?.title ?? openOf(ref, hit)[0]
  return [
    {
      title: all,
      trade_off: `${left} ${left === 1 ? 'has' : 'have'} to come in ${counted(cycle.left, 'day', 'days')} after ${hit} in ${cycle.elapsed}; a miss shows at the end`,
      stance: 'hold',
      promise,
    },
    {
      title: `Promise the next milestone only${following ? ` ('${following}')` : ''}`,
      trade_off: 'whoever waits for the last one is told now and can plan',
      stance: 'reset',
      promise,
    },
  ]
}
