import { listed } from '../../../analyses/listed.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { citeHours } from './cite-rhythm.ts'

const MOST = valueOf(cadenceFigures.meetings_of_own)

/** Recurring meetings beyond the playbook's that nobody could defend. */
export const meetingCreep: Rule = {
  name: 'meeting_creep',
  area: 'cadence',
  docs: {
    what: 'Three recurring meetings or more beyond the playbook’s set that name no output or no owner.',
    why: 'Meetings are easily added, and none is taken off that nobody answers for.',
    act: 'Once a quarter take all recurring meetings off the calendar, and put back what is essential.',
  },
  needs: ['cadence', 'working_hours'],
  figures: { meetings_of_own: cadenceFigures.meetings_of_own },
  check(facts, cite) {
    const { written, meetings } = facts.cadence()
    if (!written) return silent('recurring meetings (cadence)')
    const loose = meetings.filter(
      ({ kind, entry }) => kind === null && !(entry.output?.trim() && entry.owner?.trim()),
    )
    if (loose.length < MOST) return quiet
    const timed = loose.filter(({ hours_per_week }) => hours_per_week !== null)
    const hours = timed.reduce((sum, { hours_per_week }) => sum + (hours_per_week ?? 0), 0)
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${loose.length} recurring meetings beyond the usual set name no output or no owner: ${listed(loose.map(({ name }) => spokenName(name)))}.`,
          why:
            hours > 0
              ? `They take ${formatNumber(hours, 'hours')} of working time a week, and nobody would take one off.`
              : '',
          how_to_act: [
            act(facts.situation.at, {
              action: `Take ${listed(loose.map(({ name }) => spokenName(name)))} off the calendar, and put back only those with an owner and an output`,
              owner: undefined,
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: loose.length,
        evidence: () => [
          cite.computed(
            loose.length,
            'meetings',
            'recurring meetings beyond the playbook’s, without output or owner',
            loose.map(({ path, entry }) =>
              cite.missing(path, entry.output?.trim() ? 'owner' : 'output'),
            ),
          ),
          known(cite, 'cadence.meetings_of_own', cadenceFigures.meetings_of_own),
        ],
        why_evidence: () =>
          hours > 0
            ? [
                cite.computed(
                  hours,
                  'hours',
                  'sum of minutes x participants x times a week / 60',
                  timed.flatMap((meeting) => citeHours(cite, facts, meeting)),
                ),
              ]
            : [],
      },
    ])
  },
}
