import { baselineOf, targetOf } from '../analyses/goals/goals.ts'
import { timesOfUnit } from '../analyses/goals/money-unit.ts'
import { titleOf, unitOf } from '../analyses/goals/words.ts'
import { figureWithUnit } from '../knowledge/decision-choices.ts'
import {
  denial,
  figureSet,
  holdsPromise,
  laterMilestone,
  ofTarget,
  otherFigures,
  smallerPromise,
  smallerTarget,
  takesFigure,
} from '../knowledge/proposals.ts'
import type { KeyResult } from '../model/company.ts'
import { scaleOf } from '../model/scale.ts'

/** The figures of a text, in the unit of a key result. */
function figuresIn(text: string, result: KeyResult): number[] {
  return [...text.matchAll(figureWithUnit)].map(({ groups = {} }) => {
    const { digits = '', thousands } = groups
    const times = scaleOf(thousands)
    const value = Number(digits.replaceAll(',', ''))
    return times === undefined ? value : (value * times) / timesOfUnit(unitOf(result))
  })
}

/** The figure that a title proposes for a key result. A figure of its name is none, unless that is its
 *  target. */
function proposedFigure(title: string, result: KeyResult): number | undefined {
  const text = title.replace(otherFigures, ' ')
  const ofName = figuresIn(titleOf(result), result)
  return figuresIn(figureSet.exec(text)?.[0] ?? text, result).find(
    (value) => value === targetOf(result) || !ofName.includes(value),
  )
}

const isBelow = (result: KeyResult): boolean => (targetOf(result) ?? 0) < (baselineOf(result) ?? 0)

function isLess(value: number | undefined, result: KeyResult): boolean {
  const target = targetOf(result)
  if (value === undefined || target === undefined) return false
  return isBelow(result) ? value > target : value < target
}

/** Whether a title does with a target what some words say, or sets it to a figure. */
const setsTarget = (title: string, words: RegExp): boolean =>
  words.test(title) && (ofTarget.test(title) || figureSet.test(title))

/** Whether a title may ask for a smaller promise on some key result, or hold one. */
export const mayBePromise = (title: string): boolean =>
  [smallerPromise, holdsPromise, laterMilestone, ofTarget, figureSet, takesFigure].some((words) =>
    words.test(title),
  )

/** Whether a title asks for a smaller promise on a key result. */
export function asksLess(title: string, result: KeyResult): boolean {
  if (denial.test(title)) return false
  if (smallerPromise.test(title)) return true
  if (result.type === 'milestone' && laterMilestone.test(title)) return true
  if (setsTarget(title, isBelow(result) ? smallerTarget.below : smallerTarget.above)) return true
  const takes = ofTarget.test(title) || takesFigure.test(title)
  return takes && isLess(proposedFigure(title, result), result)
}

/** Whether a title asks for a promise on a key result that is no smaller than it is now. */
export function asksMore(title: string, result: KeyResult): boolean {
  const figure = proposedFigure(title, result)
  if (denial.test(title) || isLess(figure, result)) return false
  if (setsTarget(title, isBelow(result) ? smallerTarget.above : smallerTarget.below)) return true
  return figure !== undefined && (ofTarget.test(title) || takesFigure.test(title))
}

/** Whether a title holds the promise of a key result: with its target as the figure, or with none; or
 *  by denying a smaller one. */
export function holds(title: string, result: KeyResult): boolean {
  if (denial.test(title) && asksLess(title.replace(denial, ''), result)) return true
  if (!holdsPromise.test(title)) return false
  const figure = proposedFigure(title, result)
  return figure === undefined || figure === targetOf(result)
}

/** Whether the figure that a title sets is the target by now. */
export const isCarriedOut = (title: string, result: KeyResult): boolean => {
  const figure = proposedFigure(title, result)
  return figure !== undefined && figure === targetOf(result)
}
