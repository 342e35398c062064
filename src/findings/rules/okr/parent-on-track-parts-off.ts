import { ownerOf, pathOf, type ResultRef, subjectOf } from '../../../analyses/goals/goals.ts'
import { isOff, outlookOfResult, type ResultOutlook } from '../../../analyses/goals/outlook.ts'
import type { Part } from '../../../analyses/goals/rollups.ts'
import { whoseBeside } from '../../../analyses/goals/told-apart.ts'
import { counted } from '../../../analyses/words.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { citeConfidence, citeScore } from './support/evidence.ts'
import { withoutRunningCycle } from './support/guard.ts'
import { guessOf } from './support/net-evidence.ts'
import { named, namedBy, percent, sayStand, titled } from './support/say.ts'

interface Off {
  part: Part
  outlook: ResultOutlook
}

/** A key result with its score and, where it decides, its owner's confidence. */
function sayResult(
  { result, pace: { score: own } }: ResultRef,
  { confidence }: ResultOutlook,
  whose: string,
): string {
  const score = own === null ? '' : ` ${percent(own)} of its way`
  const owner = confidence === null ? '' : ` at ${percent(confidence)} confidence`
  return `${titled(result)}${whose}${score}${owner}`
}

function citeStand(cite: Cite, ref: ResultRef, outlook: ResultOutlook, at: string): Evidence[] {
  return [
    citeScore(cite, ref),
    ...(outlook.confidence === null ? [] : [citeConfidence(cite, ref, at)]),
  ]
}

function draftOf(
  parent: ResultRef,
  own: ResultOutlook,
  off: readonly Off[],
  cite: Cite,
  at: string,
): Draft {
  const parts = off.map(({ part }) => part)
  const says = () =>
    off.map(({ part: { ref }, outlook }) => sayResult(ref, outlook, whoseBeside(ref, parent)))
  const whose = () => parts.map(({ ref }) => whoseBeside(parent, ref)).find(Boolean) ?? ''
  const { result } = parent
  const note = result.check_ins?.findLast(
    ({ on, note }) => note !== undefined && (on ?? '') <= at,
  )?.note
  const notes = note === undefined ? '' : ` Its owner writes: "${note}".`
  const first = parts[0]?.ref
  return {
    subject: subjectOf(result),
    severity: parent.goal.unit.level === 'Company' ? 'high' : 'medium',
    says: () => ({
      what: `${sayResult(parent, own, whose())} looks on track while 0 of the ${counted(parts.length, 'result that should carry it is', 'results that should carry it are')}: ${named(says())}.`,
      why: `Something else moves ${titled(result)} (${sayStand(result)}), and it falls back when that ends; the work planned to move it has not.${notes}`,
      how_to_act: [
        act(at, {
          action: `Say what moved ${titled(result)} other than ${namedBy(parts, ({ ref }) => `${titled(ref.result)}${whoseBeside(ref, parent)}`)}, and whether it lasts`,
          owner: ownerOf(parent),
          role: 'COO',
          within: 'this_week',
        }),
        ...(first === undefined
          ? []
          : [
              act(at, {
                action: `Bring ${titled(first.result)} back or take it off the plan`,
                owner: ownerOf(first),
                role: `lead of ${first.goal.unit.name}`,
                within: 'two_weeks',
              }),
            ]),
      ],
    }),
    basis: 'reported',
    why_basis: 'benchmark',
    assumed: guessOf(parts, result),
    evidence: () => [
      cite.computed(
        0,
        'count',
        'parts and drivers on track',
        parts.map(({ ref }) => cite.datum(pathOf(ref))),
      ),
      cite.computed(
        parts.length,
        'count',
        'parts and drivers behind',
        parts.map(({ ref }) => cite.datum(pathOf(ref))),
      ),
      ...citeStand(cite, parent, own, at),
      ...off.flatMap(({ part, outlook }) => citeStand(cite, part.ref, outlook, at)),
    ],
  }
}

/** Results that look fine while everything that should move them is behind. */
export const parentOnTrackPartsOff: Rule = {
  name: 'parent_on_track_parts_off',
  area: 'okr',
  docs: {
    what: 'A key result that is on track or done, while every part or driver linked to it whose outlook is known is at risk or off track.',
    why: 'It moves for a reason nobody planned, so it may fall back as it came.',
    act: 'Find out what moves it before counting on it, and look at the parts.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { confident: okrFigures.confident, doubtful: okrFigures.doubtful },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts)
    if (nothing !== null) return nothing
    const { at } = facts.situation
    const { list } = facts.rollups()
    if (list.length === 0) return silent('links that say which key results drive which')
    const drafts: Draft[] = []
    for (const { parent, parts } of list) {
      const own = outlookOfResult(parent, at)
      if (own.standing !== 'on_track' && own.standing !== 'done') continue
      const known = parts
        .filter(({ rolls_up }) => rolls_up !== 'same')
        .map((part) => ({ part, outlook: outlookOfResult(part.ref, at) }))
        .filter(({ outlook }) => outlook.standing !== 'not_known')
      if (known.length === 0) continue
      const off = known.filter(({ outlook }) => isOff(outlook.standing))
      if (
        off.length === known.length &&
        off.some(({ outlook }) => outlook.standing === 'off_track')
      ) {
        drafts.push(draftOf(parent, own, off, cite, at))
      }
    }
    return found(drafts)
  },
}
