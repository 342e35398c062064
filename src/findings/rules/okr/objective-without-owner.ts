import {
  type Goal,
  type GoalUnit,
  pathOf,
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
import { citeValue } from './support/evidence.ts'
import { whenOver } from './support/guard.ts'
import { named, percent, sayUnit, sayValue, titled } from './support/say.ts'

/** Who answers for a key result by itself; its objective has nobody. */
const ownOwner = ({ result }: ResultRef): string | undefined => result.owner?.trim() || undefined

/** The largest part of a company result that some objectives carry without anybody to ask. */
function carried(goals: readonly Goal[], rollups: Rollups) {
  let most: { part: Part; parent: ResultRef; share: number } | undefined
  for (const ref of resultsOf(goals)) {
    const above = rollups.of.get(ref)
    if (above?.part.rolls_up !== 'sum' || ownOwner(ref) !== undefined) continue
    const share = (targetOf(ref.result) ?? 0) / (targetOf(above.parent.result) ?? 0)
    if (Number.isFinite(share) && share > (most?.share ?? 0)) most = { ...above, share }
  }
  return most
}

function citeStake(cite: Cite, { part, parent, share }: NonNullable<ReturnType<typeof carried>>) {
  const [own, whole] = [citeValue(cite, part.ref, 'target'), citeValue(cite, parent, 'target')]
  return [own, whole, cite.computed(share, 'ratio', 'target / target above', [own, whole])]
}

/** What it means that nobody owns some objectives, by who owns their key results. */
function why(results: readonly ResultRef[], stake: ReturnType<typeof carried>): string {
  if (stake !== undefined) {
    const { result } = stake.parent
    return `It carries ${sayValue(stake.part.ref.result, targetOf(stake.part.ref.result) ?? 0)} of the ${sayValue(result, targetOf(result) ?? 0)} of ${titled(result)} (${percent(stake.share)}), and nobody is asked about it when it slips`
  }
  if (results.length === 0) return 'Nobody is asked about it when it slips'
  const open = results.filter((ref) => ownOwner(ref) === undefined).length
  if (open > 0) {
    return `${counted(open, 'key result has', 'key results have')} nobody who is asked about ${open === 1 ? 'it when it slips' : 'them when they slip'}`
  }
  const owners = new Set(results.map(ownOwner)).size
  return `${counted(results.length, 'key result has', 'key results have')} ${counted(owners, 'owner', 'owners')}, and nobody answers for the whole`
}

/** The key results that have nobody, or where each has somebody all of them with their owners. */
function citeOwners(cite: Cite, results: readonly ResultRef[]) {
  const open = results.filter((ref) => ownOwner(ref) === undefined)
  if (open.length > 0) {
    const missing = open.slice(0, MOST_CITED).map((ref) => cite.missing(pathOf(ref), 'owner'))
    return [cite.computed(open.length, 'count', 'key results without an owner', missing)]
  }
  const owners = results.slice(0, MOST_CITED).map((ref) => cite.datum(`${pathOf(ref)}.owner`))
  return [
    cite.computed(results.length, 'count', 'key results with an owner', owners),
    cite.computed(new Set(results.map(ownOwner)).size, 'count', 'owners of those', owners),
  ]
}

function draftOf(
  unit: GoalUnit,
  without: readonly Goal[],
  rollups: Rollups,
  cite: Cite,
  at: string,
): Draft {
  const goals = without.map(({ objective }) => titled(objective))
  const results = resultsOf(without)
  const areOwned = results.length > 0 && results.every((ref) => ownOwner(ref) !== undefined)
  const stake = carried(without, rollups)
  const [first] = without
  const subject = without.length === 1 && first ? subjectOf(first.objective) : unit.name
  const isGrave = stake !== undefined || unit.level === 'Company'
  const missing = without.slice(0, MOST_CITED).map(({ path }) => cite.missing(path, 'owner'))
  const [one] = missing
  return {
    subject,
    severity: areOwned ? 'low' : isGrave ? 'high' : 'medium',
    says: () => ({
      what: `${without.length} of ${counted(unit.goals.length, 'objective', 'objectives')} of ${sayUnit(unit)} ${without.length === 1 ? 'has' : 'have'} no owner: ${named(goals)}.`,
      why: `${why(results, stake)}.`,
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
      ...(results.length === 0 ? [] : citeOwners(cite, results)),
      ...(stake ? citeStake(cite, stake) : []),
    ],
  }
}

/** Objectives for which nobody answers. */
export const objectiveWithoutOwner: Rule = {
  name: 'objective_without_owner',
  area: 'okr',
  docs: {
    what: 'An objective without an owner, unless its department or team has one who owns all its objectives alike; of little weight where each of its key results has an owner.',
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
