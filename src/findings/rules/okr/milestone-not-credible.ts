import type { Facts } from '../../../analyses/facts.ts'
import { ownerOf, pathOf, type ResultRef } from '../../../analyses/goals/goals.ts'
import {
  isPlannedBeyond,
  isTooFast,
  type MilestoneCount,
  type Milestones,
  milestoneCount,
  milestonesOf,
} from '../../../analyses/goals/milestones.ts'
import { counted, quoted, upperFirst } from '../../../analyses/words.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { times } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { blockersOf } from './support/blockers.ts'
import { citeCycle, citeProgress } from './support/evidence.ts'
import {
  askOfFeeds,
  citeFeeding,
  type FeedersOf,
  feedersBy,
  feeding,
  sayFeeding,
} from './support/feeding.ts'
import { withoutRunningCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import {
  asksOf,
  citeDue,
  milestoneChoice,
  openOf,
  plannedEnd,
  sayDue,
} from './support/milestones-left.ts'
import { citeSure, ownerSure, saySure, sureChoice } from './support/owner-sure.ts'
import { citeSeveral, foldPerUnit, several } from './support/per-unit.ts'
import { NAMED, namedBy, titled } from './support/say.ts'

/** A milestone result that its dates put beyond the cycle, or its pace does. */
interface Doubtful {
  ref: ResultRef
  count: MilestoneCount
  /** How much faster the rest has to come than so far, where that is too much to be believed. */
  multiple: number | null
}

function sayDoubt({ ref, count }: Doubtful, facts: Facts): string {
  const { hit, total, left } = count
  const { cycle } = facts.goals()
  const { elapsed, left: days, end } = cycle
  const { late = [], beyond = [] } = milestonesOf(ref.result, cycle, facts.situation.at) ?? {}
  const [first] = late
  const overdue =
    first === undefined
      ? ''
      : `, and '${first.title}' is ${counted(first.days_late, 'day', 'days')} late`
  const open = openOf(ref, hit)
  const which = open.length === 0 ? '' : ` (${namedBy(open, quoted)})`
  const after =
    beyond.length === 0
      ? ''
      : `; ${namedBy(beyond, sayDue)}, after ${cycle.quarter} ends on ${formatDate(end)}`
  return `${titled(ref.result)} has ${hit} of ${counted(total, 'milestone', 'milestones')} after ${counted(elapsed, 'day', 'days')} and ${left} left in ${days}${which}${overdue}${after}`
}

function whyOf(
  { ref, count, multiple }: Doubtful,
  milestones: Milestones,
  facts: Facts,
  feedersOf: FeedersOf,
  cite: Cite,
) {
  const { next, last_took, beyond } = milestones
  const cited: (() => readonly Evidence[])[] = []
  const parts: string[] = []
  if (multiple !== null) {
    parts.push(`the rest needs ${times(multiple)} the pace of milestones so far`)
  } else if (count.hit === 0 && beyond.length === 0) {
    parts.push('none is hit so far, so that there is no pace to go by')
  }
  const planned = plannedEnd(ref, milestones, facts, cite)
  if (planned !== null) {
    parts.push(planned.says)
    cited.push(() => planned.evidence)
  }
  if (last_took !== null) {
    parts.push(`the last took ${counted(last_took, 'day', 'days')}`)
    cited.push(() => [
      cite.computed(last_took, 'days', 'days between the last two done_on', [
        cite.datum(`${pathOf(ref)}.milestone_dates`),
      ]),
    ])
  }
  if (next !== null && !beyond.includes(next)) {
    parts.push(sayDue(next))
    cited.push(() => [citeDue(cite, ref, next)])
  }
  const { notes, id } = ref.result
  if (notes !== undefined) {
    parts.push(`the notes say "${notes.replace(/\.$/, '')}"`)
    cited.push(() => [cite.datum(`${pathOf(ref)}.notes`)])
  }
  const feeds = feeding(ref, feedersOf)
  if (feeds.length > 0) {
    parts.push(`it needs ${namedBy(feeds, (feed) => sayFeeding(feed, facts))}`)
    cited.push(() => feeds.flatMap((feed) => citeFeeding(cite, feed)))
  }
  for (const blocker of blockersOf(id, facts, cite)) {
    parts.push(blocker.text)
    cited.push(() => [blocker.evidence])
  }
  return { why: `${upperFirst(parts.join('; '))}.`, cited, feeds }
}

function draftOf(
  doubts: readonly Doubtful[],
  subject: string,
  facts: Facts,
  feedersOf: FeedersOf,
  cite: Cite,
): Draft | null {
  const { at } = facts.situation
  const { cycle } = facts.goals()
  const [first] = doubts
  const milestones = first && milestonesOf(first.ref.result, cycle, at)
  if (!first || !milestones) return null
  const { ref } = first
  const shown = doubts.slice(0, NAMED)
  const reasons = whyOf(first, milestones, facts, feedersOf, cite)
  const dated = milestones.late[0]
  const sure = milestones.late.length + milestones.beyond.length > 0 ? null : ownerSure(ref, at)
  const choice = milestoneChoice(ref, milestones, cycle)
  const ask = (action: string) =>
    act(at, {
      action,
      owner: ownerOf(ref),
      role: ref.goal.unit.level === 'Company' ? 'COO' : `lead of ${ref.goal.unit.name}`,
      within: 'this_week',
      by: lastDay(cycle, at),
    })
  return {
    subject,
    severity: ref.goal.unit.level === 'Company' ? 'high' : 'medium',
    says: () => ({
      what: `${several(doubts.length, ref.goal.unit)}${namedBy(doubts, (one) => sayDoubt(one, facts))}.`,
      why: sure === null ? reasons.why : `${saySure(ref, sure)}; ${reasons.why}`,
      how_to_act: [
        ...asksOf(ref, milestones, cycle.end).map(ask),
        ...askOfFeeds(ref, reasons.feeds, facts),
      ],
      ...(sure === null ? choice : sureChoice(choice.options ?? [], ref, sure)),
    }),
    basis: 'counted',
    extent: doubts.length,
    why_basis: 'reported',
    evidence: () => [
      ...(citeProgress(cite, ref) as [Evidence, ...Evidence[]]),
      ...citeCycle(cite, cycle, at),
      ...(first.multiple === null
        ? []
        : [
            cite.computed(
              first.multiple,
              'times',
              '(milestones left / days left) / (milestones hit / days gone)',
              citeProgress(cite, ref),
            ),
          ]),
      ...shown.flatMap((one) => {
        const { beyond } = milestonesOf(one.ref.result, cycle, at) ?? { beyond: [] }
        return beyond.slice(0, NAMED).map((due) => citeDue(cite, one.ref, due))
      }),
      ...shown.slice(1).flatMap((one) => citeProgress(cite, one.ref)),
      ...shown.map((one) => citeLeft(cite, one)),
      ...citeSeveral(
        cite,
        doubts.map((one) => one.ref),
      ),
      ...(dated
        ? [
            cite.computed(dated.days_late, 'days', `days from due_on to ${formatDate(at)}`, [
              cite.datum(`${pathOf(ref)}.milestone_dates[${dated.index}].due_on`),
            ]),
          ]
        : []),
    ],
    why_evidence: () => [
      ...reasons.cited.flatMap((each) => each()),
      ...(sure === null ? [] : citeSure(cite, ref, sure, at)),
    ],
  }
}

const citeLeft = (cite: Cite, { ref, count }: Doubtful): Evidence =>
  cite.computed(count.left, 'count', 'milestones less those hit', citeProgress(cite, ref))

/** Milestones that the days left do not hold at any pace seen so far. */
export const milestoneNotCredible: Rule = {
  name: 'milestone_not_credible',
  area: 'okr',
  docs: {
    what: 'A milestone key result with milestones that are planned for days after the cycle, or that would have to come more than 1.75 times as fast as those so far, the next one counted as hit, to be done within it; its pace is then at risk at best. One finding for each result of the company, one for each department or team.',
    why: 'Somebody outside the team has planned on the date; a slip told late costs them the choice.',
    act: 'Ask for the dates that are missing and for what each milestone waits for by name, and tell those who wait.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs', 'blockers'],
  figures: {
    shared_words: goalFigures.shared_words,
    hidden_gap: goalFigures.hidden_gap,
    on_track_score: okrFigures.on_track_score,
    at_risk_score: okrFigures.at_risk_score,
  },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts)
    if (nothing !== null) return nothing
    const { at } = facts.situation
    const { cycle, units } = facts.goals()
    const doubtOf = (ref: ResultRef): Doubtful | null => {
      const { result, pace } = ref
      if (result.type !== 'milestone' || pace.status === 'complete') return null
      const count = milestoneCount(result, cycle, at)
      if (count === null) return null
      // On track all the same: an aspirational result that comes to 70 %, or by a score of its own.
      const isDoubted = pace.status !== 'on_track' && isTooFast(count, cycle)
      if (isDoubted) return { ref, count, multiple: count.multiple }
      return isPlannedBeyond(result, cycle, at) ? { ref, count, multiple: null } : null
    }
    const feedersOf = feedersBy(facts)
    const drafts = foldPerUnit(units, doubtOf).map(({ subject, picked }) =>
      draftOf(picked, subject, facts, feedersOf, cite),
    )
    return found(drafts.filter((draft) => draft !== null))
  },
}
