import { isMap } from '../../model/is-map.ts'

type Fields = Record<string, unknown>

/** What other commands write into a key result, and no reader does. */
const OF_KEY_RESULTS = ['check_ins', 'links']
/** Lists that other commands add to; what they add has an id. */
const ADDED_TO = ['actions', 'blockers', 'decisions']

/** A document made anew from its source, with what has been written into the one before since: the
 *  check-ins and links of key results, and actions, blockers and decisions that were added or
 *  settled. What the source says goes before.
 *  @param before the document that is replaced */
export function withKept(made: Fields, before: unknown): Fields {
  if (!isMap(before)) return made
  const known = new Map(keyResultsOf(before).map(({ mark, keyResult }) => [mark, keyResult]))
  const now = structuredClone(made)
  for (const { mark, keyResult } of keyResultsOf(now)) {
    const old = known.get(mark)
    for (const key of OF_KEY_RESULTS) {
      if (old?.[key] !== undefined) keyResult[key] ??= old[key]
    }
  }
  for (const key of ADDED_TO) {
    const [list, old] = [mapsIn(now[key]), mapsIn(before[key])]
    const byTitle = new Map(list.map((entry) => [titleOf(entry), entry]))
    const added = old.filter((entry) => {
      if (entry.id === undefined) return false
      const same = byTitle.get(titleOf(entry))
      if (same !== undefined) Object.assign(same, { ...entry, ...same })
      return same === undefined
    })
    if (added.length > 0) now[key] = [...list, ...added]
  }
  return now
}

const mapsIn = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isMap) : [])

const titleOf = ({ title }: Fields): string =>
  typeof title === 'string' ? title.toLowerCase() : ''

/** The key results of a document, by whose they are and their titles. */
function keyResultsOf(document: Fields): { mark: string; keyResult: Fields }[] {
  const units = [
    ...[document.company_okrs].filter(isMap),
    ...mapsIn(document.department_okrs),
    ...mapsIn(document.team_okrs),
  ]
  return units.flatMap((unit) =>
    mapsIn(unit.objectives).flatMap((objective) =>
      mapsIn(objective.key_results).map((keyResult) => ({
        mark: [unit.name, titleOf(objective), titleOf(keyResult)].join('\n'),
        keyResult,
      })),
    ),
  )
}
