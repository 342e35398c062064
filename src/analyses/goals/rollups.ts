import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import type { KeyResult } from '../../model/company.ts'
import { type LinkNames, linkNames } from '../link-names.ts'
import { once } from '../once.ts'
import {
  baselineOf,
  currentOf,
  type Goal,
  type Goals,
  isStepped,
  type ResultRef,
  resultsOf,
  servedBy,
  targetOf,
} from './goals.ts'
import {
  eachMeaning,
  isAddable,
  isMoney,
  meaningOf,
  moneyWord,
  STOP,
  sharedWords,
  timesIn,
  titleOf,
  unitOf,
} from './words.ts'

type RollsUp = 'sum' | 'same' | 'driver'

/** A key result that rolls up into another. */
export interface Part {
  ref: ResultRef
  rolls_up: RollsUp
  /** How many of the parent's unit one of its own is: of M USD a million USD. */
  times: number
  /** Proposed by its words, unit and linked objective; no link says so. */
  guessed: boolean
}

interface Rollup {
  parent: ResultRef
  parts: readonly Part[]
}

/** A link whose `to` names nothing as it is written. */
interface BrokenLink {
  ref: ResultRef
  to: string
  position: number
  /** The id that is meant; null where nothing is called almost so. */
  meant: string | null
}

/** A unit's result with the number of a company result whose objective it does not serve. */
export interface SharedResult {
  ref: ResultRef
  company: ResultRef
}

export interface Rollups {
  list: readonly Rollup[]
  broken: readonly BrokenLink[]
  shared: readonly SharedResult[]
  /** Objectives that a link of a key result ties to something above, with the objectives of that. */
  tied: ReadonlyMap<Goal, ReadonlySet<Goal>>
  /** The roll-up into a key result, and the one that a key result is first a part of. */
  into: ReadonlyMap<ResultRef, Rollup>
  of: ReadonlyMap<ResultRef, { parent: ResultRef; part: Part }>
  /** Objectives of departments and teams that name a company objective. */
  supporters: ReadonlyMap<Goal, readonly Goal[]>
  /** Company objectives that one of a department or team names, or a key result of it links to. */
  served: ReadonlySet<Goal>
}

const MIN_PARTS = 1

const thingOf = (one: ResultRef | Goal) => ('result' in one ? one.result : one.objective)

/** Everything that a link may name, key results first; built only where there are links. */
function namesOf({ units }: Goals): LinkNames<ResultRef | Goal> {
  const all: (ResultRef | Goal)[] = []
  for (const { results } of units) for (const ref of results) all.push(ref)
  for (const { goals } of units) for (const goal of goals) all.push(goal)
  return linkNames(all, thingOf)
}

/** What links declare: roll-ups by parent, ties to an objective, and names that nothing has. */
function declaredIn(goals: Goals) {
  const names = once(() => namesOf(goals))
  const byParent = new Map<ResultRef, Part[]>()
  const broken: BrokenLink[] = []
  const tied = new Map<Goal, Set<Goal>>()
  const read = (ref: ResultRef, links: NonNullable<KeyResult['links']>): void => {
    for (const [position, { to, rolls_up }] of links.entries()) {
      if (to === undefined || to === '') continue
      const { find, meant } = names()
      const parent = meant(to)
      if (find(to) === undefined)
        broken.push({ ref, to, position, meant: parent ? (thingOf(parent).id ?? null) : null })
      if (parent === undefined) continue
      const above = tied.get(ref.goal) ?? new Set()
      tied.set(ref.goal, above.add('result' in parent ? parent.goal : parent))
      if (!('result' in parent) || parent === ref) continue
      const parts = byParent.get(parent) ?? []
      const times = timesIn(parent.result, ref.result)
      parts.push({ ref, rolls_up: rolls_up ?? 'driver', times, guessed: false })
      byParent.set(parent, parts)
    }
  }
  for (const { results } of goals.units) {
    results.forEach((ref) => {
      if (ref.result.links !== undefined) read(ref, ref.result.links)
    })
  }
  return { byParent, broken, tied }
}

/** Whether two results state one number: same unit, baseline, present value and target, and words
 *  in common. */
function isSameNumber(a: ResultRef, b: ResultRef): boolean {
  return (
    unitOf(a.result) === unitOf(b.result) &&
    currentOf(a.result) === currentOf(b.result) &&
    baselineOf(a.result) === baselineOf(b.result) &&
    targetOf(a.result) === targetOf(b.result) &&
    sharedWords(titleOf(a.result), titleOf(b.result)) > 0
  )
}

/** What a result states: its target, present value, baseline and unit; undefined of one that comes in
 *  steps or lacks a value. */
function statedBy({ result }: ResultRef): string | undefined {
  const [target, current] = [targetOf(result), currentOf(result)]
  if (target === undefined || current === undefined || isStepped(result)) return undefined
  return `${target} ${current} ${baselineOf(result)} ${unitOf(result)}`
}

/** Company results that state one number, in their order. */
interface OneNumber {
  results: ResultRef[]
  /** By each word of their titles the first that has it; read when something is compared with it. */
  byWord: () => ReadonlyMap<string, number>
}

function oneNumber(): OneNumber {
  const results: ResultRef[] = []
  const byWord = once(() => {
    const first = new Map<string, number>()
    results.forEach(({ result }, position) => {
      eachMeaning(titleOf(result), (word) => {
        if (!first.has(word)) first.set(word, position)
      })
    })
    return first
  })
  return { results, byWord }
}

