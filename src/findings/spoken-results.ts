import type { ResultRef } from '../analyses/goals/goals.ts'
import { inCommon, meaningOf, moneyOf, titleOf, unitOf } from '../analyses/goals/words.ts'
import { figureWithUnit } from '../knowledge/decision-choices.ts'
import {
  aimOfName,
  aroundWords,
  ofTarget,
  proposalWords,
  reasonBehind,
  staffWord,
} from '../knowledge/proposals.ts'
import { plainName } from '../model/plain-name.ts'

/** Stands for an amount of money among the words of a title. */
const MONEY = '$'

/** What a title speaks of. */
interface Spoken {
  plain: string
  words: ReadonlySet<string>
  /** It names no target and no figure, so that it has to name the key result in full. */
  isBare: boolean
  most: number
  closest: Set<ResultRef>
}

/** The words of a title that say what it is about. */
export function thingsIn(title: string, without: RegExp = aroundWords): Set<string> {
  const text = title.replace(reasonBehind, '').replace(without, ' ')
  const words = meaningOf(text)
  if (staffWord.test(text)) words.add('team')
  return words
}

function asSpoken(title: string): Spoken {
  const figures = [...title.matchAll(figureWithUnit)]
  const words = thingsIn(title, proposalWords)
  if (figures.some(({ groups }) => groups?.['currency'] !== undefined)) words.add(MONEY)
  return {
    plain: ` ${plainName(title)} `,
    words,
    isBare: figures.length === 0 && !ofTarget.test(title),
    most: 0,
    closest: new Set(),
  }
}

/** Words that a title may use beside the name of a key result: of whom it is, and its unit. */
function besideName({ goal, result }: ResultRef, called: string): Set<string> {
  const words = meaningOf(`${titleOf(result)} ${unitOf(result)} ${goal.unit.name}`)
  if (unitOf(result) === '' || moneyOf(result) !== undefined) words.add(MONEY)
  if (staffWord.test(called)) words.add('team')
  return words
}

/** How closely a title speaks of a name of a key result: not at all where it has other words, since a
 *  noun beside the name makes it another thing; else the more words they share, then the fewer are
 *  left. */
function closeness(
  spoken: Spoken,
  ref: ResultRef,
  called: string,
  name: ReadonlySet<string>,
): number {
  const { words, plain } = spoken
  const others = [...words].filter((word) => !name.has(word))
  if (others.length > 0) {
    const beside = besideName(ref, called)
    if (!others.every((word) => beside.has(word))) return 0
  }
  const shared = inCommon(words, name)
  const isNamed = () =>
    [called, called.replace(aimOfName, '')].some((one) => plain.includes(` ${plainName(one)} `))
  if (name.size === 0) return Number(isNamed())
  const isMilestone = ref.result.type === 'milestone' && shared === name.size
  if (spoken.isBare && !isMilestone && !isNamed()) return 0
  return shared === 0 ? 0 : shared + 1 / (1 + name.size - shared)
}

const namesOf = ({ result }: ResultRef): string[] => [
  titleOf(result),
  ...(result.milestones ?? []),
  ...(result.milestone_dates ?? []).flatMap(({ title }) => title ?? []),
]

/** The key results of which each title speaks most closely; none where several are as close that it
 *  names in part only. Of very many hardly any shares a word with a title. */
export function spokenResults(
  titles: readonly string[],
  results: Iterable<ResultRef>,
): ReadonlySet<ResultRef>[] {
  const all = titles.map(asSpoken)
  const byWord = new Map<string, Spoken[]>()
  for (const spoken of all) {
    for (const word of spoken.words) {
      const same = byWord.get(word)
      if (same === undefined) byWord.set(word, [spoken])
      else same.push(spoken)
    }
  }
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
          hear(spoken, ref, closeness(spoken, ref, called, name))
        })
      // A name without a word of meaning, such as GA, has to stand there as it is.
      if (name.size > 0 || plainName(called) === '') continue
      for (const spoken of all) hear(spoken, ref, closeness(spoken, ref, called, name))
    }
  }
  return all.map(({ most, closest }) =>
    closest.size > 1 && !Number.isInteger(most) ? new Set() : closest,
  )
}
