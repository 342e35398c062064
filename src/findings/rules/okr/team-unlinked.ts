import type { Facts } from '../../../analyses/facts.ts'
import {
  type Goal,
  type GoalUnit,
  pathOf,
  type ResultRef,
  resultsOf,
} from '../../../analyses/goals/goals.ts'
import { sharedWords, titleOf } from '../../../analyses/goals/words.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { isUnlinked, mayServe } from '../../unlinked.ts'
import { whenOver, withoutCompanyGoals } from './support/guard.ts'
import { askedOf, roleOfUnit } from './support/per-unit.ts'
import { named, namedBy, sayUnit, titled } from './support/say.ts'

const SHARED_WORDS = valueOf(goalFigures.shared_words)

/** A result of the unit that speaks of what has caused incidents. */
function incidentsOf(
  goals: readonly Goal[],
  facts: Facts,
): { ref: ResultRef; cause: string; places: number[] } | null {
  const byCause = new Map<string, number[]>()
  facts.situation.company.incidents?.forEach(({ cause }, i) => {
    if (cause === undefined) return
    byCause.set(cause, [...(byCause.get(cause) ?? []), i])
  })
  let most: { ref: ResultRef; cause: string; places: number[] } | null = null
  if (byCause.size === 0) return null
  for (const ref of resultsOf(goals)) {
    for (const [cause, places] of byCause) {
      if (sharedWords(cause, titleOf(ref.result)) < SHARED_WORDS) continue
      if (most === null || places.length > most.places.length) most = { ref, cause, places }
    }
  }
  return most
}

function whyOf(unlinked: readonly Goal[], facts: Facts, cite: Cite) {
  const results = unlinked.reduce((sum, { results }) => sum + results.length, 0)
  const incidents = incidentsOf(unlinked, facts)
  const evidence: Evidence[] = []
  if (incidents === null) {
    const why = `Its ${counted(results, 'key result is', 'key results are')} weighed against no goal of the company, so in a conflict ${results === 1 ? 'it loses or wins' : 'they lose or win'} by who speaks loudest.`
    return { why, evidence }
  }
  const { ref, cause, places } = incidents
  evidence.push(
    cite.computed(
      places.length,
      'count',
      `incidents with the cause "${cause}"`,
      places.map((i) => cite.datum(`incidents[${i}].cause`)),
    ),
    cite.datum(pathOf(ref)),
  )
  const why = `Its ${titled(ref.result)} is about the cause of ${counted(places.length, 'incident', 'incidents')} (${quoted(cause)}), yet it counts towards no goal of the company and yields to those that do.`
  return { why, evidence }
}

/** Which objective the unit's work may serve: of those that nobody supports, else of all. */
function whereToLook(unit: GoalUnit, unlinked: readonly Goal[], facts: Facts): string {
  const { served } = facts.rollups()
  const serves = mayServe(unit, unlinked)
  const candidates = facts.goals().company.filter((goal) => !served.has(goal) && serves(goal))
  const it = unlinked.length === 1 ? 'it' : 'each'
  return candidates.length > 0
    ? `${it} serves, first looking at ${namedBy(candidates, ({ objective }) => titled(objective))}, which nobody supports`
    : `of ${facts.goals().cycle.quarter} that ${it} serves`
}

function draftOf(unit: GoalUnit, unlinked: readonly Goal[], facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const { why, evidence } = whyOf(unlinked, facts, cite)
  const goals = unlinked.map(({ objective }) => titled(objective))
  const linked = unit.goals.length - unlinked.length
  return {
    subject: unit.name,
    severity: evidence.length > 0 ? 'high' : 'medium',
    says: () => ({
      what: `${linked} of ${counted(unit.goals.length, 'objective', 'objectives')} of ${sayUnit(unit)} ${linked === 1 || unit.goals.length === 1 ? 'links' : 'link'} to a company objective: ${named(goals)} ${unlinked.length === 1 ? 'serves' : 'serve'} none that it names.`,
      why,
      how_to_act: [
        act(at, {
          action: `Link ${named(goals)} to the company objective ${whereToLook(unit, unlinked, facts)}, or stop ${unlinked.length === 1 ? 'it' : 'them'}`,
          owner: askedOf(unit, unlinked),
          role: roleOfUnit(unit),
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    extent: unit.goals.length - linked,
    why_basis: evidence.length > 0 ? 'reported' : 'counted',
    evidence: () => [
      cite.computed(
        linked,
        'count',
        'objectives of the unit less those without a link',
        unlinked
          .slice(0, MOST_CITED)
          .map(({ path }) => cite.missing(path, 'supports_company_objective_ids')),
      ),
      cite.datum(`${unit.path}.objectives`),
      ...evidence,
    ],
  }
}

/** Departments and teams with objectives that serve no company objective they name. */
export const teamUnlinked: Rule = {
  name: 'team_unlinked',
  area: 'okr',
  docs: {
    what: 'Objectives of a department or team that name no company objective, no priority, and have no key result that links to one.',
    why: 'The team cannot say how its work serves the company, and nobody else can weigh it.',
    act: 'Link them, or stop them.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs', 'incidents'],
  figures: { shared_words: goalFigures.shared_words },
  check(facts, cite) {
    const nothing = withoutCompanyGoals(facts) ?? whenOver(facts)
    if (nothing !== null) return nothing
    const units = facts
      .goals()
      .units.filter(({ level, goals }) => level !== 'Company' && goals.length > 0)
    if (units.length === 0) return silent('objectives of departments or teams')
    const drafts: Draft[] = []
    for (const unit of units) {
      const unlinked = unit.goals.filter((goal) => isUnlinked(goal, facts))
      if (unlinked.length > 0) drafts.push(draftOf(unit, unlinked, facts, cite))
    }
    return found(drafts)
  },
}
