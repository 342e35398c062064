import { listed } from '../../../analyses/listed.ts'
import type { ChangeState, GroupInChange } from '../../../analyses/risk/changes.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { type Condition, riskFigures } from '../../../knowledge/risk.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

const LIMIT = valueOf(riskFigures.change_barrier)

/** What lifts each condition, said to one group. */
const remedy: Record<Condition, (group: string) => string> = {
  awareness: (group) => `Show ${group} what the old way costs, with this company's own figures`,
  desire: (group) =>
    `Ask ${group} what the change takes from them, change it there, and only then ask for it`,
  knowledge: (group) => `Show ${group} the new way on one of their own cases, twice`,
  ability: (group) => `Sit with ${group} through the first cases and take away what makes it slow`,
  reinforcement: (group) =>
    `Switch the old way off for ${group}, and show each week who works the new way`,
}

/** How many of a group work the new way, where that is known. */
const adoptedBy = ({ group }: GroupInChange): string =>
  group.people === undefined || group.adopted === undefined
    ? ''
    : ` (${group.adopted} of ${group.people} have adopted it)`

function adoptionOf({ adoption_pct: pct, path, change }: ChangeState, cite: Cite): Evidence[] {
  if (pct === null) return []
  const inputs = (change.groups ?? []).flatMap((_, i) =>
    ['adopted', 'people'].map((key) => cite.datum(`${path}.groups[${i}].${key}`, 'people')),
  )
  const target = change.target_adoption_pct
  return [
    cite.computed(pct, 'percent', 'adopted / people', inputs),
    ...(target === undefined ? [] : [cite.datum(`${path}.target_adoption_pct`, 'percent')]),
  ]
}

/** The score that holds a group back: as given, else the mean of its single answers. */
function barrierScore({ path, group, barrier, scores }: GroupInChange, cite: Cite): Evidence {
  const condition = barrier ?? 'awareness'
  if (group[condition] !== undefined) return cite.datum(`${path}.${condition}`, 'of 5')
  const answers = (group.answers ?? []).flatMap((answer, i) =>
    answer[condition] === undefined ? [] : [cite.datum(`${path}.answers[${i}].${condition}`)],
  )
  return cite.computed(scores[condition] ?? 0, 'of 5', 'mean of the answers', answers)
}

function whyOf({ adoption_pct: pct, change, launched, name }: ChangeState, at: string): string {
  const { target_adoption_pct: target, launch_on } = change
  if (!launched) {
    const left =
      launch_on === undefined
        ? ''
        : ` ${counted(daysBetween(at, launch_on), 'day', 'days')} before launch`
    return `What is missing${left} is missing at launch: ${name} would be announced to people who will not or cannot follow it.`
  }
  const since = launch_on === undefined ? 0 : daysBetween(launch_on, at)
  return pct === null
    ? `${counted(since, 'day', 'days')} after launch both ways are in use.`
    : `${counted(since, 'day', 'days')} after launch ${formatNumber(pct, 'percent')} have adopted it${target === undefined ? '' : `, against ${formatNumber(target, 'percent')} wanted`}.`
}

/** How much groups lack of a score that no longer holds them back, in all. */
function lackOf(stuck: readonly GroupInChange[]): number {
  const lacks = ({ barrier, scores }: GroupInChange) =>
    barrier === null ? 0 : LIMIT + 1 - (scores[barrier] ?? 0)
  return stuck.reduce((sum, group) => sum + lacks(group), 0)
}

function draftOf(state: ChangeState, at: string, cite: Cite): Draft | undefined {
  const { name, groups, change, adoption_pct: pct, launched } = state
  const target = change.target_adoption_pct
  const isReached = launched && pct !== null && target !== undefined && pct >= target
  const stuck = groups.filter(({ barrier }) => barrier !== null)
  const [first] = stuck
  if (first === undefined || isReached) return undefined
  const said = stuck.map((one) =>
    one.barrier === null
      ? ''
      : `the ${one.barrier} of ${one.name}, ${formatNumber(one.scores[one.barrier] ?? 0, 'none')} of 5${adoptedBy(one)}`,
  )
  const heard = (change.resistance ?? []).flatMap(({ group, said }, i) =>
    said !== undefined && group === first.name
      ? [{ said, path: `${state.path}.resistance[${i}].said` }]
      : [],
  )
  const [word] = heard
  return {
    subject: name,
    severity: launched ? 'medium' : 'high',
    says: () => ({
      what: `${name} is held back by ${listed(said)}; ${LIMIT} or less holds a group back.`,
      why: `${whyOf(state, at)}${first.barrier === 'desire' ? ' More training does not lift it.' : ''}${word === undefined ? '' : ` They say: ${quoted(word.said)}.`}`,
      how_to_act: stuck.flatMap(({ barrier, name: group }) =>
        barrier === null
          ? []
          : [
              act(at, {
                action: `${remedy[barrier](group)} (${name})`,
                owner: undefined,
                role: `Lead of ${group}`,
                within: 'two_weeks',
                by: change.launch_on,
              }),
            ],
      ),
    }),
    basis: 'reported',
    extent: lackOf(stuck),
    evidence: () => [
      barrierScore(first, cite),
      ...stuck.slice(1).map((one) => barrierScore(one, cite)),
      ...stuck.flatMap(({ path, group }) =>
        group.people === undefined || group.adopted === undefined
          ? []
          : ['adopted', 'people'].map((key) => cite.datum(`${path}.${key}`, 'people')),
      ),
      known(cite, 'risk.change_barrier', riskFigures.change_barrier),
    ],
    why_evidence: () => [
      ...(launched ? adoptionOf(state, cite) : []),
      ...(change.launch_on === undefined
        ? []
        : [
            cite.computed(
              Math.abs(daysBetween(change.launch_on, at)),
              'days',
              'between today and launch_on',
              [cite.datum(`${state.path}.launch_on`)],
            ),
          ]),
      ...(word === undefined ? [] : [cite.datum(word.path)]),
    ],
  }
}

/** Changes in which a group is held back by one of the five conditions. */
export const changeBarrier: Rule = {
  name: 'change_barrier',
  area: 'risk',
  docs: {
    what: 'A change, before its launch or short of its adoption target, with a group whose first of awareness, desire, knowledge, ability (and after launch reinforcement) at 3 of 5 or less holds it back.',
    why: 'Whatever comes after the barrier, such as training people who do not want it, is wasted.',
    act: 'Work on the first barrier of each group, and on nothing after it.',
  },
  needs: ['changes'],
  figures: { change_barrier: riskFigures.change_barrier },
  check(facts, cite) {
    const changes = facts.changes()
    if (changes.length === 0) return silent('changes')
    const unscored = changes.filter(({ groups }) => groups.every(({ scored }) => !scored))
    return {
      ...found(changes.flatMap((one) => draftOf(one, facts.situation.at, cite) ?? [])),
      silent:
        unscored.length > 0
          ? [`the five scores of ${listed(unscored.map(({ name }) => name))}`]
          : [],
    }
  },
}
