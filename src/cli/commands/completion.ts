import { didYouMean, UsageError } from '../../capabilities/usage-error.ts'
import type { ListedCommand, ListedGroup } from '../command-list.ts'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { powershellCompletion } from '../completion/powershell.ts'
import { zshCompletion } from '../completion/zsh.ts'
import type { Usage } from '../faces.ts'
import { commandPage, optionTerm } from '../help.ts'
import type { World } from '../world.ts'
import { parseWords, someOptions } from './words.ts'

const scripts: Readonly<Record<string, (commands: readonly ListedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
}
const shells = Object.keys(scripts)
const options = someOptions('help')
export const usage: Usage = { options, words: shells, example: 'completion bash' }

const page = commandPage({
  command: 'completion',
  title: 'Completion in your shell',
  description:
    'Prints the script by which a shell completes commands, options and their values. In bash and zsh: source <(coo completion bash) in the start-up file; in fish: coo completion fish > ~/.config/fish/completions/coo.fish; in PowerShell: coo completion powershell | Out-String | Invoke-Expression in $PROFILE.',
  usage: 'SHELL [OPTIONS]',
  entries: [
    ['SHELL', shells.join(', ')],
    ...options.map((option) => [optionTerm(option), option.description] as const),
  ],
  example: usage.example,
})

/** `coo completion`: the script by which a shell completes, made from the commands there are. */
export async function completion(
  world: World,
  typed: readonly string[],
  list: () => Promise<ListedGroup[]>,
): Promise<number> {
  const { words, isSet } = parseWords(typed, options)
  if (isSet('help')) {
    await world.standardOutput.write(page)
    return 0
  }
  const [shell = '', ...more] = words
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
  if (script === undefined || more.length > 0) {
    throw new UsageError(
      `expected one SHELL of ${shells.join(', ')}, found ${words.length === 0 ? 'none' : words.join(' ')}`,
      didYouMean(shell, shells) ?? 'for example coo completion bash',
    )
  }
  const groups = await list()
  await world.standardOutput.write(script(groups.flatMap(({ commands }) => commands)))
  return 0
}
