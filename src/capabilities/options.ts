import type { Capability, Option } from './capability.ts'

/** An option that may have a letter, too. */
type CommandOption = Option & { short?: string }

/** What every capability that changes the company's files takes. */
const writingOptions: readonly CommandOption[] = [
  {
    name: 'dry_run',
    short: 'n',
    type: 'boolean',
    description: 'show the change to the files, and write nothing',
  },
  {
    name: 'expected_hash',
    type: 'string',
    placeholder: 'HASH',
    description: 'SHA-256 of the file as you read it; nothing is written where it has changed',
  },
]

/** All options of a capability, but for those that every command has. */
export const optionsOf = ({
  options,
  edits,
}: Pick<Capability, 'options' | 'edits'>): readonly CommandOption[] =>
  edits === undefined ? options : [...options, ...writingOptions]
