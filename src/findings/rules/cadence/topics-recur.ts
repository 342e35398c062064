import type { CadenceMeeting } from '../../../analyses/cadence/cadence.ts'
import type { Series } from '../../../analyses/cadence/held.ts'
import { type RecurringTopic, recurringTopics } from '../../../analyses/cadence/recurring-topics.ts'
import type { Logged } from '../../../analyses/decisions/log.ts'
import { settledOn } from '../../../analyses/decisions/subjects.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { listed } from '../../../analyses/listed.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import type { OpenBlocker } from '../../../analyses/risk/blockers.ts'
import { stemsOf } from '../../../analyses/shared-words.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { dayOf } from '../../../model/hours.ts'
import { plainName } from '../../../model/plain-name.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { isPast, ofNewest } from '../../dated.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

const MEETINGS = valueOf(cadenceFigures.topic_meetings)

/** What the data hold on a topic: an open decision request or blocker with its words. */
interface Behind {
  topic: RecurringTopic
  request: Logged | undefined
  blocker: OpenBlocker | undefined
}

/** Open requests and blockers with their words in lower case, to be searched for every topic. */
interface OpenMatters {
  requests: { words: string; request: Logged }[]
  blockers: { words: string; blocker: OpenBlocker }[]
}

function openMatters(facts: Facts): OpenMatters {
  return {
    requests: facts.decisions().flatMap((request) => {
      if (request.state !== 'open') return []
      const { subject = '', title = '' } = request.decision
      return [{ words: `${subject} ${title}`.toLowerCase(), request }]
    }),
    blockers: facts.blockers().map((blocker) => {
      return { words: (blocker.blocker.title ?? '').toLowerCase(), blocker }
    }),
  }
}

/** What a topic is about: an open request or blocker that has all words of it. */
function behind(topic: RecurringTopic, { requests, blockers }: OpenMatters): Behind {
  const stems = [...stemsOf(topic.topic)]
  const hasAll = ({ words }: { words: string }): boolean =>
    stems.length > 0 && stems.every((stem) => words.includes(stem))
  return {
    topic,
    request: requests.find(hasAll)?.request,
    blocker: blockers.find(hasAll)?.blocker,
  }
}

/** Topics of a meeting that stand on each of its agendas. */
const standingTopics = (planned: readonly CadenceMeeting[]): Set<string> =>
  new Set(planned.flatMap(({ entry }) => (entry.agenda ?? []).map(plainName)))

function whyOf({ topic, request, blocker }: Behind, at: string): string {
  const { requested_on, context } = request?.decision ?? {}
  if (request !== undefined) {
    const waits =
      requested_on === undefined
        ? ''
        : `, asked for ${counted(daysBetween(dayOf(requested_on), at), 'day', 'days')} ago`
    return `${quoted(topic.topic)} waits for decision ${request.called}${waits}${context === undefined ? '.' : `: ${context}`}`
  }
  if (blocker !== undefined) {
    const holds = blocker.holds_up.map(({ id }) => id)
    return `${quoted(topic.topic)} is blocker ${blocker.subject}${holds.length > 0 ? `, which holds up ${listed(holds)}` : ', still open'}.`
  }
  return `${quoted(topic.topic)} has come back since ${formatDate(topic.from)} without an end.`
}

function requestEvidence({ path, decision }: Logged, at: string, cite: Cite): Evidence[] {
  const { requested_on, context } = decision
  if (requested_on === undefined) return [cite.datum(path)]
  return [
    cite.computed(daysBetween(dayOf(requested_on), at), 'days', 'today - requested_on', [
      cite.datum(`${path}.requested_on`),
    ]),
    ...(context === undefined ? [] : [cite.datum(`${path}.context`)]),
  ]
}

function draftOf(series: Series, topics: readonly Behind[], facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const said = topics.map(({ topic }) => `${quoted(topic.topic)} in ${topic.paths.length}`)
  const [planned] = facts.cadence().ofSeries(series)
  const newest = series.held.at(-1)?.on
  const past = isPast(newest, at)
  const keeps = past ? 'kept' : topics.length === 1 ? 'keeps' : 'keep'
  const evidence = topics.map(({ topic }) =>
    cite.computed(
      topic.paths.length,
      'meetings',
      'meetings with the topic and no decision',
      topic.paths.slice(0, MOST_CITED).map((path) => ofNewest(cite.datum(path), newest)),
    ),
  )
  const linked = topics.flatMap(({ request, blocker }) => [
    ...(request === undefined ? [] : requestEvidence(request, facts.situation.at, cite)),
    ...(blocker === undefined ? [] : [cite.datum(blocker.path)]),
  ])
  return {
    subject: series.name,
    severity: topics.some(({ request, blocker }) => request ?? blocker) ? 'high' : 'medium',
    says: () => ({
      what: `${counted(topics.length, 'topic', 'topics')} ${keeps} coming back in the ${spokenName(series.name)} without a decision: ${listed(said)} meetings${past ? `; none is recorded since ${formatDate(newest)}` : ''}.`,
      why: topics.map((one) => whyOf(one, at)).join(' '),
      how_to_act: topics.slice(0, MEETINGS).map(({ topic, request, blocker }) =>
        act(at, {
          action:
            blocker === undefined || request !== undefined
              ? `Decide ${quoted(topic.topic)} before the next ${spokenName(series.name)}, alone if need be, and take it off the agenda`
              : `Bring ${quoted(topic.topic)} once more, with the choice to be made if ${blocker.subject} stays: wait, go round it, or change the plan`,
          owner: request?.decider ?? blocker?.blocker.owner ?? planned?.entry.decider,
          role: 'COO',
          within: 'this_week',
        }),
      ),
    }),
    basis: 'counted',
    extent: topics.length,
    why_basis: 'reported',
    evidence: () => [
      cite.computed(topics.length, 'topics', 'topics that recur without a decision', evidence),
      known(cite, 'cadence.topic_meetings', cadenceFigures.topic_meetings),
    ],
    why_evidence: () => linked,
    why_assumed: topics
      .filter(({ request, blocker }) => request !== undefined || blocker !== undefined)
      .map(
        ({ topic, request, blocker }) =>
          `by its words, ${quoted(topic.topic)} is ${(request ?? blocker)?.subject}`,
      ),
  }
}

/** Topics that come back meeting after meeting without a decision. */
export const topicsRecur: Rule = {
  name: 'topics_recur',
  area: 'cadence',
  docs: {
    what: 'The same topic in three meetings of one name or more without a decision since, the last time in one of the latest three. What stands on every agenda by the cadence is left out.',
    why: 'A topic that recurs is a decision that is being avoided; it costs the same hour each time.',
    act: 'Name who decides it before the next meeting; without a decider it does not go on the agenda.',
  },
  needs: [
    'meetings',
    'cadence',
    'decisions',
    'blockers',
    'company_okrs',
    'department_okrs',
    'team_okrs',
  ],
  figures: { topic_meetings: cadenceFigures.topic_meetings },
  check(facts, cite) {
    const series = facts.meetings()
    const withTopics = series.filter(({ held }) =>
      held.some(({ meeting, decisions }) => meeting.topics !== undefined && decisions !== null),
    )
    if (withTopics.length === 0) return silent('topics and decisions of meetings')
    const settled = settledOn(facts.decisions())
    const open = openMatters(facts)
    const drafts = withTopics.flatMap((one) => {
      const topics = recurringTopics(one, standingTopics(facts.cadence().ofSeries(one)), settled)
      if (topics.length === 0) return []
      const causes = topics.map((topic) => behind(topic, open))
      return [draftOf(one, causes, facts, cite)]
    })
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
