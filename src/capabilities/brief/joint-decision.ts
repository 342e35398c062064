import type { CycleDays } from '../../analyses/goals/goals.ts'
import { listed } from '../../analyses/listed.ts'
import { lowerFirst } from '../../analyses/words.ts'
import type { Option } from '../../model/finding.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { DecisionNeeded } from './decision-needed.ts'

/** What a decision promises on: a key result, else what it was found by. */
const promiseOf = ({ options, finding }: DecisionNeeded): string =>
  options.find(({ stance }) => stance === 'hold')?.promise ?? finding

/** Of decisions on one promise the first: the others put the same choice in other words. */
const eachPromiseOnce = (decisions: readonly DecisionNeeded[]): DecisionNeeded[] => {
  const promises = decisions.map(promiseOf)
  return decisions.filter((_, i) => promises.indexOf(promises[i] ?? '') === i)
}

/** What is recommended of several promises; of one it is what the first decision on it says. */
function recommendedOf(
  [first, ...others]: readonly DecisionNeeded[],
  before: string | null,
): string {
  const none = others.length === 1 ? 'neither' : `none of the ${others.length + 1}`
  const isSaid = others.length === 0 && first?.before === before
  return `${
    others.length === 0
      ? (first?.recommendation ?? '')
      : `Make the smaller promise, since ${none} is within reach as things stand`
  }${before === null || isSaid ? '' : `; before it is told, ${lowerFirst(before)}`}`
}

/** One option made of the same stance towards several promises. */
function joined(decisions: readonly DecisionNeeded[], stance: 'hold' | 'reset'): Option {
  const options = decisions.flatMap(({ options: each }) =>
    each.filter((option) => option.stance === stance),
  )
  const titles = options.map(({ title }, i) => (i === 0 ? title : lowerFirst(title)))
  return {
    title: listed(titles),
    trade_off: [...new Set(options.map(({ trade_off }) => trade_off))].join('; '),
    stance,
  }
}

const isPromise = ({ options }: DecisionNeeded): boolean =>
  (['hold', 'reset'] as const).every((stance) => options.some((one) => one.stance === stance))

/** Decisions on something else of a key result that is promised: what they offer beside holding it is
 *  one more answer to the same question. */
function onPromised(decisions: readonly DecisionNeeded[], promises: readonly DecisionNeeded[]) {
  const promised = new Set(promises.map(promiseOf))
  return decisions.filter((one) => !isPromise(one) && promised.has(promiseOf(one)))
}

/** Decisions with those on promises for the end of the cycle made one: whoever answers them one by
 *  one promises the same day several times over. Two on one key result are one promise. */
export function withJointDecision(
  decisions: readonly DecisionNeeded[],
  { running, end }: CycleDays,
): DecisionNeeded[] {
  const promises = decisions.filter(isPromise)
  const beside = onPromised(decisions, promises)
  const [first, ...others] = [...promises, ...beside]
  if (first === undefined || others.length === 0 || !running || end === null) return [...decisions]
  const different = eachPromiseOnce(promises)
  const rest = [...different, ...beside].flatMap(({ options }) =>
    options.filter(({ stance }) => stance === undefined),
  )
  const before = promises.find((one) => one.before !== null)?.before ?? null
  const joint: DecisionNeeded = {
    question: `What is promised for ${formatDate(end)}?`,
    by: [first, ...others].map(({ by }) => by).sort()[0] ?? first.by,
    owner: first.owner,
    owner_named: first.owner_named,
    options: [joined(different, 'hold'), joined(different, 'reset'), ...rest],
    ruled_out: [first, ...others].flatMap(({ ruled_out }) => ruled_out),
    recommendation: recommendedOf(different, before),
    before,
    finding: first.finding,
    together_with: others.map(({ finding }) => finding),
  }
  return [joint, ...decisions.filter((one) => !promises.includes(one) && !beside.includes(one))]
}
