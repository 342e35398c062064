import type { Facts } from '../../analyses/facts.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { callFigures, partners, type Role, roleNames } from '../../knowledge/roles.ts'
import type { Confidence, Finding } from '../../model/finding.ts'
import { allFindings } from '../brief/brief.ts'
import type { Arguments } from '../capability.ts'
import { type Critic, criticOf } from '../shared/critic.ts'
import {
  type Block,
  blockOf,
  blockWords,
  type Circumstances,
  callsIn,
  chainIn,
  type RoleCall,
  rolesOfChain,
  writtenChain,
} from './calls.ts'
import { type Conflict, conflictsIn } from './conflicts.ts'
import { answerTo, type Reply } from './reply.ts'
import { findingFor } from './route.ts'

/** A call that is not made, and what is taken for granted in its place. */
interface Blocked {
  role: string
  question: string
  chain: readonly string[]
  block: Block
  because: string
  assumption: string
}

/** A call that the COO would make. */
interface Ask {
  role: Role
  when: string
  question: string
  chain: readonly string[]
  finding: string
  /** As it is put to the role. */
  call: string
}

export interface RolesOutput {
  at: string
  company: string | null
  chain: readonly string[]
  phase: number | null
  answers: readonly Reply[]
  /** Calls in the text that are for other roles, and may be made. */
  passed_on: readonly { role: string; question: string; chain: readonly string[] }[]
  asks: readonly Ask[]
  blocked: readonly Blocked[]
  conflicts: readonly Conflict[]
  /** In a phase without calls: what the COO says from the company's data alone. */
  own_analysis: readonly { what: string; confidence: Confidence; finding: string }[]
  critic: readonly Critic[]
}

const SELF: Role = 'coo'
const OWN = valueOf(callFigures.data_points)
const ISOLATED = valueOf(callFigures.isolated_phase)

const assumptionOf = (role: string, finding: Finding | undefined): string =>
  finding === undefined
    ? '[ASSUMPTION: none can be made, the company’s data hold nothing on it]'
    : `[ASSUMPTION: as the company’s own data say, ${finding.confidence}, not confirmed by the ${role.toUpperCase()}: ${finding.what}]`

/** What the COO would ask of whom, from the findings: the first of each row that was found. */
function wanted(
  findings: readonly Finding[],
): { role: Role; when: string; finding: Finding; question: string }[] {
  return partners.flatMap(({ roles, when, rules, words, question }) => {
    const finding = rules
      .flatMap((rule) => findings.find((one) => one.rule === rule) ?? [])
      .find(({ what }) => words === undefined || words.test(what))
    if (finding === undefined) return []
    // A bracket or bar would end the call.
    const what = finding.what.replaceAll(/[[\]|]/g, '')
    return roles.map((role) => ({ role, when, finding, question: `${what} ${question}` }))
  })
}

/** Calls put to the COO and by the COO, under the rules that keep roles from going in circles. */
export function makeRoles(facts: Facts, { text, chain: typed, phase }: Arguments): RolesOutput {
  const { at, company } = facts.situation
  const given = typeof text === 'string' ? text : ''
  const chain = typeof typed === 'string' ? rolesOfChain(typed) : chainIn(given)
  const inPhase = typeof phase === 'number' ? phase : undefined
  const circumstances: Circumstances = { chain, phase: inPhase }
  const { findings } = allFindings(facts)
  const blocked: Blocked[] = []
  const allows = (call: RoleCall, within: Circumstances, finding: Finding | undefined): boolean => {
    const { role, question } = call
    const block = blockOf(call, within)
    if (block === null) return true
    blocked.push({
      role,
      question,
      chain: [...within.chain, role],
      block,
      because: blockWords(block, role, within),
      assumption: assumptionOf(role, finding),
    })
    return false
  }

  const calls = callsIn(given).filter((call) =>
    allows(call, circumstances, findingFor(call.question, findings)),
  )
  const answers = calls
    .filter(({ role }) => role === SELF)
    .map(({ question }) => answerTo(question, [...chain, SELF], findings, facts))
  const own: Circumstances = {
    chain: chain.at(-1) === SELF ? chain : [...chain, SELF],
    phase: inPhase,
  }
  // Who was asked answers; who was not looks whom to ask.
  const isAsked = callsIn(given).length > 0
  const asks = (isAsked ? [] : wanted(findings)).flatMap(
    ({ role, when, finding, question }): Ask[] => {
      if (!allows({ role, question }, own, finding)) return []
      const call = `[INVOKE:${role}|${question}] [CHAIN: ${writtenChain([...own.chain, role])}]`
      return [{ role, when, question, chain: [...own.chain, role], finding: finding.id, call }]
    },
  )
  return {
    at,
    company: company.company ?? company.company_okrs?.name ?? null,
    chain,
    phase: inPhase ?? null,
    answers,
    passed_on: calls
      .filter(({ role }) => role !== SELF)
      .map(({ role, question }) => ({ role, question, chain: [...chain, role] })),
    asks,
    blocked,
    conflicts: conflictsIn(given, facts),
    own_analysis:
      inPhase === ISOLATED
        ? findings
            .slice(0, OWN)
            .map(({ what, confidence, id }) => ({ what, confidence, finding: id }))
        : [],
    critic: isAsked ? [] : criticOf(facts),
  }
}

export const spokenRole = (role: string): string =>
  Object.hasOwn(roleNames, role) ? roleNames[role as Role] : role
