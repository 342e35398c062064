import type { Held, Series } from '../../../analyses/cadence/held.ts'
import {
  isRecorded,
  lastWithoutResult,
  tellsResults,
} from '../../../analyses/cadence/without-result.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted } from '../../../analyses/words.ts'
import {
  cadenceFigures,
  leadershipMeetings,
  meetingsWithoutAgenda,
} from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { isPast, ofNewest } from '../../dated.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

const RUNNING = valueOf(cadenceFigures.meetings_without_result)

/** Leaders' meetings have a rule of their own; a company hears the news in its all-hands. */
const isJudged = ({ kind }: Series): boolean =>
  !leadershipMeetings.has(kind) &&
  !meetingsWithoutAgenda.has(kind) &&
  kind !== 'all_hands' &&
  kind !== 'town_hall' &&
  kind !== 'kickoff'

function draftOf(series: Series, run: readonly Held[], facts: Facts, cite: Cite): Draft {
  const name = spokenName(series.name)
  const entry = facts.cadence().ofSeries(series)[0]?.entry
  const people = run.reduce((sum, { meeting }) => sum + (meeting.attendees?.length ?? 0), 0)
  const newest = run.at(-1)?.on
  const past = isPast(newest, facts.situation.at)
  // Of a look back the actions alone tell.
  const told = run.filter(({ decisions }) => decisions !== null)
  const counts = (some: readonly Held[], key: 'actions' | 'decisions') =>
    some.slice(0, MOST_CITED).map(({ path }) => ofNewest(cite.datum(`${path}.${key}`, key), newest))
  return {
    subject: series.name,
    severity: 'medium',
    says: () => ({
      what: `The last ${run.length} meetings of the ${name} left 0 actions${told.length < run.length ? '' : ' and 0 decisions'}${past ? `; none is recorded since ${formatDate(newest)}` : ''}.`,
      why:
        people > 0
          ? `${counted(people, 'seat was', 'seats were')} taken for what could have been read.`
          : '',
      how_to_act: [
        act(facts.situation.at, {
          action: `Send the updates of the ${name} in writing, and meet only when two people need an answer from each other`,
          owner: entry?.owner,
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'benchmark',
    ...(run[0] === undefined ? {} : { since: run[0].on }),
    evidence: () => [
      cite.computed(run.length, 'meetings', 'meetings running without action and decision', [
        ...counts(run, 'actions'),
        ...counts(told, 'decisions'),
      ]),
      known(cite, 'cadence.meetings_without_result', cadenceFigures.meetings_without_result),
    ],
    why_evidence: () => {
      const seats = run.flatMap(({ path, meeting }) =>
        meeting.attendees === undefined ? [] : [`${path}.attendees`],
      )
      const cited = seats
        .slice(0, MOST_CITED)
        .map((path) => ofNewest(cite.datum(path, 'people'), newest))
      return people > 0 ? [cite.computed(people, 'people', 'attendees of each', cited)] : []
    },
  }
}

/** Meetings outside the leadership's that end with nothing, again and again. */
export const updateTheatre: Rule = {
  name: 'update_theatre',
  area: 'cadence',
  docs: {
    what: 'A meeting, other than those of leaders, one-on-ones, standups and all-hands, whose last three or more left neither an action nor a decision; of a look back (retrospective, post-mortem) the actions alone tell.',
    why: 'People read to each other what could have been sent.',
    act: 'Ask for updates in writing before, and keep the meeting for what needs an answer.',
  },
  needs: ['meetings', 'cadence'],
  figures: { meetings_without_result: cadenceFigures.meetings_without_result },
  check(facts, cite) {
    const judged = facts.meetings().filter(isJudged)
    if (!judged.some(isRecorded))
      return silent('actions and decisions of meetings other than the leadership’s')
    const recorded = judged.filter(tellsResults)
    if (recorded.length === 0) return silent(`${RUNNING} meetings of one name on record`)
    return found(
      recorded.flatMap((series) => {
        const run = lastWithoutResult(series)
        return run.length < RUNNING ? [] : [draftOf(series, run, facts, cite)]
      }),
    )
  },
}
