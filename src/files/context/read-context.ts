import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import type { ContextFile } from '../../model/source.ts'
import type { CompanyDocument } from '../document.ts'
import type { InputFiles } from '../input-files.ts'
import { readText } from '../read-text.ts'
import { problemIn } from '../report-problem.ts'

const CONTEXT_FILE = 'company-context.md'

/** Where a company-context.md is looked for beside the company folder. */
export interface ContextPlaces {
  /** The one that was named; a problem where it is not there. */
  named?: string | undefined
  /** The one of the person who asks, where there is one. */
  personal?: string | undefined
}

export interface ContextRead {
  document?: CompanyDocument
  file?: ContextFile
  problems: Problem[]
}

/** The most bytes of a context file: it is a page or two, not an archive. */
const MOST_BYTES = 256 * 1024

const isContextFile = (path: string): boolean => basename(path).toLowerCase() === CONTEXT_FILE

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size

/** The first of: the file that was named, the one at the top of a company folder, the personal one. */
function chooseFile(others: InputFiles['others'], places: ContextPlaces): string | undefined {
  if (places.named !== undefined) return places.named
  const inFolder = others.find(({ inside }) => dirname(inside) === '.' && isContextFile(inside))
  if (inFolder !== undefined) return inFolder.path
  const { personal } = places
  return personal !== undefined && sizeOf(personal) !== undefined ? personal : undefined
}

/** Where the context file of the person who asks is kept; undefined without a home folder. */
export function personalContext({
  HOME,
  USERPROFILE,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const home = HOME ?? USERPROFILE
  return home === undefined ? undefined : join(home, '.claude', CONTEXT_FILE)
}

/** Reads the company context as one more document of the company, under its key `context`. A file
 *  that was not asked for is left out with a warning where it cannot be read. */
export async function readContext(
  others: InputFiles['others'],
  places: ContextPlaces,
): Promise<ContextRead> {
  const path = chooseFile(others, places)
  if (path === undefined) return { problems: [] }
  const severity = places.named === undefined ? 'warning' : 'error'
  if ((sizeOf(path) ?? 0) > MOST_BYTES) {
    const message = `larger than ${MOST_BYTES / 1024} KB, and not read as company context`
    return { problems: [problemIn(path, message, { hint: 'keep it to a page or two', severity })] }
  }
  const read = await readText(path, async () => new Uint8Array())
  if (!read.ok) return { problems: [{ ...read.problem, severity }] }
  const { parseContext } = await import('./parse-context.ts')
  const { context, day, locate } = parseContext(read.text)
  const document: CompanyDocument = { file: path, value: { context }, locate }
  if (day !== undefined) document.day = day
  return { document, file: { file: path, text: read.text }, problems: [] }
}

/** Files of a folder that are not data and not the context either. */
export const withoutContext = (others: InputFiles['others']): InputFiles['others'] =>
  others.filter(({ inside }) => !(dirname(inside) === '.' && isContextFile(inside)))
