import type { CycleDays } from '../../analyses/goals/goals.ts'
import { listed } from '../../analyses/listed.ts'
import type { Option } from '../../model/finding.ts'
import type { DecisionNeeded } from './brief.ts'

export const lowerFirst = (text: string): string =>
  text.replace(/^./u, (first) => first.toLowerCase())

/** One option made of the same stance towards several promises. */
function joined(decisions: readonly DecisionNeeded[], stance: 'hold' | 'reset'): Option {
  const options = decisions.flatMap(({ options: each }) =>
    each.filter((option) => option.stance === stance),
  )
  const titles = options.map(({ title }, i) => (i === 0 ? title : lowerFirst(title)))
  return {
    title: listed(titles),
    trade_off: options.map(({ trade_off }) => trade_off).join('; '),
    stance,
  }
}

const isPromise = ({ options }: DecisionNeeded): boolean =>
  (['hold', 'reset'] as const).every((stance) => options.some((one) => one.stance === stance))

/** Decisions with those on promises for the end of the cycle made one: whoever answers them one by
 *  one promises the same day several times over. */
export function withJointDecision(
  decisions: readonly DecisionNeeded[],
  { running, end }: CycleDays,
): DecisionNeeded[] {
  const promises = decisions.filter(isPromise)
  const [first, ...others] = promises
  if (first === undefined || others.length === 0 || !running || end === null) return [...decisions]
  const rest = promises.flatMap(({ options }) =>
    options.filter(({ stance }) => stance === undefined),
  )
  const none = others.length === 1 ? 'neither' : `none of the ${promises.length}`
  const before = promises.find((one) => one.before !== null)?.before ?? null
  const joint: DecisionNeeded = {
    question: `What is promised for ${end}?`,
    by: promises.map(({ by }) => by).sort()[0] ?? first.by,
    owner: first.owner,
    options: [joined(promises, 'hold'), joined(promises, 'reset'), ...rest],
    recommendation: `Make the smaller promise, since ${none} is within reach as things stand${before === null ? '' : `; before it is told, ${lowerFirst(before)}`}`,
    before,
    finding: first.finding,
    together_with: others.map(({ finding }) => finding),
  }
  return [joint, ...decisions.filter((one) => !promises.includes(one))]
}
