import type { Route } from '../../knowledge/ask/route.ts'
import {
  commonWords,
  complaints,
  emptyWords,
  sayings,
  subjects,
  synonyms,
} from '../../knowledge/ask/words.ts'
import { editDistance } from '../../model/nearest-word.ts'

/** A route with how well it fits a question, and by which words. */
export interface Match {
  route: Route
  score: number
  /** What the question says of the route, in the question's own words. */
  because: readonly string[]
}

const WORD = /[\p{L}\p{N}]+/gu
/** Endings that only inflect; a plural goes before what stands under it (meetings). */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$/, 'y'],
  [/(?<=(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=[^su])s$/, ''],
  [/(?<=.{3})(?:ing|edly)$/, ''],
  [/(?<=.{3})ed$/, ''],
  [/(?<=.{3})ly$/, ''],
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

const meaningOf = (word: string): string => meanings.get(stem(word)) ?? stem(word)

const everyday = new Set([...commonWords].map(meaningOf))
const isEveryday = (word: string): boolean => everyday.has(word) || /^\d+$/.test(word)
const complaining = new Set([...complaints].map(meaningOf))
const subjectOf = new Set([...subjects].map(meaningOf))

/** A word of a text: what it means, and where it stands. */
interface Word {
  /** In lower case. */
  text: string
  meaning: string
  /** It says nothing about what is asked. */
  isEmpty: boolean
  start: number
  end: number
}

function wordOf(text: string): Pick<Word, 'text' | 'meaning' | 'isEmpty'> {
  const isEmpty = emptyWords.has(text)
  return { text, meaning: isEmpty ? text : meaningOf(text), isEmpty }
}

/** The words of a text in their order, without endings, synonyms as one. */
function wordsOf(text: string): Word[] {
  const found: Word[] = []
  const add = (said: string, start: number, length: number): void => {
    found.push({ ...wordOf(said.toLowerCase()), start, end: start + length })
  }
  let rest = text
  for (const [phrase, word] of sayings) {
    rest = rest.replace(phrase, (said: string, start: number) => {
      add(word, start, said.length)
      return ' '.repeat(said.length)
    })
  }
  for (const { 0: said, index } of rest.matchAll(WORD)) add(said, index, said.length)
  return found.sort((a, b) => a.start - b.start)
}

const telling = (words: readonly Word[]): string[] =>
  words.filter(({ isEmpty }) => !isEmpty).map(({ meaning }) => meaning)

/** Words by which one asks for a route. */
interface Phrase {
  words: readonly Word[]
  telling: readonly string[]
  /** Phrases of one key mean the same, and count once. */
  key: string
}

function phraseOf(text: string): Phrase {
  const words = wordsOf(text)
  const told = telling(words)
  return { words, telling: told, key: [...told].sort().join(' ') }
}

/** Quotes without those that are part of another. */
const longest = (quotes: readonly string[]): string[] =>
  quotes.filter((one) => !quotes.some((other) => other !== one && other.includes(one)))

/** Routes as they are searched, and how rare each meaning is among them. */
export interface Index {
  routes: readonly { route: Route; phrases: readonly Phrase[]; title: ReadonlySet<string> }[]
  rarity: ReadonlyMap<string, number>
  /** Words that can be meant by a misspelt one, by their first letter. */
  spellings: ReadonlyMap<string, readonly string[]>
}

/** Robertson and Spärck Jones' weight of a word that stands in some of all texts, never negative. */
const weightOf = (holding: number, all: number): number =>
  Math.log(1 + (all - holding + 1 / 2) / (holding + 1 / 2))

/** A shorter word is too near to others to be called misspelt. */
const SHORTEST_MISSPELT = 5
/** From so many letters on two may be wrong, else one. */
const TWO_WRONG = 9

/** People get the first letter right. */
function spellingsOf(texts: readonly string[]): Index['spellings'] {
  const words = texts.flatMap((text) => wordsOf(text).map((word) => word.text))
  const known = [...new Set([...words, ...synonyms.flat(), ...emptyWords])]
  return Map.groupBy(
    known.filter(({ length }) => length >= SHORTEST_MISSPELT),
    (word) => word.charAt(0),
  )
}

export function indexOf(routes: readonly Route[]): Index {
  const searched = routes.map((route) => {
    const phrases = route.words.map(phraseOf).filter((phrase) => phrase.telling.length > 0)
    const title = new Set(
      telling(wordsOf([route.produces, route.situation ?? '', route.framework ?? ''].join(' '))),
    )
    return { route, phrases, title }
  })
  const holding = new Map<string, number>()
  for (const { phrases, title } of searched) {
    const all = new Set([...title, ...phrases.flatMap((phrase) => phrase.telling)])
    for (const word of all) holding.set(word, (holding.get(word) ?? 0) + 1)
  }
  return {
    routes: searched,
    rarity: new Map([...holding].map(([word, count]) => [word, weightOf(count, routes.length)])),
    spellings: spellingsOf(routes.flatMap((route) => [route.produces, ...route.words])),
  }
}

/** How many letters may be wrong in a word; none where it is short. */
const wrongLetters = ({ length }: string): number =>
  length < SHORTEST_MISSPELT ? 0 : length < TWO_WRONG ? 1 : 2

const singularOf = (word: string): string => word.replace(/(?<=[^su])s$/, '')

/** The known word that a misspelt one stands for; undefined where none is near. */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  const singular = singularOf(word)
  if (wrongLetters(singular) === 0) return undefined
  let nearest: string | undefined
  let least = wrongLetters(word) + 1
  for (const other of known) {
    if (Math.abs(other.length - word.length) > least) continue
    const distance = Math.min(editDistance(word, other), editDistance(singular, other))
    if (distance < least) [nearest, least] = [other, distance]
  }
  return nearest
}

