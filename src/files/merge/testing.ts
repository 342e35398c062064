import type { Sources } from '../../model/source.ts'
import { mergeCompany } from '../merge.ts'

export interface MergedFiles {
  company: Record<string, unknown>
  sources: Sources
  /** `file: path: message` */
  problems: string[]
  /** Whether none of them is an error. */
  isSound: boolean
}

/** For tests: documents by file name, merged as of a day. */
export function mergeFiles(
  files: Record<string, Record<string, unknown>>,
  at = '2026-03-15',
): MergedFiles {
  const documents = Object.entries(files).map(([file, value]) => ({ file, value }))
  const { situation, problems } = mergeCompany(documents, at)
  return {
    company: situation.company,
    sources: situation.sources,
    problems: problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`),
    isSound: problems.every(({ severity }) => severity === 'warning'),
  }
}
