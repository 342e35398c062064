import type { Facts } from '../../../analyses/facts.ts'
import { ownerOf, pathOf, type ResultRef } from '../../../analyses/goals/goals.ts'
import {
  type MilestoneCount,
  type Milestones,
  milestoneCount,
  milestonesOf,
} from '../../../analyses/goals/milestones.ts'
import { HARDEST_CATCH_UP } from '../../../analyses/okr/catch-up.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import type { Evidence } from '../../../model/finding.ts'
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
import { citeSeveral, foldPerUnit, several } from './support/per-unit.ts'
import { NAMED, namedBy, times, titled } from './support/say.ts'

interface Doubtful {
  ref: ResultRef
  count: MilestoneCount
  multiple: number
}

/** Titles of the milestones that are not hit, where they are listed in order. */
const openOf = ({ result }: ResultRef, hit: number): string[] => result.milestones?.slice(hit) ?? []

function sayDoubt({ ref, count }: Doubtful, facts: Facts): string {
  const { hit, total, left } = count
  const { cycle } = facts.goals()
  const { elapsed, left: days } = cycle
  const [first] = milestonesOf(ref.result, cycle, facts.situation.at)?.late ?? []
  const overdue =
    first === undefined
      ? ''
      : `, and '${first.title}' is ${counted(first.days_late, 'day', 'days')} late`
  const open = openOf(ref, hit)
  const which = open.length === 0 ? '' : ` (${namedBy(open, quoted)})`
  return `${titled(ref.result)} has ${hit} of ${total} milestones after ${counted(elapsed, 'day', 'days')} and ${left} left in ${days}${which}${overdue}`
}

function whyOf(
  { ref, multiple }: Doubtful,
  milestones: Milestones,
  facts: Facts,
  feedersOf: FeedersOf,
  cite: Cite,
) {
  const { next, last_took, last } = milestones
  const { at } = facts.situation
  const cited: (() => readonly Evidence[])[] = []
  const parts = [`The rest needs ${times(multiple)} the pace of milestones so far`]
  if (last_took !== null) parts.push(`the last took ${counted(last_took, 'day', 'days')}`)
  const due = next ?? last
  if (due !== null && due.due_on >= at) {
    parts.push(`'${due.title}' is due ${due.due_on}`)
    cited.push(() => [cite.datum(`${pathOf(ref)}.milestone_dates[${due.index}].due_on`)])
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
  return { why: `${parts.join('; ')}.`, cited, feeds }
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
  const following = (dated ?? milestones.next)?.title ?? openOf(ref, milestones.hit)[0]
  return {
    subject,
    severity: ref.goal.unit.level === 'Company' ? 'high' : 'medium',
    says: () => ({
      what: `${several(doubts.length, ref.goal.unit)}${namedBy(doubts, (one) => sayDoubt(one, facts))}.`,
      why: reasons.why,
      how_to_act: [
        act(at, {
          action: `Give a date for each of the ${milestones.left} milestones left of ${titled(ref.result)}, with what each waits for by name, or announce the later one`,
          owner: ownerOf(ref),
          role: ref.goal.unit.level === 'Company' ? 'COO' : `lead of ${ref.goal.unit.name}`,
          within: 'this_week',
        }),
        ...askOfFeeds(ref, reasons.feeds, facts),
      ],
      options: [
        {
          title: `Hold all ${milestones.total} milestones of ${titled(ref.result)}`,
          trade_off: `${milestones.left} in ${counted(cycle.left, 'day', 'days')} after ${milestones.hit} in ${cycle.elapsed}; a miss shows at the end`,
          stance: 'hold',
        },
        {
          title: `Promise the next milestone only${following ? ` ('${following}')` : ''}`,
          trade_off: 'whoever waits for the last one is told now and can plan',
          stance: 'reset',
        },
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    evidence: () => [
      ...(citeProgress(cite, ref) as [Evidence, ...Evidence[]]),
      ...citeCycle(cite, cycle, at),
      cite.computed(
        first.multiple,
        'times',
        '(milestones left / days left) / (milestones hit / days gone), at least 1 taken as hit',
        citeProgress(cite, ref),
      ),
      ...shown.slice(1).flatMap((one) => citeProgress(cite, one.ref)),
      ...shown.map((one) => citeLeft(cite, one)),
      ...citeSeveral(
        cite,
        doubts.map((one) => one.ref),
      ),
      ...(dated
        ? [
            cite.computed(dated.days_late, 'days', `days from due_on to ${at}`, [
              cite.datum(`${pathOf(ref)}.milestone_dates[${dated.index}].due_on`),
            ]),
          ]
        : []),
    ],
    why_evidence: () => reasons.cited.flatMap((each) => each()),
  }
}

const citeLeft = (cite: Cite, { ref, count }: Doubtful): Evidence =>
  cite.computed(count.left, 'count', 'milestones less those hit', citeProgress(cite, ref))

/** Milestones that the days left do not hold at any pace seen so far. */
export const milestoneNotCredible: Rule = {
  name: 'milestone_not_credible',
  area: 'okr',
  docs: {
    what: 'A milestone key result whose remaining milestones would have to come more than 1.75 times as fast as those so far to be done within the cycle. One finding for each result of the company, one for each department or team.',
    why: 'Somebody outside the team has planned on the date; a slip told late costs them the choice.',
    act: 'Ask for a date and a named obstacle for each milestone, and tell those who wait.',
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
    if (cycle.progress < valueOf(okrFigures.no_progress_after)) return found([])
    const doubtOf = (ref: ResultRef): Doubtful | null => {
      if (ref.result.type !== 'milestone' || ref.pace.status === 'complete') return null
      const count = milestoneCount(ref.result, cycle, at)
      const multiple = count?.multiple ?? null
      if (count === null || multiple === null || multiple <= HARDEST_CATCH_UP) return null
      return { ref, count, multiple }
    }
    const feedersOf = feedersBy(facts)
    const drafts = foldPerUnit(units, doubtOf).map(({ subject, picked }) =>
      draftOf(picked, subject, facts, feedersOf, cite),
    )
    return found(drafts.filter((draft) => draft !== null))
  },
}
