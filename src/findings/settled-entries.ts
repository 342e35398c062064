import type { ResultRef } from '../analyses/goals/goals.ts'
import { titleOf } from '../analyses/goals/words.ts'
import { once } from '../analyses/once.ts'
import { replacements } from '../analyses/replacements.ts'
import { ofTarget, proposalWords, type Way, waysOut, yearNamed } from '../knowledge/proposals.ts'
import type { Company, KeyResult } from '../model/company.ts'
import type { Finding, Option, RuledOut } from '../model/finding.ts'
import { plainName } from '../model/plain-name.ts'
import { titleFinder } from './first-word.ts'
import {
  asksLess,
  asksMore,
  holds,
  isCarriedOut,
  mayBePromise,
  setsAnother,
} from './promise-proposal.ts'
import { spokenResults, thingsIn } from './spoken-results.ts'

const QUOTED = /'[^']*'/g

/** An entry of the decision log that settles what it proposes. */
export interface Entry {
  title: string
  subject: string
  status: RuledOut['status']
  id: string | null
  on: string | null
  position: number
  /** The title of the entry that it supersedes, where the log has it. */
  replaces: string | null
}

/** Entries that reject a proposal and that none reopens by name, and those of the running cycle that
 *  decided one and are in force: what was decided for another cycle may be asked again in this one.
 *  @param since the first day of the running cycle or quarter; null where it is not known */
