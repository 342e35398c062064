import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Edit } from '../../model/edit.ts'
import { type Path, parsePath } from '../../model/path.ts'
import { decode } from '../decode.ts'
import type { CompanyDocument } from '../document.ts'
import type { InputFile } from '../input-files.ts'
import { isLeftOut } from '../list-folder.ts'
import type { Loaded } from '../load.ts'
import { formatOf } from '../parse-text.ts'
import { editText, type TextEdit } from './edit-text.ts'
import { encode } from './encode.ts'
import { placeOfEdit } from './place-of-edit.ts'
import { Refusal, refusal } from './refusal.ts'
import { NAMES_SCHEMA, SCHEMA } from './schema-line.ts'
import type { FileChange, State } from './state.ts'
import { realFile, type Target } from './target.ts'

export interface Plan {
  changes: FileChange[]
  /** Files that are not there yet. */
  added: InputFile[]
}

/** What the files must hold after some edits. Nothing is written.
 *  @param read the bytes that the company was loaded from */
export function planEdits(
  edits: readonly Exclude<Edit, { kind: 'undo' }>[],
  loaded: Loaded,
  target: Target,
  read: (file: string) => State,
): Plan {
  const files = new Map<string, FileChange>()
  const added: InputFile[] = []
  for (const edit of edits) {
    const asked: TextEdit = { ...edit, path: parsePath(edit.path) }
    const { document, path } = placeOfEdit(asked, loaded)
    const file = document?.file ?? fileFor(path, loaded, target)
    const real = realFile(file, file, target.root)
    if (!real.ok) throw new Refusal([real.problem])
    const before = read(file)
    const change = files.get(file) ?? {
      path: real.path,
      before,
      after: before ?? begun(file, target),
    }
    change.after = withEdit(file, change.after, { ...asked, path }, document)
    files.set(file, change)
    if (before === null && !added.some((known) => known.file === file)) {
      added.push({ file, path: file, folder: target.input })
    }
  }
  return { changes: [...files.values()].filter(isChanged), added }
}

/** What a new file holds before anything is put into it: where the folder keeps the schema, the line
 *  that names it for editors. */
const begun = (file: string, { root }: Target): State =>
  /\.ya?ml$/.test(file) && existsSync(join(root, SCHEMA)) ? encode(NAMES_SCHEMA, null) : null

const isChanged = ({ before, after }: FileChange): boolean =>
  before === null || after === null || Buffer.compare(before, after) !== 0

/** Where a key that no file holds is begun: in the file given, else in one named for the key. */
function fileFor(path: Path, { originOf }: Loaded, { input, isFolder }: Target): string {
  if (!isFolder) return originOf([]).document.file || input
  const key = String(path[0])
  const names = ['yaml', 'yml', 'json'].map((ending) => `${key}.${ending}`)
  const name = names.find((each) => existsSync(join(input, each))) ?? `${key}.yaml`
  if (isLeftOut(input, name)) {
    const hint = `take it out of .cooignore, or begin ${key} in another file`
    throw refusal(join(input, name), 'the file would not be read: .cooignore names it', { hint })
  }
  return join(input, name)
}

const READ_ONLY = /\.(csv|tsv|md|markdown|xlsx?|ods)$/i

function withEdit(
  file: string,
  state: State,
  edit: TextEdit,
  document: CompanyDocument | undefined,
): State {
  const line = document?.locate?.value(edit.path.slice(0, -1))
  if (READ_ONLY.test(file)) {
    const hint = 'change it there, or move the data into a YAML file'
    const message = 'CSV, Markdown and spreadsheet files are read, never written'
    throw refusal(file, message, { path: edit.path, place: line, hint })
  }
  const decoded = decode(state ?? new Uint8Array(), file)
  if (!decoded.ok) throw new Refusal([decoded.problem])
  const { text } = decoded
  const format = formatOf(file) ?? (/^\s*[[{]/.test(text) ? 'json' : 'yaml')
  const edited = editText(text, format, edit)
  if (edited.ok) return encode(edited.text, state)
  const hint = 'change the file by hand'
  const message = `nothing is written: ${edited.reason}`
  throw refusal(file, message, { path: edit.path, place: line, hint })
}
