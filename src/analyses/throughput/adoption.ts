import { valueOf } from '../../knowledge/figure.ts'
import { throughputFigures } from '../../knowledge/throughput.ts'
import type { Company, Process } from '../../model/company.ts'
import { tellingStems } from './goal-words.ts'

/** A change that brings a process in, and how far its people have taken it up. */
export interface Adoption {
  change: string
  path: string
  adopted: number
  people: number
  /** Paths of the groups whose people are counted. */
  groups: readonly string[]
  /** The group that lags most behind. */
  lagging: { group: string; adopted: number; people: number; path: string } | null
}

const AGREE = valueOf(throughputFigures.rates_agree_pct)

function adoptionOf(
  change: NonNullable<Company['changes']>[number],
  path: string,
): Adoption | null {
  const groups = (change.groups ?? []).flatMap(({ name, people, adopted }, index) =>
    people === undefined || people <= 0 || adopted === undefined
      ? []
      : [
          {
            group: name ?? `group ${index + 1}`,
            adopted,
            people,
            path: `${path}.groups[${index}]`,
          },
        ],
  )
  const [first] = groups
  if (first === undefined) return null
  const lagging = groups.reduce((least, group) =>
    group.adopted / group.people < least.adopted / least.people ? group : least,
  )
  return {
    change: change.name ?? path,
    path,
    adopted: groups.reduce((sum, { adopted }) => sum + adopted, 0),
    people: groups.reduce((sum, { people }) => sum + people, 0),
    groups: groups.map(({ path: ofGroup }) => ofGroup),
    lagging: lagging.adopted < lagging.people ? lagging : null,
  }
}

/** The change that brings a process in: one that shares a telling word with it and whose adoption
 *  comes to the share in which the process is followed. */
export function adoptionFinder({ changes }: Company): (process: Process) => Adoption | null {
  const known = (changes ?? []).flatMap((change, index) => {
    const adoption = adoptionOf(change, `changes[${index}]`)
    return adoption === null ? [] : [{ stems: tellingStems(change.name ?? ''), adoption }]
  })
  return ({ name = '', followed_pct }) => {
    if (followed_pct === undefined || known.length === 0) return null
    const stems = tellingStems(name)
    const found = known.find(({ stems: of, adoption: { adopted, people } }) => {
      const isSame = Math.abs((adopted / people) * 100 - followed_pct) <= AGREE
      return isSame && [...of].some((stem) => stems.has(stem))
    })
    return found?.adoption ?? null
  }
}
