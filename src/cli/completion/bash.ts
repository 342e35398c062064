import type { ListedCommand } from '../command-list.ts'
import { quoted } from './quoted.ts'

const words = (all: readonly string[]): string => quoted(all.join(' '))

const flagsOf = ({ options }: ListedCommand): string =>
  words(options.flatMap(({ flag, short }) => (short === undefined ? [flag] : [flag, short])))

function valueCases({ command, options }: ListedCommand): string[] {
  return options
    .filter(({ values }) => values.length > 0)
    .map(({ flag, short, values }) => {
      const names = short === undefined ? [flag] : [flag, short]
      const patterns = names.map((name) => quoted(`${command}:${name}`)).join('|')
      return `    ${patterns}) COMPREPLY=($(compgen -W ${words(values)} -- "$word")); return ;;`
    })
}

const wordCase = ({ command, words: own }: ListedCommand): string =>
  `    ${quoted(command)}) COMPREPLY=($(compgen -W ${words(own)} -- "$word")) ;;`

/** The script by which bash completes; where it proposes nothing, bash proposes files. */
export function bashCompletion(commands: readonly ListedCommand[]): string {
  const pairs = commands.filter(({ command }) => command.includes(' '))
  const second = (first: string) =>
    pairs.map(({ command }) => command.split(' ')).filter(([word]) => word === first)
  const firsts = commands.filter(({ command }) => !command.includes(' '))
  return `# coo completion for bash: source <(coo completion bash)
_coo() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W ${words([...firsts.map(({ command }) => command), '--help', '--version'])} -- "$word"))
    return
  fi
  if [[ $COMP_CWORD -gt 2 ]]; then
    case "$command \${COMP_WORDS[2]}" in
${pairs.map(({ command }) => `      ${quoted(command)}) command=${quoted(command)} ;;`).join('\n')}
    esac
  fi
  case "$command:$before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    case "$command" in
${commands.map((one) => `      ${quoted(one.command)}) COMPREPLY=($(compgen -W ${flagsOf(one)} -- "$word")) ;;`).join('\n')}
    esac
    return
  fi
  case "$command" in
${commands
  .filter((one) => one.words.length > 0)
  .map(wordCase)
  .join('\n')}
${[...new Set(pairs.map(({ command }) => command.split(' ')[0] ?? ''))]
  .map((first) => {
    const seconds = second(first).map(([, word = '']) => word)
    return `    ${quoted(first)}) [[ $COMP_CWORD -eq 2 ]] && COMPREPLY=($(compgen -W ${words(seconds)} -- "$word") $(compgen -f -- "$word")) ;;`
  })
  .join('\n')}
  esac
}
complete -o default -F _coo coo
`
}
