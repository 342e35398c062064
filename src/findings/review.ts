import { once } from '../analyses/once.ts'
import { replacements } from '../analyses/replacements.ts'
import { briefingFigures } from '../knowledge/briefing.ts'
import { valueOf } from '../knowledge/figure.ts'
import type { Company } from '../model/company.ts'
import { type Judged, saidBy, withWords } from './judged.ts'
import { type PlaceNames, piecesOf, placeNames, placesIn, wordsOf } from './place-names.ts'
import type { Cut } from './select.ts'

const SHARED = valueOf(briefingFigures.shared_words)

/** Words that carry meaning, without endings that only inflect. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/(ing|ers|er|ors|or|ed|es|e|s)$/, '')))
}

/** The bit that makes a capital letter of ASCII small. */
const SMALL = 0x20
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** The first word of a name in lower case. Of very many names hardly any is used, so that plain words
 *  are cut off without reading the rest. */
function firstWord(called: string): string {
  const end = called.indexOf(' ')
  const first = end < 0 ? called : called.slice(0, end)
  return isPlainWord(first) ? first.toLowerCase() : (wordsOf(called)[0] ?? '')
}

/** Whether a text is nothing but letters and digits of ASCII. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code) && !isLetter(code | SMALL)) return false
  }
  return text !== ''
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
function withoutNames(title: string, { names, longest }: ReturnType<typeof namesIn>): string {
  const pieces = [...piecesOf(title, (name) => names.has(name), longest)]
  return pieces.flatMap(({ text, named }) => (named ? [] : [text])).join(' ')
}

interface Rejected {
  title: string
  position: number
  /** How many words it has. */
  size: number
}

/** Proposals that the decision log rejects and that no later decision reopens by name, by their
 *  words. */
function rejectedProposals(company: Company): Map<string, Rejected[]> {
  const decisions = company.decisions ?? []
  const { of: replacing } = replacements(decisions)
  const rejected = decisions.flatMap((decision, position) =>
    decision.status === 'rejected' &&
    !replacing(decision).some(({ status }) => status !== 'rejected')
      ? [{ title: decision.title ?? '', position }]
      : [],
  )
  const byWord = new Map<string, Rejected[]>()
  if (rejected.length === 0) return byWord
  const names = namesIn(
    company,
    rejected.map(({ title }) => title),
  )
  for (const { title, position } of rejected) {
    const words = stems(withoutNames(title, names))
    for (const word of words) {
      const same = byWord.get(word)
      const one = { title, position, size: words.size }
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
  isThere: (before: Rejected) => boolean,
): Rejected | undefined {
  const shared = new Map<number, number>()
  let first: Rejected | undefined
  for (const word of words) {
    for (const one of byWord.get(word) ?? []) {
      const count = (shared.get(one.position) ?? 0) + 1
      shared.set(one.position, count)
      const isAlike = count >= SHARED && count >= Math.min(size, one.size) / 2
      const isFirst = first === undefined || one.position < first.position
      if (isAlike && isFirst && isThere(one)) first = one
    }
  }
  return first
}

/** Whether something proposed at some places was rejected for another one only. What names no place is
 *  meant everywhere. */
function isElsewhere(places: readonly string[], { title }: Rejected, names: PlaceNames): boolean {
  const rejectedAt = placesIn(title, names)
  if (places.length === 0 || rejectedAt.length === 0) return false
  const near = (name: string) => [
    name,
    ...(names.steps.get(name) ?? names.processes.get(name) ?? []),
  ]
  const there = new Set(rejectedAt.flatMap(near))
  return !places.some((name) => there.has(name))
}

/** Replaces in findings what the company has already rejected: an option goes, an action becomes
 *  the search for another way. */
export function withoutRejected(
  findings: readonly Judged[],
  company: Company,
): { findings: Judged[]; cut: Cut[] } {
  const rejected = rejectedProposals(company)
  const cut: Cut[] = []
  if (rejected.size === 0) return { findings: [...findings], cut }
  const names = once(() => placeNames(company))
  const reviewed = findings.map((finding) => {
    const words = saidBy(finding)
    // Words of the finding itself name its subject, not the proposal.
    const subject = once(() => stems(`${words.what} ${finding.subject}`))
    const placesOf = (proposal: string): string[] => {
      const own = placesIn(proposal, names())
      return own.length > 0 ? own : placesIn(`${words.what} ${finding.subject}`, names())
    }
    const rejectedBefore = (proposal: string): Rejected | undefined => {
      const all = stems(proposal)
      const known = [...all].filter((word) => rejected.has(word))
      if (known.length < SHARED) return undefined
      const own = known.filter((word) => !subject().has(word))
      const places = once(() => placesOf(proposal))
      const before = alike(own, all.size, rejected, (one) => !isElsewhere(places(), one, names()))
      if (before !== undefined) {
        cut.push({
          finding: finding.id,
          proposal,
          because: `rejected before ("${before.title}")`,
        })
      }
      return before
    }
    const before = cut.length
    const how_to_act = words.how_to_act.map((step) => {
      const proposed = rejectedBefore(step.action)
      if (proposed === undefined) return step
      return { ...step, action: `Find another way than "${proposed.title}", which was rejected` }
    })
    const options = words.options.filter(({ title }) => rejectedBefore(title) === undefined)
    return cut.length === before ? finding : withWords(finding, { ...words, how_to_act, options })
  })
  return { findings: reviewed, cut }
}
