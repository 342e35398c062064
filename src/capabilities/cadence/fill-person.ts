import type { Facts } from '../../analyses/facts.ts'
import { quoted } from '../../analyses/words.ts'
import { rules } from '../../findings/rules/index.ts'
import { select } from '../../findings/select.ts'
import { formatDate } from '../../reports/format-date.ts'
import { remembered } from '../brief/brief.ts'
import { isOf, waitingWords } from './filled.ts'

/** What waits where a process of theirs is held up. */
export const processLines = (facts: Facts, person: string | null): string[] =>
  facts.flow().bottlenecks.flatMap(({ process, owner, constraint }) => {
    const { step, queue, queue_days: days } = constraint
    if (step === null || !queue || !isOf(facts, owner, person)) return []
    return [`${process}: ${waitingWords(queue, days, ` before ${quoted(step)}`)}`]
  })

/** What the findings of the briefing ask of somebody. */
export const askedLines = (facts: Facts, person: string | null): string[] =>
  select(remembered(facts).findings, rules)
    .told.flatMap(({ how_to_act }) => how_to_act)
    .filter(({ owner }) => isOf(facts, owner, person))
    .map(({ action, due_on }) => `${action} (by ${formatDate(due_on)})`)
