import type { Block, Cell } from '../../reports/document.ts'

/** Words that stand out. */
export const strong = (text: string): Cell => ({ kind: 'text', text, strong: true })

export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
