import type { Facts } from '../../analyses/facts.ts'
import { counted } from '../../analyses/words.ts'
import type { Silence } from '../../findings/run.ts'
import { waitedFor } from '../../findings/waited-for.ts'
import { briefingFigures } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { guessText, openQuestions } from '../../model/guess.ts'
import type { Brief } from './brief.ts'
import { oneCauseQuestions } from './one-cause.ts'

const QUESTIONS = valueOf(briefingFigures.questions)

/** What stands among the guesses and is open: nothing is assumed of it. */
export const openTexts = ({ situation: { guesses = [] } }: Facts): ReadonlySet<string> =>
  new Set(guesses.filter(({ question }) => question !== undefined).map(guessText))

/** What would make the page surer: first what is open in the files, so that something in them is not
 *  read, then whether two findings are one, then what each finding takes
 *  for granted, each thing once, then the data that most rules wait for. */
export function questionsOf(
  told: readonly Finding[],
  silences: readonly Silence[],
  facts: Facts,
): Brief['questions'] {
  const asked = new Set(openTexts(facts))
  const aboutFiles = openQuestions(facts.situation.guesses ?? []).map((question) => ({
    ask: 'COO',
    question,
    finding: null,
  }))
  const aboutFindings = told.flatMap(({ id, assumed: [taken], how_to_act: [first] }) => {
    if (taken === undefined || asked.has(taken)) return []
    asked.add(taken)
    return [{ ask: first?.owner ?? 'COO', question: `Is this right: ${taken}?`, finding: id }]
  })
  const aboutData = waitedFor(silences).map(({ datum, rules: waiting }) => ({
    ask: 'COO',
    question: `What is known of ${datum}? ${counted(waiting, 'rule waits', 'rules wait')} for the answer.`,
    finding: null,
  }))
  const aboutTold = [...oneCauseQuestions(told, facts), ...aboutFindings]
  return [...aboutFiles, ...aboutTold, ...aboutData].slice(0, QUESTIONS)
}
