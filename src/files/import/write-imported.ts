import { existsSync, mkdirSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Writable, WrittenFile } from '../../model/edit.ts'
import type { Problem } from '../../model/problem.ts'
import { isMap } from '../merge/traced.ts'
import { problemIn } from '../report-problem.ts'
import { fileDiff } from '../write/file-diff.ts'
import { yamlPair } from '../write/render-yaml.ts'
import { type FileChange, stateOf } from '../write/state.ts'
import { writeWhole } from '../write-whole.ts'
import { ANSWERS, rememberedAnswers } from './answers.ts'
import type { ImportedFile } from './import-files.ts'
import { joined } from './joined.ts'
import type { Answers } from './source.ts'

export interface ImportPlan {
  folder: string
  changes: FileChange[]
  /** Each change as a diff. */
  files: WrittenFile[]
  problems: Problem[]
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** What importing writes into a folder: for each source a company file that names the source and
 *  its hash, and the answers. A file that was not made from the same source is never replaced. */
export function planImport(
  imported: readonly ImportedFile[],
  answers: Answers,
  folder: string,
): ImportPlan {
  const plan: ImportPlan = { folder, changes: [], files: [], problems: [] }
  const taken = new Set<string>()
  for (const { file, documents, sha256 } of imported) {
    const { value, guesses } = joined(documents)
    if (Object.keys(value).length === 0) continue
    const name = freeName(file, taken)
    const path = join(folder, name)
    const source =
      file === '-' ? '-' : relative(resolve(folder), resolve(file)).replaceAll('\\', '/')
    const before = stateOf(path)
    if (before !== null && sourceIn(before) !== source) {
      const hint = 'name another folder, or move that file away'
      plan.problems.push(
        problemIn(path, `a file that was not made from ${file} is there already`, { hint }),
      )
      continue
    }
    const guessed = guesses.map(({ file: _file, value: taken, ...rest }) => ({
      ...rest,
      ...(taken === null ? {} : { value: taken }),
    }))
    const imported_from = { file: source, sha256, ...(guessed.length > 0 ? { guessed } : {}) }
    const document = { imported_from, ...value } as Record<string, Writable>
    const lines = Object.entries(document).flatMap(([key, each]) => yamlPair(key, each))
    add(plan, { path, before, after: bytes(`${lines.join('\n')}\n`) })
  }
  if (Object.keys(answers).length > 0) {
    const path = join(folder, ANSWERS)
    const all = { ...rememberedAnswers(folder), ...answers }
    add(plan, { path, before: stateOf(path), after: bytes(`${JSON.stringify(all, null, 2)}\n`) })
  }
  return plan
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

function sourceIn(state: Uint8Array): string | undefined {
  try {
    const value: unknown = parse(new TextDecoder().decode(state))
    const from = isMap(value) ? value.imported_from : undefined
    return isMap(from) && typeof from.file === 'string' ? from.file : undefined
  } catch {
    return undefined
  }
}

/** Writes what was planned, each file whole; stops at the first that cannot be written. */
export async function writeImport({ folder, changes }: ImportPlan): Promise<Problem | undefined> {
  try {
    mkdirSync(folder, { recursive: true })
    if (changes.some(({ path }) => path.endsWith(ANSWERS)) && !existsSync(join(folder, '.coo'))) {
      mkdirSync(join(folder, '.coo'))
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return problemIn(folder, `cannot make the folder (${code})`, { hint: 'choose another place' })
  }
  for (const { path, after } of changes) {
    if (after === null) continue
    const problem = await writeWhole(path, one(after))
    if (problem !== undefined) return problem
  }
  return undefined
}

async function* one(state: Uint8Array): AsyncGenerator<Uint8Array> {
  yield state
}
