import type { Growth } from '../../../analyses/growth/headcount.ts'
import { type ThresholdEvent, thresholdEvents } from '../../../analyses/growth/thresholds.ts'
import { openRequisitions } from '../../../analyses/open-requisitions.ts'
import { sayJoining } from '../../../analyses/signed-until.ts'
import { unknownLeavers } from '../../../analyses/unknown-leavers.ts'
import { counted } from '../../../analyses/words.ts'
import { growthFigures, headcountThresholds } from '../../../knowledge/growth.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { count, formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

/** An event of which the day is known, or near enough. */
type Told = Exclude<ThresholdEvent, { kind: 'passed_sometime' }>
const isTold = (event: ThresholdEvent): event is Told => event.kind !== 'passed_sometime'

/** What would tell when thresholds were passed. */
const notTold = (events: readonly ThresholdEvent[]): string[] =>
  events.flatMap((event) =>
    event.kind === 'passed_sometime'
      ? [
          `a headcount between ${formatDate(event.before.on)} and ${formatDate(event.after.on)}, to tell when ${event.threshold.people} was passed`,
        ]
      : [],
  )

/** One event, to complete "62 people: ...". */
function sentence(event: Told, growth: Growth, at: string): string {
  const { added, days, leavers } = growth
  const { people } = event.threshold
  if (event.kind === 'passed') {
    const { before, after } = event
    const verb = growth.present.people > people ? 'passed' : 'reached'
    return before.from === 'started_on'
      ? `${people} was ${verb} on ${formatDate(event.on)}`
      : `${people} was ${verb} between ${formatDate(before.on)} (${count(before.people)}) and ${formatDate(after.on)} (${count(after.people)})`
  }
  if (event.kind === 'by_growth') {
    const net = leavers === 0 ? '' : `, net of ${count(leavers)} who left`
    const unknown = unknownLeavers(growth)
    const gross = unknown === '' ? '' : `; ${unknown}`
    return `at the present pace (${count(added)} more in ${formatNumber(days, 'days')}${net}${gross}) ${people} ${event.on < at ? 'was' : 'is'} reached about ${formatDate(event.on)}`
  }
  if (event.kind === 'by_joining') {
    return `${people} is reached on ${formatDate(event.on)} by ${sayJoining(event)}`
  }
  const { open, people_then } = event
  return `with the ${counted(open.count, 'open position', 'open positions')} filled there are ${count(people_then)}, which passes ${people}`
}

function evidenceOf(
  cite: Cite,
  growth: Growth,
  now: Evidence,
  events: readonly Told[],
): Evidence[] {
  const { since, until, present, added, days, leavers } = growth
  const cited: Evidence[] = []
  for (const event of events) {
    if (event.kind === 'by_requisitions') {
      const open = cite.datum(event.open.path, 'count')
      const formula = 'headcount + open positions'
      cited.push(open, cite.computed(event.people_then, 'people', formula, [now, open]))
    }
    if (event.kind === 'by_joining') {
      const starts = event.joining
        .slice(0, MOST_CITED)
        .map((position) => cite.datum(`joining[${position}].started_on`))
      cited.push(
        cite.computed(
          starts.length,
          'people',
          `people who start until ${formatDate(event.on)}`,
          starts,
        ),
      )
      if (event.leaving.length > 0) {
        const ends = event.leaving
          .slice(0, MOST_CITED)
          .map((position) => cite.datum(`people[${position}].left_on`))
        const formula = `people who leave before ${formatDate(event.on)}`
        cited.push(cite.computed(ends.length, 'people', formula, ends))
      }
    }
    if (event.kind !== 'passed') continue
    for (const point of [event.before, event.after]) {
      if (point.from === 'metric_history') cited.push(cite.datum(point.path, 'people'))
    }
  }
  if (since !== null) {
    const gone = leavers === 0 ? [] : [cite.datum('left', 'people')]
    const last = until === present ? now : cite.datum(until.path, 'people')
    const inputs = [last, cite.datum(since.path, 'people'), ...gone]
    cited.push(
      cite.computed(added, 'people', `headcount - headcount on ${formatDate(since.on)}`, inputs),
      cite.computed(
        days,
        'days',
        `days from ${formatDate(since.on)} to ${formatDate(until.on)}`,
        inputs,
      ),
    )
  }
  return cited
}

const assumedOf = (growth: Growth, events: readonly Told[]): string[] => [
  ...(growth.is_gross && events.some(({ kind }) => kind === 'passed' || kind === 'by_growth')
    ? ['growth counts who started, not who left']
    : []),
  ...(growth.is_dated ? [] : ['the headcount is of today']),
]

/** The company has passed, or is about to pass, a headcount at which ways of working break. */
export const headcountThreshold: Rule = {
  name: 'headcount_threshold',
  area: 'org',
  docs: {
    what: 'The passages from 10 to 30 and from 30 to 80 people and the borders of the stages (15, 50, 150, 500): found where one was passed within the last quarter (between two headcounts that are no further apart than that), or is reached within the coming quarter by those who have signed (people whose `started_on` is later), net of those with a known last day, or at the present pace, or by the open positions; and where the headcount is old, reached at its pace within the last quarter. The pace is taken between recorded headcounts, else from when people started, and left where that is known.',
    why: 'At each of them something that worked by itself stops, and what replaces it takes weeks to put in place.',
    act: 'Put it in place before the day, in the order of what breaks first.',
  },
  needs: ['people', 'joining', 'left', 'team', 'metric_history', 'metrics'],
  figures: { headcount_thresholds: headcountThresholds, quarter_days: growthFigures.quarter_days },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const headcount = facts.headcount()
    const growth = facts.growth()
    if (headcount === undefined || growth === undefined) return silent('headcount')
    const all = thresholdEvents(company, growth, at)
    const events = all.filter(isTold)
    const missing = notTold(all)
    const [first] = events
    const last = events.at(-1)
    if (first === undefined || last === undefined) {
      if (missing.length > 0) return silent(...missing)
      const hasTold = growth.since !== null || openRequisitions(company) !== undefined
      return hasTold ? quiet : silent('an earlier headcount, or team.open_requisitions')
    }
    const { present } = growth
    const breaks = events
      .map(({ threshold }) => `From ${threshold.people} people on, ${threshold.breaks}.`)
      .join(' ')
    const isAhead = last.kind !== 'passed'
    const named = headcountThresholds.statements.filter(({ value }) =>
      value.some(({ people }) => events.some(({ threshold }) => threshold.people === people)),
    )
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${counted(present.people, 'person', 'people')}: ${events.map((event) => sentence(event, growth, at)).join('; ')}.`,
          why: breaks,
          how_to_act: events.map((event) => {
            const { threshold, kind } = event
            return act(at, {
              action: `Put in place for ${threshold.people} people: ${threshold.remedy}`,
              owner: undefined,
              role: 'COO',
              within: kind === 'passed' && isAhead ? 'two_weeks' : 'month',
              by: event.kind === 'by_growth' ? event.on : undefined,
            })
          }),
        }),
        basis: 'counted',
        why_basis: 'benchmark',
        assumed: assumedOf(growth, events),
        evidence: () => {
          const now = citeHeadcount(cite, headcount)
          return [
            now,
            ...evidenceOf(cite, growth, now, events),
            ...named.map((said) => cite.knowledge('growth.headcount_thresholds', said, 'people')),
          ]
        },
      },
    ])
  },
}
