import { baselineOf, isControl, ownerOf, type ResultRef, targetOf } from '../goals/goals.ts'
import { apartByTitle } from '../title-target.ts'
import { counted } from '../words.ts'
import { BLANK, fromTo, issueOf, type OkrIssue, valueIn, wordsOf } from './issue.ts'
import { type Wording, wordingOf } from './wording.ts'

const isSteps = ({ result: { type } }: ResultRef): boolean =>
  type === 'boolean' || type === 'milestone'

/** Whether nothing says how much: neither data nor words. */
const lacksNumber = (ref: ResultRef, { hasFigure }: Wording): boolean =>
  targetOf(ref.result) === undefined && !hasFigure

/** A change with blanks, by way of what the author wrote. */
const byWayOf = (ref: ResultRef): string =>
  `${BLANK} (what changes for whom): from ${BLANK} to ${BLANK}, by way of: ${wordsOf(ref.result)}`

const withWay = (ref: ResultRef): string => `${wordsOf(ref.result)}: ${fromTo(ref)}`

/** Steps, or done and not done, where a figure should say what changes. */
function steps(ref: ResultRef, { verb, hasFigure }: Wording): OkrIssue[] {
  const { type, milestones_total } = ref.result
  if (type === 'milestone') {
    if (verb !== 'task') return []
    const count =
      milestones_total === undefined ? 'steps' : counted(milestones_total, 'step', 'steps')
    const what = `It is counted in ${count}; no figure says what changes.`
    return [issueOf(ref, { kind: 'task', what, rewrite: byWayOf(ref) })]
  }
  const measures = hasFigure && verb !== 'task'
  const what = measures
    ? 'It is done or not done, though its words hold a figure that could be measured.'
    : 'It is done or not done; no figure says what changes.'
  return [issueOf(ref, { kind: 'task', what, rewrite: measures ? withWay(ref) : byWayOf(ref) })]
}

/** A level to keep: by its words, or because it names a measure and nothing more. */
function level(ref: ResultRef, { verb }: Wording): OkrIssue {
  const [baseline, target] = [baselineOf(ref.result), targetOf(ref.result)]
  const moves = baseline !== undefined && target !== undefined && baseline !== target
  const named = 'It names a measure, with 0 figures for where it should go.'
  const kept = moves
    ? `Its words keep a level, and its data lead ${fromTo(ref)}.`
    : 'It is a level to keep, without a way to go.'
  const limit = valueIn(ref.result, target)
  return issueOf(ref, {
    kind: 'kpi',
    what: verb === 'keep' ? kept : named,
    rewrite: moves
      ? withWay(ref)
      : `${withWay(ref)}; or as a level to keep (type: control, target_value: ${limit})`,
  })
}

/** Whether it is work, a count of things made, a level that is kept, or has no number at all. */
function substance(ref: ResultRef, wording: Wording): OkrIssue[] {
  if (isSteps(ref)) return steps(ref, wording)
  const { verb, namesMeasure } = wording
  const lacks = lacksNumber(ref, wording)
  if (verb === 'task' && lacks) {
    const what = 'It says what is done, with 0 figures for what changes.'
    return [issueOf(ref, { kind: 'task', what, rewrite: byWayOf(ref) })]
  }
  if (verb === 'task' && !namesMeasure) {
    const count = valueIn(ref.result, targetOf(ref.result))
    const what = `It counts what is made${count === BLANK ? '' : `: ${count}`}.`
    return [issueOf(ref, { kind: 'output', what, rewrite: byWayOf(ref) })]
  }
  if (isControl(ref.result)) return []
  if (verb === 'keep' || (lacks && verb === 'none' && namesMeasure)) return [level(ref, wording)]
  if (!lacks) return []
  const what = 'Neither its words nor its data hold a target.'
  return [issueOf(ref, { kind: 'no_number', what, rewrite: withWay(ref) })]
}

/** Whether the way from where it starts is missing, or leads nowhere. */
function way(ref: ResultRef, { verb, hasBaseline }: Wording): OkrIssue[] {
  if (isControl(ref.result) || isSteps(ref)) return []
  const { result } = ref
  const [baseline, target] = [baselineOf(result), targetOf(result)]
  if (target === undefined) return []
  if (baseline === undefined) {
    if (hasBaseline || verb === 'from_zero' || verb === 'keep') return []
    const what = `It should reach ${valueIn(result, target)}, and nothing says from where.`
    return [
      issueOf(ref, { kind: 'no_baseline', what, rewrite: `${wordsOf(result)}: ${fromTo(ref)}` }),
    ]
  }
  const isDown = result.lower_is_better ?? (verb === 'down' ? true : verb === 'up' ? false : null)
  const isBehind = isDown === true ? target > baseline : isDown === false && target < baseline
  if (target !== baseline && !isBehind) return []
  const where = target === baseline ? 'at' : 'behind'
  return [
    issueOf(ref, {
      kind: 'target_behind_baseline',
      what: `The target ${valueIn(result, target)} is ${where} the baseline ${valueIn(result, baseline)}, where ${isDown === true ? 'lower' : 'higher'} is better.`,
      rewrite: `${wordsOf(result)}: from ${valueIn(result, baseline)} to ${BLANK}`,
    }),
  ]
}

/** A title that names another target, or another unit of time, than the fields. */
function otherTarget(ref: ResultRef): OkrIssue[] {
  const apart = apartByTitle(ref.result)
  if (apart === undefined) return []
  const { target, by_title, unit_by_title } = apart
  const words =
    unit_by_title === null ? valueIn(ref.result, by_title) : `${by_title} ${unit_by_title}`
  const what = `Its title says ${words}, and its target is ${valueIn(ref.result, target)}.`
  return [issueOf(ref, { kind: 'other_target', what, rewrite: null })]
}

function severalMetrics(ref: ResultRef, { parts }: Wording): OkrIssue[] {
  if (parts.length <= 1) return []
  const each = parts.map((part, i) => `${i + 1}. ${part.trim()}: from ${BLANK} to ${BLANK}`)
  const what = `It holds ${parts.length} measures: ${parts.join(' | ')}.`
  return [issueOf(ref, { kind: 'several_metrics', what, rewrite: each.join('; ') })]
}

function unowned(ref: ResultRef): OkrIssue[] {
  if (ownerOf(ref)?.trim()) return []
  const what = 'Neither it nor its objective nor its unit names 1 person.'
  return [
    issueOf(ref, { kind: 'no_owner', what, rewrite: `${wordsOf(ref.result)} (owner: ${BLANK})` }),
  ]
}

/** What is wrong with how one key result is put, as its own words and data tell. */
export function faultsOfResult(ref: ResultRef): OkrIssue[] {
  const wording = wordingOf(wordsOf(ref.result))
  return [
    ...substance(ref, wording),
    ...way(ref, wording),
    ...otherTarget(ref),
    ...severalMetrics(ref, wording),
    ...unowned(ref),
  ]
}
