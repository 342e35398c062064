import type { NamedFigure } from '../../knowledge/sections.ts'
import { sources } from '../../knowledge/sources.ts'
import { isMap } from '../../model/is-map.ts'
import type { Block, ListItem, ReportDocument } from '../../reports/document.ts'
import type { KnowledgePages } from './capability.ts'

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

const words = (name: string): string => name.replaceAll('_', ' ')

/** A value in one line, where it has no parts to be listed. */
function line(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en')
  if (Array.isArray(value)) return value.map(line).join(value.every(isScalar) ? ', ' : '; ')
  if (isMap(value)) {
    return Object.entries(value)
      .map(([key, part]) => `${words(key)} ${line(part)}`)
      .join(', ')
  }
  return String(value)
}

/** The parts of a value that has some: entries of a map or of a list of more than numbers. */
function parts(value: unknown): ListItem[] {
  if (isMap(value)) {
    return Object.entries(value).map(([key, part]) => ({ text: `${words(key)}: ${line(part)}` }))
  }
  const isListed = Array.isArray(value) && !value.every((part) => typeof part === 'number')
  return isListed ? value.map((part) => ({ text: line(part) })) : []
}

/** A pair of numbers is a range. */
const isRange = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')

function statementItem(unit: string, statement: NamedFigure['statements'][number]): ListItem {
  const { value, applies_to = {}, source, strength } = statement
  const circumstances = Object.values(applies_to).map(words).join(', ')
  const said = [sources[source].title, words(strength)].join(', ')
  const items = parts(value)
  const shown = isRange(value) ? value.map(line).join(' to ') : line(value)
  const head = isScalar(value) || items.length === 0 ? `${shown} ${unit}` : `In ${unit}`
  const text = `${circumstances === '' ? '' : `${circumstances}: `}${head} (${said})`
  return items.length === 0 ? { text } : { text, items }
}

const figureBlocks = ({ what, unit, statements }: NamedFigure): Block[] => [
  { kind: 'heading', level: 3, text: `${what.charAt(0).toUpperCase()}${what.slice(1)}` },
  { kind: 'list', ordered: false, items: statements.map((one) => statementItem(unit, one)) },
]

const titleOf = (section: string): string =>
  `${section.charAt(0).toUpperCase()}${section.slice(1).replaceAll('-', ' ')}`

/** One section figure by figure, or the list of all. */
export function knowledgeReport({ sections, asked }: KnowledgePages): ReportDocument {
  if (asked === null) {
    return {
      title: 'Playbook: what the figures say',
      subtitle: 'coo knowledge SECTION shows one section.',
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: sections.map(({ name, figures }) => ({
            text: [{ kind: 'code', text: name }, `: ${figures.map(({ what }) => what).join('; ')}`],
          })),
        },
      ],
    }
  }
  return {
    title: `Playbook: ${titleOf(asked)}`,
    blocks: sections.flatMap(({ figures }) => figures.flatMap(figureBlocks)),
  }
}
