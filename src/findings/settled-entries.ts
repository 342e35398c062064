import { baselineOf, type ResultRef, targetOf } from '../analyses/goals/goals.ts'
import { inCommon, meaningOf, titleOf } from '../analyses/goals/words.ts'
import { once } from '../analyses/once.ts'
import { replacements } from '../analyses/replacements.ts'
import {
  figureSet,
  figureWithUnit,
  laterMilestone,
  ofTarget,
  smallerPromise,
  smallerTarget,
  THOUSANDS,
  waysOut,
} from '../knowledge/decision-choices.ts'
import type { Company, KeyResult } from '../model/company.ts'
import type { Finding, Option, RuledOut } from '../model/finding.ts'
import { plainName } from '../model/plain-name.ts'

const QUOTED = /'[^']*'/g

/** An entry of the decision log that settles what it proposes. */
export interface Entry {
  title: string
  subject: string
  status: RuledOut['status']
  id: string | null
  on: string | null
  position: number
}

/** Entries that reject a proposal and that none reopens by name, and those of the running cycle that
 *  decided one and are in force: what was decided for another cycle may be asked again in this one.
 *  @param since the first day of the running cycle; null where none runs */
export function settledEntries({ decisions = [] }: Company, since: string | null): Entry[] {
  const { of: replacing } = replacements(decisions)
  return decisions.flatMap((decision, position) => {
    const { id = null, title = '', subject = '', status, decided_on: on = null } = decision
    const isDecided = status === 'decided' && since !== null && on !== null && on >= since
    if (status !== 'rejected' && !isDecided) return []
    if (replacing(decision).some((one) => one.status !== 'rejected')) return []
    return [{ title, subject, status: isDecided ? 'decided' : 'rejected', id, on, position }]
  })
}

/** An option that an entry settles, as the finding keeps it. */
export const ruledOut = (option: string, { id, title, status, on }: Entry): RuledOut => ({
  title: option,
  decision: id ?? title,
  entry: title,
  status,
  on,
})

/** Whether a title asks for a smaller promise on a key result. */
function asksLess(title: string, result: KeyResult): boolean {
  if (smallerPromise.test(title)) return true
  if (result.type === 'milestone' && laterMilestone.test(title)) return true
  const isBelow = (targetOf(result) ?? 0) < (baselineOf(result) ?? 0)
  const words = isBelow ? smallerTarget.below : smallerTarget.above
  return words.test(title) && (ofTarget.test(title) || figureSet.test(title))
}

/** Whether the figure that a title sets is the target by now. */
function isCarriedOut(title: string, target: number | undefined): boolean {
  const [figure] = (figureSet.exec(title)?.[0] ?? '').matchAll(figureWithUnit)
  const { digits = '', thousands = '' } = figure?.groups ?? {}
  const value = Number(digits.replaceAll(',', '')) * (THOUSANDS[thousands.toLowerCase()] ?? 1)
  return digits !== '' && value === target
}

const bare = (title: string): Set<string> =>
  meaningOf(
    [figureSet, ofTarget, smallerPromise, ...Object.values(smallerTarget)].reduce(
      (text, words) => text.replace(words, ' '),
      title,
    ),
  )

/** How closely a title speaks of something: not at all where either has words that the other lacks;
 *  else the more words they share, then the fewer are left. */
function closeness(said: ReadonlySet<string>, name: ReadonlySet<string>): number {
  const shared = inCommon(said, name)
  if (shared === 0 || (shared < said.size && shared < name.size)) return 0
  return shared + 1 / (1 + said.size + name.size - shared - shared)
}

const namesOf = ({ result }: ResultRef): string[] => [
  titleOf(result),
  ...(result.milestones ?? []),
  ...(result.milestone_dates ?? []).flatMap(({ title }) => title ?? []),
]

/** What a title speaks of. */
interface Spoken {
  plain: string
  words: ReadonlySet<string>
  most: number
  closest: Set<ResultRef>
}

/** The key results of which each title speaks most closely. Of very many hardly any shares a word with
 *  a title. */
function spokenOf(titles: readonly string[], results: Iterable<ResultRef>): Spoken[] {
  const all = titles.map((title) => ({
    plain: ` ${plainName(title)} `,
    words: bare(title),
    most: 0,
    closest: new Set<ResultRef>(),
  }))
  const byWord = new Map<string, Spoken[]>()
  for (const spoken of all)
    for (const word of spoken.words) byWord.set(word, [...(byWord.get(word) ?? []), spoken])
  const hear = (spoken: Spoken, ref: ResultRef, close: number): void => {
    if (close === 0 || close < spoken.most) return
    if (close > spoken.most) spoken.closest.clear()
    spoken.most = close
    spoken.closest.add(ref)
  }
  for (const ref of results) {
    for (const called of namesOf(ref)) {
      const name = meaningOf(called)
      for (const word of name)
        byWord.get(word)?.forEach((spoken) => {
          hear(spoken, ref, closeness(spoken.words, name))
        })
      // A name without a word of meaning, such as GA, has to stand there as it is.
      const plain = name.size > 0 ? '' : plainName(called)
      if (plain === '') continue
      for (const spoken of all) hear(spoken, ref, Number(spoken.plain.includes(` ${plain} `)))
    }
  }
  return all
}

/** The finding that an option is of. */
type Subject = Pick<Finding, 'id' | 'subject'>

/** Finds the entry that settles an option: under its own title, or by proposing the same in other words
 *  about the same key result or place.
 *  @param results the key results of the company with their paths */
export function settling(entries: readonly Entry[], results: () => ReadonlyMap<string, ResultRef>) {
  const spoken = once(() =>
    spokenOf(
      entries.map(({ title }) => title),
      results().values(),
    ),
  )
  const about = entries.map((entry, place) => ({
    entry,
    plain: plainName(entry.title),
    subject: plainName(entry.subject),
    ways: waysOut.filter((way) => way.test(entry.title)),
    results: () => spoken()[place]?.closest,
  }))
  type Known = (typeof about)[number]
  const isAbout = ({ subject, results: spokenOf }: Known, ref: ResultRef, of: Subject): boolean => {
    const is = (name: string | undefined) => subject !== '' && plainName(name ?? '') === subject
    if (is(ref.result.id) || is(titleOf(ref.result))) return true
    const named = spokenOf()
    return named === undefined || named.size === 0 ? is(of.id) || is(of.subject) : named.has(ref)
  }
  return (
    { title, stance, promise }: Option,
    finding: Subject,
    isThere: (entry: Entry) => boolean,
  ): Entry | undefined => {
    const plain = plainName(title)
    const ref = promise === undefined ? undefined : results().get(promise)
    // What something is called says nothing of what is done to it.
    const done = title.replaceAll(QUOTED, '')
    const ways = waysOut.filter((way) => way.test(done))
    // What neither holds a promise nor is a way to it makes it smaller.
    const isSmaller = ref !== undefined && (asksLess(title, ref.result) || ways.length === 0)
    return about.find((one) => {
      const { entry } = one
      if (one.plain === plain) return true
      if (stance === 'hold') return false
      const proposesSame =
        isSmaller && ref !== undefined
          ? asksLess(entry.title, ref.result)
          : ways.some((way) => one.ways.includes(way))
      if (!proposesSame) return false
      if (ref === undefined) return one.subject === plainName(finding.id) || isThere(entry)
      const isDone = entry.status === 'decided' && isCarriedOut(entry.title, targetOf(ref.result))
      return !isDone && isAbout(one, ref, finding)
    })?.entry
  }
}
