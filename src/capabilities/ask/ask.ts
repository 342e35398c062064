import { plainName } from '../../analyses/shared-words.ts'
import { askFigures, routes } from '../../knowledge/ask.ts'
import type { Route } from '../../knowledge/ask-route.ts'
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

/** The process that a question names: by its name, else by a word that only its name has; the only
 *  one need not be named. */
function processIn(question: string, { processes = [] }: Company): string | undefined {
  const said = plainName(question)
  const words = new Set(said.split(' '))
  const names = processes.flatMap(({ name }) => name ?? [])
  const named = names.filter((name) => ` ${said} `.includes(` ${plainName(name)} `))
  const known = names.flatMap((name) => plainName(name).split(' '))
  const isOwn = (word: string) =>
    words.has(word) && known.filter((other) => other === word).length === 1
  const hinted = names.filter((name) => plainName(name).split(' ').some(isOwn))
  const [first, ...others] = named.length > 0 ? named : hinted.length > 0 ? hinted : names
  return others.length === 0 ? first : undefined
}

/** The department that a question names, as an argument. */
function departmentIn(question: string, { department_okrs = [] }: Company): string | undefined {
  const said = ` ${plainName(question)} `
  const named = department_okrs
    .flatMap(({ name }) => name ?? [])
    .find((name) => said.includes(` ${plainName(name)} `))
  return named && JSON.stringify(named)
}

const prefixed = (before: string, name: string | undefined) => name && `${before}${name}`
const mapOf = (name: string | undefined) => prefixed('map ', name && JSON.stringify(name))

/** Commands into which the question puts something. */
const filled: Readonly<Record<string, (question: string, company: Company) => string | undefined>> =
  {
    decision_request: (question) => `decide --request ${JSON.stringify(question)}`,
    agenda: (question) => prefixed('cadence --meeting ', meetingIn(question)),
    function_page: (question, company) =>
      prefixed('report function_one_pager --function ', departmentIn(question, company)),
    review_pack: (question) => (meetingIn(question) === 'mbr' ? 'report mbr' : undefined),
    process_map: (question, company) => mapOf(processIn(question, company)),
    swim_lane: (question, company) => mapOf(processIn(question, company)),
  }

const answerOf = (
  { route, score, because }: Match,
  question: string,
  company: Company,
): Answer => ({
  route: route.id,
  produces: route.produces,
  command: filled[route.id]?.(question, company) ?? route.command,
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
  const others = found.slice(1, 1 + CONSIDERED).map((one) => answerOf(one, question, company))
  return {
    at,
    question,
    chosen: best === undefined ? null : answerOf(best, question, company),
    is_close: best !== undefined && second !== undefined && second.score >= best.score * CLOSE,
    considered: others,
    known:
      best === undefined
        ? routes.map(({ id, produces, command }) => ({ route: id, produces, command }))
        : [],
    missing: best === undefined ? [] : missingFor(best.route, company),
  }
}
