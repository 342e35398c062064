import {
  type CycleDays,
  type GoalUnit,
  isStepped,
  ownerOf,
  type ResultRef,
} from '../../../analyses/goals/goals.ts'
import { JUDGED_FROM, standingOf } from '../../../analyses/goals/outlook.ts'
import { isTrailing } from '../../../analyses/goals/words.ts'
import { paceOf } from '../../../analyses/okr/pace.ts'
import { recentConfidence } from '../../../analyses/stated-confidence.ts'
import { confidenceFigures } from '../../../knowledge/confidence.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { citeConfidence, citeProgress, citeScore } from './support/evidence.ts'
import { withoutRunningCycle } from './support/guard.ts'
import { citePace } from './support/pace-evidence.ts'
import { citeSeveral, foldPerUnit, several } from './support/per-unit.ts'
import { namedBy, percent, titled } from './support/say.ts'

interface Apart {
  ref: ResultRef
  confidence: number
  /** Whether the owner hopes for more than the pace shows, or fears what it does not show. */
  hopes: boolean
}

/** A result of which its owner and its pace say the opposite. So few days as the first tenth of a cycle
 *  make no pace. */
function apartOf(ref: ResultRef, { progress }: CycleDays, at: string): Apart | null {
  if (progress < JUDGED_FROM) return null
  const { result } = ref
  const { status, score } = ref.pace
  if (score === null || (status !== 'off_track' && status !== 'on_track')) return null
  const confidence = recentConfidence(result, at)
  if (confidence === undefined || result.type === 'boolean') return null
  if (!isStepped(result) && isTrailing(result)) return null
  const owner = standingOf(confidence)
  if (owner === 'on_track' && status === 'off_track') return { ref, confidence, hopes: true }
  if (owner === 'off_track' && status === 'on_track') return { ref, confidence, hopes: false }
  return null
}

const sayApart = ({ ref: { result, pace }, confidence, hopes }: Apart): string =>
  `${titled(result)} is ${percent(pace.score ?? 0)} of the way and ${hopes ? 'off' : 'on'} track by pace, while its owner is ${percent(confidence)} confident`

interface Group {
  unit: GoalUnit
  subject: string
  picked: readonly Apart[]
}

function draftOf(
  { unit, subject, picked: apart }: Group,
  cite: Cite,
  at: string,
  cycle: CycleDays,
): Draft | null {
  const [first] = apart
  if (first === undefined) return null
  const { ref, hopes } = first
  const isCompany = unit.level === 'Company'
  const { because } = paceOf(ref.result, cycle.progress, at, ref.time)
  return {
    subject,
    severity: isCompany ? 'medium' : 'low',
    says: () => ({
      what: `${several(apart.length, unit)}${namedBy(apart, sayApart)}.`,
      why: hopes
        ? `${because} Either the owner knows of something that is about to land, or the miss of ${titled(ref.result)} comes as a surprise.`
        : `${because} The owner sees something coming that the figures of ${titled(ref.result)} do not show yet.`,
      how_to_act: [
        act(at, {
          action: `Ask what the confidence in ${namedBy(apart, (one) => titled(one.ref.result))} rests on, and write it into the check-in`,
          owner: ownerOf(ref),
          role: isCompany ? 'COO' : `lead of ${unit.name}`,
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    extent: apart.length,
    why_basis: 'reported',
    why_evidence: () => citePace(cite, ref, cycle, at),
    evidence: () => [
      citeScore(cite, ref),
      ...citeSeveral(
        cite,
        apart.map((one) => one.ref),
      ),
      ...apart
        .slice(0, MOST_CITED)
        .flatMap((one) => [
          citeScore(cite, one.ref),
          ...citeProgress(cite, one.ref),
          citeConfidence(cite, one.ref, at),
        ]),
    ],
  }
}

/** Results of which owner and pace say the opposite. */
export const confidenceAgainstPace: Rule = {
  name: 'confidence_against_pace',
  area: 'okr',
  docs: {
    what: 'A key result whose owner is confident (above 0.70) while its pace is off track, or doubts it (under 0.50) while its pace is on track. Trailing measures and what is done or not have no pace to compare, and nothing has one in the first tenth of the cycle.',
    why: 'One of the two knows something the other does not; in most companies it stays unsaid until the end.',
    act: 'Ask what the confidence rests on.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {
    confident: okrFigures.confident,
    doubtful: okrFigures.doubtful,
    on_track_score: okrFigures.on_track_score,
    not_started_until: okrFigures.not_started_until,
    fresh_days: confidenceFigures.fresh_days,
  },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts)
    if (nothing !== null) return nothing
    const { at } = facts.situation
    const { units, cycle } = facts.goals()
    let stated = false
    const groups = foldPerUnit(units, (ref) => {
      stated ||= recentConfidence(ref.result, at) !== undefined
      return apartOf(ref, cycle, at)
    })
    if (!stated) return silent("owners' confidence of the last 30 days")
    const drafts = groups.map((group) => draftOf(group, cite, at, cycle))
    return found(drafts.filter((draft) => draft !== null))
  },
}
