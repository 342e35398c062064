import type { PlannedItem } from '../../analyses/rollout/rollout.ts'
import type { Changes } from './capability.ts'

const MARKS = /[\\`*_[\]<>]/g

/** A text of the data as Markdown shows it, on one line. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(MARKS, '\\$&')

const line = ({ item, owner, due_on, state }: PlannedItem): string =>
  [
    `- [${state === 'done' ? 'x' : ' '}] ${plain(item)}`,
    ...(owner === null ? [] : [`@${plain(owner)}`]),
    ...(due_on === null ? [] : [`by ${due_on}`]),
  ].join(' ')

/** Every rollout plan as a Markdown task list, to be pasted where people tick things off. */
export const checklistOf = ({ changes }: Changes): string =>
  changes
    .map(({ name, items }) => `## ${plain(name)}\n\n${items.map(line).join('\n')}\n`)
    .join('\n')
