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

/** The list that a finding is about an entry of; undefined where it is about none. */
function listOf(finding: Judged): keyof typeof ends | undefined {
  const [part] = dataOf(finding.from.draft.evidence()).map(({ path }) => parsePath(path)[0])
  return isList(part) ? part : undefined
}

const isSubject =
  ({ subject }: Judged) =>
  ({ one }: { one: Thing }): boolean =>
    (one.id ?? one.title) === subject

/** Whether what a finding of an earlier day is about stands as it stood then, word for word: only the
 *  day is another one, and nothing was mended. */
export function isAsItWas(finding: Judged, then: Company, now: Company): boolean {
  const list = listOf(finding)
  if (list === undefined) return false
  const [before, after] = [then, now].map((company) => ends[list](company).find(isSubject(finding)))
  return before !== undefined && JSON.stringify(before.one) === JSON.stringify(after?.one)
}

/** A finding that is no more, said by what ended its subject where the data tell: a sentence of what
 *  was so then would say of what is done that it is not. */
export function asEnded(finding: Judged, company: Company): Judged {
  const list = listOf(finding)
  if (list === undefined) return finding
  const ended = ends[list](company).find(isSubject(finding))
  if (ended?.on === undefined) return finding
  const what = `${called(ended.one)} was ${ended.said} on ${formatDate(dayOf(ended.on))}.`
  return withWords(finding, { ...saidBy(finding), what })
}
