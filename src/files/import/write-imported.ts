import { basename, join, relative, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Writable, WrittenFile } from '../../model/edit.ts'
import type { Problem } from '../../model/problem.ts'
import { scalarAt } from '../carried-guesses.ts'
import { isMap } from '../merge/traced.ts'
import { problemIn } from '../report-problem.ts'
import { fileDiff } from '../write/file-diff.ts'
import { Refusal, refusal } from '../write/refusal.ts'
import { yamlPair } from '../write/render-yaml.ts'
import { NAMES_SCHEMA, SCHEMA } from '../write/schema-line.ts'
import { type FileChange, sha256, stateOf } from '../write/state.ts'
import { writeFiles } from '../write/write-files.ts'
import { ANSWERS, rememberedAnswers } from './answers.ts'
import type { ImportedFile } from './import-files.ts'
import { joined } from './joined.ts'
import { withKept } from './kept.ts'
import type { Answers } from './source.ts'

export interface ImportPlan {
  folder: string
  changes: FileChange[]
  /** Each change as a diff, but for the schema that is kept for editors. */
  files: WrittenFile[]
  problems: Problem[]
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** What importing writes into a folder: for each source a company file that names the source and
 *  its hash, and the answers. A file that was not made from the same source is never replaced.
 *  @param schema the JSON Schema of a company, which the files name for editors */
export function planImport(
  imported: readonly ImportedFile[],
  answers: Answers,
  folder: string,
  schema: string,
): ImportPlan {
  const plan: ImportPlan = { folder, changes: [], files: [], problems: [] }
  const taken = new Set<string>()
  for (const { file, documents, sha256: hash } of imported) {
    const { value, guesses } = joined(documents)
    if (Object.keys(value).length === 0) continue
    const name = freeName(file, taken)
    const path = join(folder, name)
    const source = sourceName(file, folder)
    const before = stateOf(path)
    const old = before === null ? undefined : documentIn(before)
    if (before !== null && sourceOf(old) !== source) {
      const hint = 'name another folder, or move that file away'
      plan.problems.push(
        problemIn(path, `a file that was not made from ${file} is there already`, { hint }),
      )
      continue
    }
    const guessed = guesses.map(({ file: _file, value: taken, ...rest }) => {
      const [path, ...others] = rest.paths
      const single = path === undefined || others.length > 0 ? null : scalarAt(value, path)
      const known = taken ?? single
      return { ...rest, ...(known === null ? {} : { value: known }) }
    })
    const imported_from = { file: source, sha256: hash, ...(guessed.length > 0 ? { guessed } : {}) }
    const document = { imported_from, ...withKept(value, old) } as Record<string, Writable>
    const lines = Object.entries(document).flatMap(([key, each]) => yamlPair(key, each))
    add(plan, { path, before, after: bytes(`${NAMES_SCHEMA}${lines.join('\n')}\n`) })
  }
  if (Object.keys(answers).length > 0) {
    const path = join(folder, ANSWERS)
    const all = { ...rememberedAnswers(folder), ...answers }
    add(plan, { path, before: stateOf(path), after: bytes(`${JSON.stringify(all, null, 2)}\n`) })
  }
  if (taken.size > 0 && plan.changes.length > 0) addSchema(plan, schema)
  return plan
}

/** What company files call the source that they are made of. */
const sourceName = (file: string, folder: string): string =>
  file === '-' ? '-' : relative(resolve(folder), resolve(file)).replaceAll('\\', '/')

/** Whether a folder has goals that were imported from a file. */
export function holdsGoalsOf(file: string, folder: string): boolean {
  const state = stateOf(join(folder, freeName(file, new Set())))
  const document = state === null ? undefined : documentIn(state)
  const keys = ['company_okrs', 'department_okrs', 'team_okrs']
  return (
    isMap(document) &&
    sourceOf(document) === sourceName(file, folder) &&
    keys.some((key) => key in document)
  )
}

function addSchema({ folder, changes }: ImportPlan, schema: string): void {
  const path = join(folder, SCHEMA)
  const [before, after] = [stateOf(path), bytes(schema)]
  if (sha256(before) !== sha256(after)) changes.push({ path, before, after })
}

function add(plan: ImportPlan, change: FileChange): void {
  if (change.before !== null && Buffer.compare(change.before, change.after ?? bytes('')) === 0)
    return
  plan.changes.push(change)
  plan.files.push(fileDiff(change.path, change))
}

function freeName(file: string, taken: Set<string>): string {
  const base =
    file === '-'
      ? 'imported'
      : basename(file)
          .replace(/\.[^.]*$/, '')
          .replace(/^\.+/, '') || 'imported'
  let name = `${base}.yaml`
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}.yaml`
  taken.add(name)
  return name
}

function documentIn(state: Uint8Array): unknown {
  try {
    return parse(new TextDecoder().decode(state))
  } catch {
    return undefined
  }
}

function sourceOf(document: unknown): string | undefined {
  const from = isMap(document) ? document.imported_from : undefined
  return isMap(from) && typeof from.file === 'string' ? from.file : undefined
}

/** Writes what was planned, as files change together (`files/write`). What stands in the folder by
 *  then is looked at again: a company file that changed since it was shown is not written over. */
export function writeImport(
  shown: ImportPlan,
  again: () => ImportPlan,
  at: string,
): Promise<readonly Problem[]> {
  return writeFiles(shown.folder, at, () => {
    const { changes, problems } = again()
    if (problems.length > 0) throw new Refusal(problems)
    const known = new Map(shown.changes.map(({ path, before }) => [path, sha256(before)]))
    const other = changes.find(
      ({ path, before }) =>
        basename(path) !== basename(ANSWERS) && known.get(path) !== sha256(before),
    )
    if (other === undefined) return changes
    const hint = 'repeat the command to see what it would change now'
    throw refusal(other.path, 'the file has changed since that was shown', { hint })
  })
}
