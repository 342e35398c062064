import { stageOrder, stagePhrases } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import type { StageReading } from '../growth/stage.ts'

export interface StageNow {
  by_revenue: Stage | null
  by_headcount: Stage | null
  /** As the company says itself. */
  stated: Stage | null
  /** The one in use; null where nothing tells. */
  stage: Stage | null
  /** Null where only one of the two is known. */
  agree: boolean | null
  /** What follows from the two. */
  means: string
}

/** What it means that revenue and headcount are of different stages. */
function disagreement(revenue: Stage, people: Stage): string {
  const ahead = stageOrder.indexOf(people) - stageOrder.indexOf(revenue)
  return ahead > 0
    ? `The company has the people of ${stagePhrases[people]} on the revenue of ${stagePhrases[revenue]}: what breaks with size breaks already, and the revenue to pay for it is not there yet.`
    : `The company earns as ${stagePhrases[revenue]} with the people of ${stagePhrases[people]}: it works with few hands, and what the larger revenue asks of finance, security and customers is due before the size would.`
}

/** The stage by revenue and by headcount. Where they agree it is that one; where they do not, the one
 *  of the two that the company states, else that of the headcount, since what breaks comes with
 *  people; where only one is known it is that one; where none is, the stated one. */
export function stageNow({ by_revenue, by_headcount, stated }: StageReading): StageNow {
  const revenue = by_revenue?.stage ?? null
  const people = by_headcount?.stage ?? null
  const said = stated[0]?.stage ?? null
  const common = { by_revenue: revenue, by_headcount: people, stated: said }
  if (revenue === null && people === null) {
    const means =
      said === null
        ? 'Neither revenue nor headcount is given, so that no stage can be told.'
        : `Neither revenue nor headcount is given; the stage is as stated, ${stagePhrases[said]}.`
    return { ...common, stage: said, agree: null, means }
  }
  if (revenue === null || people === null) {
    const stage = revenue ?? people
    const from = revenue === null ? 'headcount' : 'revenue'
    const other = revenue === null ? 'revenue' : 'headcount'
    const means = `The stage is told by ${from} alone; ${other} is not given in a form that compares.`
    return { ...common, stage, agree: null, means }
  }
  if (revenue === people) {
    const means = `Revenue and headcount both say ${stagePhrases[people]}.`
    return { ...common, stage: people, agree: true, means }
  }
  const stage = said === revenue ? revenue : people
  return { ...common, stage, agree: false, means: disagreement(revenue, people) }
}
