import type { Evidence } from '../../src/model/finding.ts'

/** A number as a sentence shows it. */
export interface Said {
  text: string
  value: number
  /** Half a unit of its last digit: how far the value behind it may be. */
  give: number
  unit: '%' | '$' | null
}

const SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 }
const NUMBER = /(?<![\p{L}\d])(\$?)(\d[\d,]*(?:\.\d+)?)([KMBT](?![\p{L}]))?( ?%)?/gu

/** Dates, instants, quarters and clock times: they are written, not computed. */
const WRITTEN = [
  /\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?/g,
  /\bQ[1-4](?: \d{4})?\b/g,
  /\bFY ?\d{2,4}\b/g,
  /\b\d{1,2}:\d{2}\b/g,
]

/** The numbers in digits of a sentence, without its dates and without the names of the data. */
export function numbersIn(sentence: string, names: readonly string[]): Said[] {
  let bare = sentence
  for (const name of names) bare = bare.replaceAll(name, ' ')
  for (const written of WRITTEN) bare = bare.replaceAll(written, ' ')
  return [...bare.matchAll(NUMBER)].map(([text, dollar, digits = '', scale = '', percent]) => {
    const plain = digits.replaceAll(',', '')
    const decimals = plain.split('.')[1]?.length ?? 0
    const factor = SCALES[scale] ?? 1
    return {
      text: text.trim(),
      value: Number(plain) * factor,
      give: (10 ** -decimals / 2) * factor,
      unit: percent ? '%' : dollar ? '$' : null,
    }
  })
}

/** Names that the data give to things; a digit in one is no figure. Longest first. */
export function namesIn(company: unknown): string[] {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && /\d/.test(value)) names.add(value.trim())
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  visit(company)
  return [...names].sort((a, b) => b.length - a.length)
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value === 'string') {
    if (/^[[{]/.test(value)) return numbersOf(JSON.parse(value))
    return []
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersOf)
  return []
}

/** Every number that evidence holds, as a value or an input. */
export const numbersInEvidence = (evidence: readonly Evidence[]): number[] =>
  evidence.flatMap((piece) => [
    ...numbersOf(piece.value),
    ...(piece.kind === 'computed' ? numbersInEvidence(piece.inputs) : []),
  ])

/** Whether a number in a sentence is the value, as rounded for display. */
export const shows = ({ value, give, unit }: Said, stated: number): boolean =>
  [Math.abs(stated), ...(unit === '%' ? [Math.abs(stated) * 100] : [])].some(
    (one) => Math.abs(one - value) <= give * (1 + 1e-9),
  )
