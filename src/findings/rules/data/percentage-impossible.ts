import type { ImpossibleShare } from '../../../analyses/checks/shares.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber, percentInWords } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

/** How far a percentage is from what could be true at most. */
const distance = (value: number): number => (value < 0 ? -value : value - 100)

/** The same in words; empty where there is no whole. */
const howFar = ({ percent: value, whole }: ImpossibleShare): string =>
  whole === 0 ? '' : `: the true one is at least ${percentInWords(distance(value))} away`

/** What is computed from the data that are cited: the share, how far off it is, or what is meant. */
function citeShare(
  { percent: value, meant, paths, whole }: ImpossibleShare,
  data: readonly Evidence[],
  cite: Cite,
): Evidence[] {
  if (whole === 0) return []
  if (meant !== null) return [cite.computed(meant, 'percent', 'the share x 100', data)]
  return [
    ...(paths.length === 2 ? [cite.computed(value, 'percent', 'part / whole', data)] : []),
    cite.computed(distance(value), 'percent', 'distance from 0 to 100 percent', data),
  ]
}

function words(one: ImpossibleShare, more: number) {
  const { called, measure, percent: value, meant } = one
  if (meant !== null) {
    return {
      what: `${quoted(called)}: ${measure} is ${value}, in percent: is ${percentInWords(meant)} meant?`,
      why: `Taken as written ${measure} would be ${value}%; until it is settled nothing is judged by it.`,
      action: `Enter ${measure} of ${quoted(called)} in percent: ${formatNumber(meant, 'none')} where ${percentInWords(meant)} is meant`,
    }
  }
  return {
    what: sentence(one, more),
    why: `What is decided on ${measure} of ${quoted(called)} rests on a wrong figure${howFar(one)}.`,
    action: `Count ${measure} of ${quoted(called)} anew and correct it`,
  }
}

function sentence(one: ImpossibleShare, more: number): string {
  const others = more > 0 ? ` (and ${counted(more, 'share', 'shares')} more of it)` : ''
  const parts = `${formatNumber(one.part, 'count')} of ${formatNumber(one.whole, 'count')}`
  const ofCounts = one.whole === 0 ? parts : `${percentInWords(one.percent)}, ${parts}`
  const said = one.paths.length === 2 ? ofCounts : percentInWords(one.percent)
  return `${quoted(one.called)}: ${one.measure} is ${said}, which no share of a whole can be${others}.`
}

const needs = [
  'processes',
  'metrics',
  'metric_history',
  'pipeline',
  'changes',
  'company_okrs',
  'department_okrs',
  'team_okrs',
] as const

/** A share of a whole that is under 0 or over 100 percent. */
export const percentageImpossible: Rule = {
  name: 'percentage_impossible',
  area: 'data',
  docs: {
    what: 'Found where the share that follows a process, an error rate, or a metric or key result that is a share (attrition, acceptance, conversion, adoption, uptime, gross retention, milestones hit) is under 0 or over 100 percent, where churn or a margin is over 100, where net retention is under 0, and where retention, uptime, gross margin, churn or a figure of a key result is plainly given as a share of one (1.08 for 108 %, 0.55 between 40 and 60 %, a target of 0.92 where its title says 92 %). Growth may be anything. What cannot be is used in no other judgement.',
    why: 'The figure is wrong, and what is judged by it is judged wrongly.',
    act: 'Look up part and whole, and enter the share anew.',
  },
  needs,
  figures: {},
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const { processes } = company
    const known = needs.map((key) => company[key])
    if (known.every((one) => one === undefined)) return silent('any share')
    const { shares } = facts.checks()
    const bySubject = Map.groupBy(shares, ({ subject }) => subject)
    if (bySubject.size === 0) return quiet
    const owners = facts.processOwners()
    const positions = new Map((processes ?? []).map(({ name }, position) => [name, position]))
    return found(
      [...bySubject].flatMap(([subject, all]): Draft[] => {
        const [first] = all
        if (first === undefined) return []
        const owner = owners[positions.get(subject) ?? -1]
        const role = first.role ?? owner?.role ?? 'COO'
        const [datum, ...rest] = first.paths.map((path) => cite.datum(path))
        if (datum === undefined) return []
        return [
          {
            subject,
            severity: 'medium',
            says: () => {
              const { what, why, action } = words(first, all.length - 1)
              const named = first.owner ?? owner?.named
              return {
                what,
                why,
                how_to_act: [act(at, { action, owner: named, role, within: 'two_weeks' })],
              }
            },
            basis: 'counted',
            evidence: () => [datum, ...rest, ...citeShare(first, [datum, ...rest], cite)],
          },
        ]
      }),
    )
  },
}
