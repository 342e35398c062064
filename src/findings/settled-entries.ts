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
import type { Option, RuledOut } from '../model/finding.ts'
import { plainName } from '../model/plain-name.ts'

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
 *  else the more words they share, then the fewer are left. A name without a word of meaning, such as
 *  GA, has to stand there as it is.
 *  @param said the words of the title */
function closeness(title: string, said: ReadonlySet<string>, called: string): number {
  const name = meaningOf(called)
  if (name.size === 0) {
    const [text, plain] = [plainName(title), plainName(called)]
    return plain !== '' && ` ${text} `.includes(` ${plain} `) ? 1 : 0
  }
  const shared = inCommon(said, name)
  if (shared === 0 || (shared < said.size && shared < name.size)) return 0
  return shared + 1 / (1 + said.size + name.size - shared - shared)
}

const namesOf = ({ result }: ResultRef): string[] => [
  titleOf(result),
  ...(result.milestones ?? []),
  ...(result.milestone_dates ?? []).flatMap(({ title }) => title ?? []),
]

/** The key results that a title speaks of most closely. */
function resultsIn(title: string, results: readonly ResultRef[]): ReadonlySet<ResultRef> {
  const said = bare(title)
  let most = 0
  const closest = new Set<ResultRef>()
  for (const ref of results) {
    const close = Math.max(...namesOf(ref).map((name) => closeness(title, said, name)))
    if (close === 0 || close < most) continue
    if (close > most) closest.clear()
    most = close
    closest.add(ref)
  }
  return closest
}

/** Finds the entry that settles an option: under its own title, or by proposing the same in other words
 *  about the same key result or place.
 *  @param results the key results of the company with their paths */
export function settling(entries: readonly Entry[], results: () => ReadonlyMap<string, ResultRef>) {
  const about = entries.map((entry) => ({
    entry,
    plain: plainName(entry.title),
    subject: plainName(entry.subject),
    ways: waysOut.filter((way) => way.test(entry.title)),
    results: once(() => resultsIn(entry.title, [...results().values()])),
  }))
  return (
    { title, stance, promise }: Option,
    finding: { id: string; subject: string },
    isThere: (entry: Entry) => boolean,
  ): Entry | undefined => {
    const plain = plainName(title)
    const ref = promise === undefined ? undefined : results().get(promise)
    const called = new Set(
      [finding.id, finding.subject, ref?.result.id, ref && titleOf(ref.result)].flatMap((name) =>
        name === undefined ? [] : plainName(name),
      ),
    )
    return about.find((one) => {
      if (one.plain === plain) return true
      if (stance === 'hold') return false
      const isSame =
        ref !== undefined && asksLess(title, ref.result)
          ? asksLess(one.entry.title, ref.result)
          : one.ways.some((way) => way.test(title))
      if (!isSame) return false
      if (
        one.entry.status === 'decided' &&
        isCarriedOut(one.entry.title, targetOf(ref?.result ?? {}))
      )
        return false
      if (one.subject !== '' && called.has(one.subject)) return true
      return ref === undefined ? isThere(one.entry) : one.results().has(ref)
    })?.entry
  }
}
