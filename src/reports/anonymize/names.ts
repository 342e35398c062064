/** Names that must not leave the company, with what stands in place of each. */
export type Disguises = ReadonlyMap<string, string>

/** Replaces names in a text and hands what stands between them to `between`. */
export type Disguise = (text: string, between: (text: string) => string) => string

interface Entry {
  words: string
  label: string
}

const WORD = /[\p{L}\p{N}_]+/gu
const IN_WORD = /[\p{L}\p{N}_]/u

const isWithinWord = (text: string, at: number): boolean => {
  const character = text[at]
  return character !== undefined && IN_WORD.test(character)
}

const firstWord = (name: string): string => name.match(WORD)?.[0] ?? name

/** Names by their first word, the longest first, so that a long text is read once. */
function byFirstWord(names: Disguises): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const [words, label] of names) {
    const key = firstWord(words)
    const same = found.get(key)
    if (same === undefined) found.set(key, [{ words, label }])
    else same.push({ words, label })
  }
  for (const entries of found.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** Makes the one pass over a text that puts labels in place of names, where they stand as whole words. */
export function disguiseOf(names: Disguises): Disguise {
  const entries = byFirstWord(names)
  return (text, between) => {
    let shown = ''
    let from = 0
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index < from) continue
      const entry = entries
        .get(word)
        ?.find(
          ({ words }) => text.startsWith(words, index) && !isWithinWord(text, index + words.length),
        )
      if (entry === undefined) continue
      shown += between(text.slice(from, index)) + entry.label
      from = index + entry.words.length
    }
    return shown + between(text.slice(from))
  }
}
