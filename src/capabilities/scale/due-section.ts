import type { DueState } from '../../analyses/scaling/due.ts'
import { stageNames } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import type { Block, Cell, Inline, Tone } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { columns, paragraph } from '../shared/cells.ts'
import type { Scale } from './scale.ts'

const words: Record<DueState, [tone: Tone, label: string]> = {
  present: ['good', 'there'],
  missing: ['bad', 'missing'],
  too_early: ['warning', 'too early'],
  next: ['neutral', 'next'],
  unknown: ['neutral', 'not known'],
}

const order: readonly DueState[] = ['missing', 'too_early', 'unknown', 'present', 'next']

const stateCell = (state: DueState): Cell => ({
  kind: 'status',
  tone: words[state][0],
  label: words[state][1],
})

interface Due {
  name: string
  note: string
  stage: Stage
  state: DueState
  found: readonly { name: string }[]
}

/** What is missing first, then what is too early, there, and next. */
function table(label: string, all: readonly Due[], own: Stage): Block {
  const rows = all.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  return {
    kind: 'table',
    columns: columns(label, 'State', 'What it is, or who has it'),
    rows: rows.map(({ name, note, stage, state, found }): Inline[] => [
      stage === own || state === 'next' ? name : `${name} (${stageNames[stage]})`,
      [stateCell(state)],
      state === 'present' || state === 'too_early'
        ? [...new Set(found.map((one) => one.name))].slice(0, 3).join(', ')
        : note,
    ]),
  }
}

/** Roles, processes, communication and tools: due and there, missing, too early, or next. */
export function dueSection(scale: Scale): Block[] {
  const { stage, roles, processes, communication, tools, other_sector } = scale
  const own = stage.stage
  if (own === null) return []
  const ofRoles = roles.map(({ title, held_by, ...role }) => ({
    ...role,
    name: title,
    found: held_by,
  }))
  return [
    heading(2, 'Roles'),
    ...(other_sector === null
      ? []
      : [
          paragraph(
            `What the playbook lists here and below is of software companies, and the sector is ${other_sector}.`,
          ),
        ]),
    table('Role', ofRoles, own),
    heading(2, 'Processes'),
    paragraph(
      `As the processes, meetings and logs in the data name them.${own === 'seed' ? ' Those of the seed stage are due once the product shows signs of its market; before, the playbook makes nothing formal.' : ''}`,
    ),
    table('Process', processes, own),
    heading(2, 'Communication'),
    table('Kind', communication, own),
    heading(2, 'Tools'),
    paragraph('As processes and automations name them; one in use may be named nowhere.'),
    table('For', tools, own),
  ]
}
