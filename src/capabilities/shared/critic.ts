import { deadlineOf } from '../../analyses/decisions/open-in-turn.ts'
import { whoDecides } from '../../analyses/decisions/rights.ts'
import type { DecisionStakes, FoundStake } from '../../analyses/decisions/stakes.ts'
import { peopleNamed } from '../../analyses/different-people.ts'
import type { Facts } from '../../analyses/facts.ts'
import { counted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type Stake, stakeFigures, viewOf } from '../../knowledge/stakes.ts'
import { daysBetween } from '../../model/dates.ts'
import { dayOf } from '../../model/hours.ts'
import { formatDate } from '../../reports/format-date.ts'
import { formatNumber } from '../../reports/format-number.ts'

type Level = 'raised' | 'high' | 'highest'

/** What somebody who gains nothing would ask before a decision of high stakes is taken. */
export interface Critic {
  /** Its id, else its title. */
  decision: string
  title: string
  decider: string | null
  by: string | null
  level: Level
  stakes: readonly { stake: Stake; because: string }[]
  weakest_point: string
  missing_view: string
  cost_if_wrong: string
  /** What is not given and would have to be, to tell all that is at stake. */
  unknown: readonly string[]
  before_deciding: string
}

const OPTIONS = valueOf(stakeFigures.options)

const before: Record<Level, string> = {
  raised: 'Answer the weakest point in writing.',
  high: 'Hear the missing view, then answer the weakest point in writing.',
  highest:
    'Hear the missing view, let somebody who gains nothing argue against it, and decide on another day than it is argued.',
}

/** One stake is raised, two are high; what cannot be undone and has more at stake is highest. */
function levelOf(stakes: readonly FoundStake[]): Level {
  if (stakes.length === 1) return 'raised'
  const isFinal = stakes.some(({ stake }) => stake === 'irreversible')
  return isFinal || stakes.length > OPTIONS ? 'highest' : 'high'
}

const percent = (value: number | null): string => formatNumber(value ?? 0, 'percent')

const bindsWords: Record<FoundStake['by'], (word: string) => string> = {
  decision: (word) => `it binds outsiders ('${word}')`,
  option: (title) => `its option '${title}' would bind outsiders`,
  context: (word) => `it may bind outsiders (its context says '${word}')`,
}

const becauseOf: Record<Stake, (found: FoundStake) => string> = {
  spend: ({ pct }) =>
    `it spends ${percent(pct)} of the cash that the runway is made of, over ${percent(valueOf(stakeFigures.runway_pct))}`,
  team: ({ pct }) =>
    `it touches ${percent(pct)} of all people, over ${percent(valueOf(stakeFigures.team_pct))}`,
  direction: ({ word }) => `it changes direction ('${word}')`,
  outsiders: ({ word, by }) => bindsWords[by](word ?? ''),
  irreversible: () => 'it cannot be undone',
}

const YEAR = /\b(?:19|20)\d\d\b/g

function weakestPoint({ logged }: DecisionStakes, at: string): string {
  const { options = [], context, rationale, default: fallback, decide_by } = logged.decision
  if (options.length < OPTIONS) {
    return `${counted(options.length, 'option is', 'options are')} written down, so nothing was compared.`
  }
  const tradeOffs = options.map((one) => (typeof one === 'string' ? '' : (one.trade_off ?? '')))
  const measured = tradeOffs.filter((one) => /\d/.test(one.replaceAll(YEAR, ''))).length
  if (measured === 0) {
    return `0 of ${counted(options.length, 'option says', 'options say')} how much is gained or given up.`
  }
  if (context === undefined && rationale === undefined) return 'No reason for it is written down.'
  if (decide_by !== undefined && dayOf(decide_by) < at) {
    return `Its case was made for ${formatDate(dayOf(decide_by))}, ${counted(daysBetween(dayOf(decide_by), at), 'day', 'days')} ago.`
  }
  if (fallback === undefined) return 'Nothing says what happens if nobody decides.'
  return `${measured} of ${counted(options.length, 'option says', 'options say')} how much; what would prove the choice wrong is not written.`
}

