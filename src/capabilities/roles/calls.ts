import { valueOf } from '../../knowledge/figure.ts'
import { callFigures, type Role, roleNames } from '../../knowledge/roles.ts'

/** One call of a role, as `[INVOKE:role|question]` writes it. */
export interface RoleCall {
  /** As it was written, in lower case. */
  role: string
  question: string
}

/** What a call is made in. */
export interface Circumstances {
  /** The roles that called so far, the caller last; empty where a person calls. */
  chain: readonly string[]
  /** The phase of a board meeting; undefined outside of one. */
  phase: number | undefined
}

/** Why a call may not be made. */
export type Block = 'unknown_role' | 'no_question' | 'phase' | 'self' | 'circle' | 'hops'

const HOPS = valueOf(callFigures.hops)
const ISOLATED = valueOf(callFigures.isolated_phase)

const CALL = /\[INVOKE:\s*([^|\]\n]*?)\s*(?:\|([^\]]*))?\]/gi
const CHAIN = /\[CHAIN:\s*([^\]\n]*)\]/i
const ARROW = /\s*(?:→|->|=>|>|,)\s*/

const isRole = (role: string): role is Role => Object.hasOwn(roleNames, role)

/** The calls in a text, in their order. */
export const callsIn = (text: string): RoleCall[] =>
  [...text.matchAll(CALL)].map(([, role = '', question = '']) => ({
    role: role.toLowerCase(),
    question: question.replaceAll(/\s+/g, ' ').trim(),
  }))

/** The roles of a chain as it is written: `cro → cfo`. */
export const rolesOfChain = (written: string): string[] =>
  written
    .toLowerCase()
    .split(ARROW)
    .map((role) => role.trim())
    .filter((role) => role !== '')

/** The chain that a text carries; empty where it carries none. */
export const chainIn = (text: string): string[] => rolesOfChain(CHAIN.exec(text)?.[1] ?? '')

export const writtenChain = (chain: readonly string[]): string => chain.join(' → ')

/** Why a call is blocked; null where it may be made. A role never calls itself, nobody is called
 *  twice in a chain, a chain has at most two calls, and none is made while each works alone. */
export function blockOf(
  { role, question }: RoleCall,
  { chain, phase }: Circumstances,
): Block | null {
  if (!isRole(role)) return 'unknown_role'
  if (phase === ISOLATED) return 'phase'
  if (chain.at(-1) === role) return 'self'
  if (chain.includes(role) || new Set(chain).size < chain.length) return 'circle'
  if (chain.length > HOPS) return 'hops'
  return question === '' ? 'no_question' : null
}

/** Why, in a sentence. */
export function blockWords(block: Block, role: string, { chain }: Circumstances): string {
  const whole = writtenChain([...chain, role])
  const words: Record<Block, string> = {
    unknown_role: `nobody is called '${role}': the roles are ${Object.keys(roleNames).join(', ')}`,
    no_question: 'it asks nothing',
    phase: `phase ${ISOLATED} of a board meeting: each role works from its own analysis alone`,
    self: `a role does not call itself: ${whole}`,
    circle: `the calls go in a circle: ${whole}`,
    hops: `a chain has at most ${HOPS} calls, this would be call ${chain.length}: ${whole}`,
  }
  return words[block]
}
