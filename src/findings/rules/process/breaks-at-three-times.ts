import { listedBy } from '../../../analyses/listed.ts'
import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import {
  earliest,
  isHeldBack,
  type ProcessVolume,
  type StepVolume,
  type UnknownVolume,
} from '../../../analyses/throughput/volume.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { SHOWN_NAMES } from '../../../knowledge/shown-names.ts'
import { throughputFigures } from '../../../knowledge/throughput.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { breakEvidence, fullWords } from './support/breaks.ts'
import { ownerOf } from './support/owner.ts'
import { said, saidOf } from './support/queue.ts'

const MULTIPLE = valueOf(throughputFigures.volume_multiple)

interface Breaking {
  volume: ProcessVolume
  first: StepVolume
}

/** What reaches a step, and what does by the counts of its queue where these deny that. */
function reachWords(first: StepVolume): string {
  const { reaching_per_day: reaching, by_counts, inflow_per_day: handed } = first
  if (handed === null) return `passes on ${said(reaching)}`
  const rates = isHeldBack(first)
    ? `${said(reaching)} would reach it`
    : `${saidOf(reaching, 'reaches', 'reach')} it`
  const beside = first.beside_backlog ? ' beside a queue that is worked off' : ''
  return by_counts === null
    ? `${rates}${beside}`
    : `${rates}, or ${said(by_counts.reaching_per_day)} by what leaves it and its counted queue`
}

/** What is not given of the steps that may be full sooner; empty where there are none. */
function lacking({ unknown }: ProcessVolume): string {
  const of = (which: UnknownVolume['lacks'], does: string) => {
    const steps = unknown.filter(({ lacks }) => lacks === which)
    return steps.length === 0
      ? []
      : [`what ${listedBy(steps, ({ step }) => quoted(step))} ${does} in a day`]
  }
  return [...of('capacity_per_day', 'can take'), ...of('throughput_per_day', 'passes on')].join(
    ' and ',
  )
}

/** How near it is; nothing of that is sure where counts of a queue deny the rates. */
function nearness({ process, denied_at }: ProcessVolume, { breaks_at }: StepVolume): string {
  if (denied_at !== null) {
    return `The counts of the queue before ${quoted(denied_at)} deny what is said to reach and leave it, so that no multiple is sure.`
  }
  if (breaks_at <= 1) return `${process} is ${breaks_at < 1 ? 'over' : 'at'} its limit today.`
  return `${formatNumber(breaks_at - 1, 'ratio')} more volume fills it.`
}

