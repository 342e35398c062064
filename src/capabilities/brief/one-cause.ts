import type { Facts } from '../../analyses/facts.ts'
import { meaningOf } from '../../analyses/goals/words.ts'
import { quoted } from '../../analyses/words.ts'
import { delays } from '../../knowledge/briefing.ts'
import { GENERIC_WORDS, WORK_KINDS } from '../../knowledge/throughput.ts'
import type { Company } from '../../model/company.ts'
import type { Finding } from '../../model/finding.ts'
import type { Brief } from './brief.ts'

const isDelay: ReadonlySet<string> = new Set(delays)

/** What a finding is about: the first name that its sentence quotes, else its subject. */
const aboutOf = ({ what, subject }: Finding): string => /'([^']+)'/.exec(what)?.[1] ?? subject

/** What tells no step from another matter: words that all processes use, and kinds of work. */
const tellsNone = meaningOf([...GENERIC_WORDS, ...WORK_KINDS].join(' '))

/** Whether a word names one step alone: it stands in no other name of a process or a step, and is no
 *  kind of work. */
function isOf(step: string, word: string, { processes = [] }: Company): boolean {
  if (tellsNone.has(word)) return false
  const has = (name: string | undefined) => name !== undefined && meaningOf(name).has(word)
  return !processes.some(
    ({ name, category, steps = [] }) =>
      has(name) || has(category) || steps.some((one) => one.name !== step && has(one.name)),
  )
}

/** Asks of what is late and speaks of the step that limits the company, in a word that only this
 *  step has: the step may wait for it, and then two findings are one. */
export function oneCauseQuestions(told: readonly Finding[], facts: Facts): Brief['questions'] {
  const limit = told.findIndex(({ rule }) => rule === 'company_constraint')
  const step = facts.companyConstraint().candidates[0]?.figures.name
  if (limit < 0 || step === undefined) return []
  const own = meaningOf(step)
  return told.flatMap((finding, position) => {
    if (!isDelay.has(finding.rule)) return []
    const about = aboutOf(finding)
    const word = [...meaningOf(about)].find(
      (each) => own.has(each) && isOf(step, each, facts.situation.company),
    )
    if (word === undefined) return []
    const last = finding.how_to_act.at(-1)
    const [first, second] = [limit + 1, position + 1].sort((a, b) => a - b)
    return [
      {
        ask: last?.owner ?? 'COO',
        ask_named: last?.owner_named ?? false,
        question: `Does ${quoted(step)} wait for ${quoted(about)}? Then findings ${first} and ${second} are one.`,
        finding: finding.id,
      },
    ]
  })
}
