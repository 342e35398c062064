import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCurrency } from '../../reports/money-sign.ts'
import {
  isAddable,
  isMoney,
  isOwnMoney,
  isTrailing,
  isWhole,
  meaningOf,
  moneyOf,
  saysNet,
  sharedWords,
  timesIn,
} from './words.ts'

describe('words of goals', () => {
  it.each([
    ['Net revenue retention of 108 %', true],
    ['NPS of 44', true],
    ['Keep churn under 1 %', true],
    ['Burn multiple from 1.7 to 1.3', true],
    ['Add $1.2M net new ARR', false],
    ['Snapshots restored', false],
    ['60 % of volunteers return', true],
    ['60% of volunteers return within a year', true],
    ['Share of donors who renew at 70', true],
    ['30 % repeat customers', true],
    ['Repeat purchase rate', true],
    ['Repeat order rate of 30 %', true],
    ['Return rate at most 2 %', true],
    ['Renewal rate of 92 %', true],
    ['DAU/MAU of 0.4', true],
    ['Stickiness 40 %', true],
    ['CSAT of 4.6', true],
    ['eNPS of 40', true],
    ['Engagement score of 80', true],
    ['Regrettable attrition under 10 %', true],
    ['Return 500 parcels', false],
    ['Renew 40 contracts', false],
    ['Return 90 % of parcels within 2 days', false],
    ['95 % of all return parcels scanned', false],
    ['1,000 repeat customers', false],
    ['40 volunteers who return', false],
    ['90 % of setups stay green', false],
    ['20 repeat orders shipped', false],
  ])('knows whether %s trails', (title, expected) => {
    expect(isTrailing({ title })).toBe(expected)
  })

  it('takes an amount as money by its unit, or by its title where it has none', () => {
    expect(isMoney({ title: 'New ARR', unit: ' USD' })).toBe(true)
    expect(isMoney({ title: 'Close $4M of new business', unit: '' })).toBe(true)
    expect(isMoney({ title: 'Close 3 deals (>$150K)', unit: ' deals' })).toBe(false)
    expect(isMoney({ title: 'Checks with groups above $50K', type: 'percentage' })).toBe(false)
    expect(isMoney({ title: 'New ARR', unit: 'M USD' })).toBe(false)
    expect(moneyOf({ title: 'New ARR', unit: 'M USD' })).toEqual({ code: 'USD', times: 1e6 })
    expect(isWhole({ title: 'New ARR', unit: 'M USD', current_value: 1, target_value: 4 })).toBe(
      false,
    )
  })

  it('takes a sign in a title for the currency that the company writes with it', () => {
    const [dollars, rupees] = ['Add $1.2M of ARR', 'Add ₹5M of ARR'].map((title) => ({ title }))
    expect(moneyOf(dollars ?? {})).toEqual({ code: 'USD', times: 1 })
    expect(moneyOf(rupees ?? {})).toEqual({ code: 'INR', times: 1 })
    inCurrency('AUD', () => {
      expect(moneyOf(dollars ?? {})).toEqual({ code: 'AUD', times: 1 })
      expect(isOwnMoney(dollars ?? {})).toBe(true)
      expect(isOwnMoney({ title: 'ARR', unit: 'USD' })).toBe(false)
    })
  })

  it('tells how many of one unit one of another is, of one currency', () => {
    const [one, million, euro] = ['USD', 'M USD', 'k EUR'].map((unit) => ({ title: 'ARR', unit }))
    expect(timesIn(million ?? {}, one ?? {})).toBe(1e-6)
    expect(timesIn(one ?? {}, million ?? {})).toBe(1e6)
    expect(timesIn(one ?? {}, euro ?? {})).toBe(1)
  })

  it.each([
    ['deals', { title: '20 deals' }, true],
    ['sites', { title: 'Sites', unit: ' sites' }, true],
    ['days', { title: 'Days to close', unit: ' days' }, false],
    ['an amount', { title: '$4M of new business' }, false],
    ['a rate', { title: 'Deploys', unit: '/week' }, false],
    ['a percentage', { title: 'Coverage', type: 'percentage' as const }, false],
    ['a broken number', { title: 'Coverage', current_value: 2.5 }, false],
  ])('knows whether %s come whole', (_, result, expected) => {
    expect(isWhole({ current_value: 4, target_value: 20, ...result })).toBe(expected)
  })

  it('adds counts and money up, but no rates, levels, durations or trailing measures', () => {
    expect(isAddable({ title: 'Sites moved', unit: ' sites', baseline_value: 0 })).toBe(true)
    expect(isAddable({ title: 'Coverage', unit: 'x' })).toBe(false)
    expect(isAddable({ title: 'Deploys', unit: '/week' })).toBe(false)
    expect(isAddable({ title: 'Days to close', unit: ' days' })).toBe(false)
    expect(isAddable({ title: 'Roles', unit: ' roles', baseline_value: 5 })).toBe(false)
    expect(isAddable({ title: 'Tickets', unit: ' tickets', lower_is_better: true })).toBe(false)
  })

  it('hears net as a word of its own', () => {
    expect(saysNet({ title: 'Reach $5M net new ARR' })).toBe(true)
    expect(saysNet({ title: 'Internet sales' })).toBe(false)
  })

  it('shares words in any form, but not those that say nothing', () => {
    expect(sharedWords('Close 3 enterprise deals', '3 enterprise deals closed')).toBe(3)
    expect(sharedWords('Keep the customers', 'Keep the team')).toBe(0)
  })

  it('reads plain ASCII as it reads all other letters', () => {
    const ending = fc.constantFrom('', 'ing', 'ed', 'es', 's', 'e', 'sing', 'ees')
    const word = fc.tuple(fc.string({ maxLength: 7 }), ending).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const title = words.join(' ')
        // A letter beyond ASCII that is no word of its own.
        expect(meaningOf(title)).toEqual(meaningOf(`${title} ü`))
      }),
    )
  })
})
