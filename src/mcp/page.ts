import { sum } from '../model/sum.ts'
import { jsonBytes } from './limits.ts'
import { outerLists, withParts } from './outer-lists.ts'
import { everything, type Keep, shrink } from './shrink.ts'

/** Structured content of one answer: the keys of the command with its lists cut. */
export interface Page {
  data: Record<string, unknown>
  /** How many entries of each outer list have been shown by now; null: all of all. */
  next: number[] | null
}

/** Ways to cut what stands inside the entries of the lists, from none to the most that leaves
 *  something to read. */
const ways: readonly Keep[] = [
  everything,
  { ...everything, entries: 10 },
  { ...everything, entries: 3, characters: 1_000 },
  { ...everything, entries: 1, characters: 500 },
  { entries: 0, keys: 50, characters: 300 },
  { entries: 0, keys: 12, characters: 100 },
  { entries: 0, keys: 5, characters: 40 },
]
/** What is used where not every entry fits. Past the readable ones only what must be is cut. */
const pagedWays = ways.slice(2)
const READABLE = 3

/** How many paths of what was cut inside entries are named, and the room that they take. */
const NAMED = 8
const NAMED_BYTES = 400

/** Entries of each list worth more than what stands inside them. */
const SOME = 5

/** Takes entries from the lists in turn until the room is used up. */
function take(rest: readonly (readonly unknown[])[], keep: Keep, bytes: number): number[] {
  const taken = rest.map(() => 0)
  let room = bytes
  for (let progress = true; progress; ) {
    progress = false
    for (const [i, list] of rest.entries()) {
      const at = taken[i] ?? 0
      const size = at < list.length ? jsonBytes(shrink(list[at], keep, new Set())) + 1 : Infinity
      if (size > room) continue
      room -= size
      taken[i] = at + 1
      progress = true
    }
  }
  return taken
}

/** The part of an output that fits: whole where it can be, else with what stands inside its entries
 *  cut, else with fewer entries. From the second page on only what goes on is shown.
 *  @param shown how many entries of each outer list earlier pages have shown */
export function page(
  output: Record<string, unknown>,
  shown: readonly number[] | undefined,
  bytes: number,
): Page {
  const lists = outerLists(output)
  const offsets = lists.map((_, i) => shown?.[i] ?? 0)
  const rest = lists.map(([, list], i) => list.slice(offsets[i]))
  const all = rest.map(({ length }) => length)
  const goesOn = Object.keys(output).filter((key) =>
    lists.some(([path], i) => path.split('.', 1)[0] === key && all[i] !== 0),
  )
  const source =
    shown === undefined
      ? output
      : Object.fromEntries(goesOn.map((key): [string, unknown] => [key, output[key]]))

  const build = (counts: readonly number[], keep: Keep): Page => {
    const shortened = new Set<string>()
    const parts = new Map(lists.map(([path], i) => [path, (rest[i] ?? []).slice(0, counts[i])]))
    const data = withParts(source, { parts, keep, shortened })
    const next = counts.map((count, i) => (offsets[i] ?? 0) + count)
    return {
      data: {
        ...data,
        total: sum(lists.map(([, list]) => list.length)),
        next_cursor: null,
        ...(shortened.size === 0 ? {} : { shortened: [...shortened].slice(0, NAMED) }),
      },
      next: counts.every((count, i) => count === all[i]) ? null : next,
    }
  }
  // An entry has two bytes at least, so a long list is not written out to see that it is too long.
  for (const keep of sum(all) * 2 > bytes ? [] : ways) {
    const whole = build(all, keep)
    if (jsonBytes(whole.data) <= bytes) return whole
  }
  const none = all.map(() => 0)
  const enough = all.map((count) => Math.min(count, SOME))
  let best: Page | undefined
  for (const [i, keep] of pagedWays.entries()) {
    if (i >= READABLE && best !== undefined) break
    const room = bytes - jsonBytes(build(none, keep).data) - NAMED_BYTES
    const counts = take(rest, keep, room)
    if (sum(counts) > 0) best = build(counts, keep)
    if (counts.every((count, i) => count >= (enough[i] ?? 0))) break
  }
  if (best !== undefined) return best
  throw new RangeError(`no entry of the output can be cut to ${bytes} bytes`)
}
