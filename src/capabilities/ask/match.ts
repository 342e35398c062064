import type { Route } from '../../knowledge/ask-route.ts'
import { emptyWords, sayings, synonyms } from '../../knowledge/ask-words.ts'

/** A route with how well it fits a question, and by which words. */
export interface Match {
  route: Route
  score: number
  /** Phrases of the route that the question holds whole, and single words of longer ones. */
  because: readonly string[]
}

const WORD = /[\p{L}\p{N}]+/gu
/** Endings that only inflect, the longest first. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$/, 'y'],
  [/(?<=.{3})(?:ing|edly)$/, ''],
  [/(?<=.{3})ed$/, ''],
  [/(?<=.{3})ly$/, ''],
  [/(?<=(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=[^su])s$/, ''],
]

/** A word without the endings that only inflect.
 *  @example stem('meetings') // => 'meet' */
function stem(word: string): string {
  let short = word
  for (const [ending, instead] of ENDINGS) short = short.replace(ending, instead)
  return short.replace(/(?<=.{3})e$/, '').replace(/(?<=.{2})([^aeiouls])\1$/, '$1')
}

const meanings = new Map<string, string>()
for (const [first = '', ...others] of synonyms) {
  for (const word of [first, ...others]) meanings.set(stem(word), stem(first))
}

/** The meanings in a text, in their order: words without endings, synonyms as one, no empty words. */
function meaningsIn(text: string): string[] {
  let said = text.toLowerCase()
  for (const [phrase, word] of sayings) said = said.replaceAll(phrase, word)
  const words = said.match(WORD) ?? []
  return words
    .filter((word) => !emptyWords.has(word))
    .map(stem)
    .map((word) => meanings.get(word) ?? word)
}

/** Words that are asked together, once, and the phrases that say them. */
interface Phrase {
  texts: readonly string[]
  words: readonly string[]
}

/** Phrases that mean the same are one: else a word that several end in would count for each. */
function phrasesOf(texts: readonly string[]): Phrase[] {
  const found = new Map<string, { texts: string[]; words: readonly string[] }>()
  for (const text of texts) {
    const words = meaningsIn(text)
    if (words.length === 0) continue
    const key = [...words].sort().join(' ')
    const same = found.get(key)
    if (same === undefined) found.set(key, { texts: [text], words })
    else same.texts.push(text)
  }
  return [...found.values()]
}

/** Routes as they are searched, and how rare each meaning is among them. */
export interface Index {
  routes: readonly { route: Route; phrases: readonly Phrase[]; title: ReadonlySet<string> }[]
  rarity: ReadonlyMap<string, number>
}

/** Robertson and Spärck Jones' weight of a word that stands in some of all texts, never negative. */
const weightOf = (holding: number, all: number): number =>
  Math.log(1 + (all - holding + 1 / 2) / (holding + 1 / 2))

export function indexOf(routes: readonly Route[]): Index {
  const searched = routes.map((route) => {
    const phrases = phrasesOf(route.words)
    const title = new Set(
      meaningsIn([route.produces, route.situation ?? '', route.framework ?? ''].join(' ')),
    )
    return { route, phrases, title }
  })
  const holding = new Map<string, number>()
  for (const { phrases, title } of searched) {
    const all = new Set([...title, ...phrases.flatMap(({ words }) => words)])
    for (const word of all) holding.set(word, (holding.get(word) ?? 0) + 1)
  }
  return {
    routes: searched,
    rarity: new Map([...holding].map(([word, count]) => [word, weightOf(count, routes.length)])),
  }
}

/** Routes that share a meaning with the question, the best first. A rare word weighs more than a
 *  common one; a phrase that the question holds whole counts in full, a word of a longer phrase or of
 *  the route's title half. Equal scores keep the order of the list. */
export function matches(question: string, { routes, rarity }: Index): Match[] {
  const asked = new Set(meaningsIn(question))
  const said = question.toLowerCase()
  const weight = (word: string): number => rarity.get(word) ?? 0
  const found = routes.map(({ route, phrases, title }): Match => {
    const words = new Set<string>()
    const because: string[] = []
    let score = 0
    for (const { texts, words: of } of phrases) {
      for (const word of of) if (asked.has(word)) words.add(word)
      if (!of.every((word) => asked.has(word))) continue
      because.push(texts.find((text) => said.includes(text)) ?? texts[0] ?? '')
      score += of.reduce((sum, word) => sum + weight(word), 0)
    }
    for (const word of new Set([...words, ...title])) {
      if (asked.has(word)) score += weight(word) / 2
    }
    const told = because.length > 0 ? because : [...words]
    return { route, score, because: told }
  })
  return found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
}
