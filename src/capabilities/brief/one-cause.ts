import { openInTurn } from '../../analyses/decisions/open-in-turn.ts'
import type { Facts } from '../../analyses/facts.ts'
import { meaningOf } from '../../analyses/goals/words.ts'
import { listed } from '../../analyses/listed.ts'
import { quoted } from '../../analyses/words.ts'
import { delays } from '../../knowledge/briefing.ts'
import { GENERIC_WORDS, WORK_KINDS } from '../../knowledge/throughput.ts'
import type { Company } from '../../model/company.ts'
import { enumerated } from '../../model/enumerated.ts'
import type { Finding } from '../../model/finding.ts'
import { formatDate } from '../../reports/format-date.ts'
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

/** Something late that a step may wait for. */
interface Late {
  words: string
  called: string
  finding: Finding | undefined
  owner: string | null
}

/** What is late: what findings tell of, the other open blockers, and the decisions that are overdue,
 *  but those about the step itself, which the finding on it asks for. */
function lateThings(findings: readonly Finding[], facts: Facts): Late[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  const told = findings.flatMap((finding): Late[] => {
    if (!isDelay.has(finding.rule)) return []
    const about = aboutOf(finding)
    return [{ words: about, called: quoted(about), finding, owner: null }]
  })
  const blockers = facts
    .blockers()
    .flatMap(({ subject, blocker: { title, owner } }): Late[] =>
      title === undefined || byId.has(`repeated_blocker:${subject}`)
        ? []
        : [{ words: title, called: quoted(title), finding: undefined, owner: owner ?? null }],
    )
  const { at } = facts.situation
  const onStep = new Set(facts.constraintLevers()?.open.map(({ path }) => path))
  const decisions = openInTurn(facts.decisions()).flatMap(({ logged, by }): Late[] => {
    const { title } = logged.decision
    if (title === undefined || by === null || by >= at || onStep.has(logged.path)) return []
    const finding = byId.get(`decision_overdue:${logged.subject}`)
    const called = `the decision ${quoted(title)}, due on ${formatDate(by)}`
    return [{ words: title, called, finding, owner: logged.decider }]
  })
  return [...told, ...blockers, ...decisions]
}

/** Asks whether the step that limits the company waits for what is late and speaks of it, in a word
 *  that only this step has: then they are one matter, and one question of whoever leads the first.
 *  @param risks what is told after the findings, which have numbers */
export function oneCauseQuestions(
  told: readonly Finding[],
  risks: readonly Finding[],
  facts: Facts,
): Brief['questions'] {
  const limit = told.findIndex(({ rule }) => rule === 'company_constraint')
  const step = facts.companyConstraint().candidates[0]?.figures.name
  if (limit < 0 || step === undefined) return []
  const own = meaningOf(step)
  const { company } = facts.situation
  const late = lateThings([...told, ...risks], facts).filter(({ words }) =>
    [...meaningOf(words)].some((each) => own.has(each) && isOf(step, each, company)),
  )
  const [first] = late
  if (first === undefined) return []
  const places = late.map(({ finding }) => (finding === undefined ? -1 : told.indexOf(finding)))
  const numbers = [limit, ...places].map((place) => place + 1).sort((a, b) => a - b)
  const then = places.includes(-1)
    ? `Then ${late.length === 1 ? 'this' : 'they'} and finding ${limit + 1} are one.`
    : `Then findings ${enumerated(numbers.map(String))} are one.`
  const last = first.finding?.how_to_act.at(-1)
  return [
    {
      ask: last?.owner ?? first.owner ?? 'COO',
      ask_named: last?.owner_named ?? first.owner !== null,
      question: `Does ${quoted(step)} wait for ${listed(late.map(({ called }) => called))}? ${then}`,
      finding: first.finding?.id ?? null,
    },
  ]
}
