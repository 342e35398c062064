import type { Facts } from '../../../analyses/facts.ts'
import type { Goal } from '../../../analyses/goals/goals.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import { firstHeld } from '../../first-held.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { isUnlinked } from '../../unlinked.ts'
import {
  NO_STAGE,
  namesIn,
  notesOf,
  sizeEvidence,
  sizeWords,
  staged,
  stageEvidence,
} from './support-stage.ts'

/** Judged by a rule of its own. */
const JUDGED = new Set(['weekly_one_on_ones'])

/** Objectives of departments and teams, and those of them that serve no goal of the company. */
function goalsOfTeams(facts: Facts): { all: Goal[]; unlinked: Goal[] } {
  const { company, units } = facts.goals()
  const all = units.flatMap(({ level, goals }) => (level === 'Company' ? [] : goals))
  const isTold = company.length > 0
  return { all: isTold ? all : [], unlinked: all.filter((goal) => isUnlinked(goal, facts)) }
}

/** Kinds of communication that the stage calls for are not in the cadence, and goals show that what
 *  the company is after has not reached everybody. */
export const communicationDue: Rule = {
  name: 'communication_due',
  area: 'org',
  docs: {
    what: 'All-hands, leadership meeting, skip-levels, town halls and written updates that the stage calls for, looked for in the written cadence. Found where one is not there and an objective of a department or team serves no goal of the company; one-on-ones have a rule of their own.',
    why: 'Everybody should know what the company is after; where a team’s goals serve none of it, news may not have reached those who act.',
    act: 'Ask which goal of the company the objective serves; where nobody can say, hold the first one that is missing, in place of another meeting.',
  },
  needs: [
    'people',
    'team',
    'metrics',
    'cadence',
    'stage',
    'company_okrs',
    'department_okrs',
    'team_okrs',
  ],
  figures: {},
  check: (facts, cite) => {
    const known = staged(facts)
    if (known === undefined) return silent(NO_STAGE)
    if (!facts.cadence().written) return silent('recurring meetings (cadence)')
    const due = known.scaling.communication.filter(
      ({ id, state }) => !JUDGED.has(id) && (state === 'present' || state === 'missing'),
    )
    const missing = due.filter(({ state }) => state === 'missing')
    if (missing.length === 0) return quiet
    const { all, unlinked } = goalsOfTeams(facts)
    if (all.length === 0) return silent('objectives of the company and of its departments or teams')
    if (unlinked.length === 0) return quiet
    const [first] = missing
    return found([
      {
        subject: 'company',
        severity: missing.length * 2 > due.length ? 'medium' : 'low',
        says: () => ({
          what: `${missing.length} of ${counted(due.length, 'kind', 'kinds')} of communication due at ${known.called} ${missing.length === 1 ? 'is' : 'are'} not in the cadence (${namesIn(missing.map(({ name }) => name))}), and ${unlinked.length} of ${counted(all.length, 'objective', 'objectives')} of departments and teams ${unlinked.length === 1 ? 'serves' : 'serve'} no goal of the company.`,
          why: `Whether the two belong together is not in the data. ${sizeWords(facts)}news does not spread by itself; what is not there would carry it: ${notesOf(missing)}.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Ask those who own ${unlinked.length === 1 ? 'that objective which goal of the company it serves' : 'those objectives which goal of the company each serves'}; where nobody can say, hold ${first?.name ?? 'the first'} in place of another meeting, or write it into the cadence where it is held`,
              owner: undefined,
              role: firstHeld(facts, 'COO', 'CEO'),
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: missing.length,
        why_basis: 'benchmark',
        assumed: ['meetings and updates are known by their names in the cadence'],
        evidence: () => [
          cite.computed(
            due.length,
            'kinds',
            'kinds of communication due',
            sizeEvidence(facts, cite),
          ),
          cite.computed(missing.length, 'kinds', 'kinds due - those in the cadence', [
            cite.datum('cadence', 'meetings'),
            ...stageEvidence(facts, cite),
          ]),
          cite.computed(
            unlinked.length,
            'objectives',
            'objectives of departments and teams without a link to the company’s',
            unlinked
              .slice(0, MOST_CITED)
              .map(({ path }) => cite.missing(path, 'supports_company_objective_ids')),
          ),
        ],
      },
    ])
  },
}
