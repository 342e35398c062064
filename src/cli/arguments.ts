import type { Argument, Arguments, Capability, Option } from '../capabilities/capability.ts'
import { optionsOf } from '../capabilities/options.ts'
import { didYouMean, UsageError } from '../capabilities/usage-error.ts'
import { isDay } from '../model/dates.ts'
import { flagOf, readOptions, type Typed, type TypedOption } from './read-options.ts'

/** The forms that every capability has; further ones are the capability's own. */
const formats = ['text', 'markdown', 'html', 'pdf', 'json'] as const

/** What every command takes, in the order in which help lists it. */
export const commonOptions = [
  {
    name: 'input',
    short: 'i',
    type: 'string',
    placeholder: 'PATH',
    description: 'file or folder to read, - for standard input; may be repeated',
  },
  {
    name: 'output',
    short: 'o',
    type: 'string',
    placeholder: 'FILE',
    description: 'write there instead of standard output (-)',
  },
  {
    name: 'format',
    short: 'f',
    type: 'string',
    placeholder: 'FORMAT',
    description: `${formats.join(', ')} (default: text)`,
  },
  {
    name: 'at',
    type: 'string',
    placeholder: 'DATE',
    description: 'the day asked about, YYYY-MM-DD (default: today)',
  },
  {
    name: 'context',
    type: 'string',
    placeholder: 'FILE',
    description: 'company-context.md to read (default: in the folder, else in ~/.claude)',
  },
  {
    name: 'anonymize',
    type: 'boolean',
    description: 'ranges for figures, months for dates, roles and letters for names',
  },
  {
    name: 'quiet',
    short: 'q',
    type: 'boolean',
    description: 'no notices and warnings, only what keeps it from being done',
  },
  {
    name: 'no_pager',
    type: 'boolean',
    description: 'write a long report at once, not page by page',
  },
  {
    name: 'debug',
    type: 'boolean',
    description: 'show where in the program a failure happened',
  },
  { name: 'help', short: 'h', type: 'boolean', description: 'show this help' },
] as const satisfies readonly TypedOption[]

/** What a command takes beside its own options; one of its own takes the place of the same name. */
export function commonOptionsBeside(own: readonly Option[]): TypedOption[] {
  const names = new Set(own.map(({ name }) => name))
  return commonOptions.filter(({ name }) => !names.has(name))
}

/** A command line that was understood. */
export interface Call {
  inputs: readonly string[]
  output: string | undefined
  /** One of those above, or a form of the capability. */
  format: string
  at: string | undefined
  /** The company-context.md that was named. */
  context: string | undefined
  /** Whether the answer is to leave the company. */
  anonymize: boolean
  /** Whether only errors are told. */
  quiet: boolean
  /** Whether a long report is shown page by page in a terminal. */
  paged: boolean
  debug: boolean
  help: boolean
  /** The capability's own arguments, by their snake_case names. */
  args: Arguments
}

const DECIMAL = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i

function asNumber(option: Option, typed: string): number {
  const value = Number(typed)
  if (DECIMAL.test(typed) && Number.isFinite(value)) return value
  throw new UsageError(
    `--${flagOf(option.name)}: expected a number, found "${typed}"`,
    option.description,
  )
}

export function asDay(flag: string, typed: string): string {
  if (isDay(typed)) return typed
  throw new UsageError(
    `${flag}: expected a day as YYYY-MM-DD, found "${typed}"`,
    `for example ${flag} 2026-03-31`,
  )
}

/** The value of an option as its capability expects it; undefined where it was not given. */
function asTyped(option: Option, { text, isSet }: Typed): string | number | boolean | undefined {
  if (option.type === 'boolean') return isSet(option.name) ? true : undefined
  const value = text(option.name)
  if (value === undefined) return undefined
  if (option.type === 'number') return asNumber(option, value)
  return option.format === 'day' ? asDay(`--${flagOf(option.name)}`, value) : value
}

/** Every form that a capability can be written in. */
export const formatsOf = ({ forms = {} }: Capability): string[] => [
  ...new Set([...formats, ...Object.keys(forms)]),
]

function asFormat(capability: Capability, typed: string): string {
  const known = formatsOf(capability)
  if (known.includes(typed)) return typed
  throw new UsageError(
    `--format: expected ${known.join(', ')}, found "${typed}"`,
    didYouMean(typed, known),
  )
}

/** The plain words that a capability takes for itself; an empty one is missing. */
function ownArguments(wanted: readonly Argument[], words: readonly string[]): Arguments {
  if (words.length > wanted.length) {
    throw new UsageError(
      `expected ${wanted.map(({ placeholder }) => placeholder).join(' ')}, found ${words.length} words`,
      'put words with spaces in quotes; name input files with --input',
    )
  }
  const missing = wanted.find(({ required }, i) => {
    const word = words[i]
    return word === undefined ? required : word.trim() === ''
  })
  if (missing !== undefined) {
    throw new UsageError(`${missing.placeholder} is missing`, missing.description)
  }
  return Object.fromEntries(wanted.map(({ name }, i) => [name, words[i]]))
}

const NEGATIVE = /^-[\d.]/

/** Negative numbers are words, not options: they come last, where only words may stand. */
function negativesLast(typed: readonly string[]): string[] {
  if (typed.includes('--') || !typed.some((word) => NEGATIVE.test(word))) return [...typed]
  const isWord = (word: string, i: number) =>
    NEGATIVE.test(word) && !/^--?[a-z]/.test(typed[i - 1] ?? '')
  return [...typed.filter((word, i) => !isWord(word, i)), '--', ...typed.filter(isWord)]
}

/** Reads the arguments of one command; throws a {@link UsageError} that says what to type instead. */
export function parseCall(capability: Capability, typed: readonly string[]): Call {
  const own = optionsOf(capability)
  const common = commonOptionsBeside(own)
  const options = readOptions(negativesLast(typed), [...common, ...own])
  const { isSet } = options
  const text = (name: string) =>
    common.some((option) => option.name === name) ? options.text(name) : undefined
  const args = own.flatMap((option) => {
    const value = asTyped(option, options)
    return value === undefined ? [] : [[option.name, value]]
  })
  const at = text('at')
  const format = asFormat(capability, text('format') ?? 'text')
  const anonymize = isSet('anonymize')
  if (anonymize && !(formats as readonly string[]).includes(format)) {
    throw new UsageError(
      `--anonymize: -f ${format} shows figures that cannot be hidden`,
      `use one of ${formats.join(', ')}`,
    )
  }
  const { arguments: words } = capability
  const inputs = options.all('input')
  return {
    inputs: words === undefined ? [...inputs, ...options.words] : inputs,
    output: text('output') === '-' ? undefined : text('output'),
    format,
    at: at === undefined ? undefined : asDay('--at', at),
    context: text('context'),
    anonymize,
    quiet: isSet('quiet'),
    paged: !isSet('no_pager'),
    debug: isSet('debug'),
    help: isSet('help'),
    args: {
      ...(Object.fromEntries(args) as Arguments),
      ...(words === undefined || isSet('help') ? {} : ownArguments(words, options.words)),
    },
  }
}

/** The format asked for, even where the rest of the command line cannot be read. */
export function formatMeant(typed: readonly string[]): 'json' | 'text' {
  const position = typed.findIndex((word) => word === '-f' || word === '--format')
  const word = position >= 0 ? typed[position + 1] : undefined
  const glued = typed.find((part) => /^(--format=|-f=?)json$/.test(part))
  return word === 'json' || glued !== undefined ? 'json' : 'text'
}
