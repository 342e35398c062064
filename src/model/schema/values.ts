import { z } from 'zod'

/** A calendar day, `YYYY-MM-DD`; the pattern knows month lengths and leap years. */
export const day = z.iso.date()

/** A day, or an instant with an offset or `Z` (`2026-03-01T09:30:00Z`). */
export const instant = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])

export const text = z.string()
export const texts = z.array(text)
export const number = z.number()
export const share = z.number().min(0).max(1)
export const count = z.number().min(0)
/** By which something is multiplied or divided. */
export const rate = z.number().gt(0)

/** How many, or which. */
export const countOrTexts = z.union([count, texts])

export const stage = z.enum(['seed', 'series_a', 'series_b', 'series_c', 'growth'])
