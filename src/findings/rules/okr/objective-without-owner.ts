import {
  type Goal,
  type GoalUnit,
  type ResultRef,
  resultsOf,
  subjectOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { ownerless } from '../../../analyses/goals/ownerless.ts'
import type { Part, Rollups } from '../../../analyses/goals/rollups.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { citeResults, citeValue } from './support/evidence.ts'
import { whenOver } from './support/guard.ts'
import { named, percent, sayUnit, sayValue, titled } from './support/say.ts'

/** The largest part of a company result that some objectives carry. */
function carried(goals: readonly Goal[], rollups: Rollups) {
  let most: { part: Part; parent: ResultRef; share: number } | undefined
  for (const ref of resultsOf(goals)) {
    const above = rollups.of.get(ref)
    if (above?.part.rolls_up !== 'sum') continue
    const share = (targetOf(ref.result) ?? 0) / (targetOf(above.parent.result) ?? 0)
    if (Number.isFinite(share) && share > (most?.share ?? 0)) most = { ...above, share }
  }
  return most
}

function citeStake(cite: Cite, { part, parent, share }: NonNullable<ReturnType<typeof carried>>) {
  const [own, whole] = [citeValue(cite, part.ref, 'target'), citeValue(cite, parent, 'target')]
  return [own, whole, cite.computed(share, 'ratio', 'target / target above', [own, whole])]
}

function draftOf(
  unit: GoalUnit,
  without: readonly Goal[],
  rollups: Rollups,
  cite: Cite,
  at: string,
): Draft {
  const goals = without.map(({ objective }) => titled(objective))
  const results = without.reduce((sum, { results }) => sum + results.length, 0)
  const stake = carried(without, rollups)
  const [first] = without
  const subject = without.length === 1 && first ? subjectOf(first.objective) : unit.name
  const carries =
    stake === undefined
      ? `${counted(results, 'key result has', 'key results have')} nobody who is asked about ${results === 1 ? 'it when it slips' : 'them when they slip'}`
      : `It carries ${sayValue(stake.part.ref.result, targetOf(stake.part.ref.result) ?? 0)} of the ${sayValue(stake.parent.result, targetOf(stake.parent.result) ?? 0)} of ${titled(stake.parent.result)} (${percent(stake.share)}), and nobody is asked about it when it slips`
  const missing = without.slice(0, MOST_CITED).map(({ path }) => cite.missing(path, 'owner'))
  const [one] = missing
  return {
    subject,
    severity: stake === undefined && unit.level !== 'Company' ? 'medium' : 'high',
    says: () => ({
      what: `${without.length} of ${counted(unit.goals.length, 'objective', 'objectives')} of ${sayUnit(unit)} ${without.length === 1 ? 'has' : 'have'} no owner: ${named(goals)}.`,
      why: `${carries}.`,
      how_to_act: [
        act(at, {
          action: `Name one owner for ${named(goals)}`,
          owner: unit.owner,
          role: unit.level === 'Company' ? 'CEO' : `lead of ${unit.name}`,
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    extent: without.length,
    evidence: () => [
      cite.computed(without.length, 'count', 'objectives without an owner', missing),
      one ?? cite.missing(unit.path, 'owner'),
      cite.datum(`${unit.path}.objectives`),
      ...(first ? [citeResults(cite, first)] : []),
      ...(stake ? citeStake(cite, stake) : []),
    ],
  }
}

/** Objectives for which nobody answers. */
export const objectiveWithoutOwner: Rule = {
  name: 'objective_without_owner',
  area: 'okr',
  docs: {
    what: 'An objective without an owner, unless its department or team has one who owns all its objectives alike.',
    why: 'What belongs to everybody is asked of nobody: it slips without anyone saying so.',
    act: 'Name one person for it.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {},
  check(facts, cite) {
    const units = facts.goals().units.filter(({ goals }) => goals.length > 0)
    if (units.length === 0) return silent('objectives')
    const nothing = whenOver(facts)
    if (nothing !== null) return nothing
    const drafts: Draft[] = []
    for (const unit of units) {
      const without = ownerless(unit)
      if (without.length === 0) continue
      drafts.push(draftOf(unit, without, facts.rollups(), cite, facts.situation.at))
    }
    return found(drafts)
  },
}
