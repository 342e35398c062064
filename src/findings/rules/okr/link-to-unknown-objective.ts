import type { Facts } from '../../../analyses/facts.ts'
import { type GoalUnit, pathOf, type ResultRef, subjectOf } from '../../../analyses/goals/goals.ts'
import { counted } from '../../../analyses/words.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { named, namedBy, titled } from './support/say.ts'

interface Broken {
  unit: GoalUnit
  subject: string
  owner: string | undefined
  /** The objective or key result that holds the link, in quotes. */
  holder: string
  to: string
  path: string
  /** What has that id all the same, where it is something that cannot be served; null where nothing
   *  has. */
  other: string | null
  /** Path of the figure that this names. */
  figure?: string
}

/** Units whose objectives those of a unit may serve, beside those of the company. */
const isAbove = (unit: GoalUnit, { level }: GoalUnit): boolean =>
  unit.level === 'Team' && level === 'Department'

/** Names of company objectives that nothing has. */
function inObjectives(facts: Facts): Broken[] {
  const broken: Broken[] = []
  const unitOf = new Map<string, GoalUnit>()
  for (const unit of facts.goals().units) {
    for (const { objective } of unit.goals) {
      if (objective.id !== undefined && !unitOf.has(objective.id)) unitOf.set(objective.id, unit)
    }
  }
  for (const unit of facts.goals().units) {
    for (const { objective, path } of unit.goals) {
      const { supports_company_objective_ids: list = [], supports_company_objective_id: one } =
        objective
      const say = (to: string, key: string) => {
        const holder = unitOf.get(to)
        if (to === '' || holder?.level === 'Company') return
        if (holder !== undefined && isAbove(unit, holder)) return
        const subject = subjectOf(objective)
        broken.push({
          unit,
          subject,
          owner: objective.owner ?? unit.owner,
          holder: titled(objective),
          to,
          path: `${path}.${key}`,
          other: holder === undefined ? null : `an objective of ${holder.name}`,
        })
      }
      list.forEach((to, i) => {
        say(to, `supports_company_objective_ids[${i}]`)
      })
      if (list.length === 0 && one !== undefined) say(one, 'supports_company_objective_id')
    }
  }
  return broken
}

/** Names of priorities that the strategy does not have this year; without priorities nothing is
 *  known. */
function inPriorities(facts: Facts): Broken[] {
  const { company } = facts.situation
  const { other } = facts.priorities()
  const priorities = company.strategy?.priorities ?? []
  const byId = new Map(priorities.flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])))
  if (byId.size === 0) return []
  return facts.goals().units.flatMap((unit) =>
    unit.goals.flatMap(({ objective, path }) => {
      const to = objective.supports_priority_id
      const priority = to === undefined ? undefined : byId.get(to)
      if (to === undefined || (priority && !other.includes(priority))) return []
      const owner = objective.owner ?? unit.owner
      return [
        {
          unit,
          subject: subjectOf(objective),
          owner,
          holder: titled(objective),
          to,
          path: `${path}.supports_priority_id`,
          ...(priority === undefined
            ? { other: null }
            : {
                other: `a priority of ${priority.year}`,
                figure: `strategy.priorities[${priorities.indexOf(priority)}].year`,
              }),
        },
      ]
    }),
  )
}

const inLinks = (facts: Facts): Broken[] =>
  facts.rollups().broken.map(({ ref, to, position }) => ({
    unit: ref.goal.unit,
    subject: subjectOf(ref.goal.objective),
    owner: ownerOfLink(ref),
    holder: titled(ref.result),
    to,
    path: `${pathOf(ref)}.links[${position}].to`,
    other: null,
  }))

const ownerOfLink = ({ goal, result }: ResultRef): string | undefined =>
  result.owner ?? goal.objective.owner ?? goal.unit.owner

function draftOf(broken: readonly Broken[], cite: Cite, at: string): Draft | null {
  const [first] = broken
  if (first === undefined) return null
  const { unit, subject } = first
  const links = broken.map(
    ({ holder, to, other }) => `${holder} to '${to}'${other === null ? '' : ` (${other})`}`,
  )
  const isNowhere = broken.every(({ other }) => other === null)
  const cited: Evidence[] = broken.slice(0, MOST_CITED).map(({ path }) => cite.datum(path))
  return {
    subject,
    severity: 'medium',
    says: () => ({
      what: `${counted(broken.length, 'link', 'links')} of ${unit.level === 'Company' ? 'the company' : unit.name} ${broken.length === 1 ? 'leads' : 'lead'} ${isNowhere ? 'to nothing in the data' : 'to nothing that it can serve'}: ${named(links)}.`,
      why: `What ${first.holder} achieves is counted for nobody, and whoever set the link believes it is covered.`,
      how_to_act: [
        act(at, {
          action: `Correct the link of ${namedBy(broken, ({ holder }) => holder)}${isNowhere ? ', or add what it names' : ''}`,
          owner: first.owner,
          role: unit.level === 'Company' ? 'COO' : `lead of ${unit.name}`,
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    why_evidence: () =>
      broken
        .slice(0, MOST_CITED)
        .flatMap(({ figure }) => (figure === undefined ? [] : [cite.datum(figure)])),
    evidence: () => [
      cite.computed(broken.length, 'count', 'links whose id nothing that can be served has', cited),
      ...cited,
    ],
  }
}

/** Links whose id nothing has that can be served. */
export const linkToUnknownObjective: Rule = {
  name: 'link_to_unknown_objective',
  area: 'okr',
  docs: {
    what: 'An objective that names a company objective (of a team: or one of a department) or a priority of the year, or a key result that links to something, of which no such id exists in the cycle.',
    why: 'The one who set the link believes the goal is covered, and nobody covers it.',
    act: 'Correct the id, or add the objective it names.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs', 'strategy'],
  figures: {},
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const broken = [...inObjectives(facts), ...inPriorities(facts), ...inLinks(facts)]
    const groups = Map.groupBy(broken, ({ unit, subject }) => `${unit.path} ${subject}`)
    const drafts = [...groups.values()].map((list) => draftOf(list, cite, facts.situation.at))
    return found(drafts.filter((draft) => draft !== null))
  },
}
