import { z } from 'zod'

const FORMAT = { type: 'string', check: 'string_format', abort: false } as const
const TIMES = { precision: null, offset: true, local: true }

/** A pattern of days without the years before 1900, which are slips of today's: `0026-11-20`. */
const sinceFirstDay = ({ source }: RegExp): RegExp =>
  new RegExp(source.replace('^', '^(?!0|1[0-8])'))

/** A calendar day, `YYYY-MM-DD`; the pattern knows month lengths and leap years. */
export const day = new z.ZodISODate({
  ...FORMAT,
  format: 'date',
  pattern: sinceFirstDay(z.regexes.date),
})

/** A day, or an instant with an offset or `Z` (`2026-03-01T09:30:00Z`). */
export const instant = z.union([
  day,
  new z.ZodISODateTime({
    ...FORMAT,
    ...TIMES,
    format: 'datetime',
    pattern: sinceFirstDay(z.regexes.datetime(TIMES)),
  }),
])

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
