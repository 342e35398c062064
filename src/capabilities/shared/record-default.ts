import type { Logged } from '../../analyses/decisions/log.ts'
import { deadlineOf } from '../../analyses/decisions/open-in-turn.ts'
import { quoted } from '../../analyses/words.ts'
import { formatDate } from '../../reports/format-date.ts'

/** What is left to do with an open decision the day of which has passed where its default holds, as who
 *  may authorized it: nobody has to settle what is in force. Null where it does not hold. */
export function recordDefault({ called, decision, fallback }: Logged, at: string): string | null {
  const due = deadlineOf(decision)
  if (due === undefined || due >= at || fallback === null || fallback.barred !== null) return null
  const { title, by } = fallback
  return `Record that ${quoted(title)} holds for ${called} since ${formatDate(due)}, as ${by} authorized, or decide otherwise`
}
