import type { Facts } from '../../../../analyses/facts.ts'
import { counted, quoted } from '../../../../analyses/words.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'

/** Open blockers that name a thing as what they block. */
export function blockersOf(
  id: string | undefined,
  facts: Facts,
  cite: Cite,
): { text: string; evidence: Evidence }[] {
  if (id === undefined) return []
  return (facts.blockersByBlocked().get(id) ?? []).map(({ blocker, path }) => {
    const { reported_on = [], title = blocker.id ?? 'a blocker' } = blocker
    const times =
      reported_on.length === 0 ? '' : `, reported ${counted(reported_on.length, 'time', 'times')}`
    const owner = blocker.owner === undefined ? ', owned by nobody' : ` (${blocker.owner})`
    const text = `it waits for ${quoted(title)}${owner}${times}`
    return { text, evidence: cite.datum(reported_on.length === 0 ? path : `${path}.reported_on`) }
  })
}
