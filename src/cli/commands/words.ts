import { UsageError } from '../../capabilities/usage-error.ts'
import { commonOptions } from '../arguments.ts'
import { readOptions, type TypedOption } from '../read-options.ts'

/** The options of {@link commonOptions} with these names, in their order. */
export const someOptions = (...names: readonly string[]): TypedOption[] =>
  commonOptions.filter(({ name }) => names.includes(name))

/** The option that says in which of some forms a command answers. */
export const formatOption = (forms: readonly string[]): TypedOption => ({
  name: 'format',
  short: 'f',
  type: 'string',
  placeholder: 'FORMAT',
  description: `${forms.join(', ')} (default: text)`,
})

/** Words and options of a command that is no capability. */
export function parseWords(typed: readonly string[], options: readonly TypedOption[]) {
  const read = readOptions(typed, options)
  return { ...read, inputs: [...read.all('input'), ...read.words] }
}

/** The form asked for with --format, text where none is; throws a {@link UsageError} that lists the
 *  forms there are. */
export function formAsked<Form extends string>(
  forms: readonly Form[],
  typed: string | undefined,
  hint: string,
): Form {
  const asked = typed ?? 'text'
  const form = forms.find((known) => known === asked)
  if (form !== undefined) return form
  throw new UsageError(`--format: expected ${forms.join(', ')}, found "${asked}"`, hint)
}
