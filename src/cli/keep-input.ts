import { type BigIntStats, statSync } from 'node:fs'
import { UsageError } from '../capabilities/usage-error.ts'
import type { Loaded } from '../files/load.ts'

const fileAt = (path: string): BigIntStats | undefined => {
  try {
    const found = statSync(path, { bigint: true })
    return found.isFile() ? found : undefined
  } catch {
    return undefined
  }
}

/** Refuses to write an answer over a file that it was read from, by whatever name or link. */
export function keepInput(output: string | undefined, files: readonly string[]): void {
  const target = output === undefined ? undefined : fileAt(output)
  if (target === undefined) return
  const read = files.find((file) => {
    const found = fileAt(file)
    return found?.ino === target.ino && found.dev === target.dev
  })
  if (read === undefined) return
  throw new UsageError(
    `--output: ${output} was read as input and is not overwritten`,
    'name another file',
  )
}

/** The files that a company was read from. */
export const filesRead = ({ recognised, situation: { contextFile } }: Loaded): string[] => [
  ...recognised.filter(({ kind }) => kind !== 'unknown').map(({ file }) => file),
  ...(contextFile === undefined ? [] : [contextFile.file]),
]
