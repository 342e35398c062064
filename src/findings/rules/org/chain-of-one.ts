import type { Facts } from '../../../analyses/facts.ts'
import { nameOfPerson, subjectOfPerson } from '../../../analyses/person.ts'
import type { ManagerOf } from '../../../analyses/reporting/reporting-lines.ts'
import { counted } from '../../../analyses/words.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { firstHeld } from '../../first-held.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

function fromPeople(facts: Facts, cite: Cite, manager: ManagerOf): Draft | undefined {
  const { company, at } = facts.situation
  const [only] = manager.reports
  if (only === undefined) return undefined
  const person = company.people?.[manager.position] ?? {}
  const second = company.people?.[only] ?? {}
  const under = facts.reportingLines().managers_at.get(only)
  const [first, last] = [manager.name, nameOfPerson(second, only)]
  const cost = second.annual_cost_usd
  const money = cost === undefined ? '' : ` The second costs ${formatNumber(cost, 'usd')} a year.`
  return {
    subject: subjectOfPerson(person, manager.position),
    severity: 'low',
    says: () => ({
      what: `${first} manages only ${last}, who manages ${counted(under?.reports.length ?? 0, 'person', 'people')}: two layers where one would do.`,
      why: `Whatever ${counted(under?.reports.length ?? 0, 'person needs', 'people need')} from above passes two managers in a row.${money}`,
      how_to_act: [
        act(at, {
          action: `Decide which of ${first} and ${last} leads the team, and give the other work of their own`,
          owner: undefined,
          role: firstHeld(facts, 'COO', 'CEO'),
          within: 'month',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'benchmark',
    evidence: () => [
      cite.datum(`people[${only}].manager_id`),
      cite.computed(
        under?.reports.length ?? 0,
        'people',
        'people who name the second manager',
        (under?.reports ?? [])
          .slice(0, MOST_CITED)
          .map((report) => cite.datum(`people[${report}].manager_id`)),
      ),
    ],
    why_evidence: () =>
      cost === undefined ? [] : [cite.datum(`people[${only}].annual_cost_usd`, 'usd')],
  }
}

/** Managers of one manager, as the team lists them. */
function fromTeam(facts: Facts, cite: Cite): Draft[] {
  const { company, at } = facts.situation
  return (company.team?.departments ?? []).flatMap(
    ({ name: department, managers = [] }, position) =>
      managers.flatMap(({ name, direct_reports, manages_managers }, index): Draft[] => {
        if (direct_reports !== 1 || manages_managers !== true) return []
        const called = name ?? `manager ${index + 1}`
        const path = `team.departments[${position}].managers[${index}]`
        return [
          {
            subject: called,
            severity: 'low',
            says: () => ({
              what: `${called} manages managers and has 1 report: a chain of one.`,
              why: `Whatever the people${department === undefined ? '' : ` of ${department}`} need from above passes two managers in a row.`,
              how_to_act: [
                act(at, {
                  action: `Decide whether ${called} or the one manager below leads the team`,
                  owner: undefined,
                  role: firstHeld(facts, 'COO', 'CEO'),
                  within: 'month',
                }),
              ],
            }),
            basis: 'counted',
            why_basis: 'benchmark',
            evidence: () => [
              cite.datum(`${path}.direct_reports`, 'people'),
              cite.datum(`${path}.manages_managers`),
            ],
          },
        ]
      }),
  )
}

/** A manager whose only report is a manager. */
export const chainOfOne: Rule = {
  name: 'chain_of_one',
  area: 'org',
  docs: {
    what: 'Found where a manager has one report, and that one manages others.',
    why: 'One of the two adds a layer and no leading; the playbook counts it among the bloat of the middle.',
    act: 'Let one of them lead, and give the other work of their own.',
  },
  needs: ['people', 'team'],
  figures: {},
  check: (facts, cite) => {
    const lines = facts.reportingLines()
    if (lines.known) {
      const drafts = lines.chains_of_one.flatMap(
        (manager) => fromPeople(facts, cite, manager) ?? [],
      )
      return drafts.length === 0 ? quiet : found(drafts)
    }
    if (facts.spanFaults() === undefined) {
      return silent('who reports to whom, or direct reports of managers')
    }
    const drafts = fromTeam(facts, cite)
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
