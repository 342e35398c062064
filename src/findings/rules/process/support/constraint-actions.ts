import type { Logged } from '../../../../analyses/decisions/log.ts'
import type { Facts } from '../../../../analyses/facts.ts'
import { listed } from '../../../../analyses/listed.ts'
import { focusingSteps } from '../../../../analyses/process/focusing-steps.ts'
import type { ConstraintCandidate } from '../../../../analyses/throughput/company-constraint.ts'
import {
  type DecisionOnStep,
  hiresAmong,
  type Levers,
} from '../../../../analyses/throughput/levers.ts'
import { counted, quoted, say } from '../../../../analyses/words.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { constraintUtilization } from '../../../../knowledge/flow.ts'
import type { Elevation } from '../../../../knowledge/throughput.ts'
import type { Option, RuledOut } from '../../../../model/finding.ts'
import { formatNumber } from '../../../../reports/format-number.ts'
import { act } from '../../../act.ts'
import type { Proposed } from '../../../rule.ts'
import { choiceOf, undecided } from '../../../undecided.ts'
import { optionsOf, recommendationOf } from '../../decisions/shared.ts'
import { decisionName, noHire } from './no-hire.ts'
import { decideIt } from './open-decision.ts'
import { said } from './queue.ts'

const perWeek = (hours: number): string => formatNumber(hours, 'hours')

/** Decisions already made that are to be carried through, to close an action. */
const carryThrough = (decided: readonly DecisionOnStep[]): string =>
  decided.length === 0 ? '' : `; carry through ${listed(decided.map(decisionName))}`

/** Whether a step does so much of what it can that nothing shows it blocked. */
const isNearFull = (does: number, capacity: number): boolean =>
  (does / capacity) * 100 >= valueOf(constraintUtilization).at_capacity

/** Of what stays behind in a day, how much the step could do and how much it cannot, where that is
 *  more: winning back the former then does not end the queue. */
function mostlyShort(does: number, capacity: number, inflow: number | null): string {
  if (inflow === null || inflow - capacity <= capacity - does) return ''
  return `: capacity not used is ${said(capacity - does)} of the ${said(inflow - does)} a day that stay behind, capacity not there ${said(inflow - capacity)}`
}

/** More from the step as it is. */
function exploit(
  { figures, queue, trend, does_per_day: does }: ConstraintCandidate,
  levers: Levers | null,
): string {
  const step = quoted(figures.name)
  const { capacity_per_day: capacity, inflow_per_day: inflow } = figures
  const decided = levers?.decided ?? []
  if (levers?.waste) {
    const { hours_per_week, kinds } = levers.waste
    const each = kinds.map(({ kind, hours }) => `${kind} ${perWeek(hours)}`).join(', ')
    const worth = levers.waste_worth_per_week
    const missing = trend?.per_week ?? 0
    const gain =
      worth === null
        ? ''
        : `, worth ${say(worth)} a week${missing > 0 ? ` where ${counted(missing, 'a week is', 'a week are')} missing` : ''}`
    return `Stop the ${perWeek(hours_per_week)} a week lost at ${step} (${each})${gain}${carryThrough(decided)}`
  }
  if (capacity !== null && does !== null && does < capacity && queue !== null && queue > 0) {
    const isShort = inflow !== null && inflow > capacity
    const parts = isShort ? mostlyShort(does, capacity, inflow) : ''
    const list = `List what each of the ${said(queue)} waits for at ${step}: ${said(does)} a day of a possible ${said(capacity)}`
    if (isNearFull(does, capacity)) {
      return `${list} is close to its most${parts}${carryThrough(decided)}`
    }
    const hires = hiresAmong(decided)
    const others = decided.filter((one) => !hires.includes(one))
    return `${list} means blocked first${isShort ? `, short second (${said(inflow)} a day arrive)` : ''}${parts}; ${noHire(hires)}${carryThrough(others)}`
  }
  return `Take off ${step} all that others can do, and send back what reaches it incomplete${carryThrough(decided)}`
}

