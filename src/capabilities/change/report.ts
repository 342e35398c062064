import { listed } from '../../analyses/listed.ts'
import type { GroupState, PlannedItem } from '../../analyses/rollout/rollout.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { adoptionLevers, failureModes, resistanceKinds } from '../../knowledge/change.ts'
import { adkar } from '../../knowledge/risk.ts'
import type { Block, Cell, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { columns, date, figure, figureOr, paragraph } from '../shared/cells.ts'
import type { Changes } from './capability.ts'
import { phaseNames } from './phase-names.ts'

type Change = Changes['changes'][number]

const stateCells: Record<PlannedItem['state'], { tone: Tone; label: string }> = {
  done: { tone: 'good', label: 'done' },
  open: { tone: 'neutral', label: 'open' },
  overdue: { tone: 'bad', label: 'overdue' },
  not_planned: { tone: 'warning', label: 'not planned' },
}

const stateCell = (state: PlannedItem['state']): Cell => ({ kind: 'status', ...stateCells[state] })

function adoptionBlocks({ adoption_pct, target_adoption_pct: target, ...rest }: Change): Block[] {
  if (adoption_pct === null) {
    return [paragraph([{ kind: 'missing', what: 'people and adopted of each group' }])]
  }
  const needed = rest.needed_points_per_week
  const note: (string | Cell)[] = [
    ...(target === null ? [] : (['target ', figure(target, 'percent')] as const)),
    ...(needed === null
      ? []
      : (['; needs ', figure(needed, 'points'), ' a week until its day to close'] as const)),
  ]
  return [
    {
      kind: 'progress',
      label: 'Adoption',
      value: adoption_pct / 100,
      tone: target === null ? 'neutral' : adoption_pct >= target ? 'good' : 'warning',
      ...(note.length === 0 ? {} : { note }),
    },
  ]
}

const barrierOf = ({ barrier, stuck_pct }: GroupState): Inline =>
  barrier === null
    ? 'none'
    : stuck_pct === null
      ? [strong(barrier)]
      : [strong(barrier), ' (', figure(stuck_pct, 'percent'), ' of those asked)']

const groupsTable = (groups: readonly GroupState[]): Block => ({
  kind: 'table',
  columns: columns(
    'Group',
    '>Adopted',
    ...adkar.map((one) => `>${one.slice(0, 1).toUpperCase()}`),
    'Held back by',
  ),
  rows: groups.map((group) => [
    group.name,
    figureOr(group.adoption_pct, 'percent', 'people who adopted it'),
    ...adkar.map((one): Inline => {
      const score = group.scores[one]
      return score === null ? '?' : [figure(score, 'none')]
    }),
    barrierOf(group),
  ]),
})

/** What is done and open of the plan; of what is not planned only the due phases are named. */
const planTable = (items: readonly PlannedItem[]): Block => ({
  kind: 'table',
  caption: 'Rollout plan',
  columns: columns('When', 'What', 'Owner', 'By', 'State'),
  rows: items.map(({ phase, item, owner, due_on, state }) => [
    phaseNames[phase],
    item,
    [owner === null ? { kind: 'missing', what: 'owner' } : { kind: 'person', name: owner }],
    due_on === null ? '' : [date(due_on)],
    [stateCell(state)],
  ]),
})

const leverState: Record<Change['levers']['easier'], string> = {
  pulled: 'done',
  open: 'on its list, open',
  not_planned: 'not on its list',
}

/** Who resists and how; of a kind that has no answer, those that have one. */
function resistanceBlocks(resistance: Change['resistance']): Block[] {
  if (resistance.length === 0) return []
  const others = new Set(resistance.flatMap(({ other_kind: other }) => other ?? []))
  const kinds = Object.keys(resistanceKinds).map((kind) => kind.replaceAll('_', ' '))
  return [
    {
      kind: 'table',
      caption: 'Resistance',
      columns: columns('Who', 'What is said', 'Kind', 'What answers it'),
      rows: resistance.map(({ group, said, kind, other_kind: other, response }): Inline[] => [
        group ?? '',
        said ?? '',
        kind?.replaceAll('_', ' ') ?? other ?? [{ kind: 'missing', what: 'kind' }],
        response ?? '',
      ]),
    },
    ...(others.size === 0
      ? []
      : [
          paragraph(
            `No answer is known for ${listed([...others].map(quoted))}; there is one for ${kinds.join(', ')}.`,
          ),
        ]),
  ]
}

function changeBlocks(one: Change): Block[] {
  const { launch_on, days_since_launch: days, groups, resistance, not_ready } = one
  const launched =
    launch_on === null
      ? [{ kind: 'missing' as const, what: 'launch day' }]
      : days !== null && days >= 0
        ? ['Launched on ', date(launch_on), `, ${counted(days, 'day', 'days')} ago. `]
        : ['To be launched on ', date(launch_on), '. ']
  const closing =
    not_ready.length === 0 ? 'It can be closed.' : `Not to be closed yet: ${not_ready.join('; ')}.`
  return [
    heading(2, one.name),
    paragraph([...launched, closing]),
    ...adoptionBlocks(one),
    ...(groups.length === 0
      ? []
      : [
          groupsTable(groups),
          paragraph(
            'A awareness, D desire, K knowledge, A ability, R reinforcement, 1 to 5. The first at 3 or less holds a group back, and is worked on first; reinforcement counts after launch.',
          ),
        ]),
    ...resistanceBlocks(resistance),
    {
      kind: 'facts',
      items: (Object.keys(adoptionLevers) as (keyof typeof adoptionLevers)[]).map((lever) => ({
        label: adoptionLevers[lever].lever,
        value: leverState[one.levers[lever]],
      })),
    },
    ...(one.failure_modes.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            ordered: false,
            items: one.failure_modes.map((mode) => ({ text: failureModes[mode] })),
          },
        ]),
    planTable(one.items),
  ]
}

function bottomLine({ changes }: Changes): string {
  const stuck = changes.flatMap(({ name, groups }) =>
    groups.filter(({ barrier }) => barrier !== null).map((group) => ({ change: name, ...group })),
  )
  const [first] = stuck
  const ready = changes.filter(({ ready_to_close }) => ready_to_close).length
  const closing = ready === 0 ? '' : ` ${ready} can be closed.`
  if (changes.length === 0) return 'No change is being rolled out in the data.'
  return first === undefined
    ? `No group is held back in ${counted(changes.length, 'change', 'changes')}.${closing}`
    : `${counted(stuck.length, 'group is', 'groups are')} held back; first ${first.name} in ${first.change}, by its ${first.barrier}.${closing}`
}

/** A section a change: state, groups, resistance, levers, plan. */
export const changeReport = (output: Changes): ReportDocument => ({
  title: `Changes: ${output.company ?? 'your company'}`,
  subtitle: ['As of ', date(output.at)],
  blocks: [
    { kind: 'callout', tone: 'info', title: bottomLine(output), blocks: [] },
    ...output.changes.flatMap(changeBlocks),
  ],
})
