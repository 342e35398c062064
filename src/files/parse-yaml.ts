import { type Document, isMap, parseAllDocuments, visit, type YAMLError } from 'yaml'
import { DEPTH_LIMIT, nowhere, type ParsedText } from './document.ts'
import { createLines } from './lines.ts'
import { problemIn } from './report-problem.ts'
import { yamlErrorWords } from './yaml-errors.ts'
import { yamlPlaces } from './yaml-places.ts'
import { yamlValue } from './yaml-value.ts'

/** Dates stay text and `yes` stays a word (the core schema of YAML 1.2, whatever a file declares);
 *  keys given twice and merge keys are found by {@link yamlValue}, which knows their paths. */
export const YAML_OPTIONS = {
  schema: 'core',
  version: '1.2',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** Errors that do not follow from one another: each is worth telling. */
const INDEPENDENT = new Set(['TAB_AS_INDENT', 'BAD_DQ_ESCAPE', 'BAD_SCALAR_START'])

/** Reads a YAML text that holds one document. */
export function parseYaml(text: string, file: string): ParsedText {
  const lines = createLines(text)
  const documents = documentsIn(text)
  if (documents === undefined) {
    const hint = `at most ${DEPTH_LIMIT} levels can be read`
    const problem = problemIn(file, 'maps and lists are nested too deeply', { hint })
    return { value: undefined, problems: [problem], locate: nowhere }
  }
  const filled = documents.filter(hasContent)
  const [document, second] = filled
  const locate = yamlPlaces(document, lines)
  const parsed: ParsedText = { value: undefined, problems: [], locate }
  const errors = documents.flatMap(({ errors }) => errors)
  if (errors.length > 0) {
    for (const error of worthTelling(errors)) {
      const { message, hint, offset } = yamlErrorWords(error, text, errors)
      const place = lines(offset ?? startOfOpen(error, documents) ?? error.pos[0])
      parsed.problems.push(problemIn(file, message, { place, hint }))
    }
    return parsed
  }
  if (second !== undefined) {
    const place = lines(second.contents?.range[0] ?? 0)
    const hint = 'put each document into a file of its own'
    parsed.problems.push(problemIn(file, 'a second document in one file', { place, hint }))
    return parsed
  }
  if (document === undefined) return parsed
  parsed.value = yamlValue(document, (message, path, offset, hint, first) => {
    const told = first === undefined ? message : `${message}; first on line ${lines(first).line}`
    parsed.problems.push(problemIn(file, told, { path, place: lines(offset), hint }))
  })
  return parsed
}

/** The documents of a text; undefined where they are nested deeper than the library can go. */
function documentsIn(text: string): Document.Parsed[] | undefined {
  try {
    return parseAllDocuments(text, YAML_OPTIONS) as Document.Parsed[]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Whether a document holds more than comments. */
const hasContent = ({ contents, errors }: Document.Parsed): boolean =>
  errors.length > 0 ||
  isMap(contents) ||
  (contents !== null && contents.range[1] > contents.range[0])

/** That a quote or bracket is missing is noticed only at the end of what it should close; this is
 *  where that starts. */
function startOfOpen(
  { code, pos }: YAMLError,
  documents: readonly Document.Parsed[],
): number | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return undefined
  let start: number | undefined
  const note = (range: readonly number[] | null | undefined): void => {
    const [from = 0, to = 0] = range ?? []
    if (from < pos[0] && to >= pos[0]) start = from
  }
  for (const document of documents) {
    visit(document, {
      Scalar: (_, { type, range }) => {
        const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
        if (isQuoted && code === 'MISSING_CHAR') note(range)
      },
      Collection: (_, { flow, range }) => {
        if (flow && code === 'BAD_INDENT') note(range)
      },
    })
  }
  return start
}

function worthTelling(errors: readonly YAMLError[]): YAMLError[] {
  const first = errors.findIndex(({ code }) => !INDEPENDENT.has(code))
  return first === -1 ? [...errors] : errors.slice(0, first + 1)
}
