import { createHash } from 'node:crypto'
import { readFile } from '../files/read-file.ts'
import { formatPath, type Path, parsePath, valueAt } from '../model/path.ts'
import type { Situation } from '../model/source.ts'

/** A part of the company document with the files that it stands in. */
export interface CompanyValue {
  path: string
  value: unknown
  /** Each with the hash that a writing tool takes as `expected_hash`. */
  files: { file: string; line: number; sha256: string }[]
}

/** Files that are named for one value, at most. */
const FILES = 10

function pathFrom(written: string): Path | undefined {
  try {
    return parsePath(written)
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The value at a path of the company, or undefined where there is none. */
export function companyValue(
  { company, sources }: Situation,
  written: string,
): CompanyValue | undefined {
  const path = pathFrom(written)
  const value = path === undefined ? undefined : valueAt(company, path)
  if (path === undefined || value === undefined) return undefined
  const children = Array.isArray(value)
    ? value.map((_, i) => formatPath([...path, i]))
    : written === ''
      ? Object.keys(company)
      : []
  const places = [written, ...children].flatMap((one) => sources.place(one) ?? [])
  const files = new Map<string, number>()
  for (const { file, line } of places) if (!files.has(file)) files.set(file, line)
  return {
    path: written,
    value,
    files: [...files].slice(0, FILES).flatMap(([file, line]) => {
      const read = readFile(file, file)
      if (!read.ok) return []
      const sha256 = createHash('sha256').update(read.bytes).digest('hex')
      return [{ file, line, sha256 }]
    }),
  }
}
