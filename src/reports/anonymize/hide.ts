import { withoutFigures } from './figures.ts'
import { type Disguises, disguiseOf } from './names.ts'

/** Puts ranges and labels in place of figures and names in one text. */
export type Hide = (text: string) => string

const ENDING = String.raw`\.(?:ya?ml|json|csv|tsv|md|xlsx?|xes|txt|html?|pdf|ics|toml|bpmn)(?![\p{L}\d])`
const LINES = String.raw`(?::\d+(?:, \d+)*)?`
/** A file with its lines, such as acme/ops.yaml:12, 40. */
const FILE = new RegExp(String.raw`[^\s"'()\x60]+${ENDING}${LINES}`, 'gu')
/** A file whose name has spaces: in quotes, or where a sentence says what comes from it. */
const SPACED = new RegExp(
  String.raw`"[^"]+${ENDING}"|(?<=\b[Ff]rom )[^;:()"'\x60]+?${ENDING}${LINES}`,
  'gu',
)
const ONLY_DAY = /^(\d{4}-\d\d)-\d\d(?:T.*)?$/

/** Hides what must not leave the company: files, then the names given, then every figure and date.
 *  A text that is nothing but a date keeps its form, as far as the month. */
export function hideWith(names: Disguises): Hide {
  const disguise = disguiseOf(names)
  return (text) => {
    const [, month] = ONLY_DAY.exec(text) ?? []
    return month ?? disguise(text.replace(SPACED, 'a file').replace(FILE, 'a file'), withoutFigures)
  }
}