/** Capacity, last: what is under way, up to where the next step limits, and what was rejected. */
function elevate({ figures, next }: ConstraintCandidate, levers: Levers | null): string {
  const drivers = (levers?.drivers ?? []).map(({ name, key_result: of }) => {
    const [now, to] = [of.current_value ?? of.current_pct, of.target_value ?? of.target_pct]
    const unit = of.current_value === undefined ? '%' : ''
    return now === undefined || to === undefined
      ? name
      : `${name} (${said(now)}${unit} of ${said(to)}${unit})`
  })
  const tools = (levers?.automations ?? []).map(
    ({ name, hours_per_week: hours }) => `${quoted(name)} (${perWeek(hours)} a week)`,
  )
  const ways = [...tools, ...drivers]
  const limit =
    next === null
      ? ''
      : `, and no further than ${said(next.per_day)} a day, where ${quoted(next.step)} limits`
  // By its id or date, since repeating its words would propose it again.
  const rejected = (levers?.rejected ?? []).map(
    ({ id, decided_on: on }) => id ?? on ?? 'an earlier decision',
  )
  const not = rejected.length === 0 ? '' : `; not what was rejected (${listed(rejected)})`
  const by = ways.length === 0 ? '' : ` by ${listed(ways)}`
  return `Only then add capacity at ${quoted(figures.name)}${by}${limit}${not}`
}

/** A candidate without what is said to reach it, where the counts of its queue deny that. */
function asCounted(candidate: ConstraintCandidate): ConstraintCandidate {
  const { figures, trend } = candidate
  return trend?.rates_refuted
    ? { ...candidate, figures: { ...figures, inflow_per_day: null } }
    : candidate
}

/** What to do at the company's constraint, in Goldratt's order: exploit, subordinate, elevate. A
 *  decision about it that is open comes first. */
export function constraintActions(
  facts: Facts,
  first: ConstraintCandidate,
  levers: Levers | null,
  open: Logged | null,
): Proposed[] {
  const { at } = facts.situation
  const answers = facts.processOwners()[first.position]
  const who = { owner: answers?.named, role: answers?.role ?? 'COO' }
  const flow = facts.flow().bottlenecks.find(({ path }) => path === `processes[${first.position}]`)
  const todo =
    flow === undefined ? [] : focusingSteps(flow.from, flow.constraint, first.trend ?? undefined)
  const pace = todo.find(({ step }) => step === 'subordinate')?.what
  const actions = [
    ...(open === null ? [] : [decideIt(at, open)]),
    act(at, { action: exploit(asCounted(first), levers), ...who, within: 'this_week' }),
  ]
  const [worst] = levers?.unreliable ?? []
  if (worst !== undefined) {
    const feeding = facts.processOwners()[worst.position]
    const action = `Let ${worst.process} send nothing incomplete on to ${first.process}`
    const role = feeding?.role ?? 'COO'
    actions.push(act(at, { action, owner: feeding?.named, role, within: 'this_week' }))
  }
  if (pace !== undefined) {
    actions.push(act(at, { action: pace.replace(/\.$/, ''), ...who, within: 'two_weeks' }))
  }
  actions.push(act(at, { action: elevate(first, levers), ...who, within: 'month' }))
  return actions
}

/** What can be chosen at the constraint: what its open decision asks, else the ways out that the data
 *  tell. */
export function constraintChoice(
  first: ConstraintCandidate,
  levers: Levers | null,
  open: Logged | null,
) {
  const asked = open === null ? [] : optionsOf(open.decision)
  return open !== null && asked.length > 0
    ? choiceOf(asked, recommendationOf(open))
    : {
        ...choiceOf(
          constraintOptions(asCounted(first), levers),
          constraintUndecided(first, levers),
        ),
        ruled_out: ruledOutAt(first, levers),
      }
}

const hireFor = ({ figures }: ConstraintCandidate): string =>
  `Train or hire one more person for ${quoted(figures.name)}`