const notAmong = (size: number): string =>
  size === 1 ? 'not the one person named' : `not among the ${size} people named`

/** Everybody who is named as asked. */
function heard({ logged: { decision, parts } }: DecisionStakes, facts: Facts) {
  const { different, keyOf } = peopleNamed(facts.situation.company.people)
  const named = different([decision.owner ?? '', ...Object.values(parts ?? {}).flat()])
  const keys = new Set(named.map(keyOf))
  return { size: keys.size, has: (name: string) => keys.has(keyOf(name)) }
}

function missingView(found: DecisionStakes, facts: Facts): string {
  const asked = heard(found, facts)
  const owners = facts.owners()
  const roles = new Set(found.stakes.map(({ stake }) => viewOf[stake]))
  for (const role of roles) {
    const holder = owners.role(role)
    if (holder === undefined && !asked.has(role)) {
      return asked.size === 1
        ? `${role}: the one person named does not hold it.`
        : `${role}: nobody who holds it is among the ${asked.size} people named.`
    }
    if (holder !== undefined && !asked.has(holder) && !asked.has(role)) {
      return `${holder} (${role}) is ${notAmong(asked.size)}.`
    }
  }
  for (const team of found.logged.decision.teams ?? []) {
    const head = owners.department(team)
    if (head !== undefined && !asked.has(head)) {
      return `${head} (${team}) is ${notAmong(asked.size)}, and ${team} is touched.`
    }
  }
  return `Of those whom the stakes call for all are named; who is against it is not.`
}

/** What others have to say where a decision turns out wrong. */
const heldTo = ({ by, word }: FoundStake, isReversible: boolean): string =>
  by === 'context'
    ? ''
    : by === 'option'
      ? `; with '${word}' others can hold the company to it`
      : isReversible
        ? ', but only as far as those whom it binds agree'
        : ', and others can hold the company to it'

function costIfWrong({ logged, stakes, cash_pct, months_of_burn }: DecisionStakes): string {
  const { cost_usd, reversible } = logged.decision
  const shares = [
    cash_pct === null ? '' : `${percent(cash_pct)} of cash`,
    months_of_burn === null ? '' : `${formatNumber(months_of_burn, 'months')} of burn`,
  ].filter((one) => one !== '')
  const money =
    cost_usd === undefined
      ? 'Not known: its cost (cost_usd) is not given'
      : `${formatNumber(cost_usd, 'usd')}${shares.length === 0 ? '' : ` (${shares.join(', ')})`}`
  const bound = stakes.find(({ stake }) => stake === 'outsiders')
  const undone: Record<string, string> = {
    no: 'it cannot be taken back',
    partially: 'only a part of it can be taken back',
    yes: 'it can be taken back',
  }
  const back =
    reversible === undefined ? 'whether it can be taken back is not said' : undone[reversible]
  return `${money}; ${back}${bound === undefined ? '' : heldTo(bound, reversible === 'yes')}.`
}

/** The critic's look at every decision that is still to be taken and of high stakes. */
export function criticOf(facts: Facts): Critic[] {
  const { at } = facts.situation
  return facts.highStakes().map((found) => {
    const { logged, stakes, unknown } = found
    const { title = logged.subject } = logged.decision
    const level = levelOf(stakes)
    return {
      decision: logged.subject,
      title,
      decider: whoDecides(logged).decider,
      by: deadlineOf(logged.decision) ?? null,
      level,
      stakes: stakes.map((one) => ({ stake: one.stake, because: becauseOf[one.stake](one) })),
      weakest_point: weakestPoint(found, at),
      missing_view: missingView(found, facts),
      cost_if_wrong: costIfWrong(found),
      unknown,
      before_deciding: before[level],
    }
  })
}
