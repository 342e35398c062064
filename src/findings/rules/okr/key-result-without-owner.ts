import { type GoalUnit, ownerOf, pathOf, type ResultRef } from '../../../analyses/goals/goals.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { named, namedBy, sayUnit, titled } from './support/say.ts'

interface Unowned {
  unit: GoalUnit
  refs: readonly ResultRef[]
  count: number
}

function draftOf({ unit, refs, count }: Unowned, cite: Cite, at: string): Draft {
  const titles = refs.map(({ result }) => titled(result))
  const behind = refs.filter(({ pace }) => pace.status === 'off_track' || pace.status === 'at_risk')
  const late =
    behind.length === 0
      ? 'None of them is behind by its pace yet; when one is, nobody is asked'
      : `${namedBy(behind, ({ result }) => titled(result))} ${behind.length === 1 ? 'is' : 'are'} behind by pace already, and nobody is asked for an answer`
  return {
    subject: unit.level === 'Company' ? 'company' : unit.name,
    severity: unit.level === 'Company' ? 'medium' : 'low',
    says: () => ({
      what: `${refs.length} of ${counted(count, 'key result', 'key results')} of ${sayUnit(unit)} ${refs.length === 1 ? 'has' : 'have'} no owner, and neither ${refs.length === 1 ? 'has its objective' : 'have their objectives'} nor ${unit.level === 'Company' ? 'the company' : unit.name}: ${named(titles)}.`,
      why: `${late}.`,
      how_to_act: [
        act(at, {
          action: `Name an owner for ${named(titles)}`,
          owner: unit.owner,
          role:
            unit.level === 'Company'
              ? 'COO'
              : (unit.department && `head of ${unit.department}`) || `lead of ${unit.name}`,
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    extent: refs.length,
    evidence: () => [
      cite.computed(
        refs.length,
        'count',
        'key results without an owner of their own, of their objective or of their unit',
        refs.slice(0, MOST_CITED).map((ref) => cite.missing(pathOf(ref), 'owner')),
      ),
      cite.computed(count, 'count', 'key results of the unit', [
        cite.datum(`${unit.path}.objectives`),
      ]),
    ],
  }
}

/** Key results for which neither they nor anything above them names a person. */
export const keyResultWithoutOwner: Rule = {
  name: 'key_result_without_owner',
  area: 'okr',
  docs: {
    what: 'Key results without an owner, where neither the objective nor the department or team has one either; one finding for each unit.',
    why: 'Nobody reports the number, and nobody acts when it stops moving.',
    act: 'Name a person for each, or one for the unit.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {},
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const drafts: Draft[] = []
    for (const unit of facts.goals().units) {
      const refs: ResultRef[] = []
      let count = 0
      for (const ref of unit.results) {
        count++
        if (!ownerOf(ref)?.trim()) refs.push(ref)
      }
      if (refs.length > 0) drafts.push(draftOf({ unit, refs, count }, cite, facts.situation.at))
    }
    return found(drafts)
  },
}
