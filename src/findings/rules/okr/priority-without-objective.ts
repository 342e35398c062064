import type { Facts } from '../../../analyses/facts.ts'
import type { Priority } from '../../../analyses/goals/priorities.ts'
import { linkNameOf } from '../../../analyses/link-names.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import type { Company } from '../../../model/company.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

/** What any objective calls the priority it serves, in any cycle that is known. */
function servedIn(company: Company): Set<string> {
  const served = new Set<string>()
  for (const cycle of [company, ...(company.okr_history ?? [])]) {
    const holders = [
      cycle.company_okrs,
      ...(cycle.department_okrs ?? []),
      ...(cycle.team_okrs ?? []),
    ]
    for (const holder of holders) {
      for (const { supports_priority_id: id } of holder?.objectives ?? []) {
        if (id !== undefined) served.add(id)
      }
    }
  }
  return served
}

function draftOf(priority: Priority, place: number, facts: Facts, cite: Cite): Draft {
  const { company, at } = facts.situation
  const title = quoted(priority.title ?? priority.id ?? 'a priority')
  const { quarter } = facts.goals().cycle
  const isKnownBefore = (company.okr_history ?? []).length > 0
  const never = isKnownBefore ? ', and no other known cycle served it either' : ''
  const path = `strategy.priorities[${place}]`
  const count = facts.priorities().running.length
  return {
    subject: linkNameOf(priority) ?? 'company',
    severity: 'medium',
    says: () => ({
      what: `0 objectives of ${quarter} serve ${title}, ${count === 1 ? 'the only priority' : `one of ${counted(count, 'priority', 'priorities')}`} of the year.`,
      why: `${priority.owner ?? 'Nobody by name'} answers for ${title}${priority.year === undefined ? '' : ` in ${priority.year}`}, yet nobody has to do anything for it${never}.`,
      how_to_act: [
        act(at, {
          action: `Give ${title} an objective in the next cycle, or take it off the strategy`,
          owner: priority.owner,
          role: 'CEO',
          within: 'month',
        }),
      ],
    }),
    basis: 'counted',
    evidence: () => [
      cite.computed(
        0,
        'count',
        `objectives whose supports_priority_id is ${linkNameOf(priority)}`,
        [cite.datum(path)],
      ),
      cite.computed(count, 'count', 'priorities of this year, or of any', [
        cite.datum('strategy.priorities'),
      ]),
      ...(company.company_okrs?.objectives === undefined
        ? []
        : [cite.datum('company_okrs.objectives')]),
    ],
    why_evidence: () => (priority.year === undefined ? [] : [cite.datum(`${path}.year`)]),
  }
}

/** Priorities of the strategy that no objective serves. */
export const priorityWithoutObjective: Rule = {
  name: 'priority_without_objective',
  area: 'okr',
  docs: {
    what: 'A priority of the strategy, for this year or any, that no objective names with `supports_priority_id` in any known cycle. Of goals of a year that is over nothing is found: they are none of the next.',
    why: 'A strategy without an objective is a wish: nobody has to do anything for it.',
    act: 'Give it an objective, or strike it.',
  },
  needs: ['strategy', 'company_okrs', 'department_okrs', 'team_okrs', 'okr_history'],
  figures: {},
  check(facts, cite) {
    const { company } = facts.situation
    const priorities = company.strategy?.priorities ?? []
    if (priorities.length === 0) return silent('strategy.priorities')
    if (facts.goals().count === 0) return silent('objectives')
    const served = servedIn(company)
    if (served.size === 0) return silent('supports_priority_id on objectives')
    const { other, called, begins } = facts.goalPriorities()
    // What a year that is over left out cannot be made up for, and its goals are none of the next.
    if (begins !== facts.priorities().begins) return quiet
    const meant = new Set([...served].map((to) => called?.meant(to)))
    const drafts: Draft[] = []
    priorities.forEach((priority, place) => {
      if (meant.has(priority) || other.includes(priority)) return
      drafts.push(draftOf(priority, place, facts, cite))
    })
    return found(drafts)
  },
}
