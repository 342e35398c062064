import { valueOf } from '../knowledge/figure.ts'
import { stageBorders } from '../knowledge/stages.ts'
import type { Company, Stage } from '../model/company.ts'
import type { Headcount } from './headcount.ts'
import { otherSector } from './sector.ts'
import { usdPerUnit } from './us-dollars.ts'

const borders = valueOf(stageBorders)

const firstWith = (fits: (border: (typeof borders)[number]) => boolean): Stage =>
  borders.find(fits)?.stage ?? 'growth'

/** The stage of a headcount. Source: seed, scaling playbook.
 *  @example stageByPeople(62) // => 'series_b' */
export const stageByPeople = (headcount: number): Stage =>
  firstWith(({ people }) => people === null || headcount <= people)

/** The stage of an annual recurring revenue in US dollars. Source: seed, scaling playbook.
 *  @example stageByRevenue(13_900_000) // => 'series_b' */
export const stageByRevenue = (usd: number): Stage =>
  firstWith(({ arr_usd }) => arr_usd === null || usd <= arr_usd)

/** How many stages one is after another; negative when before. */
export const stagesApart = (one: Stage, other: Stage): number =>
  borders.findIndex(({ stage }) => stage === one) -
  borders.findIndex(({ stage }) => stage === other)

export interface StageReading {
  stated: { stage: Stage; path: string }[]
  by_revenue: { stage: Stage; usd: number; path: string } | null
  by_headcount: (Headcount & { stage: Stage }) | null
  /** Why revenue that is given tells no stage; null where it does, or where none is given. */
  not_compared: string | null
}

function revenue(company: Company): { value: number; path: string } | undefined {
  const { metrics, team } = company
  if (metrics?.arr_usd !== undefined) return { value: metrics.arr_usd, path: 'metrics.arr_usd' }
  if (metrics?.annual_revenue_usd !== undefined) {
    return { value: metrics.annual_revenue_usd, path: 'metrics.annual_revenue_usd' }
  }
  const ofTeam = team?.annual_revenue_usd
  return ofTeam === undefined ? undefined : { value: ofTeam, path: 'team.annual_revenue_usd' }
}

/** Why the borders of the stages do not apply to a company's revenue; null where they do. */
function notComparable(company: Company): string | null {
  const sector = otherSector(company)
  if (sector !== null)
    return `the borders of stages are of software companies, and the sector is ${sector}`
  return usdPerUnit(company) === null
    ? `the borders of stages are in US dollars, and no rate is given for ${company.currency}`
    : null
}

/** The stage as stated, as the revenue says, and as the headcount says. Revenue tells no stage where
 *  the playbook's borders do not apply (another sector, a currency without a rate). */
export function readStage(company: Company, people: Headcount | undefined): StageReading {
  const { stage, team } = company
  const money = revenue(company)
  const not_compared = money === undefined ? null : notComparable(company)
  const usd = (money?.value ?? 0) * (usdPerUnit(company) ?? 1)
  const stated = [
    { stage, path: 'stage' },
    { stage: team?.stage, path: 'team.stage' },
  ].flatMap((one) => (one.stage === undefined ? [] : [{ stage: one.stage, path: one.path }]))
  return {
    stated,
    by_revenue:
      money === undefined || not_compared !== null
        ? null
        : { stage: stageByRevenue(usd), usd, path: money.path },
    not_compared,
    by_headcount: people === undefined ? null : { stage: stageByPeople(people.people), ...people },
  }
}
