import { describe, expect, it } from 'vitest'
import { inCurrency } from '../../reports/money-sign.ts'
import { pieceWorth } from './piece-worth.ts'

const count = (title: string, unit = ' deals') => ({ title, unit, target_value: 3 })

describe('pieceWorth', () => {
  it('reads the least that each piece brings', () => {
    expect(pieceWorth(count('Close 3 enterprise deals (>$150K ACV)'))).toBe(150_000)
    expect(pieceWorth(count('Sign 4 health systems above $150K a year', ' systems'))).toBe(150_000)
    expect(pieceWorth(count('3 accounts of at least $1.2M', ' accounts'))).toBe(1_200_000)
    expect(pieceWorth(count('3 accounts over $90,000', ' accounts'))).toBe(90_000)
  })

  it('reads it in the currency of the company', () => {
    inCurrency('EUR', () => {
      expect(pieceWorth(count('Close 3 deals (>€150K ACV)'))).toBe(150_000)
      expect(pieceWorth(count('Close 3 deals (>$150K ACV)'))).toBeUndefined()
    })
    inCurrency('AUD', () => {
      expect(pieceWorth(count('Close 3 deals (>$150K ACV)'))).toBe(150_000)
    })
  })

  it('takes no amount for that of a piece that is not said to be', () => {
    expect(pieceWorth(count('Close 3 deals'))).toBeUndefined()
    expect(pieceWorth(count('3 deals of the $5M pipeline'))).toBeUndefined()
    expect(
      pieceWorth({ ...count('Sales of 3 deals over $2M', ''), target_value: 3 }),
    ).toBeUndefined()
    expect(
      pieceWorth({ ...count('Open invoices over $10K', ' invoices'), lower_is_better: true }),
    ).toBeUndefined()
  })
})
