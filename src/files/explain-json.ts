import type { Path } from '../model/path.ts'
import type { ParsedText } from './document.ts'
import { createLines } from './lines.ts'
import { type Fault, readJson } from './read-json.ts'
import { problemIn } from './report-problem.ts'

/** Reads a JSON text that JSON.parse refuses, or that gives a key twice, and says all that is
 *  wrong with it. The value is undefined where reading could not go on to the end. */
export function explainJson(text: string, file: string): ParsedText {
  const { value, faults, offsets } = readJson(text)
  const lines = createLines(text)

  const problemOf = (fault: Fault) => {
    const first = fault.first === undefined ? '' : `; first on line ${lines(fault.first).line}`
    return problemIn(file, fault.message + first, {
      path: fault.path,
      place: lines(fault.offset),
      hint: fault.hint,
    })
  }

  const find = (path: Path, part: 'key' | 'value') => {
    let offset = text.search(/\S/)
    let container = value
    for (const [index, name] of path.entries()) {
      if (container === null || typeof container !== 'object') return undefined
      const child = offsets.get(container)?.get(name)
      if (child === undefined) return undefined
      offset = index === path.length - 1 ? child[part] : child.value
      container = (container as Record<string | number, unknown>)[name]
    }
    return lines(offset)
  }

  return {
    value,
    problems: faults.map(problemOf),
    locate: { key: (path) => find(path, 'key'), value: (path) => find(path, 'value') },
  }
}
