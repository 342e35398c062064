import type { Facts } from '../../../analyses/facts.ts'
import { runwayAlarm, runwayOfStage, timeFigures } from '../../../knowledge/checks.ts'
import { statementFor, valueOf } from '../../../knowledge/figure.ts'
import { addDays } from '../../../model/dates.ts'
import type { Evidence, Severity } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { found, quiet, type Rule, silent, type Words } from '../../rule.ts'
import { choiceOf, undecided } from '../../undecided.ts'

const alarm = valueOf(runwayAlarm)
const DAYS = valueOf(timeFigures.days_per_year) / valueOf(timeFigures.months_per_year)
const months = (value: number) => formatNumber(value, 'months')
const usd = (value: number) => formatNumber(value, 'usd')

interface Runway {
  months: number
  on: string
  /** Where it comes from, to complete "runway is N months: ...". */
  from: string
  burn: number | undefined
  cash: number | undefined
  evidence: Evidence
}

/** Months of cash: as stated, else cash over monthly burn. `earning`: cash is not burned. */
function runwayOf(facts: Facts, cite: Cite): Runway | 'earning' | undefined {
  const metrics = facts.metrics()
  const { at } = facts.situation
  const cash = metrics.get('cash_usd')?.current
  const burn = metrics.get('burn_usd_per_month')?.current
  if (cash !== undefined && burn !== undefined) {
    if (burn.value <= 0) return 'earning'
    const value = cash.value / burn.value
    return {
      months: value,
      on: cash.on ?? at,
      from: ` of ${usd(cash.value)} at ${usd(burn.value)} a month`,
      burn: burn.value,
      cash: cash.value,
      evidence: cite.computed(value, 'months', 'cash / monthly burn', [
        cite.datum(cash.path, 'usd'),
        cite.datum(burn.path, 'usd'),
      ]),
    }
  }
  const stated = metrics.get('runway_months')?.current
  if (stated === undefined) return undefined
  return {
    months: stated.value,
    on: stated.on ?? at,
    from: '',
    burn: burn?.value,
    cash: cash?.value,
    evidence: cite.datum(stated.path, 'months'),
  }
}

/** No cash is left, so that no day can be told until which it lasts. */
function spent({ cash, months: left, burn }: Runway): Pick<Words, 'what' | 'why'> {
  const overdrawn = cash !== undefined && cash < 0
  const burnt = burn === undefined ? '' : `, and ${usd(burn)} a month is burned`
  const what = overdrawn
    ? `Cash is overdrawn by ${usd(-cash)}${burnt}.`
    : cash === 0
      ? `No cash is left: it is ${usd(0)}${burnt}.`
      : `Runway is given as ${left < 0 ? 'minus ' : ''}${months(Math.abs(left))}, so that no cash is left${burnt}.`
  const more = burn === undefined ? '' : `: each month adds ${usd(burn)} to what is owed`
  return { what, why: `The company pays from what others lend it, or does not pay${more}.` }
}

/** How much less would have to be burned a month to last so many months; undefined where the burn
 *  is not known. */
const excessOf = ({ burn, months: left }: Runway, limit: number): number | undefined =>
  burn === undefined ? undefined : burn * (1 - left / limit)

/** Until when cash lasts; of a day that is past it is not known what came after. */
function lasting(
  runway: Runway,
  out: string,
  at: string,
  limit: number,
): Pick<Words, 'what' | 'why'> {
  const { months: left, from } = runway
  const isPast = out < at
  const excess = excessOf(runway, limit)
  const cut =
    excess === undefined
      ? ''
      : ` To last ${months(limit)} on the same cash, burn would have to fall by ${usd(excess)} a month.`
  return {
    what: `Cash${from} lasts ${months(left)}, until about ${out}${isPast ? ', which is past' : ''}.`,
    why: isPast
      ? `Since ${out} the company can pay nobody, unless money came in that the data do not have.`
      : `On ${out} the company can pay nobody, if burn stays as it is.${cut}`,
  }
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
    what: 'Cash over monthly burn. Found under 12 months at any stage, under the 18 months of the playbook at seed, and where no cash is left.',
    why: 'Raising money takes months; who starts with little left takes what is offered.',
    act: 'Decide now which spending ends when, and when the next round begins.',
  },
  needs: ['metrics', 'stage'],
  figures: { runway_alarm: runwayAlarm, runway_of_stage: runwayOfStage },
  check: (facts, cite) => {
    const { at } = facts.situation
    const runway = runwayOf(facts, cite)
    if (runway === undefined) return silent('cash_usd and burn_usd_per_month')
    if (runway === 'earning') return quiet
    const { stage } = facts.benchmarkScope()
    const atSeed = stage === null ? undefined : statementFor(runwayOfStage, { stage })
    const limit = atSeed === undefined ? alarm.short : atSeed.value[1]
    if (runway.months >= limit) return quiet
    const out = addDays(runway.on, Math.floor(runway.months * DAYS))
    const isSpent = runway.months <= 0
    const role = 'CFO'
    return found([
      {
        subject: 'company',
        severity: severityOf(runway.months),
        says: () => ({
          ...(isSpent ? spent(runway) : lasting(runway, out, at, limit)),
          how_to_act: [
            act(at, {
              action: isSpent
                ? 'Say today which bills are paid from what, and what stops at once'
                : `Bring to the board what ends by when, and the day the next round begins${out < at ? '' : `, counted back from ${out}`}`,
              owner: facts.owners().role(role),
              role,
              within: runway.months < alarm.critical ? 'this_week' : 'two_weeks',
              by: out,
            }),
          ],
          ...choiceOf(
            [
              {
                title: 'Cut burn now',
                trade_off: 'growth slows at once; the company keeps its own pace for raising',
                ...(isSpent && { because: 'no cash is left to burn while money is raised' }),
              },
              {
                title: 'Start raising now',
                trade_off: `burn goes on; terms depend on the figures of today, and ${isSpent ? 'that no cash is left' : `the date ${out}`} is known to both sides`,
              },
            ],
            undecided(
              `what could end by when, and how long a round takes, from ${facts.owners().role(role) ?? `the ${role}`},`,
            ),
          ),
        }),
        basis: 'reported',
        extent: -runway.months,
        evidence: () => [
          runway.evidence,
          atSeed === undefined
            ? cite.knowledge('checks.runway_alarm', runwayAlarm.statements[0], 'months')
            : cite.knowledge('checks.runway_of_stage', atSeed, 'months'),
        ],
        why_evidence: () => {
          const burn = facts.metrics().get('burn_usd_per_month')?.current
          const excess = excessOf(runway, limit)
          return isSpent || out < at || excess === undefined || burn === undefined
            ? []
            : [
                cite.computed(excess, 'usd', 'burn x (1 - runway / the months it should last)', [
                  cite.datum(burn.path, 'usd'),
                  runway.evidence,
                ]),
              ]
        },
      },
    ])
  },
}
