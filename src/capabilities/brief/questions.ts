import type { Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import type { CompanyConstraint } from '../../analyses/throughput/company-constraint.ts'
import { counted } from '../../analyses/words.ts'
import { companyConstraint } from '../../findings/rules/process/company-constraint.ts'
import type { Silence } from '../../findings/run.ts'
import { waitedFor } from '../../findings/waited-for.ts'
import { briefingFigures } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { guessText, openQuestions } from '../../model/guess.ts'
import type { Brief } from './brief.ts'
import { oneCauseQuestions } from './one-cause.ts'
import { isRoleNamed } from './role-named.ts'

const QUESTIONS = valueOf(briefingFigures.questions)

/** Asks for what would establish the company's constraint; keys stand without their ticks. */
const limitQuestion = ({ because, would_establish }: CompanyConstraint): string =>
  `What limits the company? It is not established, since ${because}: it takes ${listed(would_establish)}.`.replaceAll(
    '`',
    '',
  )

/** What stands among the guesses and is open: nothing is assumed of it. */
export const openTexts = ({ situation: { guesses = [] } }: Facts): ReadonlySet<string> =>
  new Set(guesses.filter(({ question }) => question !== undefined).map(guessText))

/** What would make the page surer: first what is open in the files, so that something in them is not
 *  read, then whether two findings are one, then what each finding takes for granted, each thing once,
 *  then what limits the company, then the data that most rules wait for. */
export function questionsOf(
  told: readonly Finding[],
  risks: readonly Finding[],
  silences: readonly Silence[],
  facts: Facts,
): Brief['questions'] {
  const coo = { ask: 'COO', ask_named: isRoleNamed(facts, 'COO') }
  const asked = new Set(openTexts(facts))
  const aboutFiles = openQuestions(facts.situation.guesses ?? []).map((question) => ({
    ...coo,
    question,
    finding: null,
  }))
  const aboutFindings = told.flatMap(({ id, assumed: [taken], how_to_act: [first] }) => {
    if (taken === undefined || asked.has(taken)) return []
    asked.add(taken)
    const asks = first === undefined ? coo : { ask: first.owner, ask_named: first.owner_named }
    return [{ ...asks, question: `Is this right: ${taken}?`, finding: id }]
  })
  const aboutLimit = silences
    .filter(({ rule }) => rule === companyConstraint.name)
    .map(() => ({ ...coo, question: limitQuestion(facts.companyConstraint()), finding: null }))
  const others = silences.filter(({ rule }) => rule !== companyConstraint.name)
  const aboutData = waitedFor(others).map(({ datum, rules: waiting }) => ({
    ...coo,
    question: `What is known of ${datum}? ${counted(waiting, 'rule waits', 'rules wait')} for the answer.`,
    finding: null,
  }))
  const aboutTold = [...oneCauseQuestions(told, risks, facts), ...aboutFindings]
  return [...aboutFiles, ...aboutTold, ...aboutLimit, ...aboutData].slice(0, QUESTIONS)
}
