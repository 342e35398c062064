import { quoted } from '../analyses/words.ts'
import type { Company } from '../model/company.ts'
import { dayOf } from '../model/hours.ts'
import { parsePath } from '../model/path.ts'
import { formatDate } from '../reports/format-date.ts'
import { type Judged, saidBy, withWords } from './judged.ts'
import { dataOf } from './locate.ts'

interface Thing {
  id?: string
  title?: string
}

/** By the list that things stand in: the day on which one ended, and what it is called then. */
const ends = {
  actions: ({ actions = [] }: Company) =>
    actions.map((one) => ({ one, on: one.done_on, said: 'done' })),
  blockers: ({ blockers = [] }: Company) =>
    blockers.map((one) => ({ one, on: one.resolved_on, said: 'resolved' })),
  decisions: ({ decisions = [] }: Company) =>
    decisions.map((one) => ({ one, on: one.decided_on, said: 'decided' })),
  incidents: ({ incidents = [] }: Company) =>
    incidents.map((one) => ({ one, on: one.resolved_at, said: 'resolved' })),
} as const

const isList = (part: string | number | undefined): part is keyof typeof ends =>
  typeof part === 'string' && Object.hasOwn(ends, part)

const called = ({ id, title }: Thing): string =>
  [id, title === undefined ? undefined : quoted(title)].filter(Boolean).join(' ')

/** A finding that is no more, said by what ended its subject where the data tell: a sentence of what
 *  was so then would say of what is done that it is not. */
export function asEnded(finding: Judged, company: Company): Judged {
  const [part] = dataOf(finding.from.draft.evidence()).map(({ path }) => parsePath(path)[0])
  if (!isList(part)) return finding
  const ended = ends[part](company).find(({ one }) => (one.id ?? one.title) === finding.subject)
  if (ended?.on === undefined) return finding
  const what = `${called(ended.one)} was ${ended.said} on ${formatDate(dayOf(ended.on))}.`
  return withWords(finding, { ...saidBy(finding), what })
}