const corrected = (words: readonly Word[], { rarity, spellings }: Index): Word[] =>
  words.map((word) => {
    const isKnown = word.isEmpty || rarity.has(word.meaning)
    const near = spellings.get(word.text.charAt(0)) ?? []
    const meant = isKnown ? undefined : meantBy(word.text, near)
    return meant === undefined ? word : { ...word, ...wordOf(meant) }
  })

/** Where a question holds the words one after another, with nothing but empty words between. */
function inOrder(words: readonly Word[], asked: readonly Word[]): Word[] | undefined {
  const [first, ...rest] = words
  for (const [start, word] of asked.entries()) {
    if (word.meaning !== first?.meaning) continue
    const held = [word]
    let next = start + 1
    for (const { meaning } of rest) {
      while (asked[next]?.isEmpty && asked[next]?.meaning !== meaning) next++
      const found = asked[next++]
      if (found?.meaning !== meaning) break
      held.push(found)
    }
    if (held.length === words.length) return held
  }
  return undefined
}

/** The words of a question that say a phrase. Two telling words say it in any order; one that tells
 *  only together with empty words ("run by me") has to be said with them. */
function heldIn({ words, telling }: Phrase, asked: readonly Word[]): Word[] | undefined {
  if (telling.length === 1 && words.length > 1) return inOrder(words, asked)
  const held = telling.flatMap((word) => asked.find(({ meaning }) => meaning === word) ?? [])
  return held.length === telling.length ? held : undefined
}

/** The question's own text at some of its words, with dots where it says something between. */
function quoteOf(question: string, asked: readonly Word[], held: readonly Word[]): string {
  const positions = [...new Set(held)].map((word) => asked.indexOf(word)).sort((a, b) => a - b)
  let text = ''
  let last: number | undefined
  for (const position of positions) {
    const { start = 0, end = 0 } = asked[position] ?? {}
    const isNext =
      last !== undefined && asked.slice(last + 1, position).every(({ isEmpty }) => isEmpty)
    const from = isNext ? (asked[last ?? 0]?.end ?? start) : start
    text += `${text === '' || isNext ? '' : ' … '}${question.slice(from, end)}`
    last = position
  }
  return text
}

/** Routes that a question asks for, the best first: it says at least one of a route's phrases, and
 *  not merely by one everyday word or a number. A rare word weighs more than a common one; a phrase counts in
 *  full, a word of another phrase or of the route's title half; a complaint of a subject that has its
 *  own answer nothing. Equal scores keep the order of the list. */
export function matches(question: string, index: Index): Match[] {
  const { routes, rarity } = index
  const asked = corrected(wordsOf(question), index)
  const meant = new Set(telling(asked))
  const namesSubject = [...meant].some((word) => subjectOf.has(word))
  const weight = (word: string): number =>
    namesSubject && complaining.has(word) ? 0 : (rarity.get(word) ?? 0)
  const found = routes.flatMap(({ route, phrases, title }): Match[] => {
    const because = new Map<string, string>()
    const reasons = new Set<Word>()
    let score = 0
    for (const phrase of phrases) {
      if (because.has(phrase.key)) continue
      const held = heldIn(phrase, asked)
      if (held === undefined) continue
      because.set(phrase.key, quoteOf(question, asked, held))
      for (const word of held) reasons.add(word)
      score += phrase.telling.reduce((sum, word) => sum + weight(word), 0)
    }
    const isCommon = [...reasons].every(({ meaning }) => isEveryday(meaning))
    if (because.size === 0 || (reasons.size === 1 && isCommon)) return []
    for (const word of new Set([...title, ...phrases.flatMap((phrase) => phrase.telling)])) {
      if (meant.has(word)) score += weight(word) / 2
    }
    return [{ route, score, because: longest([...new Set(because.values())]) }]
  })
  return found.sort((a, b) => b.score - a.score)
}
