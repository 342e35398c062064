import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { communicationDue } from './communication-due.ts'

const meetings = (...names: string[]) => names.map((meeting) => ({ meeting }))
const some = meetings('leadership_sync', 'standup')
const all = meetings('all_hands', 'leadership_sync', 'standup', 'skip_level', 'Investor update')
const metrics = { headcount: 30 }

const goals = [anObjective('O1', [aNumber('A', 70, 100)])]
const withTeam = (supports: object) =>
  aQuarter(goals, {
    teams: [
      {
        name: 'Platform',
        objectives: [{ ...anObjective('P1', [aNumber('B', 5, 9)]), ...supports }],
      },
    ],
  })
const unlinked = withTeam({})
const linked = withTeam({ supports_company_objective_ids: ['O1'] })

verifyRule(communicationDue, {
  found: [
    {
      // Seed, scaling playbook, Series A: all-hands, leadership sync, standups, skip-levels, updates.
      when: 'a Series A company lacks three of five, and a team serves no goal of the company',
      company: { ...unlinked, metrics, cadence: some },
      subjects: ['company'],
      says: [
        '3 of 5 kinds of communication due at Series A are not in the cadence (All-hands, Skip-levels and Written update to investors and board), and 1 of 1 objective of departments and teams serves no goal of the company.',
      ],
    },
  ],
  quiet: [
    { when: 'all are there', company: { ...unlinked, metrics, cadence: all } },
    { when: 'every goal serves the company’s', company: { ...linked, metrics, cadence: some } },
  ],
  silent: [
    {
      when: 'no cadence is written',
      company: { ...unlinked, metrics },
      missing: 'recurring meetings (cadence)',
    },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
    {
      when: 'a healthy seed company of eight holds one meeting',
      company: { stage: 'seed', metrics: { headcount: 8 }, cadence: meetings('leadership_sync') },
      missing: 'objectives of the company',
    },
  ],
})
