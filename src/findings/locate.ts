import type { Evidence, Finding } from '../model/finding.ts'
import type { Sources } from '../model/source.ts'

function locateEvidence(evidence: Evidence, sources: Sources): Evidence {
  if (evidence.kind === 'computed') {
    return { ...evidence, inputs: evidence.inputs.map((input) => locateEvidence(input, sources)) }
  }
  if (evidence.kind !== 'datum') return evidence
  const place = sources.place(evidence.path)
  if (place === undefined) return evidence
  const { file, line, cell } = place
  return { ...evidence, file, line, ...(cell === undefined ? {} : { cell }) }
}

/** Findings whose evidence says the file and line of each datum. Looking places up reads files
 *  again, so only what is shown is located. */
export const located = (findings: readonly Finding[], sources: Sources): Finding[] =>
  findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((piece) => locateEvidence(piece, sources)),
  }))

/** The data under a piece of evidence, each once. */
export function dataOf(evidence: readonly Evidence[]): Extract<Evidence, { kind: 'datum' }>[] {
  const byPath = new Map<string, Extract<Evidence, { kind: 'datum' }>>()
  const visit = (pieces: readonly Evidence[]): void => {
    for (const piece of pieces) {
      if (piece.kind === 'computed') visit(piece.inputs)
      else if (piece.kind === 'datum') byPath.set(`${piece.path}#${piece.missing ?? ''}`, piece)
    }
  }
  visit(evidence)
  return [...byPath.values()]
}
