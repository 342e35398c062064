import { counted } from '../../analyses/words.ts'
import type { Company } from '../../model/company.ts'
import { personFinder } from '../../model/find-person.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import type { Problem } from '../../model/problem.ts'
import type { Arguments, Option } from '../capability.ts'
import { personCalled } from './person-called.ts'
import { textOf } from './text-of.ts'

const asKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '_')

/** The name that is nearest to a word, by all of it or by the first name. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const byKey = new Map(
    names.flatMap((name) => [
      [asKey(name), name] as const,
      [asKey(name.split(/\s/)[0] ?? ''), name],
    ]),
  )
  return byKey.get(nearestWord(written, [...byKey.keys()]) ?? '')
}

/** Warnings about people who are named in a call and whom the list of people does not have: it may be
 *  somebody from outside, or a slip. Where no people are given nothing can be told. */
export function unknownPeople(
  options: readonly Option[],
  args: Arguments,
  company: Company,
): Problem[] {
  const { people = [], joining = [], left = [] } = company
  if (people.length === 0) return []
  const everybody = [...people, ...joining, ...left]
  return options.flatMap(({ name, format }): Problem[] => {
    const written = format === 'person' ? textOf(args[name]) : undefined
    if (written === undefined || personFinder(everybody)(written) !== undefined) return []
    if (personCalled({ people: everybody }, written) !== written) return []
    const near = nearestName(
      written,
      everybody.flatMap((one) => one.name ?? []),
    )
    return [
      {
        file: null,
        path: name,
        line: null,
        column: null,
        message: `none of ${counted(everybody.length, 'person', 'people')} is called "${written}"`,
        hint: near === undefined ? null : `did you mean ${near}?`,
        severity: 'warning',
      },
    ]
  })
}
