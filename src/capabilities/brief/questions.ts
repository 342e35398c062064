import type { Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import { namedLike, runwayLacks } from '../../analyses/metrics/runway.ts'
import type { CompanyConstraint } from '../../analyses/throughput/company-constraint.ts'
import { counted } from '../../analyses/words.ts'
import { runwayShort } from '../../findings/rules/metrics/runway-short.ts'
import { companyConstraint } from '../../findings/rules/process/company-constraint.ts'
import type { Silence } from '../../findings/run.ts'
import { sayUnknown, unknownFindings } from '../../findings/unknown-findings.ts'
import { waitedFor } from '../../findings/waited-for.ts'
import { briefingFigures } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { guessText, openQuestions } from '../../model/guess.ts'
import { formatNumber } from '../../reports/format-number.ts'
import type { Brief } from './brief.ts'
import { oneCauseQuestions } from './one-cause.ts'

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

/** Asks for the half of the runway that is missing where the other is given: one figure, without which
 *  the one that is there cannot be read. */
function runwayQuestion(facts: Facts): Brief['questions'] {
  const metrics = facts.metrics()
  const [missing, ...others] = runwayLacks(metrics)
  if (missing === undefined || others.length > 0 || facts.runway() !== undefined) return []
  if (facts.inThousands() !== undefined) return []
  const given = metrics.get(missing === 'cash_usd' ? 'burn_usd_per_month' : 'cash_usd')?.current
  const amount = formatNumber(given?.value ?? 0, 'usd')
  const alike = namedLike(metrics, missing)
  const value = metrics.get(alike ?? '')?.current?.value
  const isIt = value === undefined ? '' : ` Is metrics.${alike} (${formatNumber(value, 'usd')}) it?`
  const question =
    missing === 'cash_usd'
      ? `How much cash is there (metrics.cash_usd)?${isIt} How long it lasts at the burn of ${amount} a month is not known without it.`
      : `What is the monthly burn (metrics.burn_usd_per_month)?${isIt} How long the cash of ${amount} lasts is not known without it.`
  return [{ ...askOf('CFO', facts), question, finding: null }]
}

/** Whom to ask for a role. */
function askOf(role: string, facts: Facts) {
  const { title, named } = facts.acting(role)
  return { ask: title, ask_named: named }
}

/** What would make the page surer: first what is open in the files, so that something in them is not
 *  read, then the one figure that cash is told by, then whether two findings are one, then what each
 *  finding takes for granted, each thing once, then what limits the company, then the data that most
 *  rules wait for. */
export function questionsOf(
  told: readonly Finding[],
  risks: readonly Finding[],
  silences: readonly Silence[],
  facts: Facts,
): Brief['questions'] {
  const coo = askOf('COO', facts)
  const asked = new Set(openTexts(facts))
  const aboutFiles = openQuestions(facts.situation.guesses ?? []).map((question) => ({
    ...coo,
    question,
    finding: null,
  }))
  const aboutAnswers = unknownFindings(facts.situation.company).map((unknown) => {
    const { message, hint } = sayUnknown(unknown)
    const question = `What does ${unknown.path} mean: ${message}; ${hint}`
    return { ...coo, question, finding: null }
  })
  const aboutFindings = told.flatMap(({ id, assumed: [taken], how_to_act: [first] }) => {
    if (taken === undefined || asked.has(taken)) return []
    asked.add(taken)
    const asks = first === undefined ? coo : { ask: first.owner, ask_named: first.owner_named }
    return [{ ...asks, question: `Is this right: ${taken}?`, finding: id }]
  })
  const aboutLimit = silences
    .filter(({ rule }) => rule === companyConstraint.name)
    .map(() => ({ ...coo, question: limitQuestion(facts.companyConstraint()), finding: null }))
  const aboutRunway = runwayQuestion(facts)
  // What is meant by an amount is asked by a finding of its own.
  const isCashAsked = aboutRunway.length > 0 || facts.inThousands() !== undefined
  const isAsked = ({ rule }: Silence) =>
    rule === companyConstraint.name || (isCashAsked && rule === runwayShort.name)
  const others = silences.filter((one) => !isAsked(one))
  const aboutData = waitedFor(others).map(({ datum, rules: waiting }) => ({
    ...coo,
    question: `What is known of ${datum}? ${counted(waiting, 'rule waits', 'rules wait')} for the answer.`,
    finding: null,
  }))
  const aboutTold = [...oneCauseQuestions(told, risks, facts), ...aboutFindings]
  return [
    ...aboutFiles,
    ...aboutAnswers,
    ...aboutRunway,
    ...aboutTold,
    ...aboutLimit,
    ...aboutData,
  ].slice(0, QUESTIONS)
}
