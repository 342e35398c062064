import { briefingFigures } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { directionWords, outsiderWords, type Stake, stakeFigures } from '../../knowledge/stakes.ts'
import type { Company } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { sum } from '../../model/sum.ts'
import { sharedWords } from '../shared-words.ts'
import type { Decision, Logged } from './log.ts'

/** One way in which a decision is of high stakes. */
export interface FoundStake {
  stake: Stake
  /** Share of runway or team, in percent; null where the stake is no share. */
  pct: number | null
  /** The word or title that says so, where words do; where only an option does, the option. */
  word: string | null
  /** What says so: the decision, one of its options, or what is told around it. */
  by: 'decision' | 'option' | 'context'
}

/** What is at stake in a decision that is still to be taken. */
export interface DecisionStakes {
  logged: Logged
  stakes: FoundStake[]
  /** Cost in months of burn, and as a share of cash; null where not known. */
  months_of_burn: number | null
  cash_pct: number | null
  /** People of the teams it touches, of those whose size is known; null where none is. */
  people: number | null
  /** What would have to be given to tell every stake. */
  unknown: string[]
}

/** The figures of the company that stakes are measured by; undefined where not given. */
export interface Means {
  cash_usd: number | undefined
  burn_usd_per_month: number | undefined
  headcount: number | undefined
}

const RUNWAY_PCT = valueOf(stakeFigures.runway_pct)
const TEAM_PCT = valueOf(stakeFigures.team_pct)
const SHARED = valueOf(briefingFigures.shared_words)

/** People by department, from the team sheet, else counted from the list of people. */
function peopleByDepartment({ team, people = [] }: Company): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { department } of people) {
    if (department === undefined) continue
    const key = plainName(department)
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  for (const { name, headcount } of team?.departments ?? []) {
    if (name !== undefined && headcount !== undefined) sizes.set(plainName(name), headcount)
  }
  return sizes
}

const optionTitles = ({ options = [] }: Decision): string[] =>
  options.map((one) => (typeof one === 'string' ? one : (one.title ?? '')))

const wordIn = (text: string, words: RegExp): string | null => words.exec(text)?.[0] ?? null

/** What of a decision speaks of outsiders: itself, as whoever puts it says it; else an option, which
 *  binds only where it is taken; else what is told around it, which may be another matter. */
function outsidersOf(decision: Decision, text: string): Pick<FoundStake, 'word' | 'by'> | null {
  const word = wordIn(text, outsiderWords)
  if (word !== null) return { word, by: 'decision' }
  const option = optionTitles(decision).find((title) => outsiderWords.test(title))
  if (option !== undefined) return { word: option, by: 'option' }
  const around = wordIn(decision.context ?? '', outsiderWords)
  return around === null ? null : { word: around, by: 'context' }
}

/** The strategic priority that a decision speaks of, if any. */
const priorityOf = (text: string, { strategy }: Company): string | null =>
  strategy?.priorities?.find(({ title = '' }) => sharedWords(title, text) >= SHARED)?.title ?? null

function stakesOf(
  logged: Logged,
  company: Company,
  sizes: ReadonlyMap<string, number>,
  { cash_usd, burn_usd_per_month, headcount }: Means,
): DecisionStakes {
  const { decision } = logged
  const { title = '', subject = '', cost_usd, teams, reversible, supersedes } = decision
  const stakes: FoundStake[] = []
  const unknown: string[] = []
  const add = (stake: Stake, pct: number | null, word: string | null = null) =>
    stakes.push({ stake, pct, word, by: 'decision' })

  const hasCash = cash_usd !== undefined && cash_usd > 0
  const cash_pct = cost_usd === undefined || !hasCash ? null : (cost_usd / cash_usd) * 100
  const burns = burn_usd_per_month !== undefined && burn_usd_per_month > 0
  const months_of_burn = cost_usd === undefined || !burns ? null : cost_usd / burn_usd_per_month
  if (cost_usd === undefined) unknown.push('its cost (cost_usd)')
  else if (cash_pct === null) unknown.push('the cash that it is paid from (cash_usd)')
  else if (cash_pct > RUNWAY_PCT) add('spend', cash_pct)

  const known = (teams ?? []).flatMap((team) => sizes.get(plainName(team)) ?? [])
  const people = known.length === 0 ? null : sum(known)
  if (teams === undefined) unknown.push('whom it touches (teams)')
  else if (headcount === undefined || headcount <= 0) unknown.push('the headcount')
  else {
    if (known.length < teams.length) {
      const unsized = teams.filter((team) => !sizes.has(plainName(team)))
      unknown.push(`how many people ${unsized.join(', ')} has`)
    }
    const pct = ((people ?? 0) / headcount) * 100
    if (pct > TEAM_PCT) add('team', pct)
  }

  const text = [title, subject].join('. ')
  const direction = wordIn(text, directionWords) ?? priorityOf(text, company) ?? supersedes ?? null
  if (direction !== null) add('direction', null, direction)
  const outsiders = outsidersOf(decision, text)
  if (outsiders !== null) stakes.push({ stake: 'outsiders', pct: null, ...outsiders })
  if (reversible === 'no') add('irreversible', null)
  if (reversible === undefined) unknown.push('whether it can be undone (reversible)')
  return { logged, stakes, months_of_burn, cash_pct, people, unknown }
}

/** Decisions that are still to be taken and of high stakes, those with most at stake first.
 *  What is not given is named, and never counted as small. */
export function highStakes(
  log: readonly Logged[],
  company: Company,
  means: Means,
): DecisionStakes[] {
  const sizes = peopleByDepartment(company)
  return log
    .filter(({ state }) => state === 'open')
    .map((logged) => stakesOf(logged, company, sizes, means))
    .filter(({ stakes }) => stakes.length > 0)
    .toSorted((a, b) => b.stakes.length - a.stakes.length)
}
