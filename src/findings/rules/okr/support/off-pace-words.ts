import type { Facts } from '../../../../analyses/facts.ts'
import { type CycleDays, ownerOf } from '../../../../analyses/goals/goals.ts'
import { outlookOfResult } from '../../../../analyses/goals/outlook.ts'
import { paceOf } from '../../../../analyses/okr/pace.ts'
import { counted, lowerFirst, upperFirst } from '../../../../analyses/words.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { okrFigures } from '../../../../knowledge/okr.ts'
import { times } from '../../../../reports/format-number.ts'
import { dayOf } from './evidence.ts'
import { endOf, type Hard, type OffPace } from './off-pace.ts'
import { sayBehind, saySure } from './owner-sure.ts'
import { namedBy, percent, sayComputed, sayEnd, sayStandOn, titled } from './say.ts'

const GOOD = valueOf(okrFigures.on_track_score)

const sayHard = ({ ref, multiple, net, sure }: Hard): string =>
  `${times(multiple)} its pace so far on ${titled(ref.result)} (${sayStandOn(ref)}${net ? ', counted net of churn' : ''}${sure ? `, its owner ${percent(sure.confidence)} confident` : ''})`

/** What the owner says, against what the pace does. */
const sayAgainst = ({ ref, multiple, net, sure }: Hard): string =>
  sure === null
    ? ''
    : `${saySure(ref, sure)} (${sayStandOn(ref)}${net ? ', counted net of churn' : ''}), which needs ${times(multiple)} its pace so far`

function sayOwners({ goal, outlook: { value } }: OffPace, at: string): string {
  const owners = new Set<string | undefined>()
  let byPace = 0
  for (const ref of goal.results) {
    const { by, standing } = outlookOfResult(ref, at)
    if (by === 'confidence') owners.add(ownerOf(ref))
    else if (standing !== 'not_known' && ref.pace.status !== 'kept') byPace++
  }
  if (value === null || owners.size === 0) return ''
  const isOne = owners.size === 1
  return byPace === 0
    ? `its ${isOne ? 'owner is' : 'owners are'} ${percent(value)} confident of it`
    : `its outlook is ${percent(value)}, by its ${isOne ? "owner's" : "owners'"} confidence and the pace of the rest`
}

/** A sentence as it stands in brackets. */
const aside = (text: string): string => lowerFirst(text.replace(/\.$/, ''))

export function whatOf({ goal, outlook, hard }: OffPace, facts: Facts): string {
  const { cycle } = facts.goals()
  const name = titled(goal.objective)
  const time = `on ${dayOf(cycle)}`
  if (hard[0]?.sure) {
    return `${upperFirst(namedBy(hard, sayAgainst))} ${time}, with ${counted(cycle.left, 'day', 'days')} left.`
  }
  if (hard.length > 0) {
    return `${name} needs ${namedBy(hard, sayHard)} ${time}, with ${counted(cycle.left, 'day', 'days')} left.`
  }
  const off = goal.results.filter(
    (ref) => outlookOfResult(ref, facts.situation.at).standing === 'off_track',
  )
  const worst = namedBy(
    off,
    ({ result, time: known }) =>
      `${titled(result)} (${aside(paceOf(result, cycle.progress, facts.situation.at, known).because)})`,
  )
  return `${off.length} of ${counted(outlook.known, 'result', 'results')} of ${name} whose outlook is known ${off.length === 1 ? 'is' : 'are'} off track ${time}: ${worst}.`
}

export function whyOf(off: OffPace, { left }: CycleDays, at: string): string {
  const { goal, hard } = off
  const owners = sayOwners(off, at)
  const sayHardEnd = (one: Hard): string => {
    const { result } = one.ref
    const aim = result.aspirational === true ? ` (${percent(GOOD)} of an aspiration)` : ''
    return `${titled(result)} at ${sayEnd(result, endOf(one))}${one.net ? ' net' : ''} against ${sayComputed(result, one.line.goal)}${aim}`
  }
  const parts = [
    ...(hard.length === 0
      ? []
      : [`At the pace so far the quarter ends with ${namedBy(hard, sayHardEnd)}`]),
    ...(hard[0]?.sure ? [sayBehind(hard[0].sure)] : owners === '' ? [] : [owners]),
  ]
  if (parts.length === 0)
    parts.push(
      `${titled(goal.objective)} is missed${left > 0 ? ' unless something changes now' : ''}`,
    )
  const text = parts.join('; ')
  return `${upperFirst(text)}.`
}
