import type { ResultRef } from '../analyses/goals/goals.ts'
import { once } from '../analyses/once.ts'
import { briefingFigures } from '../knowledge/briefing.ts'
import { valueOf } from '../knowledge/figure.ts'
import type { Company, KeyResult } from '../model/company.ts'
import type { Option } from '../model/finding.ts'
import { firstWord, titleFinder } from './first-word.ts'
import { type Judged, saidBy, withWords } from './judged.ts'
import { isPlace, type PlaceNames, piecesOf, placeNames, placesIn, wordsOf } from './place-names.ts'
import { asksLess } from './promise-proposal.ts'
import type { Cut } from './select.ts'
import {
  type Entry,
  isToldByThings,
  ruledOut,
  settledEntries,
  settling,
} from './settled-entries.ts'

const SHARED = valueOf(briefingFigures.shared_words)

/** Words that carry meaning, without endings that only inflect. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/(ing|ers|er|ors|or|ed|es|e|s)$/, '')))
}

/** Names of processes and steps as plain words, of those that begin with a word of some titles, and
 *  how many words the longest has. */
function namesIn(
  { processes = [] }: Company,
  titles: readonly string[],
): { names: Set<string>; longest: number } {
  const used = new Set(titles.flatMap(wordsOf))
  const names = new Set<string>()
  let longest = 0
  const add = (called: string | undefined): void => {
    if (called === undefined || !used.has(firstWord(called))) return
    const words = wordsOf(called)
    names.add(words.join(' '))
    longest = Math.max(longest, words.length)
  }
  processes.forEach(({ name, steps }) => {
    add(name)
    steps?.forEach((step) => add(step.name))
  })
  return { names, longest }
}

/** A title without the names of processes and steps: they say where, not what was proposed. */
function withoutNames(title: string, isName: (name: string) => boolean, longest: number): string {
  const pieces = [...piecesOf(title, isName, longest)]
  return pieces.flatMap(({ text, named }) => (named ? [] : [text])).join(' ')
}

interface Rejected {
  entry: Entry
  /** How many words it has. */
  size: number
}

/** Rejected proposals by their words. */
function byWords(company: Company, rejected: readonly Entry[]): Map<string, Rejected[]> {
  const byWord = new Map<string, Rejected[]>()
  if (rejected.length === 0) return byWord
  const { names, longest } = namesIn(
    company,
    rejected.map(({ title }) => title),
  )
  for (const entry of rejected) {
    const words = stems(withoutNames(entry.title, (name) => names.has(name), longest))
    for (const word of words) {
      const same = byWord.get(word)
      const one = { entry, size: words.size }
      if (same === undefined) byWord.set(word, [one])
      else same.push(one)
    }
  }
  return byWord
}

/** The first rejected proposal with which a text of so many words shares enough of some: two, and half
 *  of those of the shorter one.
 *  @param words those that tell the text from the finding
 *  @param isThere whether a proposal is about the place that the text is about */
function alike(
  words: readonly string[],
  size: number,
  byWord: Map<string, Rejected[]>,
  isThere: (before: Entry) => boolean,
): Entry | undefined {
  const shared = new Map<number, number>()
  let first: Entry | undefined
  for (const word of words) {
    for (const { entry, size: own } of byWord.get(word) ?? []) {
      const count = (shared.get(entry.position) ?? 0) + 1
      shared.set(entry.position, count)
      const isAlike = count >= SHARED && count >= Math.min(size, own) / 2
      const isFirst = first === undefined || entry.position < first.position
      if (isAlike && isFirst && isThere(entry)) first = entry
    }
  }
  return first
}

/** Whether something proposed at some places was rejected for another one only. What names no place is
 *  meant everywhere. */
function isElsewhere(
  places: readonly string[],
  rejectedAt: readonly string[],
  names: PlaceNames,
): boolean {
  if (places.length === 0 || rejectedAt.length === 0) return false
  const near = (name: string) => [
    name,
    ...(names.steps.get(name) ?? names.processes.get(name) ?? []),
  ]
  const there = new Set(rejectedAt.flatMap(near))
  return !places.some((name) => there.has(name))
}

const singular = (text: string): string => text.replace(/(?<=\p{L}{4})s\b/gu, '')

