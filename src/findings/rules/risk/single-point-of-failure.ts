import type { Facts } from '../../../analyses/facts.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted, quoted, say } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, type Rule, silent } from '../../rule.ts'

const MANY = valueOf(riskFigures.processes_per_owner)
const SHARE = valueOf(riskFigures.owned_share_pct)

/** Constraints at which one person works. */
function onePersonConstraints(facts: Facts, cite: Cite): Draft[] {
  const { company, at } = facts.situation
  return facts.flow().bottlenecks.flatMap(({ process, path, constraint, owner }) => {
    const { step, step_position: position, queue, load_pct: load } = constraint
    if (step === null || position === null) return []
    const place = `${path}.steps[${position}]`
    const index = Number(path.slice(path.indexOf('[') + 1, -1))
    const given = company.processes?.[index]?.steps?.[position]
    if (given?.people !== 1) return []
    const isWaiting = queue !== null && queue > 0
    const loaded = load === null ? '' : `, at ${formatNumber(load, 'percent')} of what it can take`
    const throughput = given.throughput_per_day
    return [
      {
        subject: process,
        severity: isWaiting ? 'high' : 'medium',
        looms: true,
        says: () => ({
          what: `1 person carries ${quoted(step)}, the constraint of ${process}${loaded}.`,
          why: `${throughput === undefined ? 'Each day' : `Each day that this person is away, ${say(throughput)} fewer pass and`}${throughput === undefined ? ' that this person is away stops the whole process' : ' none leaves the process'}${isWaiting ? `; ${say(queue)} wait already` : ''}.`,
          how_to_act: [
            act(at, {
              action: `Let a second person do ${quoted(step)} under supervision until each can do it alone`,
              owner: owner ?? undefined,
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'reported',
        evidence: () => [
          cite.datum(`${place}.people`, 'people'),
          ...(load === null || given.capacity_per_day === undefined
            ? []
            : [
                cite.computed(load, 'percent', 'what reaches the step / what it can take', [
                  cite.datum(`${place}.capacity_per_day`),
                ]),
              ]),
        ],
        why_evidence: () => [
          ...(throughput === undefined ? [] : [cite.datum(`${place}.throughput_per_day`)]),
          ...(isWaiting ? [cite.datum(`${place}.current_queue`)] : []),
        ],
      },
    ]
  })
}

/** People who own many of the processes. */
function ownersOfMany(facts: Facts, cite: Cite): Draft[] {
  const { at } = facts.situation
  const { owned, by_owner } = facts.ownedProcesses()
  const citeOwned = () =>
    cite.computed(
      owned,
      'processes',
      'processes that have an owner',
      by_owner
        .flatMap(({ processes }) => processes)
        .slice(0, MOST_CITED)
        .map(({ path }) => cite.datum(`${path}.owner`)),
    )
  return by_owner.flatMap(({ owner, written, processes }) => {
    const pct = (processes.length / owned) * 100
    if (processes.length < MANY || pct < SHARE) return []
    const names = listed(processes.map(({ name }) => name))
    const inputs = processes.map(({ path }) => cite.datum(`${path}.owner`))
    return [
      {
        subject: written,
        severity: 'medium',
        looms: true,
        says: () => ({
          what: `${owner} owns ${processes.length} of the ${counted(owned, 'process', 'processes')} that have an owner: ${names}.`,
          why: `When ${owner} is away or full, ${processes.length} processes have nobody who may change them.`,
          how_to_act: [
            act(at, {
              action: `Hand over those of ${names} that others run already, and name a stand-in for the rest`,
              owner: written,
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: processes.length,
        why_basis: 'benchmark',
        evidence: () => [
          cite.computed(
            processes.length,
            'processes',
            `processes of one owner, of ${owned}`,
            inputs,
          ),
          citeOwned(),
          known(cite, 'risk.processes_per_owner', riskFigures.processes_per_owner),
          known(cite, 'risk.owned_share_pct', riskFigures.owned_share_pct),
        ],
      },
    ]
  })
}

/** What stops when one person is away. */
export const singlePointOfFailure: Rule = {
  name: 'single_point_of_failure',
  area: 'risk',
  docs: {
    what: 'One person who carries the constraint of a process alone, or who owns four processes or more and 40% of those that have an owner.',
    why: 'A holiday or a notice stops what depends on this person.',
    act: 'A second person who can do it, before it is needed.',
  },
  needs: ['processes', 'people'],
  figures: {
    processes_per_owner: riskFigures.processes_per_owner,
    owned_share_pct: riskFigures.owned_share_pct,
  },
  check(facts, cite) {
    const { processes = [] } = facts.situation.company
    const staffed = processes.some(({ steps = [] }) =>
      steps.some(({ people }) => people !== undefined),
    )
    const { owned } = facts.ownedProcesses()
    if (!staffed && owned === 0) return silent('owners of processes, or people at their steps')
    return {
      found: [...onePersonConstraints(facts, cite), ...ownersOfMany(facts, cite)],
      silent: [],
    }
  },
}
