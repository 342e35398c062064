import type { Option } from '../capabilities/capability.ts'
import { didYouMean, UsageError } from '../capabilities/usage-error.ts'

/** An option that may be typed as a letter, too. */
export type TypedOption = Option & { short?: string }

/** A command line told apart; options are asked for by their names. */
export interface Typed {
  /** What is no option, in its order. */
  words: readonly string[]
  /** All values of an option. */
  all: (name: string) => readonly string[]
  /** The value of an option, the last where it was given twice. */
  text: (name: string) => string | undefined
  isSet: (name: string) => boolean
}

/** An option's name as it is typed. */
export const flagOf = (name: string): string => name.replaceAll('_', '-')

const unknown = (typed: string, options: readonly TypedOption[]): UsageError => {
  const known = options.map(({ name }) => flagOf(name))
  return new UsageError(
    `unknown option ${typed}`,
    didYouMean(typed.replace(/^-+/, ''), known)?.replace('mean ', 'mean --') ??
      'see --help for the options',
  )
}

const isString = (option: TypedOption | undefined): boolean =>
  option !== undefined && option.type !== 'boolean'

/** Letters typed together, each as an option of its own; what follows one that takes a value is it. */
function apart(group: string, byLetter: (letter: string) => TypedOption | undefined): string[] {
  const letters = group.slice(1).split('')
  const valued = letters.findIndex((letter) => isString(byLetter(letter)))
  if (valued < 0) return letters.map((letter) => `-${letter}`)
  return [
    ...letters.slice(0, valued).map((letter) => `-${letter}`),
    `-${letters.slice(valued).join('')}`,
  ]
}

/** Reads options as `parseArgs` of Node does, which costs a start more than all else of the command
 *  line: `--name VALUE`, `--name=VALUE`, `-n VALUE`, `-nVALUE`, letters together, and after `--`
 *  nothing but words; an empty value is none. Throws a {@link UsageError} that says what to type.
 *  @param typed what stands after the command */
export function readOptions(typed: readonly string[], options: readonly TypedOption[]): Typed {
  const rest = [...typed]
  const words: string[] = []
  const values = new Map<string, string[]>()
  const byLetter = (letter: string) => options.find(({ short }) => short === letter)

  const take = (shown: string, option: TypedOption | undefined, glued: string | undefined) => {
    if (option === undefined) throw unknown(shown, options)
    const flag = `--${flagOf(option.name)}`
    if (!isString(option) && glued !== undefined) {
      throw new UsageError(`${flag} takes no value`, `write ${flag} alone`)
    }
    const value = isString(option) ? (glued ?? rest.shift()) : ''
    const isEmpty = value === undefined || (isString(option) && value.trim() === '')
    // A value that looks like an option is one that was forgotten.
    if (isEmpty || (glued === undefined && value.length > 1 && value[0] === '-')) {
      throw new UsageError(`${flag} needs a value`, `write ${flag}=VALUE`)
    }
    values.set(option.name, [...(values.get(option.name) ?? []), value])
  }

  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      words.push(...rest.splice(0))
    } else if (word[0] !== '-' || word === '-') {
      words.push(word)
    } else if (word[1] === '-') {
      const end = word.indexOf('=', '--n'.length)
      const flag = end < 0 ? word : word.slice(0, end)
      const option = options.find(({ name }) => flagOf(name) === flag.slice(2))
      take(flag, option, end < 0 ? undefined : word.slice(end + 1))
    } else {
      const option = byLetter(word.charAt(1))
      if (word.length > 2 && !isString(option)) rest.unshift(...apart(word, byLetter))
      else take(word.slice(0, 2), option, word.length > 2 ? word.slice(2) : undefined)
    }
  }
  return {
    words,
    all: (name) => values.get(name) ?? [],
    text: (name) => values.get(name)?.at(-1),
    isSet: (name) => values.has(name),
  }
}