export function settledEntries({ decisions = [] }: Company, since: string | null): Entry[] {
  const { of: replacing } = replacements(decisions)
  const titles = new Map(decisions.map(({ id, title = null }) => [id ?? title, title]))
  return decisions.flatMap((decision, position) => {
    const { id = null, title = '', subject = '', status, decided_on: on = null } = decision
    const replaces = titles.get(decision.supersedes ?? null) ?? null
    const isDecided = status === 'decided' && since !== null && on !== null && on >= since
    if (status !== 'rejected' && !isDecided) return []
    if (replacing(decision).some((one) => one.status !== 'rejected')) return []
    const settled = isDecided ? 'decided' : 'rejected'
    return [{ title, subject, status: settled, id, on, position, replaces }]
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

/** Whether an entry settles a smaller promise on the key result of which it speaks. What is decided by
 *  now holds the promise, or is still to be carried out. */
function settlesPromise({ title, status }: Entry, result: KeyResult): boolean {
  if (status === 'rejected') return asksLess(title, result)
  return asksLess(title, result)
    ? !isCarriedOut(title, result)
    : holds(title, result) || asksMore(title, result)
}

/** Whether an entry settles that the promise of a key result is not held as it is. */
const settlesHold = ({ title, status }: Entry, result: KeyResult): boolean =>
  status === 'rejected' ? holds(title, result) : setsAnother(title, result)

/** Whether a title names a key result by its id, and speaks of nothing else.
 *  @param plain the title as it is compared, between spaces */
function isCalled(plain: string, id: string): boolean {
  const called = ` ${plainName(id)} `
  if (!plain.includes(called) || !/\p{L}/u.test(id)) return false
  return thingsIn(plain.replace(called, ' '), proposalWords).size === 0
}

/** Whether what is left of an entry beside its place proposes a way out and nothing else.
 *  @example "Cap the budget of Onboarding" proposes nothing about what comes in. */
function proposesOnly(rest: string, { words, things }: Way, on: string | null): boolean {
  if (things === undefined) return true
  if ((rest.match(yearNamed) ?? []).some((year) => on?.startsWith(year) !== true)) return false
  return thingsIn(rest.replace(words, ' ').replace(things, ' ')).size === 0
}

const waysOf = (title: string): Way[] => waysOut.filter(({ words }) => title.search(words) >= 0)

/** Whether an option is of a way that its things tell: words that it shares with an entry tell nothing.
 *  "Start raising prices" is another thing than "Start raising now". */
export const isToldByThings = (title: string): boolean =>
  waysOf(title.replaceAll(QUOTED, '')).some(({ things }) => things !== undefined)

/** The finding that an option is of. */
type Subject = Pick<Finding, 'id' | 'subject'>

/** Finds the entry that settles an option: under its own title, or by proposing the same in other words
 *  about the same key result or place.
 *  @param results the key results of the company with their paths
 *  @returns takes last what gives the title of an entry without the place of the option; undefined
 *  where it is about another place */
export function settling(entries: readonly Entry[], results: () => ReadonlyMap<string, ResultRef>) {
  /** Of some entries the key results of which each speaks; found for all of them at once. */
  const speaking = (some: readonly Entry[]) => {
    const spoken = once(() =>
      spokenResults(
        some.map(({ title, replaces }) =>
          thingsIn(title, proposalWords).size === 0 ? (replaces ?? title) : title,
        ),
        results().values(),
      ),
    )
    return some.map((entry, place) => ({ entry, results: () => spoken()[place] }))
  }
  const [promises, others] = [
    entries.filter(({ title }) => mayBePromise(title)),
    entries.filter(({ title }) => !mayBePromise(title) && waysOf(title).length > 0),
  ]
  const titled = titleFinder(entries)
  const about = [...speaking(promises), ...speaking(others)].map(({ entry, results: spoken }) => ({
    entry,
    isPromise: mayBePromise(entry.title),
    /** Of what the subject says, and of nothing else. */
    isOfSubject: ofTarget.test(entry.title) || thingsIn(entry.title, proposalWords).size === 0,
    subject: plainName(entry.subject),
    ways: waysOf(entry.title),
    results: spoken,
    plain: ` ${plainName(entry.title)} `,
  }))
  type Known = (typeof about)[number]
  const isAbout = (one: Known, ref: ResultRef, finding: Subject): boolean => {
    const is = (name: string | undefined) =>
      one.subject !== '' && plainName(name ?? '') === one.subject
    const { id = '' } = ref.result
    if (is(id) || is(titleOf(ref.result)) || isCalled(one.plain, id)) return true
    const named = one.results()
    if (named !== undefined && named.size > 0) return named.has(ref)
    return one.isOfSubject && (is(finding.id) || is(finding.subject))
  }
  return (
    { title, stance, promise }: Option,
    finding: Subject,
    withoutPlace: (entry: Entry) => string | undefined,
  ): Entry | undefined => {
    const identical = titled(title)
    const ref = promise === undefined ? undefined : results().get(promise)
    if (identical !== undefined || (stance === 'hold' && ref === undefined)) return identical
    const settles = (settlesIt: (entry: Entry, result: KeyResult) => boolean) => (one: Known) =>
      ref !== undefined &&
      one.isPromise &&
      settlesIt(one.entry, ref.result) &&
      isAbout(one, ref, finding)
    if (stance === 'hold') return about.find(settles(settlesHold))?.entry
    // What something is called says nothing of what is done to it.
    const done = title.replaceAll(QUOTED, '')
    const ways = new Set(waysOf(done).map(({ way }) => way))
    // What neither holds a promise nor is a way to it makes it smaller.
    const isSmaller = ref !== undefined && (ways.size === 0 || asksLess(title, ref.result))
    const ownId = once(() => plainName(finding.id))
    if (isSmaller) return about.find(settles(settlesPromise))?.entry
    return about.find((one) => {
      const { entry } = one
      const same = one.ways.filter(({ way }) => ways.has(way))
      if (same.length === 0) return false
      if (ref !== undefined) return isAbout(one, ref, finding)
      return same.some((way) => {
        const rest =
          one.subject === ownId()
            ? entry.title
            : way.ofCompany
              ? `${entry.title} ${entry.subject}`
              : withoutPlace(entry)
        return rest !== undefined && proposesOnly(rest, way, entry.on)
      })
    })?.entry
  }
}
