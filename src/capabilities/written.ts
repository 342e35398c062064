import type { Edit, Written, WrittenFile } from '../model/edit.ts'
import type { Block, Inline } from '../reports/document.ts'
import type { Answer } from './invoke.ts'
import { heading } from './shared/blocks.ts'

/** An answer together with what was written for it, for every face. */
export function withWritten(answer: Answer, written: Written): Answer {
  const { exitCode, output, edits, questions } = answer
  return {
    exitCode,
    output: { ...output, ...written },
    edits,
    questions,
    get report() {
      const { report } = answer
      return { ...report, blocks: [...report.blocks, ...writtenBlocks(written, edits)] }
    },
  }
}

/** In which file, on which line. */
const whereWritten = ({ file, line, sha256 }: WrittenFile): Inline =>
  sha256 === null
    ? [{ kind: 'code', text: file }, ', which is taken away again']
    : [{ kind: 'code', text: `${file}:${line}` }]

function writtenBlocks({ dry_run, files }: Written, edits: readonly Edit[]): Block[] {
  if (files.length === 0) {
    const isUndo = edits.some(({ kind }) => kind === 'undo')
    return isUndo ? [{ kind: 'paragraph', text: 'There is nothing to undo.' }] : []
  }
  const places: Block = {
    kind: 'list',
    ordered: false,
    items: files.map((file) => ({ text: whereWritten(file) })),
  }
  if (!dry_run) return [heading(2, 'Written'), places]
  return [
    heading(2, 'Would be written'),
    places,
    ...files.map(({ diff }): Block => ({ kind: 'code', language: 'diff', text: diff })),
  ]
}
