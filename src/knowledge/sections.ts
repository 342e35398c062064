import type { Figure } from './figure.ts'
import { knowledgeFiles } from './generated/files.ts'

/** A figure by the name that it has in its file. */
export interface NamedFigure extends Figure<unknown> {
  name: string
}

export interface KnowledgeSection {
  /** The name of its file: `org`. */
  name: string
  figures: readonly NamedFigure[]
}

const isFigure = (value: unknown): value is Figure<unknown> =>
  typeof value === 'object' && value !== null && 'statements' in value && 'unit' in value

/** Names in snake_case, as all data has them. */
const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function figuresIn(file: Readonly<Record<string, unknown>>): NamedFigure[] {
  return Object.entries(file).flatMap(([name, value]) => {
    if (isFigure(value)) return [{ name: snake(name), ...value }]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value as Record<string, unknown>).flatMap(([key, one]) =>
      isFigure(one) ? [{ name: key, ...one }] : [],
    )
  })
}

/** All that the playbook says in figures, by subject. */
export const knowledgeSections: readonly KnowledgeSection[] = Object.entries(knowledgeFiles).map(
  ([name, file]) => ({ name, figures: figuresIn(file) }),
)
