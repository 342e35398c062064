import { listedBy } from '../../../analyses/listed.ts'
import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import {
  isHeldBack,
  type ProcessVolume,
  type StepVolume,
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
import { breakEvidence } from './support/breaks.ts'
import { ownerOf } from './support/owner.ts'
import { said, saidOf } from './support/queue.ts'

const MULTIPLE = valueOf(throughputFigures.volume_multiple)

interface Breaking {
  volume: ProcessVolume
  first: StepVolume
}

const times = (value: number): string => formatNumber(value, 'times')

/** What cannot carry three times today's volume, and what fails first. */
export const breaksAtThreeTimes: Rule = {
  name: 'breaks_at_three_times',
  area: 'process',
  docs: {
    what: 'The capacity of each step against three times what reaches it today. Found with the step that is full first and at which multiple of today’s volume. Says nothing of waiting times, which depend on how much work varies.',
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
        return first === undefined || first.breaks_at >= MULTIPLE ? [] : [{ volume, first }]
      })
      .sort((one, other) => one.first.breaks_at - other.first.breaks_at)
    const [worst] = breaking
    if (worst === undefined) return quiet
    const { volume, first } = worst
    const cases = facts.processCases()
    const one = cases[volume.position]
    // Where key results stand on other processes, and on none of these, these matter less.
    const isOnPath = (of: ProcessCase | undefined) => of?.goal.on_path !== 'none'
    const isAside =
      cases.some(isOnPath) && !breaking.some(({ volume }) => isOnPath(cases[volume.position]))
    const others = breaking.slice(1)
    const fullAt = ({ volume, first }: Breaking) => breakEvidence(facts, cite, volume, first)
    const sayOther = ({ first: { step, breaks_at }, volume: { process } }: Breaking) =>
      `${quoted(step)} in ${process} at ${times(breaks_at)}`
    const isOver = first.breaks_at < 1
    const [, second] = volume.steps
    const follows = second !== undefined && second.breaks_at < MULTIPLE
    const then = !follows
      ? ''
      : ` In ${volume.process} ${quoted(second.step)} follows at ${times(second.breaks_at)}.`
    const after = others.length === 0 ? '' : ` After it ${listedBy(others, sayOther)}.`
    const assumed = breaking.some(({ volume }) => volume.arrivals_assumed)
    return found([
      {
        subject: 'company',
        severity: isAside ? 'low' : 'medium',
        looms: true,
        says: () => ({
          what: `At ${said(MULTIPLE)} times today's volume ${breaking.length} of ${counted(all.length, 'process', 'processes')} would be over what they can take, first ${volume.process}: ${quoted(first.step)} is full at ${times(first.breaks_at)} (it can take ${said(first.capacity_per_day)} a day, ${isHeldBack(first) ? `${said(first.reaching_per_day)} would reach` : saidOf(first.reaching_per_day, 'reaches', 'reach')} it).`,
          why: `${isOver ? `${volume.process} is over its limit today.` : `${formatNumber(first.breaks_at - 1, 'ratio')} more volume fills it.`}${then}${after}`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Say for ${quoted(first.step)} what takes the place of more hands at ${said(MULTIPLE)} times the volume: what to leave out, to automate, or to hand over`,
              owner: one === undefined ? undefined : ownerOf(one).owner,
              role: one?.owner.role ?? 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'reported',
        extent: breaking.length,
        assumed: assumed
          ? ['what the first step does stands in for arrivals that are not given']
          : [],
        evidence: () => [
          cite.computed(
            breaking.length,
            'count',
            'processes with a step that is full below three times its volume',
            breaking.slice(0, SHOWN_NAMES).map(fullAt),
          ),
          cite.computed(
            all.length,
            'count',
            'processes that tell what a step can take',
            all
              .slice(0, MOST_CITED)
              .map(({ position }) => cite.datum(`processes[${position}].steps`)),
          ),
          fullAt(worst),
          known(cite, 'throughput.volume_multiple', throughputFigures.volume_multiple),
        ],
        why_evidence: () => [
          ...(isOver
            ? []
            : [
                cite.computed(first.breaks_at - 1, 'ratio', 'multiple at which it is full - 1', [
                  fullAt(worst),
                ]),
              ]),
          ...(follows ? [fullAt({ volume, first: second })] : []),
          ...others.slice(0, SHOWN_NAMES).map(fullAt),
          ...(others.length > SHOWN_NAMES
            ? [
                cite.computed(
                  others.length,
                  'count',
                  'further processes with such a step',
                  others.slice(0, MOST_CITED).map(fullAt),
                ),
              ]
            : []),
        ],
      },
    ])
  },
}
