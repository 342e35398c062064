import type { Edit } from '../../model/edit.ts'
import type { Situation } from '../../model/source.ts'
import type { OtherLine } from '../../notes/note.ts'
import { readNotes } from '../../notes/read-notes.ts'
import type { Arguments, Capability } from '../capability.ts'
import { type PlannedLine, planNotes } from './plan.ts'
import { notesReport } from './report.ts'

export interface NotesRead {
  /** The meeting, as the first heading names it. */
  meeting: string | null
  understood: readonly PlannedLine[]
  not_understood: readonly OtherLine[]
  /** What the lines change, whether or not it is to be written. */
  proposed: readonly Edit[]
  /** What is to be written: nothing, as long as nobody said yes. */
  edits: readonly Edit[]
}

function read({ situation }: { situation: Situation }, args: Arguments): NotesRead {
  const { company, at } = situation
  const { title, understood, not_understood } = readNotes(String(args.notes), at)
  const planned = planNotes(understood, company, at, title)
  const proposed = planned.flatMap(({ edits }) => edits)
  const isWanted = args.yes === true || args.dry_run === true
  return {
    meeting: title,
    understood: planned.map(({ line }) => line),
    not_understood,
    proposed,
    edits: isWanted ? proposed : [],
  }
}

export const notes: Capability<NotesRead> = {
  name: 'notes',
  command: 'notes',
  title: 'What meeting notes say, written down',
  description:
    'Reads the notes of a meeting (Markdown or plain text): actions, decisions and blockers, line by line, and every line it did not understand. Writes them into your own files after a yes, or with --yes.',
  example: 'notes examples/leadership-sync.md --at 2026-09-11',
  options: [{ name: 'yes', type: 'boolean', description: 'write without asking' }],
  reads: ['actions', 'decisions', 'blockers', 'people'],
  company: 'optional',
  arguments: [
    {
      name: 'notes',
      placeholder: 'FILE',
      description: 'the notes: a text or Markdown file, - for standard input',
      required: true,
      content: 'text',
    },
  ],
  schema: async () => (await import('./output-schema.ts')).notesSchema,
  facts: (situation) => ({ situation }),
  run: read,
  report: notesReport,
  edits: ({ edits }) => edits,
  asks: ({ proposed, edits }) =>
    proposed.length === 0 || edits.length > 0
      ? []
      : [
          {
            text: `\nWrite this into your files? (y/N) `,
            args: (answer) => (/^y(es)?$/i.test(answer.trim()) ? { yes: true } : undefined),
          },
        ],
}
