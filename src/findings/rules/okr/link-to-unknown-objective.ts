import type { Facts } from '../../../analyses/facts.ts'
import { type GoalUnit, ownerOf, pathOf, subjectOf } from '../../../analyses/goals/goals.ts'
import { linkNames } from '../../../analyses/link-names.ts'
import { once } from '../../../analyses/once.ts'
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
  /** The id that is meant, where only the writing differs; null where nothing is called so. */
  meant: string | null
  /** The objective, in quotes, that a key result of it links to all the same. */
  above?: string
  /** Path of the figure that this names. */
  figure?: string
}

/** Units whose objectives those of a unit may serve, beside those of the company. */
const isAbove = (unit: GoalUnit, { level }: GoalUnit): boolean =>
  unit.level === 'Team' && level === 'Department'

/** Names of company objectives that nothing has. */
function inObjectives(facts: Facts): Broken[] {
  const broken: Broken[] = []
  const { units, called } = facts.goals()
  const below = once(() =>
    linkNames(
      units.flatMap(({ level, goals }) => (level === 'Company' ? [] : goals)),
      ({ objective }) => objective,
    ),
  )
  for (const unit of units) {
    for (const goal of unit.goals) {
      const { objective, path } = goal
      const { supports_company_objective_ids: list = [], supports_company_objective_id: one } =
        objective
      const say = (to: string, key: string) => {
        if (to === '' || called.find(to) !== undefined) return
        const holder = below().find(to)?.unit
        if (holder !== undefined && isAbove(unit, holder)) return
        const subject = subjectOf(objective)
        const [above] = facts.rollups().tied.get(goal) ?? []
        broken.push({
          unit,
          subject,
          owner: objective.owner ?? unit.owner,
          holder: titled(objective),
          to,
          path: `${path}.${key}`,
          other: holder === undefined ? null : `an objective of ${holder.name}`,
          meant: holder === undefined ? (called.meant(to)?.objective.id ?? null) : null,
          ...(above === undefined ? {} : { above: titled(above.objective) }),
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
  const { other, called } = facts.goalPriorities()
  const priorities = company.strategy?.priorities ?? []
  if (called === null) return []
  return facts.goals().units.flatMap((unit) =>
    unit.goals.flatMap(({ objective, path }) => {
      const to = objective.supports_priority_id
      const priority = to === undefined ? undefined : called.find(to)
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
            ? { other: null, meant: called.meant(to)?.id ?? null }
            : {
                other: `a priority of ${priority.year}`,
                meant: null,
                figure: `strategy.priorities[${priorities.indexOf(priority)}].year`,
              }),
        },
      ]
    }),
  )
}

const inLinks = (facts: Facts): Broken[] =>
  facts.rollups().broken.map(({ ref, to, position, meant }) => ({
    unit: ref.goal.unit,
    subject: subjectOf(ref.goal.objective),
    owner: ownerOf(ref),
    holder: titled(ref.result),
    to,
    path: `${pathOf(ref)}.links[${position}].to`,
    other: null,
    meant,
  }))

/** Where links lead, as a sentence goes on, what it costs, and what mends them. */
function wordsFor(broken: readonly Broken[], { holder: first, above }: Broken) {
  const isOne = broken.length === 1
  const holders = namedBy(broken, ({ holder }) => holder)
  if (broken.every(({ meant }) => meant !== null)) {
    return {
      where: `${isOne ? 'is' : 'are'} written like no id in the data`,
      why: `Where ids are matched as they are written, what ${first} achieves is counted for nobody.`,
      action: `Write ${namedBy(broken, ({ meant, to }) => `'${meant}' instead of '${to}'`)} in ${holders}`,
    }
  }
  const isNowhere = broken.every(({ other, meant }) => other === null && meant === null)
  return {
    where: `${isOne ? 'leads' : 'lead'} to ${isNowhere ? 'nothing in the data' : 'nothing that it can serve'}`,
    why:
      above === undefined
        ? `What ${first} achieves is counted for nobody, and whoever set the link believes it is covered.`
        : `A key result of ${first} links to ${above}, and counts there; whoever set the other link believes something else is covered.`,
    action: `Correct the link of ${holders}${isNowhere ? ', or add what it names' : ''}`,
  }
}

function draftOf(broken: readonly Broken[], cite: Cite, at: string): Draft | null {
  const [first] = broken
  if (first === undefined) return null
  const { unit, subject } = first
  const links = broken.map(({ holder, to, other, meant }) => {
    const hint = meant === null ? other : `probably '${meant}'`
    return `${holder} to '${to}'${hint === null ? '' : ` (${hint})`}`
  })
  const cited: Evidence[] = broken.slice(0, MOST_CITED).map(({ path }) => cite.datum(path))
  return {
    subject,
    severity: broken.every(({ meant }) => meant !== null) ? 'low' : 'medium',
    says: () => {
      const { where, why, action } = wordsFor(broken, first)
      return {
        what: `${counted(broken.length, 'link', 'links')} of ${unit.level === 'Company' ? 'the company' : unit.name} ${where}: ${named(links)}.`,
        why,
        how_to_act: [
          act(at, {
            action,
            owner: first.owner,
            role: unit.level === 'Company' ? 'COO' : `lead of ${unit.name}`,
            within: 'two_weeks',
          }),
        ],
      }
    },
    basis: 'counted',
    why_evidence: () =>
      broken
        .slice(0, MOST_CITED)
        .flatMap(({ figure }) => (figure === undefined ? [] : [cite.datum(figure)])),
    evidence: () => [
      cite.computed(
        broken.length,
        'count',
        'links that name nothing that can be served as it is written',
        cited,
      ),
      ...cited,
    ],
  }
}

/** Links that name nothing that can be served. */
export const linkToUnknownObjective: Rule = {
  name: 'link_to_unknown_objective',
  area: 'okr',
  docs: {
    what: 'An objective that names a company objective (of a team: or one of a department) or a priority of the year, or a key result that links to something, of which the cycle has no such id and, where it has no id, no such title.',
    why: 'The one who set the link believes the goal is covered, and nobody covers it.',
    act: 'Correct the id (one that differs in case alone is named), or add the objective it names.',
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
