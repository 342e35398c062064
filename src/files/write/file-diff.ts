import { structuredPatch } from 'diff'
import type { WrittenFile } from '../../model/edit.ts'
import { decode } from '../decode.ts'
import { type FileChange, type State, sha256 } from './state.ts'

const LINES_AROUND = 2

function textOf(state: State): string {
  const decoded = state === null ? undefined : decode(state, '')
  return decoded?.ok === true ? decoded.text : ''
}

/** A change as a unified diff, with the first line that is other than before. */
export function fileDiff(file: string, { before, after }: FileChange): WrittenFile {
  const { hunks } = structuredPatch('', '', textOf(before), textOf(after), '', '', {
    context: LINES_AROUND,
  })
  const [first] = hunks
  const around = first?.lines.findIndex((line) => /^[-+]/.test(line)) ?? 0
  const lines = [
    `--- ${before === null ? '/dev/null' : file}`,
    `+++ ${after === null ? '/dev/null' : file}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      // Of a side without lines, the line before them is named.
      `@@ -${oldStart - Number(oldLines === 0)},${oldLines} +${newStart - Number(newLines === 0)},${newLines} @@`,
      ...lines.map((line) => line.replace(/\r$/, '')),
    ]),
  ]
  return {
    file,
    line: Math.max((first?.newStart ?? 1) + around, 1),
    sha256_before: sha256(before),
    sha256: sha256(after),
    diff: `${lines.join('\n')}\n`,
  }
}
