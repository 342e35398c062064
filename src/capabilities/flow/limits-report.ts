import { counted, say } from '../../analyses/words.ts'
import { flowFigures } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Block, Cell, Inline, ListItem, Tone } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, columns, MOST_ROWS, paragraph } from '../shared/cells.ts'
import type { Flow } from './capability.ts'

const { low, high } = valueOf(flowFigures.open_per_person)
const PER_ENGINEER = valueOf(flowFigures.open_per_engineer)

function limitItems({
  over,
  steps_known,
  priorities,
  teams,
}: Flow['work_in_progress']): ListItem[] {
  const items: ListItem[] = over.slice(0, MOST_ROWS).map(({ process, step, ...one }) => ({
    text: `${step} in ${process}: ${say(one.open_per_person)} for each person, where ${low} to ${high} are the limit. Start nothing new there until something leaves.`,
  }))
  if (over.length === 0 && steps_known > 0) {
    items.push({
      text: `${counted(steps_known, 'step keeps', 'steps keep')} within ${low} to ${high} for each person.`,
    })
  }
  if (priorities !== null) {
    const { objectives, limit } = priorities
    items.push({
      text: `${counted(objectives, 'company objective', 'company objectives')} where ${limit} are the limit for leaders${objectives > limit ? ': choose what waits' : ''}.`,
    })
  }
  for (const { team, people, limit } of teams) {
    items.push({
      text: `${team}: at most ${say(limit)} open in a sprint (${say(PER_ENGINEER)} for each of ${counted(people, 'person', 'people')}). What is open is not in the data.`,
    })
  }
  return items
}

/** What steps lack of the two that their open work is told by. */
function lackedKeys(processes: Flow['processes']): string {
  const steps = processes.flatMap((one) => one.steps)
  const isPeopled = steps.length > 0 && steps.every(({ people }) => (people ?? 0) > 0)
  const isCounted = steps.length > 0 && steps.every(({ queue }) => queue !== null)
  if (isCounted) return '`people`'
  return isPeopled ? '`current_queue`' : '`people` and `current_queue`'
}

/** What may be open at once, and what is. */
export function wipBlocks({ work_in_progress: wip, processes }: Flow): Block[] {
  const items = limitItems(wip)
  return [
    heading(2, 'Work in progress'),
    ...(items.length === 0
      ? [paragraph(`Not known: give ${lackedKeys(processes)} of the steps.`)]
      : [{ kind: 'list' as const, ordered: false, items }]),
    ...andMore(wip.over.length, MOST_ROWS, 'steps'),
  ]
}

const states: Record<Flow['product_development'][number]['state'], { tone: Tone; label: string }> =
  {
    shown: { tone: 'warning', label: 'shown' },
    not_shown: { tone: 'good', label: 'not shown' },
    not_known: { tone: 'neutral', label: 'not known' },
  }

const stateCell = (state: keyof typeof states): Cell => ({ kind: 'status', ...states[state] })

/** The five constraints of product development: what the data say, else what to look for. */
export function productBlocks(constraints: Flow['product_development']): Block[] {
  if (constraints.every(({ state }) => state === 'not_known')) return []
  return [
    heading(2, 'Product development'),
    {
      kind: 'table',
      columns: columns('Constraint', 'State', 'What the data say, or what to look for'),
      rows: constraints.map(({ name, state, steps, symptom }): Inline[] => [
        name,
        [stateCell(state)],
        steps.length === 0
          ? `Look for: ${symptom}`
          : steps.map(({ says, process }) => `${says} (${process})`).join('; '),
      ]),
    },
    {
      kind: 'list',
      ordered: false,
      items: constraints
        .filter(({ state }) => state === 'shown')
        .map(({ name, remedy }) => ({ text: [strong(`${name}: `), remedy] })),
    },
  ]
}
