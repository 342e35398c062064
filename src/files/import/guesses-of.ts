import type { Guess } from '../../model/guess.ts'
import { isMap } from '../../model/is-map.ts'
import { formatPath, type Path } from '../../model/path.ts'
import { shellWord } from '../../model/shell-word.ts'
import type { CompanyDocument } from '../document.ts'
import type { Assumption, ImportQuestion, SourceRead } from './source.ts'

/** What keys are called in sentences, where not by their own words. */
const KEY_WORDS: Readonly<Record<string, string>> = {
  baseline_value: 'the baseline',
  baseline_pct: 'the baseline',
  current_value: 'the current value',
  current_pct: 'the current value',
  target_value: 'the target',
  target_pct: 'the target',
  due_on: 'the due date',
  every: 'the rhythm',
  type: 'the kind',
}

/** A source whose documents carry what was guessed in reading them, so that findings know. What
 *  hangs on no one value goes with the first document. */
export function withGuesses(source: SourceRead, file: string): SourceRead {
  const { assumptions, questions, documents } = source
  const [first] = documents
  if (first === undefined || assumptions.length + questions.length === 0) return source
  const guesses = new Map<CompanyDocument, Guess[]>()
  const add = (guess: Guess, document = first) => {
    const known = guesses.get(document)
    if (known === undefined) guesses.set(document, [guess])
    else known.push(guess)
  }
  const places = assumptions.some(({ of }) => of !== undefined)
    ? documents.map((document) => ({ document, paths: pathsIn(document.value) }))
    : []
  for (const assumption of assumptions) {
    const { of } = assumption
    const holder = places.find(({ paths }) => of !== undefined && paths.has(of))
    add(ofAssumption(assumption, file, of && holder?.paths.get(of)), holder?.document)
  }
  for (const question of questions) {
    const touched = documents.map((document) => ({
      document,
      paths: touchedIn(document, question),
    }))
    const some = touched.filter(({ paths }) => paths.length > 0)
    for (const { document, paths } of some.length > 0 ? some : [{ document: first, paths: [] }])
      add(ofQuestion(question, file, paths), document)
  }
  return {
    ...source,
    documents: documents.map((document) => {
      const own = guesses.get(document)
      return own === undefined ? document : { ...document, guesses: own }
    }),
    // What they are about stands in the documents now.
    assumptions: assumptions.map(({ of: _of, keys: _keys, ...rest }) => rest),
    questions: questions.map(({ touches: _touches, lacking: _lacking, ...rest }) => rest),
  }
}

function ofAssumption(
  { at, assumed, of, keys = [], settle = 'write there what is so' }: Assumption,
  file: string,
  path: Path | undefined,
): Guess {
  const key = keys.find((each) => of !== undefined && Object.hasOwn(of, each)) ?? keys[0]
  const own = of as Readonly<Record<string, unknown>> | undefined
  const value = key === undefined ? undefined : own?.[key]
  const isOne = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const name = own?.title ?? own?.name ?? own?.meeting
  const whose = typeof name === 'string' ? ` of '${name}'` : ''
  return {
    paths: path === undefined ? [] : [formatPath(key === undefined ? path : [...path, key])],
    says:
      key === undefined || !isOne
        ? assumed
        : `${KEY_WORDS[key] ?? `the ${key.replaceAll('_', ' ')}`}${whose} is ${value}`,
    value: isOne ? value : null,
    file,
    at,
    settle,
  }
}

function ofQuestion(
  { id, at, question, readings, taken }: ImportQuestion,
  file: string,
  paths: readonly string[],
): Guess {
  const means = readings.find(({ answer }) => answer === taken)?.means
  return {
    paths,
    says: means ?? `it is open: ${question}`,
    value: null,
    file,
    at,
    ...(taken === null ? { question } : {}),
    settle: `answer it in coo import ${shellWord(file)}, or with --answers for "${id}"`,
  }
}

/** Where the maps and lists of a document stand in it. */
function pathsIn(document: object): Map<object, Path> {
  const paths = new Map<object, Path>()
  const visit = (value: unknown, path: Path): void => {
    if (!isMap(value) && !Array.isArray(value)) return
    paths.set(value, path)
    for (const [key, child] of Object.entries(value))
      visit(child, [...path, Array.isArray(value) ? Number(key) : key])
  }
  visit(document, [])
  return paths
}

/** The row of a line or a cell. */
const rowOf = (at: number | string): string =>
  typeof at === 'number' ? String(at) : at.replace(/!\$?[A-Z]+\$?(\d+)$/, '!$1')

/** The values that come from the rows on which a question hangs: those of its keys, else every
 *  number. */
function touchedIn(document: CompanyDocument, { touches, lacking = [] }: ImportQuestion): string[] {
  const { value, locate } = document
  if (touches === undefined || locate === undefined) {
    if (lacking.length === 0) return []
    const paths = pathsIn(value)
    return lacking.flatMap(({ of, key }) => {
      const path = paths.get(of)
      return path === undefined ? [] : [formatPath([...path, key])]
    })
  }
  const rows = new Set(touches.rows.map(rowOf))
  const isTouched = (path: Path): boolean => {
    const place = locate.value(path)
    return place !== undefined && rows.has(rowOf(place.cell ?? place.line))
  }
  const found: Path[] = []
  for (const [holder, path] of pathsIn(value)) {
    if (!isMap(holder)) continue
    const { keys } = touches
    const isValue = ([key, held]: [string, unknown]) =>
      keys === undefined ? typeof held === 'number' : keys.includes(key)
    for (const [key] of Object.entries(holder).filter(isValue)) {
      if (isTouched([...path, key])) found.push([...path, key])
    }
  }
  return found.map(formatPath)
}
