import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { shellWord } from '../model/shell-word.ts'
import { isMap } from './merge/traced.ts'
import { readFile } from './read-file.ts'
import { problemIn } from './report-problem.ts'
import { sha256 } from './write/state.ts'

/** A document that says which file it was made from. */
export interface Importer {
  file: string
  path?: string
  folder?: string
  value: unknown
}

export interface ImportedSources {
  /** Absolute paths of files whose data is in the folder already, as imported. */
  paths: Set<string>
  /** Sources that have changed since. */
  warnings: Problem[]
}

/** The files that documents were imported from: they are not read again, and a change in one of
 *  them is told. A source is looked for beside its document, then in the folder. */
export function importedSources(importers: readonly Importer[]): ImportedSources {
  const sources: ImportedSources = { paths: new Set(), warnings: [] }
  for (const { file, path, folder, value } of importers) {
    const from = isMap(value) ? value.imported_from : undefined
    if (path === undefined || !isMap(from) || typeof from.file !== 'string') continue
    const folders = new Set([dirname(path), folder ?? dirname(path)])
    for (const source of [...folders].map((each) => join(each, String(from.file)))) {
      if (isAbsolute(from.file) || resolve(source) === resolve(path)) continue
      const read = readFile(source, source)
      if (!read.ok) continue
      sources.paths.add(resolve(source))
      const hash = sha256(read.bytes)
      if (typeof from.sha256 === 'string' && hash !== from.sha256.toLowerCase()) {
        const message = `the file has changed since ${file} was imported from it`
        const hint = `run coo import ${shellWord(source)} to import it anew`
        sources.warnings.push(problemIn(source, message, { hint, severity: 'warning' }))
      }
      break
    }
  }
  return sources
}
