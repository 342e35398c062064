import type { Company } from '../model/company.ts'
import { aDepartment, anObjective, aQuarter } from './a-quarter.ts'

const money = (id: string, title: string, current: number, target: number) => ({
  id,
  title,
  type: 'numeric' as const,
  unit: ' USD',
  baseline_value: 0,
  current_value: current,
  target_value: target,
})

interface Known {
  reported?: number
  sales?: number
  /** Whether links say that the parts add up. */
  linked?: boolean
  metrics?: NonNullable<Company['metrics']>
}

/** A quarter of 5.0M net new ARR with parts of 4.0M and 0.8M, of which 2.2M and 0.58M are sold, and
 *  1.2 % a month of 18M churning: the figures of the seed's sample, 73 of 92 days into a quarter. */
export function netNewArr({
  reported = 2_780_000,
  sales = 4_000_000,
  linked = true,
  metrics = { monthly_churn_pct: 1.2, arr_usd: 18_000_000 },
}: Known = {}): Company {
  const links = linked ? { links: [{ to: 'NET', rolls_up: 'sum' as const }] } : {}
  return {
    ...aQuarter([anObjective('O1', [money('NET', 'Reach $5M net new ARR', reported, 5_000_000)])], {
      departments: [
        aDepartment('Sales', [{ ...money('NEW', 'New ARR', 2_200_000, sales), ...links }]),
        aDepartment('Success', [{ ...money('EXP', 'Expansion ARR', 580_000, 800_000), ...links }]),
      ],
    }),
    metrics,
  }
}
