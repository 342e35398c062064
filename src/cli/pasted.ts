import { shellWord } from '../model/shell-word.ts'
import type { Block, ReportDocument } from '../reports/document.ts'

/** What one has to say again in each command to be asked about the same company on the same day. */
export interface Said {
  /** As they were typed. */
  inputs: readonly string[]
  /** The day that was typed. */
  at?: string | undefined
}

/** Commands that are asked about no company. */
const OF_NO_COMPANY = new Set(['rules', 'knowledge', 'start', 'import', 'new'])

/** A report whose blocks of commands can be pasted as they are: each names the inputs and the day
 *  that were typed. */
export function withSaid(report: ReportDocument, { inputs, at }: Said): ReportDocument {
  if (inputs.length === 0 || inputs.includes('-')) return report
  const more = inputs.map((input) => ` -i ${shellWord(input)}`).join('')
  const day = at === undefined ? '' : ` --at ${at}`
  const say = (line: string): string => {
    const [, command] = /^coo ([a-z-]+)/.exec(line) ?? []
    return command === undefined || OF_NO_COMPANY.has(command) ? line : `${line}${more}${day}`
  }
  const blocks = report.blocks.map(
    (block): Block =>
      block.kind === 'code' && block.language === 'sh'
        ? { ...block, text: block.text.split('\n').map(say).join('\n') }
        : block,
  )
  return { ...report, blocks }
}
