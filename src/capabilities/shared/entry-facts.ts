import type { Block, Inline } from '../../reports/document.ts'

/** What an entry says, a line each; what it does not say is left out. */
export function entryFacts(items: readonly (readonly [string, Inline | undefined])[]): Block {
  return {
    kind: 'facts',
    items: items.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
  }
}

export const day = (on: string | undefined): Inline | undefined =>
  on === undefined ? undefined : [{ kind: 'date', on }]

export const person = (name: string | undefined): Inline | undefined =>
  name === undefined ? undefined : [{ kind: 'person', name }]

export const code = (text: string | undefined): Inline | undefined =>
  text === undefined ? undefined : [{ kind: 'code', text }]