/** What cannot carry three times today's volume, and what fails first. */
export const breaksAtThreeTimes: Rule = {
  name: 'breaks_at_three_times',
  area: 'process',
  what_if: true,
  docs: {
    what: 'The capacity of each step against three times what reaches it today. Found with the step that is full first and at which multiple of today’s volume; at the latest, where of another step it is not known what it can take. Says nothing of waiting times, which depend on how much work varies.',
    why: 'Growth arrives at the step that is full first, whatever is invested elsewhere.',
    act: 'Know the first step of each process that fails, and prepare it before the volume comes.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: { volume_multiple: throughputFigures.volume_multiple },
  check(facts, cite) {
    const all = facts.volumes().filter(({ steps }) => steps.length > 0)
    if (all.length === 0) return silent('what the steps of a process can take in a day')
    const breaking = all
      .flatMap((volume): Breaking[] => {
        const [first] = volume.steps
        return first === undefined || earliest(first) >= MULTIPLE ? [] : [{ volume, first }]
      })
      .sort((one, other) => earliest(one.first) - earliest(other.first))
    const [worst] = breaking
    if (worst === undefined) {
      const untold = all.filter(({ unknown }) => unknown.length > 0)
      return untold.length === 0
        ? quiet
        : silent(listedBy(untold, (one) => `${lacking(one)} in ${one.process}`))
    }
    const { volume, first } = worst
    const cases = facts.processCases()
    const one = cases[volume.position]
    // Where key results stand on other processes, and on none of these, these matter less.
    const isOnPath = (of: ProcessCase | undefined) => of?.goal.on_path !== 'none'
    const isAside =
      cases.some(isOnPath) && !breaking.some(({ volume }) => isOnPath(cases[volume.position]))
    const others = breaking.slice(1)
    const fullAt = ({ volume, first }: Breaking) => breakEvidence(facts, cite, volume, first)
    const sayOther = ({ first, volume: { process, unknown } }: Breaking) =>
      `${quoted(first.step)} in ${process} at ${fullWords(first)}${unknown.length > 0 ? ' at the latest' : ''}`
    const { denied_at } = volume
    const lacks = lacking(volume)
    const isLatest = lacks !== ''
    const at = fullWords(first)
    const full = isLatest
      ? `, at ${at} at the latest, when ${quoted(first.step)} is full`
      : `: ${quoted(first.step)} is full at ${at}`
    const sooner = isLatest ? ` It may be sooner: ${lacks} is not given.` : ''
    const who = {
      owner: one === undefined ? undefined : ownerOf(one).owner,
      role: one?.owner.role ?? 'COO',
    }
    const tellsMore = denied_at === null && first.breaks_at >= 1
    const [, second] = volume.steps
    const follows = denied_at === null && second !== undefined && second.breaks_at < MULTIPLE
    const then = !follows
      ? ''
      : ` In ${volume.process} ${quoted(second.step)} follows at ${fullWords(second)}.`
    const after = others.length === 0 ? '' : ` After it ${listedBy(others, sayOther)}.`
    const assumed = breaking.some(({ volume }) => volume.arrivals_assumed)
    return found([
      {
        subject: 'company',
        severity: isAside ? 'low' : 'medium',
        looms: true,
        says: () => ({
          what: `At ${said(MULTIPLE)} times today's volume ${breaking.length} of ${counted(all.length, 'process', 'processes')} would be over what ${breaking.length === 1 ? 'it' : 'they'} can take, first ${volume.process}${full} (it can take ${said(first.capacity_per_day)} a day, ${reachWords(first)}).`,
          why: `${nearness(volume, first)}${sooner}${then}${after}`,
          how_to_act: [
            ...(isLatest
              ? [
                  act(facts.situation.at, {
                    action: `Find out ${lacks}: it may be full before ${quoted(first.step)}`,
                    ...who,
                    within: 'this_week',
                  }),
                ]
              : []),
            act(facts.situation.at, {
              action:
                denied_at === null
                  ? `Say for ${quoted(first.step)} what takes the place of more hands at ${said(MULTIPLE)} times the volume: what to leave out, to automate, or to hand over`
                  : `Count for one week what reaches ${quoted(denied_at)} and what leaves it, before anything is prepared for more volume`,
              ...who,
              within: 'month',
            }),
          ],
        }),
        basis: 'reported',
        extent: breaking.length,
        assumed: [
          ...(assumed
            ? ['what the first step does stands in for arrivals that are not given']
            : []),
          ...(breaking.some(({ first }) => first.by_counts !== null)
            ? facts.workWeek().days_assumed
            : []),
        ],
        evidence: () => [
          cite.computed(
            breaking.length,
            'count',
            'processes with a step that is full below three times its volume',
            breaking.slice(0, SHOWN_NAMES).flatMap(fullAt),
          ),
          cite.computed(
            all.length,
            'count',
            'processes that tell what a step can take',
            all
              .slice(0, MOST_CITED)
              .map(({ position }) => cite.datum(`processes[${position}].steps`)),
          ),
          ...fullAt(worst),
          known(cite, 'throughput.volume_multiple', throughputFigures.volume_multiple),
        ],
        why_evidence: () => [
          ...(tellsMore
            ? [
                cite.computed(
                  first.breaks_at - 1,
                  'ratio',
                  'multiple at which it is full - 1',
                  fullAt(worst),
                ),
              ]
            : []),
          ...(follows ? fullAt({ volume, first: second }) : []),
          ...others.slice(0, SHOWN_NAMES).flatMap(fullAt),
          ...(others.length > SHOWN_NAMES
            ? [
                cite.computed(
                  others.length,
                  'count',
                  'further processes with such a step',
                  others.slice(0, MOST_CITED).flatMap(fullAt),
                ),
              ]
            : []),
        ],
      },
    ])
  },
}
