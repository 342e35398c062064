import type { Facts } from '../../../analyses/facts.ts'
import {
  currentOf,
  ownerOf,
  pathOf,
  type ResultRef,
  subjectOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import type { LinkedSame } from '../../../analyses/goals/linked-same.ts'
import { isNetOfGross, saysNet } from '../../../analyses/goals/words.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import type { Draft } from '../../rule.ts'
import { citeValue } from '../okr/support/evidence.ts'
import { sayComputed, sayValue, titled } from '../okr/support/say.ts'

/** Whose a key result is, where it is not the company's. */
export const ofUnit = ({ goal: { unit } }: ResultRef): string =>
  unit.level === 'Company' ? '' : ` of ${unit.name}`

/** What a link calls the same, where one is net and the other gross by their titles: both can be right. */
export function netAndGross({ parent, part, values: [one, other] }: LinkedSame) {
  const whole = { ref: parent, value: one }
  const linked = { ref: part, value: other }
  if (!isNetOfGross(parent.result, part.result)) return undefined
  const [net, gross] = saysNet(parent.result) ? [whole, linked] : [linked, whole]
  return net.value > 0 && net.value < gross.value
    ? { net, gross, off: 1 - net.value / gross.value }
    : undefined
}

/** A net and a gross figure that a link calls the same, where their values do not tell them apart. */
export function ofNetLink(
  facts: Facts,
  cite: Cite,
  { parent, part }: Pick<LinkedSame, 'parent' | 'part'>,
): Draft {
  const [net, gross] = saysNet(parent.result) ? [parent, part] : [part, parent]
  const values = [net, gross].map(({ result }) => currentOf(result))
  const isKnown = values.every((value) => value !== undefined)
  const said = (ref: ResultRef) => {
    const value = currentOf(ref.result)
    const stands = value === undefined ? '' : ` (${sayValue(ref.result, value)})`
    return `${titled(ref.result)}${ofUnit(ref)}${stands}`
  }
  return {
    subject: subjectOf(part.result),
    severity: parent.goal.unit.level === 'Company' ? 'medium' : 'low',
    says: () => ({
      what: `${said(net)} is net and ${said(gross)} is gross, though 1 link calls them the same.`,
      why: `${isKnown ? 'Either nothing comes off between the two, or one of them is not what its title says' : 'What comes off between the two is not told'}; who reads the link takes the gross figure for the net one.`,
      how_to_act: [linkAsDriver(facts, parent, part, gross, net)],
    }),
    basis: 'counted',
    why_basis: 'reported',
    evidence: () => [
      citeValue(cite, net, 'current'),
      citeValue(cite, gross, 'current'),
      cite.datum(`${pathOf(part)}.links`),
    ],
  }
}

const linkAsDriver = (
  facts: Facts,
  parent: ResultRef,
  part: ResultRef,
  gross: ResultRef,
  net: ResultRef,
) =>
  act(facts.situation.at, {
    action: `Link ${titled(part.result)} as a driver (\`rolls_up: driver\`), and state what comes off between ${titled(gross.result)} and ${titled(net.result)}`,
    owner: ownerOf(parent) ?? ownerOf(part),
    role: 'CFO',
    within: 'this_week',
  })

type NetAndGross = NonNullable<ReturnType<typeof netAndGross>>

/** What the target of the gross figure leaves when as much comes off as so far, against the net one's;
 *  undefined where a target is missing. */
function leftAtTarget({ net, gross, off }: NetAndGross) {
  const [aim, goal] = [targetOf(gross.ref.result), targetOf(net.ref.result)]
  return aim === undefined || goal === undefined ? undefined : { aim, goal, left: aim * (1 - off) }
}

function whyNetAndGross(both: NetAndGross): string {
  const { net, gross, off } = both
  const share = formatNumber(100 * off, 'percent')
  const end = leftAtTarget(both)
  const right = `Both can be right, since ${share} comes off the gross figure so far`
  if (end === undefined) return `${right}; a link that calls them the same hides what does.`
  const { aim, goal, left } = end
  const than = left < goal ? 'under' : 'for'
  return `${right}; at that share the ${sayValue(gross.ref.result, aim)} that ${titled(gross.ref.result)} aims at leaves ${sayComputed(net.ref.result, left)}, ${than} the ${sayValue(net.ref.result, goal)} of ${titled(net.ref.result)}.`
}

export function ofNetAndGross(facts: Facts, cite: Cite, one: LinkedSame, both: NetAndGross): Draft {
  const { net, gross, off } = both
  const said = ({ ref, value }: NetAndGross['net']) =>
    `${titled(ref.result)}${ofUnit(ref)} (${sayValue(ref.result, value)})`
  const cited = ({ ref }: NetAndGross['net']) => citeValue(cite, ref, 'current')
  return {
    subject: subjectOf(one.part.result),
    severity: one.parent.goal.unit.level === 'Company' ? 'medium' : 'low',
    says: () => ({
      what: `${said(net)} is net and ${said(gross)} is gross, though a link calls them the same.`,
      why: whyNetAndGross(both),
      how_to_act: [linkAsDriver(facts, one.parent, one.part, gross.ref, net.ref)],
    }),
    basis: 'counted',
    why_basis: 'reported',
    evidence: () => [cited(net), cited(gross)],
    why_evidence: () => {
      const share = cite.computed(100 * off, 'percent', '100 x (1 - net / gross)', [
        cited(net),
        cited(gross),
      ])
      const end = leftAtTarget(both)
      if (end === undefined) return [share]
      const aim = citeValue(cite, gross.ref, 'target')
      return [
        share,
        cite.computed(end.left, null, 'gross target x what is left of it', [aim, share]),
        aim,
        citeValue(cite, net.ref, 'target'),
      ]
    },
  }
}
