import type { Facts } from '../../../analyses/facts.ts'
import { ownerOf, pathOf, subjectOf } from '../../../analyses/goals/goals.ts'
import { scaledUnit } from '../../../analyses/goals/words.ts'
import type { TitleApart } from '../../../analyses/title-target.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeValue } from './support/evidence.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { roleOfUnit } from './support/per-unit.ts'
import { sayBare, sayValue, titled } from './support/say.ts'

function draftOf(one: TitleApart, { situation }: Facts, cite: Cite): Draft {
  const { ref, target, by_title, unit_by_title } = one
  const { result, goal } = ref
  const fields = () => sayValue(result, target)
  const words = () =>
    unit_by_title === null
      ? sayValue(result, by_title)
      : `${sayBare(result, by_title)} ${unit_by_title}`
  return {
    subject: subjectOf(result),
    severity: goal.unit.level === 'Company' ? 'medium' : 'low',
    says: () => ({
      what: `The target of ${titled(result)} is ${fields()} in its fields, and ${words()} by its title.`,
      why: `Score and pace are held against ${fields()}, while whoever reads the title expects ${words()}.`,
      how_to_act: [
        act(situation.at, {
          action: `Settle which holds for ${titled(result)}, ${fields()} or ${words()}, and correct the title or the fields`,
          owner: ownerOf(ref),
          role: roleOfUnit(goal.unit),
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'counted',
    evidence: () => [
      citeValue(cite, ref, 'target'),
      cite.computed(by_title, unit_by_title ?? scaledUnit(result), 'target by the title', [
        cite.datum(`${pathOf(ref)}.${result.title === undefined ? 'name' : 'title'}`),
      ]),
    ],
  }
}

/** Titles that name another target than their fields. */
export const titleNamesOtherTarget: Rule = {
  name: 'title_names_other_target',
  area: 'okr',
  docs: {
    what: 'A key result whose title surely states its target (“from 14 to 8 days”, “to 95 %”, “Add $900K”, “Reduce lead time to 8 days” at its end) and another one, or another unit of time, than its fields.',
    why: 'People read the title and the score is held against the fields, so that two targets are in use.',
    act: 'Settle which target holds, and correct the other place.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { measure_tolerance_pct: checkFigures.measure_tolerance_pct },
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    return found(facts.titlesApart().map((one) => draftOf(one, facts, cite)))
  },
}
