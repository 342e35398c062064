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

  it.each<[title: string, more: KeyResult, key: string, meant: number]>([
    ['Net retention', { current_pct: 1.08, target_pct: 1.15 }, 'current_pct', 108],
    ['Uptime', { baseline_pct: 99.5, current_pct: 99.7, target_pct: 0.999 }, 'target_pct', 99.9],
    ['Tests cover 80 %', { current_pct: 0.6, target_pct: 0.8 }, 'target_pct', 80],
    ['Activation', { baseline_pct: 40, current_pct: 0.55, target_pct: 60 }, 'current_pct', 55],
    ['Errors', { baseline_pct: 20, current_pct: 0.15, target_pct: 10 }, 'current_pct', 15],
    ['Monthly churn', { baseline_pct: 3, current_pct: 0.025, target_pct: 2 }, 'current_pct', 2.5],
  ])('is a share of one in %s %j', (title, more, key, meant) => {
    expect(impossibleFigure(percentage(title, more))).toMatchObject({ key, meant })
  })

  it.each<[title: string, more: KeyResult]>([
    ['Error rate', { baseline_pct: 5, current_pct: 0.8, target_pct: 0.5 }],
    ['Error rate under 0.5 %', { baseline_pct: 1.2, current_pct: 0.8, target_pct: 0.5 }],
    ['Monthly churn', { baseline_pct: 1.4, current_pct: 0.9, target_pct: 0.8 }],
    ['Adoption', { baseline_pct: 0, current_pct: 0.55, target_pct: 60 }],
    ['Conversion', { baseline_pct: 0.4, current_pct: 0.5, target_pct: 0.6 }],
    ['Activation', { baseline_pct: 12, current_pct: 1, target_pct: 20 }],
    ['Retention up by', { current_pct: 1, target_pct: 3 }],
  ])('is not seen in the small figures of %s %j', (title, more) => {
    expect(impossibleFigure(percentage(title, more))).toBeUndefined()
  })
})
