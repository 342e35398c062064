import type { Arguments } from '../capability.ts'

/** The value of an argument as text, without spaces around it; an empty one says nothing. */
export const textOf = (value: Arguments[string]): string | undefined =>
  value === undefined ? undefined : String(value).trim() || undefined

/** The parts of an argument that names several things; undefined where it is not given. */
export const partsOf = (value: Arguments[string], mark: string): string[] | undefined =>
  textOf(value)
    ?.split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
