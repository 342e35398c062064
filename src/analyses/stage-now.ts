import { stagePhrases } from '../knowledge/stages.ts'
import type { Stage } from '../model/company.ts'
import { type StageReading, stagesApart } from './stage.ts'

export interface StageNow {
  by_revenue: Stage | null
  by_headcount: Stage | null
  /** As the company says itself. */
  stated: Stage | null
  /** The one in use; null where nothing tells. */
  stage: Stage | null
  /** Whether revenue and headcount are of one stage; null where only one of the two is known. */
  agree: boolean | null
  /** Why revenue that is given tells no stage; null where it does, or where none is given. */
  not_compared: string | null
  /** What follows from the three. */
  means: string
}

/** What it means that revenue and headcount are of different stages. */
function disagreement(revenue: Stage, people: Stage): string {
  return stagesApart(people, revenue) > 0
    ? `The company has the people of ${stagePhrases[people]} on the revenue of ${stagePhrases[revenue]}: what breaks with size breaks already, and the revenue to pay for it is not there yet.`
    : `The company earns as ${stagePhrases[revenue]} with the people of ${stagePhrases[people]}: it works with few hands, and what the larger revenue asks of finance, security and customers is due before the size would.`
}

/** What follows where revenue and headcount are of one stage and another one is stated. */
function outvoted(size: Stage, said: Stage): string {
  const [own, stated] = [stagePhrases[size], stagePhrases[said]]
  const rest =
    stagesApart(said, size) > 0
      ? `what ${stated} asks for is still ahead`
      : `it has outgrown what ${stated} asks for`
  return `Revenue and headcount both say ${own}, though the company states ${stated}: it is judged by its size, as ${own}, and ${rest}.`
}

/** What revenue and headcount say, what is stated, and what holds where they differ. */
function meaning(
  revenue: Stage | null,
  people: Stage | null,
  said: Stage | null,
  stage: Stage | null,
  notCompared: string | null,
): string {
  const neither =
    notCompared === null
      ? 'Neither revenue nor headcount is given'
      : `Headcount is not given, and revenue is not compared, as ${notCompared}`
  if (stage === null) {
    const supply = notCompared === null ? 'metrics.arr_usd, and ' : ''
    return `${neither}, so that no stage can be told: supply ${supply}people or metrics.headcount.`
  }
  const called = stagePhrases[stage]
  if (revenue === null && people === null) {
    return `${neither}; the stage is as stated, ${called}.`
  }
  if (revenue === null || people === null) {
    const [from, other] = revenue === null ? ['headcount', 'revenue'] : ['revenue', 'headcount']
    const size = revenue ?? people
    const lacks =
      revenue === null && notCompared !== null
        ? `is not compared, as ${notCompared}`
        : 'is not given in a form that compares'
    return size === null || said === null || size === said
      ? `The stage is told by ${from} alone; ${other} ${lacks}.`
      : `The company states ${called}, its ${from} says ${stagePhrases[size]}, and ${other}, which would decide, ${lacks}: ${called} is taken as stated.`
  }
  if (revenue === people) {
    return said === null || said === people
      ? `Revenue and headcount both say ${called}.`
      : outvoted(people, said)
  }
  const because = said === stage ? 'as it states' : 'since what breaks comes with people'
  const though = said === null || said === stage ? '' : `, though it states ${stagePhrases[said]}`
  return `${disagreement(revenue, people)} It is judged as ${called}, ${because}${though}.`
}

/** A company is believed about its stage unless both revenue and headcount say otherwise; then, and
 *  where none is stated, the headcount decides, since what breaks comes with people. */
function stageInUse(revenue: Stage | null, people: Stage | null, said: Stage | null): Stage | null {
  const isOutvoted = revenue !== null && people !== null && said !== revenue && said !== people
  return said === null || isOutvoted ? (people ?? revenue) : said
}

/** The one stage by which a company is judged: as stated, by revenue and by headcount. */
export function stageNow({
  by_revenue,
  by_headcount,
  stated,
  not_compared,
}: StageReading): StageNow {
  const revenue = by_revenue?.stage ?? null
  const people = by_headcount?.stage ?? null
  const said = stated[0]?.stage ?? null
  const stage = stageInUse(revenue, people, said)
  return {
    by_revenue: revenue,
    by_headcount: people,
    stated: said,
    stage,
    agree: revenue === null || people === null ? null : revenue === people,
    not_compared,
    means: meaning(revenue, people, said, stage, not_compared),
  }
}