/** To add hands, where that was rejected for this step. */
function ruledOutAt(first: ConstraintCandidate, levers: Levers | null): RuledOut[] {
  const entry = levers?.rejected.find(({ ways }) => ways.includes('people'))
  if (entry === undefined) return []
  const { name: decision, title, decided_on: on } = entry
  return [{ title: hireFor(first), decision, entry: title, status: 'rejected', on }]
}

/** What would tell where to begin, where no way out is known to gain something without a hire. */
const constraintUndecided = ({ figures }: ConstraintCandidate, levers: Levers | null) =>
  undecided(
    levers?.waste
      ? `the hours of work for one piece at ${quoted(figures.name)} (avg_process_hours)`
      : `the hours a week that are lost at ${quoted(figures.name)} (waste)`,
  )

/** How much more capacity can pay for: no more than is short, nor than the next limit lets through. */
function payingFor(
  { capacity_per_day: capacity, inflow_per_day: inflow }: ConstraintCandidate['figures'],
  next: ConstraintCandidate['next'],
): string {
  if (capacity === null) return ''
  const room = next === null ? Infinity : Math.max(0, next.per_day - capacity)
  const short = inflow === null ? Infinity : Math.max(0, inflow - capacity)
  if (short === 0) return ', while no more arrives than it can take'
  if (short < room) return `, and pays for the ${said(short)} a day that are short`
  return next === null || room === Infinity
    ? ''
    : `, and pays for ${said(room)} a day more at most, until ${quoted(next.step)} limits`
}

/** Ways out, each with its price; a way that was rejected for this step does not come back. What
 *  needs no hire and gains a known amount comes before what has to be paid for. */
function constraintOptions(first: ConstraintCandidate, levers: Levers | null): Option[] {
  const { figures, next, queue, trend, does_per_day: does } = first
  const { capacity_per_day: capacity, inflow_per_day: inflow } = figures
  const rejected = new Set<Elevation>((levers?.rejected ?? []).flatMap(({ ways }) => ways))
  const options: Option[] = []
  const worth = levers?.waste_worth_per_week
  if (levers?.waste && worth !== null && worth !== undefined) {
    const missing = trend?.per_week ?? 0
    options.push({
      title: `Win back the ${perWeek(levers.waste.hours_per_week)} a week lost there first`,
      trade_off: `No hire and up to ${say(worth)} a week more; asks others to deliver complete work`,
      because: `it needs no hire and is worth up to ${say(worth)} a week${missing > 0 ? ` where ${counted(missing, 'a week is', 'a week are')} missing` : ''}`,
    })
  } else if (capacity !== null && does !== null && does < capacity) {
    const hasWork = (queue ?? 0) > 0 || (inflow ?? 0) > does
    options.push({
      title: `Unblock what is there: from ${said(does)} to ${said(capacity)} a day`,
      trade_off: `No hire; needs the cause, which the data do not tell${inflow !== null && inflow > capacity ? `; still ${said(inflow - capacity)} a day short` : ''}`,
      ...(hasWork &&
        !isNearFull(does, capacity) && {
          because: `it needs no hire, and the step does ${said(does)} a day of a possible ${said(capacity)}`,
        }),
    })
  }
  for (const { name, hours_per_week: hours } of rejected.has('automation')
    ? []
    : (levers?.automations ?? [])) {
    options.push({
      title: `Build ${quoted(name)}`,
      trade_off: `Frees ${perWeek(hours)} a week for good; helps only once it is built`,
    })
  }
  if (!rejected.has('people')) {
    options.push({
      title: hireFor(first),
      trade_off: `Weeks until it shows${payingFor(figures, next)}`,
    })
  }
  if (does === null || does <= 0) return options
  options.push({
    title: `Take in no more than ${said(does)} a day`,
    trade_off: `Promises hold again; ${inflow !== null && inflow > does ? `${said(inflow - does)} a day` : 'who comes late'} must be told to wait`,
  })
  return options
}
