import { listed } from '../../analyses/listed.ts'
import { spokenName } from '../../analyses/meeting-kind.ts'
import { counted, quoted } from '../../analyses/words.ts'
import type { Block } from '../../reports/document.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { heading } from '../shared/blocks.ts'
import { columns, figureOr, paragraph } from '../shared/cells.ts'
import type { CadenceReport } from './cadence.ts'

const MOST_PEOPLE = 5

function peopleTable(people: CadenceReport['by_person']): Block[] {
  if (people.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Named in the most hours',
      columns: columns('Person', '>Hours a week', '>Cost a week'),
      rows: people.map(({ name, hours_per_week, cost_usd_per_week }) => [
        [{ kind: 'person', name }],
        [{ kind: 'number', value: hours_per_week, unit: 'hours' }],
        figureOr(cost_usd_per_week, 'usd', 'cost'),
      ]),
    },
  ]
}

const roleNames: Record<CadenceReport['by_role'][number]['role'], string> = {
  contributor: 'Contributor',
  manager: 'Manager',
  leader: 'Leader',
  coo: 'COO',
}

/** What the missing meetings would add, as far as it is known who would come. */
function missingTime({ meetings, missing_hours_per_week: hours }: CadenceReport): Block[] {
  const missing = meetings.filter(({ state }) => state === 'missing')
  const unknown = missing.filter(({ hours_per_week }) => hours_per_week === null).length
  if (missing.length === 0) return []
  if (unknown === missing.length)
    return [
      paragraph(
        'How many hours the missing meetings would add is not known: nothing tells who would come.',
      ),
    ]
  const least = unknown === 0 ? '' : 'at least '
  const rest =
    unknown === 0
      ? ''
      : `, without ${counted(unknown, 'meeting', 'meetings')} of which nothing tells who would come`
  return [
    paragraph(
      `What is missing would add ${least}${formatNumber(hours, 'hours')} a week for all${rest}.`,
    ),
  ]
}

/** What the meetings take: by role, in all, and of the people who are named in the most. */
export function timeSection(output: CadenceReport): Block[] {
  const { by_role, by_role_leaves_out: leftOut, by_person } = output
  return [
    heading(2, 'What it takes'),
    {
      kind: 'table',
      caption:
        'Hours a week of somebody of each role who attends; on average where teams or pairs hold their own, or it is named who comes',
      columns: columns('Role', '>As held', '>With what is missing'),
      rows: by_role.map((one) => [
        roleNames[one.role],
        [{ kind: 'number', value: one.hours_per_week, unit: 'hours' }],
        [{ kind: 'number', value: one.with_missing_hours_per_week, unit: 'hours' }],
      ]),
    },
    ...(leftOut.length === 0
      ? []
      : [
          paragraph(
            `Without ${listed(leftOut.map((name) => quoted(spokenName(name))))}: who of each role sits in ${leftOut.length === 1 ? 'it' : 'them'} is not known.`,
          ),
        ]),
    ...missingTime(output),
    ...peopleTable(by_person.slice(0, MOST_PEOPLE)),
  ]
}
