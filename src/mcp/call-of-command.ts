import { fieldsOf } from './fields.ts'
import { capabilitiesOf } from './tool-list.ts'
import { tools } from './tools.ts'

const WORD = /"(?:[^"\\]|\\.)*"|\S+/g

const unquoted = (word: string): string => (word.startsWith('"') ? String(JSON.parse(word)) : word)

/** The call of a tool that answers what one would type after `coo`; undefined where none does. What
 *  says only in which form a file is written (`-f`) is no input of a tool.
 *  @example await callOfCommand('cadence --meeting qbr') // => 'coo_cadence with {"meeting":"qbr"}' */
export async function callOfCommand(command: string): Promise<string | undefined> {
  const words = (command.match(WORD) ?? []).map(unquoted)
  const begins = (view: string): boolean => `${words.join(' ')} `.startsWith(`${view} `)
  const family = tools.find(({ views }) => views.some(begins))
  const view = family?.views.filter(begins).sort((a, b) => b.length - a.length)[0]
  if (family === undefined || view === undefined) return undefined
  const capability = (await capabilitiesOf(family))[family.views.indexOf(view)]
  const placed = capability?.arguments?.map(({ name }) => name) ?? []
  const known = new Set(
    (capability === undefined ? [] : fieldsOf(capability)).map(({ name }) => name),
  )
  const args: Record<string, string> = view === family.views[0] ? {} : { view }
  const rest = words.slice(view.split(' ').length)
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? ''
    const isFlag = word.startsWith('-')
    const name = isFlag ? word.replace(/^-+/, '').replaceAll('-', '_') : placed.shift()
    const value = isFlag ? rest[++at] : word
    if (name !== undefined && value !== undefined && known.has(name)) args[name] = value
  }
  return Object.keys(args).length === 0
    ? family.name
    : `${family.name} with ${JSON.stringify(args)}`
}
