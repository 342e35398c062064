import type { Facts } from '../../../analyses/facts.ts'
import { type Goal, type GoalUnit, pathOf, subjectOf } from '../../../analyses/goals/goals.ts'
import { outlookOfGoal, outlookOfResult, type Standing } from '../../../analyses/goals/outlook.ts'
import type { SharedResult } from '../../../analyses/goals/rollups.ts'
import { once } from '../../../analyses/once.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { isUnlinked, mayServe } from '../../unlinked.ts'
import { citeValue } from './support/evidence.ts'
import { whenOver, withoutCompanyGoals } from './support/guard.ts'
import { assumedHalf } from './support/half-over.ts'
import { named, namedBy, sayStand, titled } from './support/say.ts'

/** Units whose objectives serve nothing that they name. */
const unlinkedUnits = (facts: Facts): GoalUnit[] =>
  facts
    .goals()
    .units.filter(
      ({ level, goals }) =>
        level !== 'Company' && goals.length > 0 && goals.every((goal) => isUnlinked(goal, facts)),
    )

interface Alone {
  goal: Goal
  /** Results of units that carry one of its numbers without a link. */
  shared: readonly SharedResult[]
  /** Units whose objectives serve nothing that they name. */
  unlinked: readonly GoalUnit[]
}

function draftOf({ goal, shared, unlinked }: Alone, facts: Facts, cite: Cite): Draft {
  const { objective } = goal
  const { at } = facts.situation
  const name = titled(objective)
  const outlook = outlookOfGoal(goal, at)
  const sharers = shared.map(
    ({ ref, company }) =>
      `${ref.goal.unit.name} works on its ${titled(company.result)} (${sayStand(company.result)}) under ${titled(ref.goal.objective)}`,
  )
  const standing = (wanted: Standing) =>
    goal.results.filter((ref) => outlookOfResult(ref, at).standing === wanted)
  const off = standing('off_track')
  const open = standing('not_known')
  const stand =
    off.length > 0
      ? `${namedBy(off, ({ result }) => titled(result))} ${off.length === 1 ? 'is' : 'are'} off track`
      : open.length > 0
        ? `how ${namedBy(open, ({ result }) => titled(result))} will end is not known`
        : `its ${counted(goal.results.length, 'key result depends', 'key results depend')} on ${objective.owner ?? 'nobody by name'} alone`
  const restsOnPace = off.length > 0 || outlook.standing === 'off_track'
  const taken = new Set(shared.map(({ company }) => company))
  const others = goal.results.filter((ref) => !taken.has(ref))
  const nameTheRest =
    others.length === 0
      ? ''
      : `, and name who carries ${namedBy(others, ({ result }) => titled(result))}`
  const related = once(() => unlinked.filter((unit) => mayServe(unit, unit.goals)(goal)))
  return {
    subject: subjectOf(objective),
    severity: restsOnPace || open.length > goal.results.length - open.length ? 'high' : 'low',
    says: () => ({
      what: `0 objectives of departments and teams link to the company objective ${name}${sharers.length > 0 ? `, though ${named(sharers)}` : ''}.`,
      why: `Nobody below the company plans its week by it: ${stand}${outlook.standing === 'off_track' && off.length === 0 ? ', and its outlook is off track' : ''}.`,
      how_to_act: [
        act(at, {
          action:
            shared.length > 0
              ? `Link ${namedBy(shared, ({ ref }) => `${titled(ref.result)} of ${ref.goal.unit.name}`)} to ${name}${nameTheRest}`
              : related().length > 0
                ? `Settle who carries ${name}: ask ${namedBy(related(), (unit) => unit.name)}, whose objectives serve nothing that they name, or name one person`
                : `Give ${name} an objective of a department or team, or say that ${objective.owner ?? 'one person'} carries it alone`,
          owner: objective.owner,
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    ...(restsOnPace ? { why_assumed: assumedHalf(facts) } : {}),
    evidence: () => [
      cite.computed(0, 'count', `objectives that name ${objective.id}`, [cite.datum(goal.path)]),
      ...shared.flatMap(({ ref, company }) => [
        cite.datum(pathOf(ref)),
        citeValue(cite, company, 'baseline'),
        citeValue(cite, company, 'current'),
        citeValue(cite, company, 'target'),
      ]),
    ],
  }
}

/** Company objectives that no department or team works for. */
export const unsupportedObjective: Rule = {
  name: 'unsupported_objective',
  area: 'okr',
  docs: {
    what: 'A company objective that no objective of a department or team names, and no key result links to.',
    why: 'What nobody has in their own plan is done after everything else.',
    act: 'Give it an objective below, link the one that serves it already, or say who carries it alone.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {},
  check(facts, cite) {
    const nothing = withoutCompanyGoals(facts) ?? whenOver(facts)
    if (nothing !== null) return nothing
    const { company, units } = facts.goals()
    const isBelow = units.some(({ level, goals }) => level !== 'Company' && goals.length > 0)
    if (!isBelow) return silent('objectives of departments or teams')
    const without = company.filter(
      (goal) => goal.objective.id !== undefined && !facts.rollups().served.has(goal),
    )
    const unlinked = without.length === 0 ? [] : unlinkedUnits(facts)
    const shared = Map.groupBy(facts.rollups().shared, ({ company }) => company.goal)
    return found(
      without.map((goal) =>
        draftOf({ goal, unlinked, shared: shared.get(goal) ?? [] }, facts, cite),
      ),
    )
  },
}
