import { formatDate } from '../../reports/format-date.ts'
import { escaped } from '../../reports/markdown/escape.ts'
import type { ProcessMapped } from './capability.ts'

const NOT_GIVEN = '(not given)'
const BREAK = '  '

const shown = (text: string | null): string => (text === null ? NOT_GIVEN : escaped(text))

/** Work instructions: who does what with which tool, and what comes of it. A step that leads
 *  anywhere but to the next says where. Source of the form: seed, process_frameworks. */
export function workInstructions(map: ProcessMapped): string {
  const { nodes, links, exceptions } = map
  const work = nodes.flatMap((node, index) => (node.step === null ? [] : [{ ...node, index }]))
  const numbers = new Map(work.map(({ index }, position) => [index, position + 1]))
  const steps = work.flatMap((node, position) => {
    const line = `Step ${position + 1}: ${[escaped(node.label), shown(node.lane), shown(node.tool), shown(node.output)].join(' — ')}${BREAK}`
    const ways = links.filter(({ from }) => from === node.index)
    const isPlain =
      ways.length === 1 &&
      ways.every(
        ({ to, when }) => when === null && (numbers.get(to) ?? position + 2) === position + 2,
      )
    if (isPlain || ways.length === 0) return [line]
    const then = ways.map(({ to, when }) => {
      const number = numbers.get(to)
      const where = number === undefined ? 'done' : `step ${number}`
      return when === null ? where : `if ${escaped(when)}, ${where}`
    })
    return [line, `Then: ${then.join('; ')}${BREAK}`]
  })
  return `${[
    `# ${escaped(map.process)}`,
    '',
    ...(map.purpose === null ? [] : [escaped(map.purpose), '']),
    `Process: ${escaped(map.process)}${BREAK}`,
    `Owner: ${shown(map.owner)}${BREAK}`,
    `Last reviewed: ${map.last_reviewed_on === null ? NOT_GIVEN : formatDate(map.last_reviewed_on)}${BREAK}`,
    `Trigger: ${shown(map.trigger)}`,
    '',
    ...(steps.length === 0 ? ['No steps are given.'] : steps),
    '',
    'Exceptions:',
    '',
    ...(exceptions.length === 0
      ? [`- ${NOT_GIVEN}`]
      : exceptions.map(({ when, then: action }) => `- If ${shown(when)}, then ${shown(action)}`)),
    '',
    `Done when: ${shown(map.definition_of_done)}`,
  ].join('\n')}\n`
}
