import type { Facts } from '../../../analyses/facts.ts'
import type { RunningRaise } from '../../../analyses/goals/running-raise.ts'
import { type Runway, runwayLacks, sayRunway, wholeDays } from '../../../analyses/metrics/runway.ts'
import { type Rise, riseOf } from '../../../analyses/metrics/trend.ts'
import { quoted } from '../../../analyses/words.ts'
import { runwayAlarm, runwayOfStage } from '../../../knowledge/checks.ts'
import { statementFor, valueOf } from '../../../knowledge/figure.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence, Severity } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber, months, usd } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, type Proposed, quiet, type Rule, silent, type Words } from '../../rule.ts'
import { choiceOf, undecided } from '../../undecided.ts'

const alarm = valueOf(runwayAlarm)

/** What is left on the day asked about, with what it comes from. */
function evidenceOf({ left, cash, paths, formula }: Runway, cite: Cite): Evidence {
  const unit = cash === undefined || paths.length === 1 ? 'months' : 'usd'
  const inputs = paths.map((path) => cite.datum(path, unit))
  const [stated] = inputs
  return formula === null && stated !== undefined
    ? stated
    : cite.computed(left, 'months', formula ?? 'runway', inputs)
}

/** No cash is left, so that no day can be told until which it lasts. */
function spent({ cash, given, burn }: Runway): Pick<Words, 'what' | 'why'> {
  const overdrawn = cash !== undefined && cash < 0
  const burnt = burn === undefined ? '' : `, and ${usd(burn)} a month is burned`
  const what = overdrawn
    ? `Cash is overdrawn by ${usd(-cash)}${burnt}.`
    : cash === 0
      ? `No cash is left: it is ${usd(0)}${burnt}.`
      : `Runway is given as ${given < 0 ? 'minus ' : ''}${months(Math.abs(given))}, so that no cash is left${burnt}.`
  const more = burn === undefined ? '' : `: each month adds ${usd(burn)} to what is owed`
  return { what, why: `The company pays from what others lend it, or does not pay${more}.` }
}

/** Whether cash lasts so nearly as long as it should that both are told as the same months. */
const isNearly = (left: number, limit: number): boolean => months(left) === months(limit)

/** How much less would have to be burned a month from the day asked about for cash to last so many
 *  months; undefined where the burn is not known, or that is next to nothing. */
const excessOf = ({ burn, left }: Runway, limit: number): number | undefined =>
  burn === undefined || isNearly(left, limit) ? undefined : burn * (1 - left / limit)

/** How burn rose until now: cash ends the earlier if it goes on. */
function sayRise(rise: Rise | undefined): string {
  const from = rise?.points[0]
  if (rise === undefined || from === undefined) return ''
  const since = from.on === null ? '' : ` on ${formatDate(from.on)}`
  return `; it rose ${formatNumber(rise.times, 'none')} times running, from ${usd(from.value)}${since}`
}

const citeRise = (rise: Rise | undefined, cite: Cite): Evidence[] =>
  rise === undefined
    ? []
    : [
        cite.computed(
          rise.times,
          'count',
          'values of burn above the one before, up to the latest',
          [...rise.points.slice(0, 1), ...rise.points.slice(1).slice(-MOST_CITED)].map(({ path }) =>
            cite.earlier(path, 'usd'),
          ),
        ),
      ]

/** What lasts, and by figures of which day where that is past. */
function cashOf({ on, cash, burn, paths }: Runway, at: string): string {
  const isStated = cash === undefined || burn === undefined || paths.length === 1
  if (on >= at) return isStated ? 'Cash' : `Cash of ${usd(cash)} at ${usd(burn)} a month`
  return isStated
    ? `Cash, by the runway given on ${formatDate(on)},`
    : `Cash of ${usd(cash)} on ${formatDate(on)}, at ${usd(burn)} a month,`
}

