import type { Edit, Writable } from '../../model/edit.ts'

/** The edits that give a map the values that it does not have yet; undefined is left alone. */
export function setEdits(
  path: string,
  before: object,
  after: Readonly<Record<string, Writable | undefined>>,
): Edit[] {
  const known = before as Readonly<Record<string, unknown>>
  return Object.entries(after).flatMap(([key, value]): Edit[] =>
    value === undefined || JSON.stringify(known[key]) === JSON.stringify(value)
      ? []
      : [{ kind: 'set', path: `${path}.${key}`, value }],
  )
}

/** A map with the values that are given anew; undefined is left alone. */
export const laidOver = <T extends object>(thing: T, given: Partial<T>): T => ({
  ...thing,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
})
