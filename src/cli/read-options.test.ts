import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { UsageError } from '../capabilities/usage-error.ts'
import { readOptions, type TypedOption } from './read-options.ts'

const options: readonly TypedOption[] = [
  { name: 'input', short: 'i', type: 'string', description: 'file' },
  { name: 'format', short: 'f', type: 'string', description: 'form' },
  { name: 'people_needed', type: 'number', description: 'people' },
  { name: 'dry_run', short: 'n', type: 'boolean', description: 'no change' },
  { name: 'help', short: 'h', type: 'boolean', description: 'help' },
]

/** What Node's own reader makes of the same words; undefined where it refuses them. */
function asNodeReads(args: string[]) {
  try {
    return parseArgs({
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
  } catch {
    return undefined
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

it('reads and refuses what parseArgs of Node does', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (typed) => {
      const expected = asNodeReads(typed)
      if (expected === undefined) {
        expect(() => readOptions(typed, options)).toThrow(UsageError)
        return
      }
      const read = readOptions(typed, options)
      expect(read.words).toEqual(expected.positionals)
      expect(read.all('input')).toEqual(expected.values.input ?? [])
      expect(read.text('format')).toBe(expected.values.format)
      expect(read.text('people_needed')).toBe(expected.values['people-needed'])
      expect(read.isSet('dry_run')).toBe(expected.values['dry-run'] ?? false)
      expect(read.isSet('help')).toBe(expected.values.help ?? false)
    }),
  )
})

it.each([
  [['--quite-else', 'x'], 'unknown option --quite-else', 'see --help for the options'],
  [['--inputs=x'], 'unknown option --inputs', 'did you mean --input?'],
  [['-i'], '--input needs a value', 'write --input=VALUE'],
  [['-i', '--help'], '--input needs a value', 'write --input=VALUE'],
  [['--dry-run=yes'], '--dry-run takes no value', 'write --dry-run alone'],
])('says what to type instead of %j', (typed, message, hint) => {
  expect(() => readOptions(typed, options)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ message, hint }) }),
  )
})
