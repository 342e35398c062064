import type { Edit } from '../../model/edit.ts'
import type { Capability } from '../capability.ts'

interface Undo {
  edits: readonly Edit[]
}

export const undo: Capability<Undo> = {
  name: 'undo',
  command: 'undo',
  title: 'The last change taken back',
  description:
    'Puts the files that the last check-in, action, blocker, decision or acceptance changed back as they were, byte for byte; again, the change before. Refused where somebody changed them since.',
  example: 'undo -i examples/northlight --dry-run',
  options: [],
  reads: [],
  company: 'unread',
  arguments: [],
  schema: async () => (await import('./output-schema.ts')).undoSchema,
  facts: (situation) => ({ situation }),
  run: () => ({ edits: [{ kind: 'undo' }] }),
  report: () => ({
    title: 'Undo',
    blocks: [
      {
        kind: 'paragraph',
        text: 'What coo writes is kept as it was before: the last 100 changes. Once more, coo undo takes back the change before this one. What anybody has changed since is never lost: then nothing is undone.',
      },
    ],
  }),
  edits: ({ edits }) => edits,
}
