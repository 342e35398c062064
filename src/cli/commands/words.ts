import { parseArgs } from 'node:util'
import type { Option } from '../../capabilities/capability.ts'
import { asUsageError, commonOptions, descriptors } from '../arguments.ts'

type Known = Option & { short?: string }

/** The options of {@link commonOptions} with these names, in their order. */
export const someOptions = (...names: readonly string[]): Known[] =>
  commonOptions.filter(({ name }) => names.includes(name))

/** Words and options of a command that is no capability. */
export function parseWords(typed: readonly string[], options: readonly Known[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      options: descriptors(options),
      allowPositionals: true,
      strict: true,
    })
    const text = (name: string) => values[name] as string | undefined
    const inputs = [...((values.input as string[] | undefined) ?? []), ...positionals]
    return { inputs, words: positionals, text, isSet: (name: string) => values[name] === true }
  } catch (error) {
    throw asUsageError(
      error,
      options.map(({ name }) => name.replaceAll('_', '-')),
    )
  }
}