const LAST_WAY = /,? or ([^,]+)$/

/** A step without its last alternative where that makes a promise smaller that the log holds. */
function withoutSmaller<Step extends { action: string }>(
  step: Step,
  held: readonly KeyResult[],
): Step {
  const action = step.action.replace(LAST_WAY, (or, way: string) =>
    held.some((result) => asksLess(way, result)) ? '' : or,
  )
  return { ...step, action }
}

/** What a review against the log needs of the goals. */
export interface Promised {
  /** The key results by their paths. */
  results: () => ReadonlyMap<string, ResultRef>
  /** The first day of the running cycle or quarter; null where it is not known. */
  since: string | null
}

const NOTHING_PROMISED: Promised = { results: () => new Map(), since: null }

/** Replaces in findings what the company has already settled: an option that was rejected or decided
 *  goes, an action that was rejected becomes the search for another way. */
export function withoutSettled(
  findings: readonly Judged[],
  company: Company,
  { results, since }: Promised = NOTHING_PROMISED,
): { findings: Judged[]; cut: Cut[] } {
  const entries = settledEntries(company, since)
  const cut: Cut[] = []
  if (entries.length === 0) return { findings: [...findings], cut }
  const rejected = entries.filter(({ status }) => status === 'rejected')
  const byWord = byWords(company, rejected)
  const titled = titleFinder(rejected)
  const settledBy = settling(entries, results)
  const names = once(() => placeNames(company))
  const reviewed = findings.map((finding) => {
    const words = saidBy(finding)
    // Words of the finding itself name its subject, not the proposal.
    const subject = once(() => stems(`${words.what} ${finding.subject}`))
    const ownPlaces = once(() => placesIn(`${words.what} ${finding.subject}`, names()))
    const placesOf = (proposal: string): readonly string[] => {
      const own = placesIn(proposal, names())
      return own.length > 0 ? own : ownPlaces()
    }
    const rejectedBefore = (proposal: string): Entry | undefined => {
      const all = stems(proposal)
      const known = [...all].filter((word) => byWord.has(word))
      if (known.length < SHARED) return undefined
      const own = known.filter((word) => !subject().has(word))
      const places = once(() => placesOf(proposal))
      return alike(
        own,
        all.size,
        byWord,
        ({ title }) => !isElsewhere(places(), placesIn(title, names()), names()),
      )
    }
    const settledBefore = (option: Option): Entry | undefined =>
      settledBy(option, finding, ({ title, subject: where }) => {
        // "New onboardings" are of Onboarding.
        const said = placesIn(`${title} ${where}`, names()).length > 0 ? title : singular(title)
        const there = placesIn(`${said} ${where}`, names())
        return there.length === 0 || isElsewhere(placesOf(option.title), there, names())
          ? undefined
          : withoutNames(said, isPlace(names()), names().longest)
      }) ?? (isToldByThings(option.title) ? undefined : rejectedBefore(option.title))
    const leave = (proposal: string, { status, title }: Entry): void => {
      cut.push({ finding: finding.id, proposal, because: `${status} before ("${title}")` })
    }
    const before = cut.length
    const how_to_act = words.how_to_act.map((step) => {
      const entry = titled(step.action) ?? rejectedBefore(step.action)
      if (entry === undefined) return step
      leave(step.action, entry)
      return { ...step, action: `Find another way than "${entry.title}", which was rejected` }
    })
    const ruled_out = [...(words.ruled_out ?? [])]
    const held: KeyResult[] = []
    const options = words.options.filter((option) => {
      const entry = settledBefore(option)
      if (entry === undefined) return true
      leave(option.title, entry)
      ruled_out.push(ruledOut(option.title, entry))
      const promise = option.stance === 'reset' ? option.promise : undefined
      const ref = promise === undefined ? undefined : results().get(promise)
      const isHeld = entry.status === 'rejected' || (ref && !asksLess(entry.title, ref.result))
      if (ref !== undefined && isHeld) held.push(ref.result)
      return false
    })
    return cut.length === before
      ? finding
      : withWords(finding, {
          ...words,
          how_to_act: how_to_act.map((step) => withoutSmaller(step, held)),
          options,
          ruled_out,
        })
  })
  return { findings: reviewed, cut }
}
