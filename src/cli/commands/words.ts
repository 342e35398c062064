import { commonOptions } from '../arguments.ts'
import { readOptions, type TypedOption } from '../read-options.ts'

/** The options of {@link commonOptions} with these names, in their order. */
export const someOptions = (...names: readonly string[]): TypedOption[] =>
  commonOptions.filter(({ name }) => names.includes(name))

/** Words and options of a command that is no capability. */
export function parseWords(typed: readonly string[], options: readonly TypedOption[]) {
  const read = readOptions(typed, options)
  return { ...read, inputs: [...read.all('input'), ...read.words] }
}
