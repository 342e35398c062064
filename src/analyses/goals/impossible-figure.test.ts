import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { impossibleFigure } from './impossible-figure.ts'

const percentage = (title: string, more: KeyResult): KeyResult => ({
  title,
  type: 'percentage',
  ...more,
})

describe('impossibleFigure', () => {
  it.each<[title: string, more: KeyResult, key: string]>([
    ['Uptime', { current_pct: 250, target_pct: 99.9 }, 'current_pct'],
    ['Share of customers on the new plan', { current_pct: 130 }, 'current_pct'],
    ['Feature adoption', { current_pct: 40, target_pct: 120 }, 'target_pct'],
    ['Monthly churn', { current_pct: 4, target_pct: 2, baseline_pct: 105 }, 'baseline_pct'],
    ['Offer acceptance', { current_pct: -3 }, 'current_pct'],
    ['Uptime', { type: 'numeric', unit: '%', current_value: 101 }, 'current_value'],
  ])('is found in %s %j', (title, more, key) => {
    expect(impossibleFigure(percentage(title, more))?.key).toBe(key)
  })

  it.each<[title: string, more: KeyResult]>([
    ['Net revenue retention', { current_pct: 120, target_pct: 125 }],
    ['NRR', { current_pct: 120 }],
    ['ARR growth', { current_pct: 250 }],
    ['Grow adoption by', { current_pct: 250 }],
    ['Earnings per share', { current_pct: 140 }],
    ['Quota attainment', { current_pct: 130 }],
    ['Net churn', { current_pct: -2 }],
    ['Uptime', { current_pct: 100 }],
    ['Uptime in days', { type: 'numeric', unit: 'days', current_value: 250 }],
    ['Uptime', {}],
  ])('is not seen in %s %j', (title, more) => {
    expect(impossibleFigure(percentage(title, more))).toBeUndefined()
  })
})
