import type { NextSync } from '../../analyses/cadence/next-sync.ts'
import type { Logged } from '../../analyses/decisions/log.ts'
import type { Facts } from '../../analyses/facts.ts'
import { quoted } from '../../analyses/words.ts'
import { rules } from '../../findings/rules/index.ts'
import { ranked, select } from '../../findings/select.ts'
import { plainName } from '../../model/plain-name.ts'
import { formatDate } from '../../reports/format-date.ts'
import { remembered } from '../brief/brief.ts'
import { isOpenDecision } from '../report/topics.ts'
import { chooseItems, type Item, type Parked } from './priorities.ts'

/** Topics of the last meeting that it did not decide.
 *  @param isTold whether it is told already */
function leftOver({ last }: NextSync, isTold: (topic: string) => boolean): Parked[] {
  if (last === undefined || (last.decisions ?? 0) > 0) return []
  return (last.meeting.topics ?? [])
    .filter((topic) => !isTold(topic))
    .map((title) => ({
      title,
      because: `on the agenda of ${formatDate(last.on)}, and not decided there`,
    }))
}

/** What the next leadership sync is about, at most three items, and what has to wait: one choice for
 *  the pack and for the agenda. */
export function syncItems(facts: Facts): {
  priorities: Item[]
  parked: Parked[]
  /** Whether one of them is this decision. */
  tells: (decision: Logged) => boolean
} {
  const next = facts.nextSync()
  const { findings } = remembered(facts)
  const { told } = select(findings, rules)
  const topics = next.coming?.topics ?? []
  const chosen = chooseItems(topics, told, ranked(findings, rules))
  const left = leftOver(
    next,
    (topic) =>
      topics.includes(topic) || chosen.findings.some(({ what }) => what.includes(quoted(topic))),
  )
  const parked = [...chosen.parked, ...left]
  const overdue = new Set(chosen.findings.filter(isOpenDecision).map(({ subject }) => subject))
  const titles = new Set([...chosen.priorities, ...parked].map(({ title }) => plainName(title)))
  return {
    priorities: chosen.priorities,
    parked,
    tells: ({ subject, decision: { title } }) =>
      overdue.has(subject) || (title !== undefined && titles.has(plainName(title))),
  }
}
