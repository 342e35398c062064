import type { KnownFigure } from '../../analyses/context/differences.ts'
import { figureInWords } from '../../analyses/context/figure-in-words.ts'
import type { Facts } from '../../analyses/facts.ts'
import { contextFields } from '../../model/context-sections.ts'
import { formatNumber } from '../../reports/format-number.ts'

/** What several roles, or a role and the data, say of one figure, where it cannot all be so. */
export interface Conflict {
  about: string
  answers: readonly { role: string; says: string }[]
}

interface Said {
  role: string
  says: string
  low: number
  high: number
}

const RESPONSE = /\[RESPONSE:\s*([a-z]+)\s*\]([\s\S]*?)\[\/RESPONSE\]/gi
const FIGURES = ['headcount', 'arr', 'revenue', 'burn', 'cash', 'runway'] as const

/** What a role's answer says of a figure: the first sentence that names it, after the name. */
function saidOf(field: string, role: string, text: string): Said | undefined {
  const names = contextFields[field]?.called.join('|') ?? field
  const named = new RegExp(`\\b(?:${names})\\b([^\\n.;]*(?:\\.\\d[^\\n.;]*)?)`, 'i').exec(text)
  const figure = figureInWords(named?.[1] ?? '')
  if (named === null || figure === undefined) return undefined
  const low = Math.min(figure.low, figure.high)
  return { role, says: named[0].trim(), low, high: Math.max(figure.low, figure.high) }
}

function ofData(field: string, known: readonly KnownFigure[]): Said[] {
  const figure = known.find((one) => one.field === field)
  if (figure === undefined) return []
  const { value, unit, paths } = figure
  const says = `${formatNumber(value, unit)} (${paths.join(', ')})`
  return [{ role: 'data', says, low: value, high: value }]
}

/** Figures of which the answers in a text, and the company's data, say different things. None of them
 *  is chosen. */
export function conflictsIn(text: string, facts: Facts): Conflict[] {
  const answers = [...text.matchAll(RESPONSE)].map(([, role = '', said = '']) => ({
    role: role.toLowerCase(),
    said,
  }))
  const known = facts.knownFigures()
  return FIGURES.flatMap((field) => {
    const said = answers.flatMap(({ role, said }) => saidOf(field, role, said) ?? [])
    if (said.length === 0) return []
    const all = [...said, ...ofData(field, known)]
    const low = Math.max(...all.map((one) => one.low))
    const high = Math.min(...all.map((one) => one.high))
    if (low <= high) return []
    const about = contextFields[field]?.title ?? field
    return [{ about, answers: all.map(({ role, says }) => ({ role, says })) }]
  })
}
