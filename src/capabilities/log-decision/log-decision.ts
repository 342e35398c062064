import { type Decision, decisionLog, type Logged } from '../../analyses/decisions/log.ts'
import { onOneSubject } from '../../analyses/decisions/subjects.ts'
import type { Facts } from '../../analyses/facts.ts'
import type { Edit } from '../../model/edit.ts'
import { plainName } from '../../model/plain-name.ts'
import type { Arguments } from '../capability.ts'
import { logEntry } from '../decide/log-entry.ts'
import { meant, placed, severalThings, unknownThing } from '../shared/meant.ts'
import { idsOf, newId } from '../shared/new-id.ts'
import { laidOver, setEdits } from '../shared/set-edits.ts'
import { UsageError } from '../usage-error.ts'
import { checkDays, type Given, givenIn, settledBy } from './given.ts'
import { refuseRewriting } from './kept.ts'

export interface DecisionChange {
  /** The entry as it is then. */
  decision: Decision
  change: 'added' | 'settled' | 'changed' | 'none'
  /** Whether it is of those that must be logged in full, and what makes it one. */
  must_be_logged: boolean
  because: string | null
  /** What the log should say of it and does not: keys of the entry. */
  lacks: readonly string[]
  /** The one that it replaces, as sentences name it. */
  replaces: string | null
  /** Others in force on the same subject, which it does not replace. */
  contradicts: readonly string[]
  edits: readonly Edit[]
}

const HINT = 'coo decide --log TITLE adds a decision; its title is what was decided, in a sentence'

/** A single word with a figure in it names an entry; a title says what was decided. */
const ID = /^\S*\d\S*$/

/** The entries of the log that a word means: an id, a title, or what stands for one in `coo decide`. */
const entriesMeant = (typed: string, log: readonly Logged[]) =>
  meant(
    typed,
    log.map(({ decision: { id, title }, subject, path }) => ({
      thing: { id, title: title ?? (id === undefined ? subject : undefined) },
      path,
    })),
  ).flatMap(({ path }) => log.find((one) => one.path === path) ?? [])

/** Says that several entries have one title. */
function alike(typed: string, entries: readonly Logged[]): UsageError {
  const names = entries.map(({ decision: { id }, called, path }) => id ?? `${called} in ${path}`)
  const hint = entries.every(({ decision: { id } }) => id !== undefined)
    ? 'name it by its id'
    : 'give each an id of its own, where it stands'
  return severalThings('decisions', typed, names, hint)
}

/** The entry that is meant: of several under one title the one in the state that is wanted. */
function entryMeant(
  typed: string,
  log: readonly Logged[],
  wanted: Logged['state'],
): Logged | undefined {
  const all = entriesMeant(typed, log)
  const some = all.filter(({ state }) => state === wanted)
  const candidates = some.length > 0 ? some : all
  if (candidates.length < 2) return candidates[0]
  throw alike(typed, candidates)
}

/** The decision that is replaced, which was taken, and what points to it: its id, else a title that
 *  no other has. */
function replacedBy(typed: string, facts: Facts): Logged & { name: string } {
  const log = facts.decisions()
  const replaced = entryMeant(typed, log, 'decided')
  if (replaced === undefined) {
    const all = placed(facts.situation.company.decisions, 'decisions')
    throw unknownThing('decision', typed, all, 'coo decide lists them')
  }
  const { called, decision, path, state } = replaced
  const { id, title } = decision
  if (state === 'open') {
    const hint = `log how it ended: coo decide --log ${JSON.stringify(typed)} --decided DATE`
    throw new UsageError(`${called} waits for a decision, and cannot be replaced`, hint)
  }
  if (id !== undefined) return { ...replaced, name: id }
  if (title === undefined) {
    throw new UsageError(`${called} has no id or title to point to`, `give it one: id, in ${path}`)
  }
  const same = log.filter((one) => plainName(one.decision.title ?? '') === plainName(title))
  if (same.length > 1) throw alike(typed, same)
  return { ...replaced, name: title }
}

/** Writes a decision into the log: a new one, or what is known only now of one that is there. What
 *  was decided is never rewritten: another decision replaces it. */
export function logDecision(facts: Facts, args: Arguments): DecisionChange {
  const { company, at } = facts.situation
  const title = String(args.title).trim()
  const given = givenIn(args, at)
  const replaced = given.supersedes === undefined ? null : replacedBy(given.supersedes, facts)
  const found = entryMeant(title, facts.decisions(), 'open')
  // A decision may be taken anew under the title of the one that it replaces.
  const known = found?.path === replaced?.path ? undefined : found
  const all = { ...given, supersedes: replaced?.name }
  if (known !== undefined) return changed(facts, known, all, replaced)
  if (ID.test(title)) {
    throw unknownThing('decision', title, placed(company.decisions, 'decisions'), HINT)
  }
  const id = newId(title, idsOf(company.decisions), 'decision')
  const values = settledBy({ ...all, status: all.status ?? 'decided' }, at)
  const decision: Decision = laidOver({ id, title }, values)
  checkDays(decision, replaced?.decision)
  return {
    ...told(facts, decision, replaced),
    change: 'added',
    edits: [{ kind: 'append', path: 'decisions', value: decision }],
  }
}

function changed(
  facts: Facts,
  known: Logged,
  given: Given,
  replaced: Logged | null,
): DecisionChange {
  const { at } = facts.situation
  const { decision: before, path } = known
  const isOpen = known.state === 'open'
  if (!isOpen) refuseRewriting(known, given)
  const ends = isOpen && (given.status ?? (given.decided_on && 'decided'))
  const values = ends ? settledBy({ ...given, status: ends }, at) : given
  const decision = laidOver(before, values)
  checkDays(decision, replaced?.decision)
  const edits = setEdits(path, before, { ...values })
  const settles = ends === 'decided' || ends === 'rejected'
  return {
    ...told(facts, decision, replaced, path),
    change: edits.length === 0 ? 'none' : settles ? 'settled' : 'changed',
    edits,
  }
}

/** What is to be said of the entry, from the log as it is then. */
function told(facts: Facts, decision: Decision, replaced: Logged | null, path?: string) {
  const before = facts.situation.company.decisions ?? []
  const place =
    path === undefined
      ? before.length
      : placed(before, 'decisions').findIndex((one) => one.path === path)
  const log = decisionLog({ decisions: before.toSpliced(place, 1, decision) })
  const entry = log[place]
  if (entry === undefined) throw new Error(`no decision at ${place}`)
  const { must_be_logged, because, lacks } = logEntry(entry)
  const { contradicting, open } = onOneSubject(log)
  return {
    decision,
    must_be_logged,
    because,
    lacks,
    replaces: replaced?.called ?? null,
    contradicts: [...contradicting, ...open].flatMap(({ earlier, later }) =>
      earlier === entry ? [later.called] : later === entry ? [earlier.called] : [],
    ),
  }
}
