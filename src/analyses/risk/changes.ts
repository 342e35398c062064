import { valueOf } from '../../knowledge/figure.ts'
import { adkar, type Condition, riskFigures } from '../../knowledge/risk.ts'
import type { Company } from '../../model/company.ts'
import { sum } from '../../model/sum.ts'

type Change = NonNullable<Company['changes']>[number]
type Group = NonNullable<Change['groups']>[number]

/** A group of people in a change, and what holds it back. */
export interface GroupInChange {
  path: string
  name: string
  group: Group
  /** The first of the five conditions that is at 3 or less; null where none is, or none is scored. */
  barrier: Condition | null
  scored: boolean
  /** The score of each condition: as given, else the mean of the single answers. */
  scores: Partial<Record<Condition, number>>
}

export interface ChangeState {
  path: string
  name: string
  change: Change
  launched: boolean
  groups: GroupInChange[]
  /** Share of the people who have adopted it, 0-100; null where people or adoption are missing. */
  adoption_pct: number | null
}

const LIMIT = valueOf(riskFigures.change_barrier)

/** The first condition at 3 or less; reinforcement counts only after the launch.
 *  Source: Hiatt's ADKAR, taken in its order. */
function barrierOf(scores: GroupInChange['scores'], launched: boolean): Condition | null {
  const asked = launched ? adkar : adkar.filter((condition) => condition !== 'reinforcement')
  return asked.find((condition) => (scores[condition] ?? Infinity) <= LIMIT) ?? null
}

/** A group's scores as given, else the means of its single answers. */
function scoresOf(group: Group): GroupInChange['scores'] {
  const scores: GroupInChange['scores'] = {}
  for (const condition of adkar) {
    const answers = (group.answers ?? []).flatMap((answer) => answer[condition] ?? [])
    const score = group[condition] ?? meanOf(answers)
    if (score !== undefined) scores[condition] = score
  }
  return scores
}

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length

function adoption(groups: readonly Group[]): number | null {
  let people = 0
  let adopted = 0
  for (const group of groups) {
    if (group.people === undefined || group.adopted === undefined) return null
    people += group.people
    adopted += group.adopted
  }
  return people > 0 ? (adopted / people) * 100 : null
}

/** Changes that are under way, and where each of their groups is stuck. */
export const analyseChanges = ({ changes = [] }: Company, at: string): ChangeState[] =>
  changes.map((change, position) => {
    const { name, launch_on, groups = [] } = change
    const path = `changes[${position}]`
    const launched = launch_on !== undefined && launch_on <= at
    return {
      path,
      name: name ?? `change ${position + 1}`,
      change,
      launched,
      adoption_pct: adoption(groups),
      groups: groups.map((group, i) => {
        const scores = scoresOf(group)
        return {
          path: `${path}.groups[${i}]`,
          name: group.name ?? `group ${i + 1}`,
          group,
          scores,
          barrier: barrierOf(scores, launched),
          scored: Object.keys(scores).length > 0,
        }
      }),
    }
  })
