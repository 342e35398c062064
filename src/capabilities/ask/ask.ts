import type { Route } from '../../knowledge/ask/route.ts'
import { askFigures, routes } from '../../knowledge/ask.ts'
import { type MeetingKind, meetingNames } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { isMap } from '../../model/is-map.ts'
import { plainName } from '../../model/plain-name.ts'
import { indexOf, type Match, matches, meantBy } from './match.ts'

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
  /** Of which process the answer is, where the question names none of several. */
  which_process: ProcessMeant | null
}

/** The process that stands in a command until somebody says which is meant. */
interface ProcessMeant {
  taken: string
  because: 'limits_the_company' | 'first_of_the_list'
  others: readonly string[]
}

/** What a request is answered by. */
interface Basis {
  company: Company
  at: string
  /** The process that limits the company; undefined where that is not established. */
  limiting: string | undefined
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

/** Names of the processes that a question names: by their name, else by a word that only one has, both
 *  also where they are misspelt. */
function processesIn(question: string, names: readonly string[]): readonly string[] {
  const spelt = [...new Set(names.flatMap((name) => plainName(name).split(' ')))]
  const said = plainName(question)
    .split(' ')
    .map((word) => (spelt.includes(word) ? word : (meantBy(word, spelt) ?? word)))
    .join(' ')
  const named = names.filter((name) => ` ${said} `.includes(` ${plainName(name)} `))
  if (named.length > 0) return named
  const words = new Set(said.split(' '))
  const known = names.flatMap((name) => plainName(name).split(' '))
  const isOwn = (word: string) =>
    words.has(word) && known.filter((other) => other === word).length === 1
  return names.filter((name) => plainName(name).split(' ').some(isOwn))
}

/** The process that an answer is about; the question is open where it names none of several. */
function processMeant(
  question: string,
  { company, limiting }: Basis,
): { process: string; open: ProcessMeant | null } | undefined {
  const names = (company.processes ?? []).flatMap(({ name }) => name ?? [])
  const named = processesIn(question, names)
  const [first, ...rest] = named.length > 0 ? named : names
  if (first === undefined) return undefined
  if (rest.length === 0) return { process: first, open: null }
  const isLimiting = limiting !== undefined && (first === limiting || rest.includes(limiting))
  const taken = isLimiting ? limiting : first
  const others = names.filter((name) => name !== taken)
  const because = isLimiting ? 'limits_the_company' : 'first_of_the_list'
  return { process: taken, open: { taken, because, others } }
}

/** Whom a question names behind "with", as an argument: by the whole name, else by a word that only
 *  one name has. */
function personIn(question: string, { people = [] }: Company): string | undefined {
  const said = / with (.+)$/.exec(plainName(question))?.[1]
  if (said === undefined) return undefined
  const names = people.flatMap(({ name }) => name ?? [])
  const whole = names.filter((name) => ` ${said} `.includes(` ${plainName(name)} `))
  const words = new Set(said.split(' '))
  const [named, ...others] =
    whole.length > 0
      ? whole
      : names.filter((name) =>
          plainName(name)
            .split(' ')
            .some((word) => words.has(word)),
        )
  return named === undefined || others.length > 0 ? undefined : JSON.stringify(named)
}

function agendaFor(question: string, { company }: Basis): string | undefined {
  const meeting = meetingIn(question)
  const person = meeting === 'one_on_one' ? personIn(question, company) : undefined
  return meeting && `cadence --meeting ${meeting}${person === undefined ? '' : ` --with ${person}`}`
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

function mapOf(question: string, basis: Basis): string | undefined {
  const meant = processMeant(question, basis)
  return meant && `map ${JSON.stringify(meant.process)}`
}

/** Commands into which the question puts something. */
const filled: Readonly<Record<string, (question: string, basis: Basis) => string | undefined>> = {
  decision_request: (question) =>
    question === '' ? undefined : prefixed('decide --request ', JSON.stringify(question)),
  agenda: agendaFor,
  function_page: (question, { company }) =>
    prefixed('report function_one_pager --function ', departmentIn(question, company)),
  review_pack: (question) => (meetingIn(question) === 'mbr' ? 'report mbr' : undefined),
  process_map: mapOf,
  swim_lane: mapOf,
}

/** Reports for others on what a command shows: what is asked for where a question says report. */
const reportOf: Readonly<Record<string, string>> = {
  okr_progress: 'report okr_progress',
  scaling_readiness: 'report scaling_readiness',
  ops_scorecard: 'report process_scorecard',
}

const isOfOneProcess = ({ id }: Route): boolean => filled[id] === mapOf

const commandOf = ({ id, command }: Route, question: string, basis: Basis): string =>
  filled[id]?.(question, basis) ??
  (/\breport\b/i.test(question) ? reportOf[id] : undefined) ??
  command

const answerOf = ({ route, score, because }: Match, question: string, basis: Basis): Answer => ({
  route: route.id,
  produces: route.produces,
  command: commandOf(route, question, basis),
  framework: route.framework,
  situation: route.situation,
  source: route.source,
  score,
  because,
})

/** Whether a document says anything at a path of keys; in a list, whether any entry does. */
function isGiven(value: unknown, keys: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((one) => isGiven(one, keys))
  const [key, ...rest] = keys
  if (key === undefined) return value !== undefined
  return isMap(value) && isGiven(value[key], rest)
}

/** What a route asks for and the company, or the process that is meant, does not have. */
function missingFor(route: Route, question: string, basis: Basis): Ask['missing'] {
  const { company } = basis
  const meant = isOfOneProcess(route) ? processMeant(question, basis)?.process : undefined
  const processes = company.processes?.filter(({ name }) => meant === undefined || name === meant)
  return route.needs
    .filter(
      ({ any_of }) => !any_of.some((key) => isGiven({ ...company, processes }, key.split('.'))),
    )
    .map(({ any_of, ask }) => ({ keys: any_of, ask }))
}

/** Routes a plain request to what answers it. */
export function makeAsk(question: string, basis: Basis): Ask {
  const found = matches(question, index)
  const [best, second] = found
  const others = found.slice(1, 1 + CONSIDERED).map((one) => answerOf(one, question, basis))
  return {
    at: basis.at,
    question,
    chosen: best === undefined ? null : answerOf(best, question, basis),
    is_close: best !== undefined && second !== undefined && second.score >= best.score * CLOSE,
    considered: others,
    known:
      best === undefined
        ? routes.map((route) => ({
            route: route.id,
            produces: route.produces,
            command: commandOf(route, '', basis),
          }))
        : [],
    missing: best === undefined ? [] : missingFor(best.route, question, basis),
    which_process:
      best !== undefined && isOfOneProcess(best.route)
        ? (processMeant(question, basis)?.open ?? null)
        : null,
  }
}
