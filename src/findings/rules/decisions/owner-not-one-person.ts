import { ownedByNobodyInParticular } from '../../../analyses/decisions/owned.ts'
import { listed } from '../../../analyses/listed.ts'
import { quoted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

/** Things whose owner is several people or a group. */
export const ownerNotOnePerson: Rule = {
  name: 'owner_not_one_person',
  area: 'decisions',
  docs: {
    what: 'Priorities, objectives, key results, processes, decisions, actions or automations whose named owner is several people, a team or a committee.',
    why: 'Where several answer each relies on the other, and when it fails nobody is called.',
    act: 'Name exactly one directly responsible individual; the others help.',
  },
  needs: [
    'strategy',
    'company_okrs',
    'department_okrs',
    'team_okrs',
    'processes',
    'decisions',
    'actions',
    'automations',
  ],
  figures: {},
  check(facts, cite) {
    const { company, at } = facts.situation
    const shared = ownedByNobodyInParticular(company)
    const { strategy, company_okrs, department_okrs, team_okrs } = company
    const { processes, decisions, actions, automations } = company
    const lists = [
      strategy,
      company_okrs,
      department_okrs,
      team_okrs,
      processes,
      decisions,
      actions,
      automations,
    ]
    if (lists.every((list) => list === undefined)) return silent('anything that has an owner')
    const [first] = shared
    if (first === undefined) return quiet
    const said = shared.map(({ what, subject, owner }) => `${what} ${subject} (${owner})`)
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${shared.length} ${shared.length === 1 ? 'thing is' : 'things are'} owned by no single person: ${listed(said)}.`,
          why: `When ${first.what} ${quoted(first.subject)} fails, ${quoted(first.owner ?? '')} is called, and each of them may look at the others.`,
          how_to_act: [
            act(at, {
              action: `Name one person for each of ${listed(shared.map(({ subject }) => subject))}`,
              owner: undefined,
              role: 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        why_basis: 'benchmark',
        evidence: () => [
          cite.computed(
            shared.length,
            'owners',
            'owners that are several people or a group',
            shared.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.owner`)),
          ),
        ],
      },
    ])
  },
}
