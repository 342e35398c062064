import type { Facts } from '../../../../analyses/facts.ts'
import { counted, quoted } from '../../../../analyses/words.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'

const NONE: { text: string; evidence: Evidence }[] = []

/** Open blockers that name a thing as what they block. */
export function blockersOf(
  id: string | undefined,
  facts: Facts,
  cite: Cite,
): { text: string; evidence: Evidence }[] {
  const { company, at } = facts.situation
  if (id === undefined) return []
  return (company.blockers ?? []).flatMap((blocker, i) => {
    const { blocks, resolved_on } = blocker
    if (blocks?.includes(id) !== true) return NONE
    if (resolved_on !== undefined && resolved_on <= at) return NONE
    const { reported_on = [], title = blocker.id ?? 'a blocker' } = blocker
    const times =
      reported_on.length === 0 ? '' : `, reported ${counted(reported_on.length, 'time', 'times')}`
    const owner = blocker.owner === undefined ? ', owned by nobody' : ` (${blocker.owner})`
    const text = `it waits for ${quoted(title)}${owner}${times}`
    const place = `blockers[${i}]`
    return [
      { text, evidence: cite.datum(reported_on.length === 0 ? place : `${place}.reported_on`) },
    ]
  })
}
