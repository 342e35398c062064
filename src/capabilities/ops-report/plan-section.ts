import type { PlanItem } from '../../analyses/improvement/item.ts'
import { counted } from '../../analyses/words.ts'
import type { Block, Cell, ListItem } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'
import type { OpsReport } from './capability.ts'

const ownerOf = (item: PlanItem): Cell =>
  item.owner === null
    ? { kind: 'person', name: item.owner_suggestion, proposed: true }
    : { kind: 'person', name: item.owner }

const listItem = (item: PlanItem): ListItem => ({
  text: [strong(item.item)],
  items: [
    { text: item.detail },
    { text: ['Owner: ', ownerOf(item), `; time: ${item.timebox}; impact: ${item.impact}`] },
    { text: `Done when: ${item.success_metric}` },
  ],
})

function priorityBlocks(priority: number, items: readonly PlanItem[]): Block[] {
  return [
    heading(3, `Priority ${priority}`),
    { kind: 'list', ordered: true, items: items.slice(0, MOST_ROWS).map(listItem) },
    ...andMore(items.length, MOST_ROWS, 'items of this priority'),
  ]
}

/** What to do, by priority. What only a missing figure calls for is named at the end. */
export function planSection({ improvement_plan: plan }: OpsReport): Block[] {
  const founded = plan.filter((item) => item.rests_on === 'data')
  const unfounded = plan.length - founded.length
  const priorities = new Map<number, PlanItem[]>()
  for (const item of founded) {
    const group = priorities.get(item.priority) ?? []
    group.push(item)
    priorities.set(item.priority, group)
  }
  const subjects = [
    ...new Set(plan.filter((item) => item.rests_on === 'missing').map(({ subject }) => subject)),
  ]
  if (plan.length === 0) return []
  return [
    heading(2, 'Improvement plan'),
    ...(founded.length > 0
      ? [paragraph('In this order: an item of priority 2 waits for those of priority 1.')]
      : []),
    ...[...priorities].flatMap(([priority, items]) => priorityBlocks(priority, items)),
    ...(unfounded > 0
      ? [
          paragraph(
            `${counted(unfounded, 'further item rests', 'further items rest')} only on what is missing from the data, about ${namesOf(subjects)}: give the figures first.`,
          ),
        ]
      : []),
  ]
}
