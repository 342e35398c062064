import { plainName } from '../../analyses/shared-words.ts'
import { askFigures, type Route, routes } from '../../knowledge/ask.ts'
import { type MeetingKind, meetingNames } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { indexOf, type Match, matches } from './match.ts'

/** What answers a request, and why. */
interface Answer {
  route: string
  produces: string
  /** What to type, after `coo`. */
  command: string
  /** The way of thinking behind it; null where the playbook names none. */
  framework: string | null
  situation: string | null
  source: string
  score: number
  because: readonly string[]
}

export interface Ask {
  at: string
  question: string
  /** Null where no word of the question was understood. */
  chosen: Answer | null
  /** Another fits nearly as well: one should read both. */
  is_close: boolean
  /** What else was considered, the best first. */
  considered: readonly Answer[]
  /** Everything that can be asked for; only where nothing was understood. */
  known: readonly { route: string; produces: string; command: string }[]
  /** What the company's data lack for it. */
  missing: readonly { keys: readonly string[]; ask: string }[]
}

const CONSIDERED = valueOf(askFigures.considered)
const CLOSE = valueOf(askFigures.close_ratio)
const index = indexOf(routes)

/** The meeting that a question names, the longest name first. */
function meetingIn(question: string): MeetingKind | undefined {
  const said = ` ${plainName(question)} `
  const named = (Object.keys(meetingNames) as MeetingKind[]).flatMap((kind) =>
    [plainName(kind), ...meetingNames[kind]]
      .filter((name) => said.includes(` ${name} `))
      .map((name) => ({ kind, name })),
  )
  named.sort((a, b) => b.name.length - a.name.length)
  return named[0]?.kind
}

function commandFor({ id, command }: Route, question: string): string {
  if (id === 'decision_request') return `decide --request ${JSON.stringify(question)}`
  const meeting = id === 'agenda' ? meetingIn(question) : undefined
  return meeting === undefined ? command : `cadence --meeting ${meeting}`
}

const answerOf = ({ route, score, because }: Match, question: string): Answer => ({
  route: route.id,
  produces: route.produces,
  command: commandFor(route, question),
  framework: route.framework,
  situation: route.situation,
  source: route.source,
  score,
  because,
})

const isGiven = (value: unknown): boolean =>
  value !== undefined && (!Array.isArray(value) || value.length > 0)

/** What a route asks for and the company does not have. */
const missingFor = ({ needs }: Route, company: Company): Ask['missing'] =>
  needs
    .filter(({ any_of }) => !any_of.some((key) => isGiven(company[key])))
    .map(({ any_of, ask }) => ({ keys: any_of, ask }))

/** Routes a plain request to what answers it. */
export function makeAsk(question: string, company: Company, at: string): Ask {
  const found = matches(question, index)
  const [best, second] = found
  const others = found.slice(1, 1 + CONSIDERED).map((one) => answerOf(one, question))
  return {
    at,
    question,
    chosen: best === undefined ? null : answerOf(best, question),
    is_close: best !== undefined && second !== undefined && second.score >= best.score * CLOSE,
    considered: others,
    known:
      best === undefined
        ? routes.map(({ id, produces, command }) => ({ route: id, produces, command }))
        : [],
    missing: best === undefined ? [] : missingFor(best.route, company),
  }
}