/** Until when cash lasts; of a day that is past it is not known what came after. */
function lasting(
  runway: Runway,
  at: string,
  limit: number,
  rise: Rise | undefined,
): Pick<Words, 'what' | 'why'> {
  const { on, given, left, ends_on } = runway
  if (ends_on < at) {
    return {
      what: `${cashOf(runway, at)} lasted ${sayRunway(given)}, until about ${formatDate(ends_on)}, which is past.`,
      why: `Since ${formatDate(ends_on)} the company can pay nobody, unless money came in that the data do not have.`,
    }
  }
  const span =
    left < 1
      ? formatNumber(daysBetween(at, ends_on), 'days')
      : `${isNearly(left, limit) ? 'just under ' : ''}${months(left)}`
  const from = on < at ? ` from ${formatDate(at)}` : ''
  const excess = excessOf(runway, limit)
  const cut =
    excess === undefined
      ? ''
      : ` To last ${months(limit)}${from} on the cash ${on < at ? 'left by then' : 'there is'}, burn would have to fall by ${usd(excess)} a month.`
  return {
    what:
      ends_on === at
        ? `${cashOf(runway, at)} lasts until about today, ${formatDate(ends_on)}.`
        : `${cashOf(runway, at)} lasts ${span}${from}, until about ${formatDate(ends_on)}.`,
    why: `On ${formatDate(ends_on)} the company can pay nobody, if burn stays as it is${sayRise(rise)}.${cut}`,
  }
}

/** Whether the day on which cash ended is past, so that the figures decide nothing any more. */
const hasPassed = ({ given, ends_on }: Runway, at: string): boolean => given > 0 && ends_on < at

const figureOf = (value: number) => formatNumber(value, 'none')

/** How far a raise that runs already is. */
function sayRaise(raise: RunningRaise | undefined): string {
  if (raise === undefined) return ''
  const { title, result } = raise
  const far =
    result === undefined
      ? ''
      : `, with ${figureOf(result.current)} of ${figureOf(result.target)} at ${quoted(result.title)}`
  return ` Money is being raised: ${quoted(title)}${far}.`
}

const citeRaise = (raise: RunningRaise | undefined, cite: Cite): Evidence[] =>
  raise === undefined
    ? []
    : [
        cite.datum(`${raise.path}.title`),
        ...(raise.result === undefined
          ? []
          : ['current_value', 'target_value'].map((key) =>
              cite.datum(`${raise.result?.path}.${key}`),
            )),
      ]

function actions(runway: Runway, raise: RunningRaise | undefined, facts: Facts): Proposed[] {
  const { at } = facts.situation
  const { on, given, left, ends_on: out } = runway
  const step = (action: string, owner?: string) =>
    act(at, {
      action,
      owner,
      role: 'CFO',
      within: left < alarm.critical ? 'this_week' : 'two_weeks',
      by: out,
    })
  if (given <= 0) return [step('Say today which bills are paid from what, and what stops at once')]
  if (hasPassed(runway, at))
    return [
      step(`Enter what cash there is now, with its day: the figures are of ${formatDate(on)}`),
    ]
  const day = formatDate(out)
  return [
    raise === undefined
      ? step(
          `Bring to the board what ends by when, and the day the next round begins, counted back from ${day}`,
        )
      : step(
          `Say by which day the money of ${quoted(raise.title)} is there, against ${day}, and what ends by when if it is not`,
          raise.owner,
        ),
  ]
}

/** What can be done about it; the data favour neither, unless no cash is left. */
function choices(runway: Runway, raise: RunningRaise | undefined, facts: Facts) {
  const isSpent = runway.given <= 0
  const tells = facts.owners().role('CFO') ?? 'the CFO'
  return choiceOf(
    [
      {
        title: 'Cut burn now',
        trade_off: 'growth slows at once; the company keeps its own pace for raising',
        ...(isSpent && { because: 'no cash is left to burn while money is raised' }),
      },
      {
        title:
          raise === undefined
            ? 'Start raising now'
            : `Go on with ${quoted(raise.title)} at this burn`,
        trade_off: `burn goes on; terms depend on the figures of today, and ${isSpent ? 'that no cash is left' : `the date ${formatDate(runway.ends_on)}`} is known to both sides`,
      },
    ],
    undecided(
      raise === undefined
        ? `what could end by when, and how long a round takes, from ${tells},`
        : `the day by which the money of ${quoted(raise.title)} is there${raise.owner === undefined ? '' : `, from ${raise.owner}`},`,
    ),
  )
}

