import type { Facts } from '../analyses/facts.ts'

/** Of some roles the first that somebody holds by title, else the first: whom an action is proposed to,
 *  so that the page says as what.
 *  @example firstHeld(facts, 'COO', 'CEO') // => 'CEO' where a CEO is named and no COO */
export const firstHeld = (facts: Facts, role: string, ...others: readonly string[]): string =>
  [role, ...others].find((one) => facts.owners().role(one) !== undefined) ?? role
