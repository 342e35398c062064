import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { throughputFigures } from '../../knowledge/throughput.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { currentOf } from '../goals/key-results.ts'
import type { GoalPath, ProcessGoal } from '../throughput/goal-path.ts'
import type { WorkWeek } from '../throughput/work-week.ts'
import {
  type CountedAs,
  countedAs,
  type ProcessMeasure,
  processMeasures,
  timeAs,
  timesRead,
} from './counted-as.ts'

/** A key result that names the figure of a process, and has another value than it. */
export interface ProcessFigureApart {
  goal: ProcessGoal
  process: string
  measure: ProcessMeasure
  value: number
  value_path: string
  figure: number
  figure_path: string
  counted: CountedAs
  /** The figure as the key result counts it: days and weeks of working time, or the other share. */
  as_result: number
}

const AGREE = valueOf(throughputFigures.rates_agree_pct) / 100
const WEEK = valueOf(timeFigures.days_per_week)

const isMeasure = (name: string | undefined): name is ProcessMeasure =>
  processMeasures.some((measure) => measure === name)

const agrees = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * AGREE

/** Whether two figures are of days so near that neither can have become the other. */
const isOfOneWeek = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || Math.abs(daysBetween(one, other)) <= WEEK

/** Whether a key result has the figure in any reading. */
const isOne = (value: number, figure: number, { unit }: CountedAs, week: WorkWeek): boolean =>
  unit === 'percent'
    ? agrees(value, figure)
    : timesRead(value, unit, week).some((hours) => agrees(hours, figure))

/** Key results that name the figure of a process which they stand for, against that figure, where they
 *  surely count the same. */
export function processFiguresApart(
  { company, sources }: Situation,
  { processes }: GoalPath,
  week: WorkWeek,
): { compared: number; found: ProcessFigureApart[] } {
  let compared = 0
  const found: ProcessFigureApart[] = []
  const compare = (goal: ProcessGoal, process: string, position: number) => {
    const { measure } = goal.key_result
    if (goal.how !== 'stated' || !isMeasure(measure)) return
    const current = currentOf(goal.key_result)
    const figure = company.processes?.[position]?.[measure]
    if (current === undefined || figure === undefined) return
    const counted = countedAs(goal.key_result, measure)
    if (counted === undefined) return
    compared++
    const { value } = current
    const { unit, is_rest } = counted
    const told = is_rest ? 100 - figure : figure
    if (isOne(value, told, counted, week)) return
    const value_path = `${goal.path}.${current.key}`
    const figure_path = `processes[${position}].${measure}`
    if (!isOfOneWeek(sources.dateOf(value_path), sources.dateOf(figure_path))) return
    const as_result = unit === 'percent' ? told : timeAs(told, unit, week)
    found.push({
      goal,
      process,
      measure,
      value,
      value_path,
      figure,
      figure_path,
      counted,
      as_result,
    })
  }
  processes.forEach(({ key_results, process, position }) => {
    key_results.forEach((goal) => {
      compare(goal, process, position)
    })
  })
  return { compared, found }
}
