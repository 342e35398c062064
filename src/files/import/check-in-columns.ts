import { OKR_NAMES } from './okr-columns.ts'

const { key_result, current, confidence, notes, target } = OKR_NAMES
/** What sheets of check-ins call their columns, best first. Names, not figures: they are ours. */
export const CHECK_IN_NAMES = {
  key_result,
  on: [
    'date',
    'check in date',
    'date of check in',
    'checked on',
    'day',
    'on',
    'timestamp',
    'week',
    'week of',
    'week ending',
    'week commencing',
    'week beginning',
    'as of',
    'updated on',
    'last updated',
  ],
  value: current,
  confidence,
  by: [
    'by',
    'reported by',
    'checked in by',
    'updated by',
    'submitted by',
    'respondent',
    'who',
    'person',
    'owner',
    'name',
    'author',
    'email address',
  ],
  note: notes,
  target,
} as const satisfies Record<string, readonly string[]>
