import type { Arguments, Option } from '../capability.ts'
import { UsageError } from '../usage-error.ts'

/** The option of every command that compares the company with an earlier day. */
export const SINCE: Option = {
  name: 'since',
  type: 'string',
  format: 'day',
  placeholder: 'DATE',
  description: 'the day to compare with (default: a week before)',
}

/** The day to compare with, where one is given; it must not lie after the day asked about. */
export function sinceOf({ since }: Arguments, at: string): string | undefined {
  if (typeof since !== 'string') return undefined
  if (since <= at) return since
  throw new UsageError(
    `--since: ${since} is after ${at}, the day asked about`,
    'name an earlier day, or a later one to ask about with --at',
  )
}
