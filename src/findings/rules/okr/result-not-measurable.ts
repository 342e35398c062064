import {
  baselineOf,
  currentOf,
  isStepped,
  ownerOf,
  pathOf,
  type ResultRef,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { countKeyMissing } from '../../../analyses/goals/milestones.ts'
import { counted, upperFirst } from '../../../analyses/words.ts'
import { enumerated } from '../../../model/enumerated.ts'
import type { Evidence } from '../../../model/finding.ts'
import { endingOf } from '../../../model/value-key.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeProgress } from './support/evidence.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { type Picked, pickedPerUnit, roleOfUnit, subjectOfUnit } from './support/per-unit.ts'
import { namedBy, sayUnit, sayValue, titled } from './support/say.ts'

/** The key that a result lacks to be measured. */
function lackOf({ result }: ResultRef): string {
  if (result.type === 'milestone') return countKeyMissing(result)
  const kind = endingOf(result)
  if (targetOf(result) === undefined && kind === 'value') return 'target_value'
  if (currentOf(result) === undefined) return `current_${kind}`
  return `baseline_${kind}`
}

const lacksSomething = ({ result, pace }: ResultRef): boolean =>
  pace.status === 'not_measurable' &&
  pace.reason !== 'cannot_be' &&
  result.type !== 'boolean' &&
  (isStepped(result) ||
    targetOf(result) === undefined ||
    currentOf(result) === undefined ||
    baselineOf(result) === undefined)

const inWords: Record<string, string> = {
  milestones_total: 'number of milestones',
  milestones_hit: 'count of milestones hit',
  target_value: 'target',
  current_value: 'current value',
  current_pct: 'current value',
  baseline_value: 'baseline',
  baseline_pct: 'baseline',
}

/** Whether a result lacks its baseline alone: that it is not reached yet can be told. */
const lacksBaseline = (ref: ResultRef): boolean => lackOf(ref).startsWith('baseline_')

function sayLack(ref: ResultRef): string {
  const { result } = ref
  const [current, target] = [currentOf(result), targetOf(result)]
  const stands =
    lacksBaseline(ref) && current !== undefined && target !== undefined
      ? ` stands at ${sayValue(result, current)} where ${result.lower_is_better === true ? 'at most ' : ''}${sayValue(result, target)} is the goal, and`
      : ''
  return `${titled(result)}${stands} has no ${inWords[lackOf(ref)] ?? lackOf(ref)}`
}

const sayNames = (refs: readonly ResultRef[]): string =>
  namedBy(refs, ({ result }) => titled(result))

function whyOf(refs: readonly ResultRef[]): string {
  const half = refs.filter(lacksBaseline)
  const whole = refs.filter((ref) => !lacksBaseline(ref))
  const parts = [
    ...(whole.length === 0
      ? []
      : [
          `whether ${sayNames(whole)} ${whole.length === 1 ? 'was' : 'were'} reached will be a matter of opinion`,
        ]),
    ...(half.length === 0 ? [] : [`how far ${sayNames(half)} came is not known`]),
  ]
  const rest = refs.length === 1 ? 'its objective' : 'their objectives'
  return `${upperFirst(enumerated(parts))}, and the score of ${rest} rests on the rest.`
}

function draftOf({ unit, refs, count }: Picked, cite: Cite, at: string): Draft {
  const [first] = refs
  const cited: Evidence[] = refs
    .slice(0, MOST_CITED)
    .flatMap((ref) => [
      cite.missing(pathOf(ref), lackOf(ref)),
      ...(lacksBaseline(ref) ? citeProgress(cite, ref) : []),
    ])
  return {
    subject: subjectOfUnit(unit),
    severity: unit.level === 'Company' ? 'medium' : 'low',
    says: () => ({
      what: `${refs.length} of ${counted(count, 'key result', 'key results')} of ${sayUnit(unit)} cannot be measured: ${namedBy(refs, sayLack)}.`,
      why: whyOf(refs),
      how_to_act: [
        act(at, {
          action: `Give ${namedBy(refs, (ref) => `${titled(ref.result)} a ${inWords[lackOf(ref)] ?? lackOf(ref)}`)}`,
          owner: first && ownerOf(first),
          role: roleOfUnit(unit),
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    extent: refs.length,
    evidence: () => [
      cite.computed(
        refs.length,
        'count',
        'key results without what it takes to measure them',
        cited,
      ),
      cite.computed(count, 'count', 'key results of the unit', [
        cite.datum(`${unit.path}.objectives`),
      ]),
      ...cited,
    ],
  }
}

/** Key results without target, baseline, present value, or milestones counted. */
export const resultNotMeasurable: Rule = {
  name: 'result_not_measurable',
  area: 'okr',
  docs: {
    what: 'Key results that lack the target, the present value, the baseline (where lower is better), the number of milestones or how many of them are hit; one finding for each unit.',
    why: 'Whether they were reached will be a matter of opinion; where the baseline alone is missing, how far they came.',
    act: 'Add what is missing, or drop the result.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {},
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const picked = pickedPerUnit(facts.goals(), lacksSomething)
    return found(picked.map((one) => draftOf(one, cite, facts.situation.at)))
  },
}
