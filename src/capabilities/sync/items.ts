import type { NextSync } from '../../analyses/cadence/next-sync.ts'
import type { Facts } from '../../analyses/facts.ts'
import { rules } from '../../findings/rules/index.ts'
import { ranked, select } from '../../findings/select.ts'
import { formatDate } from '../../reports/format-date.ts'
import { remembered } from '../brief/brief.ts'
import { chooseItems, type Item, type Parked } from './priorities.ts'

/** Topics of the last meeting that it did not decide. */
function leftOver({ last }: NextSync, taken: readonly string[]): Parked[] {
  if (last === undefined || (last.decisions ?? 0) > 0) return []
  return (last.meeting.topics ?? [])
    .filter((topic) => !taken.includes(topic))
    .map((title) => ({
      title,
      because: `on the agenda of ${formatDate(last.on)}, and not decided there`,
    }))
}

/** What the next leadership sync is about, at most three items, and what has to wait: one choice for
 *  the pack and for the agenda. */
export function syncItems(facts: Facts): { priorities: Item[]; parked: Parked[] } {
  const next = facts.nextSync()
  const { findings } = remembered(facts)
  const { told } = select(findings, rules)
  const topics = next.coming?.topics ?? []
  const { priorities, parked } = chooseItems(topics, told, ranked(findings, rules))
  return { priorities, parked: [...parked, ...leftOver(next, topics)] }
}
