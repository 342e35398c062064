import type { Capability } from '../capabilities/capability.ts'
import { optionsOf } from '../capabilities/options.ts'
import { commonOptionsBeside, formatsOf } from './arguments.ts'
import type { ListedGroup } from './command-list.ts'
import type { TypedOption } from './read-options.ts'

const WIDTH = 80

/** Breaks words into lines of at most `width` columns. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Two columns: a term, and what it means, wrapped under itself. */
function definitions(entries: readonly (readonly [string, string])[]): string {
  const indent = Math.max(...entries.map(([term]) => term.length)) + 4
  return entries
    .map(([term, meaning]) => {
      const lines = wrap(meaning, WIDTH - indent)
      return `  ${term.padEnd(indent - 2)}${lines.join(`\n${' '.repeat(indent)}`)}`
    })
    .join('\n')
}

export function optionTerm({ name, short, placeholder }: TypedOption): string {
  const flag = `--${name.replaceAll('_', '-')}${placeholder === undefined ? '' : ` ${placeholder}`}`
  return short === undefined ? `    ${flag}` : `-${short}, ${flag}`
}

/** Help for the whole program: every command with what it does, by what one wants. */
export function programHelp(groups: readonly ListedGroup[]): string {
  const rows = groups.flatMap(({ commands }) => commands)
  const width = Math.max(...rows.map(({ command }) => command.length))
  const shown = groups.map(({ title, commands }) =>
    [
      title,
      ...commands.map(({ command, summary }) => `  ${command.padEnd(width)}  ${summary}`),
    ].join('\n'),
  )
  return `coo: a Chief Operating Officer for scaling companies, from your own data

Usage: coo COMMAND [PATH ...] [OPTIONS]

${shown.join('\n')}

PATH is a file or a folder; without one, the company folder you stand in.
coo COMMAND --help shows the options of a command, coo --version the version.
`
}

/** How the plain words after the command are written in a usage line. */
function plainWords({ arguments: own, company }: Capability): string {
  if (own === undefined) return company === 'none' ? '' : '[PATH ...]'
  return own
    .map(({ required, placeholder }) => (required ? placeholder : `[${placeholder}]`))
    .join(' ')
}

/** The options of one command: of the form it says which there are. */
const allOptions = (capability: Capability): readonly TypedOption[] =>
  [...optionsOf(capability), ...commonOptionsBeside(optionsOf(capability))].map((option) =>
    option.name === 'format'
      ? { ...option, description: `${formatsOf(capability).join(', ')} (default: text)` }
      : option,
  )

/** What the help of one command says. */
interface CommandPage {
  command: string
  title: string
  description: string
  /** What stands behind the command in its usage line. */
  usage: string
  /** Words and options with what they mean. */
  entries: readonly (readonly [string, string])[]
  /** As typed after `coo`. */
  example: string
  also?: readonly string[]
}

export const commandPage = (page: CommandPage): string => `coo ${page.command}: ${page.title}

${wrap(page.description, WIDTH).join('\n')}

Usage: coo ${page.command} ${page.usage}

${definitions(page.entries)}

Example
  coo ${page.example}
${(page.also ?? []).map((command) => `\nSee also: coo ${command} --help\n`).join('')}`

/** Help for one command, with an example that runs.
 *  @param also commands of two words that begin with this one */
export function commandHelp(capability: Capability, also: readonly string[] = []): string {
  const options = allOptions(capability).map(
    (option) => [optionTerm(option), option.description] as const,
  )
  const words = (capability.arguments ?? []).map(
    ({ placeholder, description }) => [placeholder, description] as const,
  )
  return commandPage({
    ...capability,
    usage: `${plainWords(capability)} [OPTIONS]`,
    entries: [...words, ...options],
    also,
  })
}