/** The first of the results with which a title shares a word. */
function firstAlike({ results, byWord }: OneNumber, title: string): ResultRef | undefined {
  let first = results.length
  eachMeaning(title, (word) => {
    first = Math.min(first, byWord().get(word) ?? first)
    return first === 0 ? STOP : undefined
  })
  return results[first]
}

/** Results of units that state a company result's number. */
function sameNumbers(goals: Goals): SharedResult[] {
  const units = goals.units.filter(
    ({ level, results }) => level !== 'Company' && results.length > 0,
  )
  if (units.length === 0) return []
  const byNumber = new Map<string, OneNumber>()
  for (const ref of resultsOf(goals.company)) {
    const number = statedBy(ref)
    if (number === undefined) continue
    const known = byNumber.get(number) ?? oneNumber()
    if (known.results.push(ref) === 1) byNumber.set(number, known)
  }
  const found: SharedResult[] = []
  for (const { results } of units) {
    results.forEach((ref) => {
      const number = statedBy(ref)
      const known = number === undefined ? undefined : byNumber.get(number)
      const company = known && firstAlike(known, titleOf(ref.result))
      if (company !== undefined) found.push({ ref, company })
    })
  }
  return found
}

/** Tells whether a result may be a part of a sum: same unit or money word, and what it is about. */
function mayAddTo({ result: parent }: ResultRef): (part: ResultRef) => boolean {
  const isSum = ({ result }: ResultRef) => isAddable(result) && result.links === undefined
  if (isMoney(parent)) {
    const word = moneyWord(parent)
    if (word === undefined) return () => false
    return (part) => isSum(part) && isMoney(part.result) && moneyWord(part.result) === word
  }
  const unit = unitOf(parent)
  const meant = meaningOf(titleOf(parent))
  for (const word of meaningOf(unit)) meant.delete(word)
  return (part) => {
    const { result } = part
    if (unitOf(result) !== unit || !isSum(part) || isMoney(result)) return false
    let isAbout = false
    eachMeaning(titleOf(result), (word) => {
      if (!meant.has(word)) return undefined
      isAbout = true
      return STOP
    })
    return isAbout
  }
}

/** Parts of a sum proposed for a company result from the objectives that support its objective:
 *  of departments, or of teams where no department has one, so that nothing counts twice. */
function guessedSum(parent: ResultRef, supporters: readonly Goal[]): Part[] {
  if (!isAddable(parent.result) || targetOf(parent.result) === undefined) return []
  const departments: Part[] = []
  const teams: Part[] = []
  const mayAdd = mayAddTo(parent)
  for (const ref of resultsOf(supporters)) {
    if (!mayAdd(ref) || isSameNumber(ref, parent)) continue
    const part: Part = { ref, rolls_up: 'sum', times: 1, guessed: true }
    if (ref.goal.unit.level === 'Department') departments.push(part)
    else teams.push(part)
  }
  const parts = departments.length > 0 ? departments : teams
  return parts.length > MIN_PARTS ? parts : []
}

function supportersOf(goals: Goals): Map<Goal, Goal[]> {
  const supporters = new Map<Goal, Goal[]>(goals.company.map((goal) => [goal, []]))
  for (const unit of goals.units) {
    if (unit.level === 'Company') continue
    unit.goals.forEach((goal) => {
      for (const served of servedBy(goal, goals)) supporters.get(served)?.push(goal)
    })
  }
  return supporters
}

function servedIn(supporters: Rollups['supporters'], tied: Rollups['tied']): Set<Goal> {
  const served = new Set<Goal>()
  for (const [goal, { length }] of supporters) if (length > 0) served.add(goal)
  for (const [{ unit }, above] of tied) {
    if (unit.level !== 'Company') for (const goal of above) served.add(goal)
  }
  return served
}

/** How key results roll up: as `links` declare; and where none does, by the same number, or by the
 *  same unit and words under an objective that supports the company's, marked as guessed. */
export function rollupsOf(goals: Goals): Rollups {
  const { byParent, broken, tied } = declaredIn(goals)
  const rollups: Rollup[] = []
  const supporters = supportersOf(goals)
  const shared: SharedResult[] = []
  const same = new Map<ResultRef, Part[]>()
  for (const one of sameNumbers(goals)) {
    if (byParent.get(one.company)?.some(({ ref }) => ref === one.ref) === true) continue
    if (servedBy(one.ref.goal, goals).includes(one.company.goal)) {
      const parts = same.get(one.company) ?? []
      parts.push({ ref: one.ref, rolls_up: 'same', times: 1, guessed: true })
      same.set(one.company, parts)
    } else if (one.ref.result.links === undefined) shared.push(one)
  }
  for (const parent of resultsOf(goals.company)) {
    const parts = [...(byParent.get(parent) ?? []), ...(same.get(parent) ?? [])]
    if (!parts.some(({ rolls_up, guessed }) => rolls_up === 'sum' && !guessed)) {
      parts.push(...guessedSum(parent, supporters.get(parent.goal) ?? []))
    }
    if (parts.length > 0) rollups.push({ parent, parts })
  }
  for (const [parent, parts] of byParent) {
    if (parent.goal.unit.level !== 'Company') rollups.push({ parent, parts })
  }
  const into = new Map(rollups.map((rollup) => [rollup.parent, rollup]))
  const of = new Map<ResultRef, { parent: ResultRef; part: Part }>()
  for (const { parent, parts } of rollups) {
    for (const part of parts) if (!of.has(part.ref)) of.set(part.ref, { parent, part })
  }
  const served = servedIn(supporters, tied)
  return { list: rollups, broken, shared, tied, into, of, supporters, served }
}

/** Share by which sums may differ and still be rounding. */
export const SUM_TOLERANCE = valueOf(goalFigures.sum_tolerance)
