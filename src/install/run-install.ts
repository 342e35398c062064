import { didYouMean, UsageError } from '../capabilities/usage-error.ts'
import { commonOptions } from '../cli/arguments.ts'
import { commandPage, optionTerm } from '../cli/help.ts'
import { readOptions, type TypedOption } from '../cli/read-options.ts'
import type { World } from '../cli/world.ts'
import { type Change, diffOf, writeChange } from './change.ts'

export interface InstallCall {
  client: string
  input: string | undefined
  mayWrite: boolean
  dryRun: boolean
}

type Command = 'mcp' | 'skill'

/** What `install` takes. */
export const installOptions = (
  command: Command,
  known: readonly string[],
): readonly TypedOption[] => [
  { name: 'for', type: 'string', placeholder: 'AGENT', description: known.join(', ') },
  ...(command === 'skill' ? [] : serverOptions),
  {
    name: 'dry_run',
    short: 'n',
    type: 'boolean',
    description: 'show the change, and write nothing',
  },
]

const serverOptions: readonly TypedOption[] = [
  {
    name: 'input',
    short: 'i',
    type: 'string',
    placeholder: 'PATH',
    description: 'the company it serves (default: the folder you stand in)',
  },
  { name: 'write', type: 'boolean', description: 'let it change the company’s files' },
]

/** Reads what was typed after `install`. */
function parse(typed: readonly string[], command: Command, known: readonly string[]): InstallCall {
  const { words, text, isSet } = readOptions(typed, [
    ...installOptions(command, known),
    ...commonOptions.filter(({ name }) => name === 'help' || name === 'debug'),
  ])
  if (words.length > 0) {
    throw new UsageError(
      `unexpected "${words[0]}"`,
      `for example coo ${command} install --for ${known[0]}`,
    )
  }
  const client = text('for')
  if (client === undefined || !known.includes(client)) {
    const found = client === undefined ? 'nothing' : `"${client}"`
    throw new UsageError(
      `--for: expected ${known.join(', ')}, found ${found}`,
      (client === undefined ? null : didYouMean(client, known)) ??
        `for example coo ${command} install --for ${known[0]}`,
    )
  }
  return {
    client,
    input: text('input'),
    mayWrite: isSet('write'),
    dryRun: isSet('dry_run'),
  }
}

/** Shows the changes to an agent's files, then makes them. */
export async function runInstall(
  world: World,
  typed: readonly string[],
  command: Command,
  known: readonly string[],
  plan: (call: InstallCall) => Change[],
): Promise<number> {
  const say = (text: string) => world.standardOutput.write(`${text}\n`)
  if (typed.includes('--help') || typed.includes('-h')) {
    await say(
      commandPage({
        command: `${command} install`,
        title:
          command === 'mcp'
            ? 'The server in an agent’s settings'
            : 'The skill where an agent looks for it',
        description:
          'Shows what it changes, merges it into what is there, and keeps a copy of each file that it changes.',
        usage: '--for AGENT [OPTIONS]',
        entries: installOptions(command, known).map((option) => [
          optionTerm(option),
          option.description,
        ]),
        example: `${command} install --for ${known[0]} --dry-run`,
      }),
    )
    return 0
  }
  const call = parse(typed, command, known)
  const changes = plan(call).filter(({ before, after }) => before !== after)
  if (changes.length === 0) {
    await say('Everything is in place already.')
    return 0
  }
  for (const change of changes) await say(diffOf(change))
  if (call.dryRun) {
    await say('Nothing is written.')
    return 0
  }
  for (const change of changes) {
    const done = await writeChange(change)
    if ('problem' in done) throw new UsageError(done.problem.message, done.problem.hint)
    const kept = done.backup === undefined ? '' : ` (as it was: ${done.backup})`
    await say(`Written: ${change.file}${kept}`)
  }
  return 0
}
