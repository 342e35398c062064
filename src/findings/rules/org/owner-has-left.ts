import { listed, listedBy } from '../../../analyses/listed.ts'
import { type Leaver, whoLeft } from '../../../analyses/reporting/leavers.ts'
import type { Held } from '../../../analyses/reporting/left-behind.ts'
import { counted } from '../../../analyses/words.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

/** What somebody holds, one and several of it. */
const words: Readonly<Record<Held['kind'], readonly [string, string]>> = {
  decision: ['open decision', 'open decisions'],
  action: ['open action', 'open actions'],
  objective: ['objective', 'objectives'],
  key_result: ['key result', 'key results'],
  process: ['process', 'processes'],
  blocker: ['open blocker', 'open blockers'],
  alert: ['automation that alerts nobody else', 'automations that alert nobody else'],
}

/** How many of each kind, in the order of the kinds. */
function counts(held: readonly Held[]): string {
  const kinds = Object.keys(words) as Held['kind'][]
  const parts = kinds.flatMap((kind) => {
    const count = held.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [counted(count, ...words[kind])]
  })
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

function draftOf(leaver: Leaver, held: readonly Held[], at: string, cite: Cite): Draft {
  const { name, path, subject, left_on, manager } = leaver
  const late = held.filter(({ due_on }) => due_on !== undefined && due_on < at)
  const isUrgent = late.length > 0 || held.some(({ kind }) => kind === 'alert')
  const called = listedBy(held, (one) => one.called)
  const overdue = late.map((one) => `${one.called} (due ${formatDate(one.due_on)})`)
  return {
    subject,
    severity: isUrgent ? 'high' : 'medium',
    says: () => ({
      what: `${name}, ${whoLeft(leaver)}, still holds ${counts(held)}.`,
      why: `Nobody who is here answers for ${called}${late.length === 0 ? '' : `; overdue already: ${listed(overdue)}`}.`,
      how_to_act: [
        act(at, {
          action: `Say who takes over ${called}`,
          owner: manager,
          role: 'COO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    ...(left_on === undefined ? {} : { since: left_on }),
    extent: held.length,
    evidence: () => [
      cite.datum(left_on === undefined ? path : `${path}.left_on`),
      ...held.map((one) => cite.datum(one.path)),
    ],
  }
}

/** Somebody who has left still holds open work. */
export const ownerHasLeft: Rule = {
  name: 'owner_has_left',
  area: 'org',
  docs: {
    what: 'Decisions, actions, goals, processes, blockers and alerts of automations that name somebody who has left by the list of people, and nobody of that name who is here.',
    why: 'What a leaver holds is nobody’s: it is noticed when it has gone wrong.',
    act: 'Say who takes over each of them; until then it falls to the manager.',
  },
  needs: ['left', 'people', 'decisions', 'actions', 'processes', 'blockers', 'automations'],
  figures: {},
  check: (facts, cite) => {
    const { company, at } = facts.situation
    if ((company.left ?? []).length === 0) return silent('people who have left')
    const drafts = facts.leftBehind().map(({ leaver, held }) => draftOf(leaver, held, at, cite))
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
