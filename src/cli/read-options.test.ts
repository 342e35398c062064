import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readOptions, type TypedOption } from './read-options.ts'

const options: readonly TypedOption[] = [
  { name: 'input', short: 'i', type: 'string', description: 'file' },
  { name: 'format', short: 'f', type: 'string', description: 'form' },
  { name: 'people_needed', type: 'number', description: 'people' },
  { name: 'dry_run', short: 'n', type: 'boolean', description: 'no change' },
  { name: 'help', short: 'h', type: 'boolean', description: 'help' },
]

/** What Node's own reader makes of the same words; it takes an empty value for one. */
function asNodeReads(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      input: { type: 'string', short: 'i', multiple: true },
      format: { type: 'string', short: 'f' },
      'people-needed': { type: 'string' },
      'dry-run': { type: 'boolean', short: 'n' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const given = [...(values.input ?? []), values.format, values['people-needed']]
  if (given.some((value) => value?.trim() === '')) throw new Error('an empty value')
  return {
    words: positionals,
    inputs: values.input ?? [],
    format: values.format,
    people: values['people-needed'],
    isDry: values['dry-run'] ?? false,
    isHelp: values.help ?? false,
  }
}

function asRead(typed: string[]) {
  const { words, all, text, isSet } = readOptions(typed, options)
  return {
    words,
    inputs: all('input'),
    format: text('format'),
    people: text('people_needed'),
    isDry: isSet('dry_run'),
    isHelp: isSet('help'),
  }
}

function unlessRefused<Value>(read: () => Value): Value | 'refused' {
  try {
    return read()
  } catch {
    return 'refused'
  }
}

const word = fc.oneof(
  fc.constantFrom(
    'a.json',
    '-',
    '--',
    '',
    '-i',
    '-f',
    '-n',
    '-h',
    '-nh',
    '-fjson',
    '-nfjson',
    '-f=x',
  ),
  fc.constantFrom('--input', '--input=a', '--input=', '--format', '--people-needed', '--dry-run'),
  fc.constantFrom('--dry-run=no', '--help', '--toString', '--=x', '-5', '-x', '--no-help', '-n-h'),
  fc.string({ maxLength: 6 }),
  fc.string({ maxLength: 4 }).map((text) => `-${text}`),
)

it('reads and refuses what parseArgs of Node does, and empty values', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (typed) => {
      expect(unlessRefused(() => asRead(typed))).toEqual(unlessRefused(() => asNodeReads(typed)))
    }),
  )
})

it.each([
  [['--quite-else', 'x'], 'unknown option --quite-else', 'see --help for the options'],
  [['--inputs=x'], 'unknown option --inputs', 'did you mean --input?'],
  [['-i'], '--input needs a value', 'write --input=VALUE'],
  [['-i', '--help'], '--input needs a value', 'write --input=VALUE'],
  [['-i', ' '], '--input needs a value', 'write --input=VALUE'],
  [['--input='], '--input needs a value', 'write --input=VALUE'],
  [['--dry-run=yes'], '--dry-run takes no value', 'write --dry-run alone'],
])('says what to type instead of %j', (typed, message, hint) => {
  expect(() => readOptions(typed, options)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ message, hint }) }),
  )
})
