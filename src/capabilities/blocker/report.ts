import type { ReportDocument } from '../../reports/document.ts'
import { code, day, entryFacts, person } from '../shared/entry-facts.ts'
import type { BlockerChange } from './blocker.ts'

const TITLES: Record<BlockerChange['change'], string> = {
  added: 'Blocker reported',
  reported_again: 'Blocker reported again',
  changed: 'Blocker changed',
  resolved: 'Blocker resolved',
  none: 'Blocker as it was',
}

/** A blocker as it is then. */
export function blockerReport({ blocker, change }: BlockerChange): ReportDocument {
  const { id, title, owner, team, impact, blocks, reported_on = [], resolved_on } = blocker
  return {
    title: `${TITLES[change]}: ${title ?? id ?? ''}`,
    blocks: [
      entryFacts([
        ['Id', code(id)],
        ['Owner', person(owner)],
        ['Team', team],
        ['Impact', impact],
        ['Holds up', blocks?.join(', ')],
        ['Reported', reported_on.length === 0 ? undefined : reported_on.join(', ')],
        ['Resolved', day(resolved_on)],
      ]),
    ],
  }
}
