import type { Stage } from '../../model/company.ts'
import type { Figure } from '../figure.ts'
import { byScalingPlaybook } from '../stated.ts'
import type { Unit } from './unit.ts'

/** A sign that a company of a stage is in trouble, and what is usually behind it. */
export interface RedFlag {
  id: string
  stage: Stage
  flag: string
  cause: string
  /** What its value is in. */
  unit: 'count' | Unit
  /** The rule that tells it from the data. */
  rule: string
}

/** Red flags by stage. Source: seed, scaling playbook. */
export const redFlags: readonly RedFlag[] = [
  {
    id: 'missed_deadlines',
    stage: 'seed',
    unit: 'count',
    flag: 'three product deadlines or more missed',
    cause: 'the wrong team, or no clear priorities',
    rule: 'stage_red_flag',
  },
  {
    id: 'churn_over_limit',
    stage: 'series_a',
    unit: 'percent',
    flag: 'churn above 20 % a year',
    cause: 'the product has not found its market, or customer success has too little',
    rule: 'churn_high',
  },
  {
    id: 'long_small_sales',
    stage: 'series_b',
    unit: 'months',
    flag: 'sales to small customers take longer than six months',
    cause: 'price or packaging do not fit',
    rule: 'stage_red_flag',
  },
  {
    id: 'retention_under_hundred',
    stage: 'series_c',
    unit: 'percent',
    flag: 'net revenue retention below 100 %',
    cause: 'the product loses its market, or customer success is broken',
    rule: 'nrr_low',
  },
  {
    id: 'rule_of_40_under_twenty',
    stage: 'growth',
    unit: 'none',
    flag: 'growth and margin below 20 together',
    cause: 'hiring has run ahead of revenue',
    rule: 'rule_of_40_low',
  },
]

export const redFlagFigures = {
  missed_deadlines: {
    what: 'product deadlines missed from which something is wrong at seed',
    unit: 'deadlines',
    statements: [byScalingPlaybook(3, { stage: 'seed' })],
  },
  small_sales_months: {
    what: 'months that a sale to a small customer may take',
    unit: 'months',
    statements: [byScalingPlaybook(6, { stage: 'series_b' })],
  },
} as const satisfies Record<string, Figure>
