import {
  type CycleDays,
  type GoalUnit,
  ownerOf,
  pathOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { isTrailing } from '../../../analyses/goals/words.ts'
import { counted } from '../../../analyses/words.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeCycle, citeValue, valuePath } from './support/evidence.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import { farOff, foldPerUnit, several } from './support/per-unit.ts'
import { namedBy, sayDistance, titled } from './support/say.ts'
import { type Slip, saySlip, slipOf } from './support/slips.ts'

/** Where the earlier check-in has its value. */
const checkInPath = ({ ref, checkIn }: Slip): string => `${pathOf(ref)}.check_ins[${checkIn}].value`

const citeSlip = (cite: Cite, slip: Slip): Evidence[] => [
  citeValue(cite, slip.ref, 'current'),
  slip.checkIn === null ? citeValue(cite, slip.ref, 'baseline') : cite.datum(checkInPath(slip)),
  citeValue(cite, slip.ref, 'target'),
]

function whyOf(slips: readonly Slip[], left: number): string {
  const [worst] = slips
  if (worst === undefined) return ''
  const { result } = worst.ref
  const way = sayDistance(result, Math.abs((targetOf(result) ?? 0) - worst.current))
  const moved = sayDistance(result, Math.abs(worst.current - worst.from))
  const days = left > 0 ? ` in ${counted(left, 'day', 'days')}` : ''
  const trailing = isTrailing(result)
    ? '; it looks back over months that are mostly past, so little of what is done now shows in it by then'
    : ''
  return `${titled(result)} now needs ${way} the other way${days}, after moving ${moved} away${trailing}.`
}

/** What the consequence names: the way that is left, how far it has moved, and the days left. */
function citeWhy(worst: Slip | undefined, cycle: CycleDays, cite: Cite, at: string): Evidence[] {
  if (worst === undefined) return []
  const { ref, current, from } = worst
  const cited = citeSlip(cite, worst)
  const way = Math.abs((targetOf(ref.result) ?? 0) - current)
  return [
    cite.computed(way, null, 'from the present value to the target', cited),
    cite.computed(Math.abs(current - from), null, 'how far it has moved', cited),
    ...(cycle.running ? citeCycle(cite, cycle, at) : []),
  ]
}

interface Group {
  subject: string
  unit: GoalUnit
  picked: readonly Slip[]
}

function draftOf(
  { subject, unit, picked: slips }: Group,
  cycle: CycleDays,
  cite: Cite,
  at: string,
): Draft {
  const [first] = slips
  const behind = slips.some(({ checkIn }) => checkIn === null)
  const isCompany = unit.level === 'Company'
  return {
    subject,
    severity: isCompany ? (behind ? 'high' : 'medium') : behind ? 'medium' : 'low',
    says: () => ({
      what: `${several(slips.length, unit)}${namedBy(slips, saySlip)}.`,
      why: whyOf(slips, cycle.running ? cycle.left : 0),
      how_to_act: [
        act(at, {
          action: `Say why ${namedBy(slips, ({ ref }) => titled(ref.result))} got worse, and what is done about it`,
          owner: first && ownerOf(first.ref),
          role: isCompany ? 'COO' : `lead of ${unit.name}`,
          within: 'this_week',
          by: lastDay(cycle, at),
        }),
      ],
    }),
    basis: 'reported',
    extent: farOff(slips.map(({ ref }) => ref)),
    tells: () =>
      slips.flatMap((slip) => [
        valuePath(slip.ref, 'current'),
        slip.checkIn === null ? valuePath(slip.ref, 'baseline') : checkInPath(slip),
      ]),
    evidence: () => [
      cite.computed(
        slips.length,
        'count',
        'key results that went the wrong way',
        slips.slice(0, MOST_CITED).flatMap((slip) => citeSlip(cite, slip)),
      ),
      ...slips.slice(0, MOST_CITED).flatMap((slip) => citeSlip(cite, slip)),
    ],
    why_evidence: () => citeWhy(first, cycle, cite, at),
  }
}

/** Results that are behind their baseline or worse than at the check-in before. */
export const keyResultSlipping: Rule = {
  name: 'key_result_slipping',
  area: 'okr',
  docs: {
    what: 'A numeric or percentage key result that stands further from its target than its baseline, or than at the check-in before. One finding for each result of the company, one for each department or team.',
    why: 'Being slow is one thing, moving away another: more of the same work makes it worse.',
    act: 'Find why it got worse before adding effort.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {},
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const { at } = facts.situation
    const { cycle, units } = facts.goals()
    const groups = foldPerUnit(units, (ref) => slipOf(ref, at))
    return found(groups.map((group) => draftOf(group, cycle, cite, at)))
  },
}
