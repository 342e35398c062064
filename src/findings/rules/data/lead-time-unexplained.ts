import type { Facts } from '../../../analyses/facts.ts'
import type { LeadTime } from '../../../analyses/throughput/lead-time.ts'
import { quoted } from '../../../analyses/words.ts'
import { checkFigures, timeFigures } from '../../../knowledge/checks.ts'
import { flowFigures } from '../../../knowledge/constraints.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import type { Evidence } from '../../../model/finding.ts'
import { count, formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

const EXPLAINED = valueOf(checkFigures.explained_pct) / 100
const DAYS_PER_WEEK = valueOf(timeFigures.days_per_week)

/** The time a process takes, as it is given, and the part its steps explain, in the same unit. */
interface Times {
  whole: string
  part: string
  /** That part as a number, and its unit. */
  part_value: number
  unit: string
  source: string
  value_path: string
  assumed: string[]
}

function timesOf(facts: Facts, { goal, stated_hours, steps_hours, position }: LeadTime): Times {
  const week = facts.workWeek()
  const steps = steps_hours ?? 0
  if (goal === null) {
    return {
      whole: formatNumber(stated_hours ?? 0, 'hours'),
      part: formatNumber(steps, 'hours'),
      part_value: steps,
      unit: 'hours',
      source: '',
      value_path: `processes[${position}].lead_time_hours`,
      assumed: [...week.hours_assumed],
    }
  }
  const { unit, working, value } = goal
  const workDays = steps / week.hours_per_day
  const days = working ? workDays : (workDays * DAYS_PER_WEEK) / week.days_per_week
  const inUnit = { hours: steps, days, weeks: days / DAYS_PER_WEEK }[unit]
  const kind = unit === 'hours' ? '' : working ? 'working ' : 'calendar '
  const isGuess = goal.goal.how === 'words'
  return {
    whole: formatNumber(value, unit),
    part: formatNumber(inUnit, 'none'),
    part_value: inUnit,
    unit,
    source: ` by ${quoted(goal.goal.key_result.title ?? goal.goal.name)}`,
    value_path: `${goal.goal.path}.current_value`,
    assumed: [
      ...(kind === 'calendar ' ? [`${quoted(goal.goal.name)} counts calendar days`] : []),
      ...(isGuess ? [`${quoted(goal.goal.name)} is taken for it by its words`] : []),
      ...week.hours_assumed,
      ...(working ? [] : week.days_assumed),
    ],
  }
}

/** Where the throughput stands that Little's law was taken with. */
function throughputPath(facts: Facts, path: string): string | undefined {
  const flow = facts.flow().bottlenecks.find((one) => one.path === path)
  const index = flow?.constraint.step_position
  return index === null || index === undefined
    ? undefined
    : `${path}.steps[${index}].throughput_per_day`
}

/** Whole pieces in process by the time they take, and by what the steps show. */
const littlesPieces = (pieces: LeadTime['in_process']): [meant: number, shown: number] => [
  Math.round(pieces?.by_time ?? 0),
  Math.round(pieces?.by_steps ?? 0),
]

function why({ in_process: pieces, process }: LeadTime, pace: number | null): string {
  if (pieces === null || pace === null) {
    return `What ${quoted(process)} waits for the rest of the time is in no step, so that no step's repair will shorten it much.`
  }
  const [meant, shown] = littlesPieces(pieces)
  const missed = count(meant - shown)
  return `At ${formatNumber(pace, 'per_day')} that time means about ${count(meant)} in process, while the steps show ${count(shown)}: about ${missed} ${missed === '1' ? `waits where no step counts it, and no step's repair will move it` : `wait where no step counts them, and no step's repair will move them`}.`
}

function draftOf(facts: Facts, cite: Cite, lead: LeadTime): Draft {
  const { process, position, in_process: pieces, steps_hours } = lead
  const path = `processes[${position}]`
  const { whole, part, part_value, unit, source, value_path, assumed } = timesOf(facts, lead)
  const paceAt = throughputPath(facts, path)
  const pace = paceAt === undefined ? undefined : cite.datum(paceAt, 'per_day')
  const steps = facts.situation.company.processes?.[position]?.steps ?? []
  const hours = steps.flatMap((_, index) => [
    cite.datum(`${path}.steps[${index}].avg_wait_hours`, 'hours'),
    cite.datum(`${path}.steps[${index}].avg_process_hours`, 'hours'),
  ])
  const inHours = cite.computed(
    steps_hours ?? 0,
    'hours',
    'sum of waits and work of all steps',
    hours,
  )
  const owner = facts.processOwners()[position]
  const [meant, shown] = littlesPieces(pieces)
  const littles: Evidence[] =
    pieces === null || pace === undefined
      ? []
      : [
          cite.computed(meant - shown, 'count', 'the former less the latter, whole pieces', [pace]),
          cite.computed(pieces.by_time, 'count', 'throughput x lead time in working days', [
            pace,
            cite.datum(value_path),
          ]),
          cite.computed(pieces.by_steps, 'count', 'queues + throughput x work of each step', [
            ...hours,
            ...steps.flatMap((step, index) =>
              step.current_queue === undefined
                ? []
                : [cite.datum(`${path}.steps[${index}].current_queue`, 'count')],
            ),
          ]),
        ]
  return {
    subject: process,
    severity: 'medium',
    says: () => ({
      what: `${quoted(process)} takes ${whole}${source}, and its steps explain ${part} of them.`,
      why: why(lead, pace === undefined ? null : Number(pace.value)),
      how_to_act: [
        act(facts.situation.at, {
          action: `List each piece of work now in ${quoted(process)} and what it waits for`,
          owner: owner?.named,
          role: owner?.role ?? 'COO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    assumed,
    evidence: () => [
      cite.datum(value_path),
      unit === 'hours'
        ? inHours
        : cite.computed(part_value, unit, `that sum in ${unit} of the working week`, [inHours]),
      ...littles,
    ],
  }
}

/** A lead time that the steps do not add up to. */
export const leadTimeUnexplained: Rule = {
  name: 'lead_time_unexplained',
  area: 'data',
  docs: {
    what: 'Compares the lead time of a process, by its own figure or by the key result that counts it, with the waits and the work of all its steps. Found where they explain less than 80 %, and the steps do not hold the pieces, within 25 %, that must then be in process by Little’s law.',
    why: 'Most of the time passes where no step is described; improving the steps cannot bring it down.',
    act: 'List what is in process now, and what each piece waits for.',
  },
  needs: ['processes', 'company_okrs', 'working_hours'],
  figures: {
    explained_pct: checkFigures.explained_pct,
    law_agrees_pct: flowFigures.law_agrees_pct,
    days_per_week: timeFigures.days_per_week,
    working_hours_per_day: timeFigures.working_hours_per_day,
    working_days_per_week: timeFigures.working_days_per_week,
  },
  check: (facts, cite) => {
    const known = facts.leadTimes().filter(({ explained_share }) => explained_share !== null)
    if (known.length === 0) {
      return silent('a lead time of a process, with wait and work of each of its steps')
    }
    // Where the queues hold the pieces the stated waits are wrong: `queue_contradicts_wait` tells.
    const short = known.filter(
      ({ explained_share: share, in_queues }) => (share ?? 1) < EXPLAINED && !in_queues,
    )
    return short.length === 0 ? quiet : found(short.map((lead) => draftOf(facts, cite, lead)))
  },
}
