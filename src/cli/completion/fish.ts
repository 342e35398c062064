import type { ListedCommand, ListedOption } from '../command-list.ts'

/** A text as one word of fish, where a quote and a backslash are escaped. */
const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`

/** True in fish where a command was typed; of two words, where both were. */
const seen = (command: string): string =>
  quoted(
    command
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and '),
  )

function option(command: string, { flag, short, description, ...value }: ListedOption): string {
  const letter = short === undefined ? '' : ` -s ${short.slice(1)}`
  const values = value.values.length > 0 ? ` -x -a ${quoted(value.values.join(' '))}` : ' -r'
  const name = `-n ${seen(command)}${letter} -l ${flag.slice(2)}`
  return `complete -c coo ${name}${value.takesValue ? values : ''} -d ${quoted(description)}`
}

function commandLines({ command, summary, options, words }: ListedCommand): string[] {
  const [first = '', second] = command.split(' ')
  const offered =
    second === undefined
      ? `-n __fish_use_subcommand -a ${first}`
      : `-n ${quoted(`__fish_seen_subcommand_from ${first}; and not __fish_seen_subcommand_from ${second}`)} -a ${second}`
  return [
    `complete -c coo ${offered} -d ${quoted(summary)}`,
    ...(words.length === 0
      ? []
      : [`complete -c coo -f -n ${seen(command)} -a ${quoted(words.join(' '))}`]),
    ...options.map((one) => option(command, one)),
  ]
}

/** The script by which fish completes. */
export const fishCompletion = (commands: readonly ListedCommand[]): string =>
  `# coo completion for fish: coo completion fish > ~/.config/fish/completions/coo.fish
complete -c coo -n __fish_use_subcommand -f
${commands.flatMap(commandLines).join('\n')}
`
