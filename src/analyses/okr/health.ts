import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'

const BANDS = valueOf(okrFigures.health_bands)

export type Health = 'healthy' | 'caution' | 'at_risk' | 'critical'

/** Health of the quarter by the company's score, 0-1, at any time of the quarter.
 *  Source: okr_tracker. */
export function healthOf(companyScore: number): Health {
  if (companyScore >= BANDS.healthy) return 'healthy'
  if (companyScore >= BANDS.caution) return 'caution'
  return companyScore >= BANDS.at_risk ? 'at_risk' : 'critical'
}
