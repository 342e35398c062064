import { oneLine } from '../../reports/clean-text.ts'
import type { ProcessMapped } from './capability.ts'

const SIGNS = /[&"#<>`\\]/g
const codes: Readonly<Record<string, string>> = {
  '&': '#amp;',
  '"': '#quot;',
  '#': '#35;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
  '\\': '#92;',
}

/** A text in quotes, as Mermaid reads it: its own signs as codes. */
const quoted = (text: string): string =>
  `"${oneLine(text).replaceAll(SIGNS, (sign) => codes[sign] ?? sign)}"`

const shapes = {
  task: (label: string) => `[${label}]`,
  decision: (label: string) => `{${label}}`,
  start: (label: string) => `([${label}])`,
  end: (label: string) => `([${label}])`,
  data: (label: string) => `[/${label}/]`,
} as const

/** A map as a Mermaid flowchart, its lanes as subgraphs. */
export function mermaidOf({ nodes, links, lanes, kind }: ProcessMapped): string {
  const node = (index: number, indent: string): string => {
    const { label = '', kind: of = 'task' } = nodes[index] ?? {}
    return `${indent}n${index + 1}${shapes[of](quoted(label))}`
  }
  const all = nodes.map((_, index) => index)
  const laned = kind === 'swim_lane' ? lanes : []
  const groups = laned.flatMap((lane, index) => [
    `  subgraph lane${index + 1} [${quoted(lane)}]`,
    ...all.filter((one) => nodes[one]?.lane === lane).map((one) => node(one, '    ')),
    '  end',
  ])
  const others = all.filter((one) => !laned.includes(nodes[one]?.lane ?? ''))
  const arrows = links.map(
    ({ from, to, when }) =>
      `  n${from + 1} -->${when === null ? '' : `|${quoted(when)}|`} n${to + 1}`,
  )
  return `${['flowchart TD', ...groups, ...others.map((one) => node(one, '  ')), ...arrows].join('\n')}\n`
}