/** Days that are said in place of less than a month. */
function citeDays(runway: Runway, at: string, cite: Cite): Evidence[] {
  const { given, left, ends_on } = runway
  if (given <= 0) return []
  const from = [evidenceOf(runway, cite)]
  if (ends_on < at)
    return given < 1 ? [cite.computed(wholeDays(given), 'days', 'months x 365 / 12', from)] : []
  return left < 1 && ends_on > at
    ? [cite.computed(daysBetween(at, ends_on), 'days', 'until no cash is left', from)]
    : []
}

function severityOf(value: number): Severity {
  if (value < alarm.critical) return 'critical'
  return value < alarm.short ? 'high' : 'medium'
}

/** Cash lasts for fewer months than it should. */
export const runwayShort: Rule = {
  name: 'runway_short',
  area: 'metrics',
  docs: {
    what: 'Cash over monthly burn, less the time since the day of the figures. Found under 12 months at any stage, under the 18 months of the playbook at seed, and where no cash is left. Burn that rose with each of the last values is named.',
    why: 'Raising money takes months; who starts with little left takes what is offered.',
    act: 'Decide now which spending ends when, and when the next round begins; where a goal of the running cycle raises money already, by which day that is there. Where the day is past, enter what cash there is.',
  },
  needs: ['metrics', 'stage', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: { runway_alarm: runwayAlarm, runway_of_stage: runwayOfStage },
  check: (facts, cite) => {
    const { at } = facts.situation
    const runway = facts.runway()
    if (runway === undefined) {
      const slip = facts.inThousands()
      return slip === undefined
        ? silent(runwayLacks(facts.metrics()).join(' and '))
        : silent(`the amount that ${slip.slips.map(({ metric }) => metric).join(' and ')} means`)
    }
    if (runway === 'earning') return quiet
    const { stage } = facts.benchmarkScope()
    const atSeed = stage === null ? undefined : statementFor(runwayOfStage, { stage })
    const limit = atSeed === undefined ? alarm.short : atSeed.value[1]
    const { given, left } = runway
    if (left >= limit) return quiet
    const isSpent = given <= 0
    const isPast = hasPassed(runway, at)
    const burn = facts.metrics().get('burn_usd_per_month')
    const rise = burn && runway.burn !== undefined ? riseOf(burn) : undefined
    return found([
      {
        subject: 'company',
        severity: severityOf(left),
        says: () => {
          const raise = facts.runningRaise()
          const told = isSpent ? spent(runway) : lasting(runway, at, limit, rise)
          return {
            ...told,
            why: `${told.why}${isPast ? '' : sayRaise(raise)}`,
            how_to_act: actions(runway, raise, facts),
            ...(isPast ? {} : choices(runway, raise, facts)),
          }
        },
        basis: 'reported',
        assumed: runway.assumed,
        extent: -given,
        evidence: () => [
          evidenceOf(runway, cite),
          ...citeDays(runway, at, cite),
          atSeed === undefined
            ? cite.knowledge('checks.runway_alarm', runwayAlarm.statements[0], 'months')
            : cite.knowledge('checks.runway_of_stage', atSeed, 'months'),
        ],
        why_evidence: () => {
          const raise = isPast ? [] : citeRaise(facts.runningRaise(), cite)
          if (isSpent || isPast) return raise
          const excess = excessOf(runway, limit)
          const cut =
            excess === undefined || burn === undefined
              ? []
              : [
                  cite.computed(excess, 'usd', 'burn x (1 - runway / the months it should last)', [
                    cite.datum(burn.current.path, 'usd'),
                    evidenceOf(runway, cite),
                  ]),
                ]
          return [...raise, ...cut, ...citeRise(rise, cite)]
        },
      },
    ])
  },
}
