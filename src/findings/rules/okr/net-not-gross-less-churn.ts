import {
  currentOf,
  ownerOf,
  type ResultRef,
  resultsOf,
  subjectOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { SUM_TOLERANCE } from '../../../analyses/goals/rollups.ts'
import {
  isAmount,
  moneyWord,
  saysChurn,
  saysGross,
  saysNet,
  unitOf,
} from '../../../analyses/goals/words.ts'
import { upperFirst } from '../../../analyses/words.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule } from '../../rule.ts'
import { citeValue } from './support/evidence.ts'
import { grossPartsDraft, grossPartsOf } from './support/gross-parts.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { sayComputed, sayValue, titled } from './support/say.ts'

type Role = 'net' | 'gross' | 'churn'
type Three = Record<Role, ResultRef>

/** What a recurring amount of money says it is; undefined where it says none of the three. */
function roleOf({ result }: ResultRef): Role | undefined {
  if (!isAmount(result)) return undefined
  if (saysChurn(result)) return 'churn'
  if (saysGross(result)) return saysNet(result) ? undefined : 'gross'
  return saysNet(result) ? 'net' : undefined
}

/** The company's net, gross and churned amounts of one kind of money and unit, where there is one of each:
 *  of several nobody knows which belong together. */
function threesOf(refs: readonly ResultRef[]): Three[] {
  const kinds = new Map<string, Partial<Record<Role, ResultRef[]>>>()
  for (const ref of refs) {
    const word = moneyWord(ref.result)
    const role = word === undefined ? undefined : roleOf(ref)
    if (role === undefined) continue
    const key = `${word} ${unitOf(ref.result)}`
    const kind = kinds.get(key) ?? {}
    kind[role] = [...(kind[role] ?? []), ref]
    kinds.set(key, kind)
  }
  return [...kinds.values()].flatMap(({ net = [], gross = [], churn = [] }) => {
    const [[one, ...more], [whole, ...others], [lost, ...rest]] = [net, gross, churn]
    if (one === undefined || whole === undefined || lost === undefined) return []
    if (more.length + others.length + rest.length > 0) return []
    return [{ net: one, gross: whole, churn: lost }]
  })
}

type Which = 'current' | 'target'

interface Apart {
  which: Which
  net: number
  gross: number
  churn: number
  left: number
}

const valueOf = { current: currentOf, target: targetOf }

/** What gross less churn leaves, where the net is more than that, or for values other than that. */
function apartOf({ net, gross, churn }: Three, which: Which): Apart | null {
  const [one, whole, lost] = [net, gross, churn].map(({ result }) => valueOf[which](result))
  if (one === undefined || whole === undefined || lost === undefined) return null
  const left = whole - lost
  const off = which === 'target' ? one - left : Math.abs(one - left)
  return off > SUM_TOLERANCE * Math.abs(whole)
    ? { which, net: one, gross: whole, churn: lost, left }
    : null
}

function sayApart({ net: { result } }: Three, { which, net, gross, churn, left }: Apart): string {
  const verb = which === 'current' ? 'stands at' : 'aims at'
  return `${verb} ${sayValue(result, net)}, while ${sayValue(result, gross)} gross less ${sayValue(result, churn)} churned leaves ${sayComputed(result, left)}`
}

const consequences: Record<Which, (three: Three, apart: Apart) => string> = {
  current: ({ net: { result } }, { net, left }) =>
    `one of the three values is wrong by ${sayComputed(result, Math.abs(net - left))}, and whoever plans on the net does not know which`,
  target: ({ net: { result } }, { net, left }) =>
    `${sayComputed(result, net - left)} of the net goal is left open when both others are hit`,
}

function draftOf(three: Three, aparts: readonly Apart[], at: string, cite: Cite): Draft {
  const { net, gross, churn } = three
  const names = `${titled(net.result)}, ${titled(gross.result)} and ${titled(churn.result)}`
  const linked = [gross, churn].every(({ result }) =>
    (result.links ?? []).some(({ to }) => to !== undefined && to === net.result.id),
  )
  return {
    subject: subjectOf(net.result),
    severity: 'high',
    says: () => ({
      what: `${titled(net.result)} ${aparts.map((one) => sayApart(three, one)).join('; it ')}.`,
      why: `${upperFirst(aparts.map((one) => consequences[one.which](three, one)).join('; '))}.`,
      how_to_act: [
        act(at, {
          action: `Put ${names} into one bridge, and set the values and targets that follow from it`,
          owner: ownerOf(net),
          role: 'CFO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'reported',
    assumed: linked ? [] : [`${names} are of one bridge, by their words`],
    evidence: () => {
      const cited = aparts.flatMap(({ which, net: stated, left }) => {
        const values = [net, gross, churn].map((ref) => citeValue(cite, ref, which))
        return [
          cite.computed(left, null, 'gross less churn', values.slice(1)),
          cite.computed(Math.abs(stated - left), null, 'net against gross less churn', values),
          ...values,
        ]
      })
      return cited as [(typeof cited)[number], ...typeof cited]
    },
  }
}

/** Net, gross and churned goals that contradict each other, or of which what comes off is no goal. */
export const netNotGrossLessChurn: Rule = {
  name: 'net_not_gross_less_churn',
  area: 'okr',
  docs: {
    what: 'A net goal of the company beside one for the gross and one for the churn of the same money in the same unit, whose value is not gross less churn, or whose target is more than that; which belong together is guessed by their words where no links say so. Also a net result that links call the sum of gross ones and that is less than these make, while nothing says what comes off.',
    why: 'One of the figures is wrong, or a part of the net goal is reached by nobody.',
    act: 'Put net, gross and what comes off into one bridge.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs', 'metrics', 'metric_history'],
  figures: { sum_tolerance: goalFigures.sum_tolerance },
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const threes = threesOf(resultsOf(facts.goals().company))
    const told = new Set(threes.map(({ net }) => net))
    const parts = grossPartsOf(facts).filter(({ parent }) => !told.has(parent))
    if (threes.length + parts.length === 0) return quiet
    const gross = new Set(
      facts.netGoals().flatMap(({ parent, looks_gross }) => (looks_gross ? [parent] : [])),
    )
    return found([
      ...parts.map((one) => grossPartsDraft(one, facts.situation.at, cite)),
      ...threes.flatMap((three) => {
        const aparts = (['current', 'target'] as const).flatMap((which) => {
          const isTold = which === 'current' && gross.has(three.net)
          return (isTold ? null : apartOf(three, which)) ?? []
        })
        return aparts.length === 0 ? [] : [draftOf(three, aparts, facts.situation.at, cite)]
      }),
    ])
  },
}
