import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/analyses/facts.ts'
import { allFindings } from '../../src/capabilities/brief/brief.ts'
import { dataOf, located } from '../../src/findings/locate.ts'
import { rules } from '../../src/findings/rules/index.ts'
import type { DatumEvidence, Evidence, Finding, Value } from '../../src/model/finding.ts'
import { parsePath, valueAt } from '../../src/model/path.ts'
import type { Situation } from '../../src/model/source.ts'
import { namesIn, textsOf, unheld } from '../../src/testing/said-and-held.ts'
import { untoldIn } from '../../src/testing/told-days.ts'
import { exampleNames, loadExample } from './examples.ts'
import { allFigures } from './figures.ts'

const figures = await allFigures()
const figuresOf = new Map(rules.map(({ name, figures }) => [name, Object.values(figures)]))

const texts = new Map<string, string[]>()
const lineAt = (file: string, line: number): string => {
  if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8').split('\n'))
  return texts.get(file)?.[line - 1] ?? ''
}

/** What evidence states of the value at its path. */
const stated = (value: unknown): Value => {
  if (Array.isArray(value)) return value.length
  if (typeof value === 'object' && value !== null) return Object.keys(value).length
  return value as Value
}

/** What does not hold of a datum, at its path and at its line. */
function faultsOfDatum(piece: DatumEvidence, { company }: Situation): string[] {
  const { path, missing, value, file, line } = piece
  const parts = parsePath(path)
  const found = valueAt(company, parts)
  const faults: string[] = []
  if (found === undefined) return ['the path leads nowhere']
  if (missing === undefined) {
    if (stated(found) !== value) faults.push(`states ${value}, the company has ${stated(found)}`)
  } else {
    if (value !== null) faults.push('a missing key has a value')
    if (typeof found !== 'object' || found === null || Object.hasOwn(found, missing)) {
      faults.push(`${missing} is not missing`)
    }
  }
  if (file === undefined || line === undefined) return [...faults, 'no file and line']
  const text = lineAt(file, line)
  const last = parts.at(-1)
  const isThere =
    last === undefined
      ? line === 1
      : typeof found !== 'object'
        ? text.includes(String(value))
        : typeof last === 'string'
          ? text.includes(last)
          : /^\s*[-{[]/.test(text)
  if (!isThere) faults.push(`${file}:${line} holds neither key nor value: ${text}`)
  return faults
}

function* allPieces(evidence: readonly Evidence[]): Generator<Evidence> {
  for (const piece of evidence) {
    yield piece
    if (piece.kind === 'computed') yield* allPieces(piece.inputs)
  }
}

/** Each finding with what is wrong with it; only those with something wrong. */
const faulty = (findings: readonly Finding[], faultsOf: (finding: Finding) => string[]) =>
  findings.flatMap((finding) => {
    const faults = faultsOf(finding)
    return faults.length === 0 ? [] : [{ finding: finding.id, faults }]
  })

describe.each(exampleNames)('all findings of %s', async (name) => {
  const situation = await loadExample(name)
  const { company, sources } = situation
  const findings = located(allFindings(createFacts(situation, {})).findings, sources)
  const days = new Set(JSON.stringify(company).match(/\d{4}-\d{2}-\d{2}/g))

  it('are there, with evidence', () => {
    expect(findings.length).toBeGreaterThan(20)
    expect(faulty(findings, ({ evidence }) => (evidence.length > 0 ? [] : ['none']))).toEqual([])
  })

  it('state data as they are at their path, file and line', () => {
    const faults = faulty(findings, ({ evidence }) =>
      dataOf(evidence).flatMap((piece) =>
        faultsOfDatum(piece, situation).map((fault) => `${piece.path}: ${fault}`),
      ),
    )
    expect(faults).toEqual([])
  })

  it('date data as their source does, or by a day that an undated log gives itself', () => {
    const faults = faulty(findings, ({ evidence }) =>
      dataOf(evidence).flatMap(({ path, on }) => {
        const known = sources.dateOf(path) ?? null
        if (on === known) return []
        const isOfLog = known === null && on !== null && days.has(on) && on <= situation.at
        return isOfLog ? [] : [`${path} is of ${known}, not of ${on}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('name the nearest thing that has a name', () => {
    const named = (path: string): string | null => {
      const parts = parsePath(path)
      const things = parts.map((_, depth) => valueAt(company, parts.slice(0, depth + 1)))
      const names = things.map((thing) => {
        const { id, name: called, title } = (thing ?? {}) as Record<string, unknown>
        return [id, called, title].find((one): one is string => typeof one === 'string')
      })
      return names.findLast((one) => one !== undefined) ?? null
    }
    const faults = faulty(findings, ({ evidence }) =>
      dataOf(evidence).flatMap(({ path, of }) =>
        of === named(path) ? [] : [`${path}: of ${of}, not ${named(path)}`],
      ),
    )
    expect(faults).toEqual([])
  })

  it('compute figures from inputs, by a formula', () => {
    const faults = faulty(findings, ({ evidence }) =>
      [...allPieces(evidence)].flatMap((piece) =>
        piece.kind === 'computed' && (piece.inputs.length === 0 || piece.formula.trim() === '')
          ? [`${piece.value} ${piece.unit}: ${piece.formula}`]
          : [],
      ),
    )
    expect(faults).toEqual([])
  })

  it('cite figures of the playbook that exist, and that their rule lists', () => {
    const faults = faulty(findings, ({ rule, evidence }) =>
      [...allPieces(evidence)].flatMap((piece) => {
        if (piece.kind !== 'knowledge') return []
        const figure = figures.get(piece.entry)
        if (figure === undefined) return [`no figure ${piece.entry}`]
        const isSaid = figure.statements.some(
          ({ value, checked_on }) =>
            checked_on === piece.on &&
            (typeof value === 'object' ? JSON.stringify(value) : value) === piece.value,
        )
        return [
          ...(isSaid ? [] : [`${piece.entry} is not ${piece.value}`]),
          ...(piece.unit === figure.unit ? [] : [`${piece.entry} is in ${figure.unit}`]),
          ...(figuresOf.get(rule)?.includes(figure)
            ? []
            : [`${rule} does not list ${piece.entry}`]),
        ]
      }),
    )
    expect(faults).toEqual([])
  })

  it('say no number that their evidence does not hold', () => {
    const names = namesIn(company)
    const faults = faulty(findings, (finding) => unheld(finding, textsOf(finding), names))
    expect(faults).toEqual([])
  })

  it('tell days as headers do', () => {
    expect(faulty(findings, (finding) => untoldIn(finding, company))).toEqual([])
  })
})
