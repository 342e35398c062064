import type { Company, KeyResult } from '../../model/company.ts'
import type { TextPlace } from '../lines.ts'
import type { Places } from './places.ts'

type Objective = NonNullable<NonNullable<Company['company_okrs']>['objectives']>[number]
type UnitOkrs = NonNullable<Company['team_okrs']>[number]

/** Whose OKRs they are. */
export interface Unit {
  kind: 'company' | 'department' | 'team'
  name: string
}

/** OKRs as they are gathered from a file, each entry with its place. */
export interface OkrCollection {
  document: Record<string, unknown>
  places: Places
  openObjective(objective: Objective, unit: Unit | undefined, place: TextPlace): Objective
  addKeyResult(objective: Objective, keyResult: KeyResult, place: TextPlace): void
  /** The priority of this title, as its id. */
  priority(title: string, place: TextPlace, owner?: string): string
  quarter(quarter: string): void
}

export function collectOkrs(): OkrCollection {
  const places: Places = new WeakMap()
  const document: Record<string, unknown> = {}
  const cycle: { quarter?: string } = {}
  const ids = new Set<string>()
  const units = new Map<string, UnitOkrs & { objectives: Objective[] }>()
  const priorities = new Map<string, string>()

  const okrsOf = ({ kind, name }: Unit, place: TextPlace) => {
    const key = `${kind}\n${name.toLowerCase()}`
    const known = units.get(key)
    if (known !== undefined) return known
    const objectives: Objective[] = []
    const made = { ...(kind === 'company' ? {} : { name }), ...cycle, objectives }
    places.set(made, place)
    units.set(key, made)
    if (kind === 'company') document.company_okrs = made
    else {
      const list = (document[`${kind}_okrs`] ??= []) as UnitOkrs[]
      list.push(made)
    }
    return made
  }

  return {
    document,
    places,
    openObjective: (objective, unit = { kind: 'company', name: '' }, place) => {
      // An id is of one objective: where a second one claims it, it goes by its title.
      if (objective.id !== undefined && ids.has(objective.id)) delete objective.id
      if (objective.id !== undefined) ids.add(objective.id)
      places.set(objective, place)
      okrsOf(unit, place).objectives.push(objective)
      return objective
    },
    addKeyResult: (objective, keyResult, place) => {
      places.set(keyResult, place)
      objective.key_results ??= []
      objective.key_results.push(keyResult)
    },
    priority: (title, place, owner) => {
      const known = priorities.get(title)
      if (known !== undefined) return known
      const id = `P${priorities.size + 1}`
      priorities.set(title, id)
      const strategy = (document.strategy ??= { priorities: [] }) as { priorities: object[] }
      const entry = { id, title, ...(owner === undefined ? {} : { owner }) }
      places.set(entry, place)
      strategy.priorities.push(entry)
      return id
    },
    quarter: (quarter) => {
      cycle.quarter ??= quarter
    },
  }
}
