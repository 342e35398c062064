import type { Arguments, Capability } from '../capabilities/capability.ts'
import { enumerated } from '../model/enumerated.ts'
import type { Problem } from '../model/problem.ts'
import { fieldsOf } from './fields.ts'
import { type ToolFamily, tools } from './tools.ts'

/** What a capability says of a call speaks of flags, words in capitals and commands. */
const FLAG = /--([a-z][a-z-]*)(?: [A-Z_]+\b)?/g
const COMMAND =
  /\bcoo ([a-z][a-z-]*(?: (?:lint|--log|--done)\b)?)((?: (?:--[a-z-]+|[A-Z_]+)\b)*)(?: -f json)?/g

const nameOf = (flag: string): string => flag.replaceAll('-', '_')

function toolOf({ name, views }: ToolFamily, command: string, named: readonly string[]): string {
  const inputs = [...(command === views[0] ? [] : [`view "${command}"`]), ...named]
  return inputs.length === 0 ? name : `${name} with ${enumerated(inputs)}`
}

/** A text in which commands that a tool answers are that tool. */
const withTools = (text: string): string =>
  text.replace(COMMAND, (said: string, command: string, rest: string) => {
    const family = tools.find(({ views }) => views.includes(command))
    if (family === undefined) return said
    // Of "--owner NAME" the flag names the input.
    const named = rest.replace(FLAG, (_, flag: string) => flag).split(' ')
    return toolOf(
      family,
      command,
      named.filter((word) => word !== '').map((word) => nameOf(word.toLowerCase())),
    )
  })

/** The input whose value a message quotes; undefined where none or several have it. */
function quotedIn(message: string, args: Arguments): string | undefined {
  const names = Object.entries(args).flatMap(([name, value]) =>
    typeof value === 'string' && message.includes(`"${value}"`) ? [name] : [],
  )
  return names.length === 1 ? names[0] : undefined
}

/** What is wrong with a call, told in the words of a command line, in those of its tool: inputs by
 *  their names, the one that is wrong as `path`, tools in place of commands. */
export function inToolWords(problem: Problem, capability: Capability, args: Arguments): Problem {
  const fields = new Set([...fieldsOf(capability).map(({ name }) => name), 'at'])
  const named = new Map(
    (capability.arguments ?? []).map(({ placeholder, name }) => [placeholder, name]),
  )
  const [, flag = '', placeholder = ''] =
    /^(?:--([a-z][a-z-]*)|([A-Z_]+))(?=:| )/.exec(problem.message) ?? []
  const first = nameOf(flag) || named.get(placeholder)
  const inputs = (text: string): string =>
    withTools(text).replace(FLAG, (said: string, word: string) =>
      fields.has(nameOf(word)) ? `"${nameOf(word)}"` : said,
    )
  if (first !== undefined && fields.has(first)) {
    const rest = problem.message.slice((flag === '' ? placeholder : `--${flag}`).length)
    const message = `${first}${inputs(rest.replace(/^ [A-Z_]+\b/, ''))}`
    return { ...problem, path: first, message, hint: problem.hint && inputs(problem.hint) }
  }
  const [, other = ''] = /--([a-z][a-z-]*)/.exec(problem.message) ?? []
  const path = fields.has(nameOf(other)) ? nameOf(other) : quotedIn(problem.message, args)
  return {
    ...problem,
    path: path ?? problem.path,
    message: inputs(problem.message),
    hint: problem.hint && inputs(problem.hint),
  }
}
