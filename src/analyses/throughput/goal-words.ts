import { valueOf } from '../../knowledge/figure.ts'
import { GENERIC_WORDS, goalMatching } from '../../knowledge/throughput.ts'
import type { Process } from '../../model/company.ts'
import { stemList, stemsOf } from '../shared-words.ts'
import { mayHold } from './may-hold.ts'

const generic = stemsOf(GENERIC_WORDS.join(' '))
const SHARE = valueOf(goalMatching.share)
const OF_A_WORD = valueOf(goalMatching.processes_of_a_word)

/** Stems of the words that tell one process from another. */
export function tellingStems(text: string): Set<string> {
  const stems = new Set<string>()
  stemList(text).forEach((stem) => {
    if (!generic.has(stem)) stems.add(stem)
  })
  return stems
}

/** Finds processes by the words of a title and the stems of its department's or team's name. */
export type FindProcesses = (title: string, unit: ReadonlySet<string>) => number[]

const NONE: number[] = []
const NO_STEMS: readonly string[] = []

/** Finds the processes that a key result is about: three quarters of the telling words of the
 *  process name stand in its title or in the name of its department or team, at least one of them
 *  in the title. A word that stands in the names of very many processes tells none of them. */
export function processFinder(processes: readonly Process[]): FindProcesses {
  const known: string[][] = []
  const byStem = new Map<string, number[]>()
  processes.forEach(({ name }, position) => {
    const stems = [...tellingStems(name ?? '')]
    known.push(stems)
    stems.forEach((stem) => {
      const positions = byStem.get(stem)
      if (positions === undefined) byStem.set(stem, [position])
      else positions.push(position)
    })
  })
  for (const [stem, positions] of byStem) if (positions.length > OF_A_WORD) byStem.delete(stem)
  const mayFind = mayHold(byStem.keys())
  return (title, unit) => {
    if (!mayFind(title)) return NONE
    const words = stemList(title)
    const found: number[] = []
    words.forEach((stem) => {
      byStem.get(stem)?.forEach((position) => {
        if (!found.includes(position) && isNamed(known[position] ?? NO_STEMS, words, unit))
          found.push(position)
      })
    })
    return found
  }
}

/** Whether enough of the stems of a process stand among those of a title or its unit. */
function isNamed(
  stems: readonly string[],
  words: readonly string[],
  unit: ReadonlySet<string>,
): boolean {
  let held = 0
  for (const stem of stems) if (words.includes(stem) || unit.has(stem)) held++
  return held >= stems.length * SHARE
}
