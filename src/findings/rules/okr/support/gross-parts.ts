import type { Facts } from '../../../../analyses/facts.ts'
import {
  currentOf,
  ownerOf,
  type ResultRef,
  subjectOf,
  targetOf,
} from '../../../../analyses/goals/goals.ts'
import { type Part, SUM_TOLERANCE } from '../../../../analyses/goals/rollups.ts'
import { isAmount, isNetOfGross, saysNet, scaledUnit } from '../../../../analyses/goals/words.ts'
import { formatNumber } from '../../../../reports/format-number.ts'
import { act } from '../../../act.ts'
import type { Cite } from '../../../cite.ts'
import type { Draft } from '../../../rule.ts'
import { citeValue } from './evidence.ts'
import { citeSum, sayParts } from './net-evidence.ts'
import { sayComputed, sayValue, titled } from './say.ts'

/** A net result that links call the sum of gross ones, while nothing says what comes off. */
export interface GrossParts {
  parent: ResultRef
  parts: readonly Part[]
  net: number
  gross: number
  /** The share of the gross that comes off so far. */
  off: number
  /** What the targets of the parts make, and what that share leaves of it; null where one is missing. */
  aims: { gross: number; left: number; goal: number } | null
}

function sumOf(
  parts: readonly Part[],
  valueOf: (result: Part['ref']['result']) => number | undefined,
): number | undefined {
  let sum = 0
  for (const { ref, times } of parts) {
    const value = valueOf(ref.result)
    if (value === undefined) return undefined
    sum += value * times
  }
  return sum
}

/** Net results with gross parts of which less is reported than these make. Those whose churn is known are
 *  told by what it leaves, and those that are not less by the rules on gross figures and on sums. */
export function grossPartsOf(facts: Facts): GrossParts[] {
  const known = new Set(
    facts.netGoals().flatMap(({ parent, churn }) => (churn === null ? [] : [parent])),
  )
  return facts.rollups().list.flatMap(({ parent, parts }) => {
    const { result } = parent
    if (!saysNet(result) || !isAmount(result) || known.has(parent)) return []
    const sums = parts.filter(({ rolls_up, guessed }) => rolls_up === 'sum' && !guessed)
    if (sums.length === 0 || !sums.every(({ ref }) => isNetOfGross(result, ref.result))) return []
    const [net, gross] = [currentOf(result), sumOf(sums, currentOf)]
    if (net === undefined || gross === undefined || gross <= 0 || net < 0) return []
    const off = 1 - net / gross
    if (off <= SUM_TOLERANCE) return []
    const [goal, aimed] = [targetOf(result), sumOf(sums, targetOf)]
    const aims =
      goal === undefined || aimed === undefined
        ? null
        : { gross: aimed, left: aimed * (1 - off), goal }
    return [{ parent, parts: sums, net, gross, off, aims }]
  })
}

const isShort = ({ aims }: GrossParts): boolean =>
  aims !== null && aims.goal - aims.left > SUM_TOLERANCE * aims.goal

function why(one: GrossParts): string {
  const { parent, aims } = one
  const { result } = parent
  if (aims === null)
    return `Gross parts do not sum to a net goal; a link that says so hides what comes off ${titled(result)}.`
  const { gross, left, goal } = aims
  return `At that share the ${sayComputed(result, gross)} that the parts aim at leave ${sayComputed(result, left)}, ${isShort(one) ? 'under' : 'for'} the ${sayValue(result, goal)} of ${titled(result)}: gross parts do not sum to a net goal.`
}

export function grossPartsDraft(one: GrossParts, at: string, cite: Cite): Draft {
  const { parent, parts, net, gross, off, aims } = one
  const { result } = parent
  const unit = scaledUnit(result)
  const stated = citeValue(cite, parent, 'current')
  const total = citeSum(cite, parts, 'current', gross, unit)
  const share = cite.computed(100 * off, 'percent', '100 x (1 - net / gross)', [stated, total])
  return {
    subject: subjectOf(result),
    severity: isShort(one) && parent.goal.unit.level === 'Company' ? 'high' : 'medium',
    says: () => ({
      what: `${titled(result)} is net at ${sayValue(result, net)}, while the gross parts that links call its sum make ${sayComputed(result, gross)} (${sayParts(parts, 'current_value')}): ${formatNumber(100 * off, 'percent')} comes off, and no goal says by what.`,
      why: why(one),
      how_to_act: [
        act(at, {
          action: `State what comes off between the gross parts and ${titled(result)}, and who answers for it${aims !== null && isShort(one) ? `; set targets that leave ${sayValue(result, aims.goal)}` : ''}`,
          owner: ownerOf(parent),
          role: 'CFO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'reported',
    evidence: () => [stated, total, share],
    why_evidence: () => {
      if (aims === null) return []
      const aimed = citeSum(cite, parts, 'target', aims.gross, unit)
      return [
        aimed,
        cite.computed(aims.left, unit, 'gross target x what is left of it', [aimed, share]),
        citeValue(cite, parent, 'target'),
      ]
    },
  }
}
