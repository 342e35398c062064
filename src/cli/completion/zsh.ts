import type { ListedCommand, ListedOption } from '../command-list.ts'
import { quoted } from './quoted.ts'

/** A description within `_arguments`, where brackets and colons mean something. */
const described = (text: string): string => text.replaceAll(/[[\]:\\]/g, String.raw`\$&`)

function argument({ flag, short, description, takesValue, values }: ListedOption): string {
  const meaning = `[${described(description)}]`
  const action = values.length > 0 ? `(${values.join(' ')})` : '_files'
  const value = takesValue ? `:value:${action}` : ''
  const names = short === undefined ? flag : `{${flag},${short}}`
  return short === undefined
    ? quoted(`${flag}${meaning}${value}`)
    : `${quoted(`*`)}${names}${quoted(`${meaning}${value}`)}`
}

function commandCase({ command, options, words }: ListedCommand): string {
  const rest = words.length > 0 ? `*:word:(${words.join(' ')})` : '*:file:_files'
  const all = [...options.map(argument), quoted(rest)]
  return `    ${quoted(command)})\n      _arguments ${all.join(' \\\n        ')} ;;`
}

/** The script by which zsh completes. */
export function zshCompletion(commands: readonly ListedCommand[]): string {
  const firsts = commands.filter(({ command }) => !command.includes(' '))
  const pairs = commands.filter(({ command }) => command.includes(' '))
  return `#compdef coo
# coo completion for zsh: source <(coo completion zsh), or a file _coo in $fpath
_coo() {
  local -a commands
  commands=(
${firsts.map(({ command, summary }) => `    ${quoted(`${command}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command $words[2]" in
${pairs.map(({ command }) => `    ${quoted(command)}) (( CURRENT > 2 )) && { command=${quoted(command)}; shift words; (( CURRENT-- )); } ;;`).join('\n')}
  esac
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = _coo ]; then _coo "$@"; else compdef _coo coo; fi
`
}
