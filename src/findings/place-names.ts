import type { Company } from '../model/company.ts'

const WORD = /[\p{L}\p{N}]+/gu

export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** Names of processes and of steps as plain words, each with what it lies in or holds: a step with
 *  its processes, a process with its steps. */
export interface PlaceNames {
  processes: ReadonlyMap<string, ReadonlySet<string>>
  steps: ReadonlyMap<string, ReadonlySet<string>>
  /** How many words the longest has. */
  longest: number
}

/** The names of all processes and steps. */
export function placeNames({ processes: given = [] }: Company): PlaceNames {
  const [processes, steps] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  let longest = 0
  const entry = (names: Map<string, Set<string>>, called: string | undefined) => {
    const words = wordsOf(called ?? '')
    if (words.length === 0) return undefined
    longest = Math.max(longest, words.length)
    const name = words.join(' ')
    const near = names.get(name) ?? new Set()
    names.set(name, near)
    return { name, near }
  }
  for (const { name, steps: own = [] } of given) {
    const process = entry(processes, name)
    for (const { name: called } of own) {
      const step = entry(steps, called)
      if (process === undefined || step === undefined) continue
      process.near.add(step.name)
      step.near.add(process.name)
    }
  }
  return { processes, steps, longest }
}

/** The words of a text, and the names that stand in it, the longest at each place.
 *  @param longest how many words the longest name has */
export function* piecesOf(
  text: string,
  isName: (words: string) => boolean,
  longest: number,
): Generator<{ text: string; named: boolean }> {
  const words = wordsOf(text)
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at)
    while (length > 0 && !isName(words.slice(at, at + length).join(' '))) length--
    const named = length > 0
    length = Math.max(1, length)
    yield { text: words.slice(at, at + length).join(' '), named }
    at += length
  }
}

/** Tells whether words are the name of a process or step. */
export const isPlace =
  ({ steps, processes }: PlaceNames) =>
  (name: string): boolean =>
    steps.has(name) || processes.has(name)

/** Where a text says something is done: at the steps that it names, else in the processes. */
export function placesIn(text: string, names: PlaceNames): string[] {
  const { steps, longest } = names
  const found = [...piecesOf(text, isPlace(names), longest)].flatMap((piece) =>
    piece.named ? [piece.text] : [],
  )
  const ofSteps = found.filter((name) => steps.has(name))
  return ofSteps.length > 0 ? ofSteps : found
}
