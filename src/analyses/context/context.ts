import { confidenceFigures } from '../../knowledge/confidence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import {
  type ContextSection,
  contextFields,
  contextSections,
} from '../../model/context-sections.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'

/** Absent: no file was read; undated: it does not say when it was last updated. */
export type ContextState = 'absent' | 'undated' | 'fresh' | 'usable' | 'stale'

/** What is known of the company-context.md itself. */
export interface ContextReading {
  state: ContextState
  last_updated: string | null
  /** Days since then. */
  age_days: number | null
  /** Required fields that say nothing, with the path that each would have. */
  missing: { section: ContextSection; field: string; title: string; path: string }[]
  /** Sections that say nothing. */
  empty: ContextSection[]
}

const FRESH = valueOf(confidenceFigures.fresh_days)
const USABLE = valueOf(confidenceFigures.usable_days)

function stateOf(age: number | null): ContextState {
  if (age === null) return 'undated'
  if (age < FRESH) return 'fresh'
  return age <= USABLE ? 'usable' : 'stale'
}

/** How old the company context is, and what it should say and does not. */
export function readContext({ company: { context }, at }: Situation): ContextReading {
  if (context === undefined) {
    return { state: 'absent', last_updated: null, age_days: null, missing: [], empty: [] }
  }
  const { last_updated = null } = context
  const age_days = last_updated === null ? null : daysBetween(last_updated, at)
  const missing = Object.entries(contextFields).flatMap(([field, { section, title, required }]) =>
    required === true && context[section]?.[field] === undefined
      ? [{ section, field, title, path: `context.${section}` }]
      : [],
  )
  const empty = (Object.keys(contextSections) as ContextSection[]).filter(
    (section) => context[section] === undefined,
  )
  return { state: stateOf(age_days), last_updated, age_days, missing, empty }
}
