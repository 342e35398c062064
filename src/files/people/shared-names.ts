import type { Company, Person } from '../../model/company.ts'
import { type FindPerson, personFinder } from '../../model/find-person.ts'
import type { Path } from '../../model/path.ts'
import { plainName } from '../../model/plain-name.ts'
import { positionsById, positionsByName } from '../../model/positions.ts'
import type { Problem } from '../../model/problem.ts'
import { quoted } from '../found-words.ts'
import type { Origin } from '../merge/traced.ts'
import { problemIn } from '../report-problem.ts'

/** People, and ids of one name, that are told one by one. */
const TOLD_AT_MOST = 5

/** Positions of people whose manager is given by a name that several have. */
function unclearReports(people: readonly Person[]): number[] {
  const { first: byId } = positionsById(people)
  const unclear: number[] = []
  let shared: ReadonlySet<string | undefined> | undefined
  let find: FindPerson | undefined
  for (let position = 0; position < people.length; position++) {
    const manager = people[position]?.manager_id
    if (manager === undefined || byId(manager) !== undefined) continue
    shared ??= new Set(positionsByName(people).repeated.map((again) => people[again]?.name))
    if (shared.size === 0) return []
    find ??= personFinder(people)
    const name = people[find(manager) ?? -1]?.name
    const isByName = name !== undefined && plainName(name) === plainName(manager)
    if (isByName && shared.has(name)) unclear.push(position)
  }
  return unclear
}

function sharedWords(people: readonly Person[], manager: string): string {
  const name = plainName(manager)
  const namesakes = people.filter((one) => one.name !== undefined && plainName(one.name) === name)
  const ids = namesakes.flatMap(({ id }) => id ?? []).slice(0, TOLD_AT_MOST)
  const some = ids.length < namesakes.length ? 'among them ' : ''
  const told = ids.length === 0 ? '' : ` (${some}${ids.join(', ')})`
  return `the manager ${quoted(manager)} may be any of ${namesakes.length} people of that name${told}: the first is taken`
}

/** Tells whose manager is given by a name that several people have: an id alone says who is meant. */
export function sharedManagerNames(
  { people = [] }: Company,
  originOf: (path: Path) => Origin,
): Problem[] {
  const unclear = unclearReports(people)
  const warning = (position: number, message: string): Problem => {
    const path = ['people', position, 'manager_id']
    const { document, path: at } = originOf(path)
    return problemIn(document.file, message, {
      path,
      place: document.locate?.value(at),
      hint: 'give the id of the manager in place of the name',
      severity: 'warning',
    })
  }
  const told = unclear
    .slice(0, TOLD_AT_MOST)
    .map((position) => warning(position, sharedWords(people, people[position]?.manager_id ?? '')))
  const [next] = unclear.slice(TOLD_AT_MOST)
  if (next === undefined) return told
  const rest = unclear.length - TOLD_AT_MOST
  const more = `${rest} more ${rest === 1 ? 'person has a manager who is' : 'people have managers who are'} given by a name that several have`
  return [...told, warning(next, more)]
}
