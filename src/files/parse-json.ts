import { isNarrow } from '../model/narrow-blanks.ts'
import { DEPTH_LIMIT, nowhere, type ParsedText } from './document.ts'
import { jsonPlaces, tooDeepAt } from './json-places.ts'
import { createLines } from './lines.ts'
import { problemIn } from './report-problem.ts'
import { scanJson } from './scan-json.ts'

/** Reads a JSON text. What is slow (places, reasons) is done only when something is wrong.
 *  @param textOf the text of `utf8`; asked for again when places are looked up, so that a large
 *  text is not kept beside its value. */
export async function parseJson(
  textOf: () => string,
  utf8: Uint8Array,
  file: string,
): Promise<ParsedText> {
  const { keys, depth, outermost } = scanJson(utf8)
  if (depth > DEPTH_LIMIT) {
    const message = `maps and lists are nested ${depth} deep`
    const hint = `at most ${DEPTH_LIMIT} levels can be read`
    const text = textOf()
    const place = createLines(text)(tooDeepAt(text, DEPTH_LIMIT))
    const problem = problemIn(file, message, { place, hint })
    return { value: undefined, problems: [problem], locate: nowhere }
  }
  try {
    const text = textOf()
    const value: unknown = JSON.parse(text)
    // Where each byte is a character, places in the bytes are places in the text.
    const known = text.length === utf8.length ? outermost : undefined
    const locate = jsonPlaces(textOf, known)
    return { value, problems: [], locate, keys, text: textOf, is_narrow: isNarrow(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { explainJson } = await import('./explain-json.ts')
    return explainJson(textOf(), file)
  }
}
