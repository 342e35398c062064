import type { Arguments } from '../capability.ts'

/** The value of an argument as text; an empty one says nothing. */
export const textOf = (value: Arguments[string]): string | undefined =>
  value === undefined || value === '' ? undefined : String(value)

/** The parts of an argument that names several things; undefined where it is not given. */
export const partsOf = (value: Arguments[string], mark: string): string[] | undefined =>
  textOf(value)
    ?.split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
