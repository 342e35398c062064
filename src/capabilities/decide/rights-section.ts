import { counted } from '../../analyses/words.ts'
import type { Block } from '../../reports/document.ts'
import { heading, strong, textList } from '../shared/blocks.ts'
import { andMore, columns, MOST_ROWS, paragraph } from '../shared/cells.ts'
import type { Decide } from './decide.ts'

/** What there is of each way of giving out parts, and how much of it is faulty. */
function partsWords(
  [decisions, faultyDecisions]: readonly [number, number],
  [tasks, faultyTasks]: readonly [number, number],
  { things, with_one }: Decide['dri'],
): string {
  const isOne = things === 1 || with_one === 1
  const words = [
    decisions === 0
      ? 'No decision has a RAPID'
      : `${counted(decisions, 'decision has', 'decisions have')} a RAPID, ${faultyDecisions} with faults`,
    tasks === 0
      ? 'no task is in a RACI matrix'
      : `${counted(tasks, 'task is', 'tasks are')} in a RACI matrix, ${faultyTasks} with faults`,
    ...(things === 0
      ? []
      : [
          `${with_one} of ${counted(things, 'goal, process, decision or action', 'goals, processes, decisions and actions')} ${isOne ? 'has' : 'have'} exactly one person to answer for ${isOne ? 'it' : 'them'}`,
        ]),
  ]
  return `${words.join('; ')}.`
}

/** The first of some things, and how many more there are. */
const someOf = (things: readonly string[]): Block[] =>
  things.length === 0
    ? []
    : [textList(things.slice(0, MOST_ROWS)), ...andMore(things.length, MOST_ROWS, 'things')]

/** Who has which part in decisions and tasks, and what is wrong with that. */
export function rightsBlocks({ rapid, raci, own_check, dri }: Decide): Block[] {
  const faulty = raci.filter(({ problems }) => problems.length > 0)
  const rapidFaults = rapid.filter(({ problems }) => problems.length > 0)
  const told = [
    ...rapidFaults.map(({ id, problems }) => ({ name: id, problems })),
    ...faulty.map(({ process, task, problems }) => ({
      name: process === null ? task : `${process}: ${task}`,
      problems,
    })),
  ]
  const undecided = new Set(
    rapidFaults.flatMap(({ id, problems }) =>
      problems.some(({ problem }) => problem === 'no_decider' || problem === 'decider_left')
        ? [id]
        : [],
    ),
  )
  return [
    heading(2, 'Who has which part'),
    paragraph(partsWords([rapid.length, rapidFaults.length], [raci.length, faulty.length], dri)),
    ...(told.length === 0
      ? []
      : [
          textList(
            told
              .slice(0, MOST_ROWS)
              .map(({ name, problems }) => [
                strong(name),
                `: ${problems.map(({ says }) => says).join('; ')}`,
              ]),
          ),
          ...andMore(told.length, Math.min(told.length, MOST_ROWS), 'faults'),
        ]),
    ...(own_check.length === 0
      ? []
      : [
          textList(
            own_check.map(({ process, tasks }) => [
              strong(process ?? 'The matrix'),
              `: in all ${tasks} tasks who does it answers for it too, so that nobody looks at the work of another`,
            ]),
          ),
        ]),
    ...someOf(
      dri.without
        .filter(
          ({ what, subject, open }) => open && !(what === 'decision' && undecided.has(subject)),
        )
        .map(({ says }) => says),
    ),
    ...someOf(
      dri.shared.map(({ what, subject, owner }) => `${what} ${subject} lies with ${owner}`),
    ),
  ]
}

/** Which way of giving out parts is for what. */
export const guideBlock = ({ guide }: Decide): Block => ({
  kind: 'details',
  summary: 'Which way of deciding, when',
  blocks: (['rapid', 'raci', 'dri'] as const).flatMap((name): Block[] => {
    const { use, roles, habits } = guide[name]
    return [
      heading(3, name.toUpperCase()),
      paragraph(`${use}.`),
      {
        kind: 'table',
        columns: columns('', 'Part', 'What it means'),
        rows: roles.map(({ letter, name: part, means }) => [letter, part, means]),
      },
      textList(habits),
    ]
  }),
})
