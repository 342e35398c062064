import type { Option } from '../capability.ts'

/** The option of every command that compares the company with an earlier day. */
export const SINCE: Option = {
  name: 'since',
  type: 'string',
  format: 'day',
  placeholder: 'DATE',
  description: 'the day to compare with (default: a week before)',
}
