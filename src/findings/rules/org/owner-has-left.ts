import { type Leaver, whoLeft } from '../../../analyses/leavers.ts'
import { listed, listedBy } from '../../../analyses/listed.ts'
import type { Held } from '../../../analyses/reporting/left-behind.ts'
import { counted } from '../../../analyses/words.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

/** What somebody holds, one and several of it. */
const words: Readonly<Record<Held['kind'], readonly [string, string]>> = {
  decision: ['open decision', 'open decisions'],
  decision_part: ['part in an open decision', 'parts in open decisions'],
  action: ['open action', 'open actions'],
  priority: ['annual priority', 'annual priorities'],
  goals: ['unit’s goals', 'units’ goals'],
  objective: ['objective', 'objectives'],
  key_result: ['key result', 'key results'],
  process: ['process', 'processes'],
  process_part: ['part in a responsibility matrix', 'parts in responsibility matrices'],
  meeting: ['meeting', 'meetings'],
  meeting_decider: ['meeting to decide in', 'meetings to decide in'],
  blocker: ['open blocker', 'open blockers'],
  automation: ['automation', 'automations'],
  alert: ['automation that alerts nobody else', 'automations that alert nobody else'],
}

/** What is held of each kind, in the order of the kinds. */
const byKind = (held: readonly Held[]) =>
  (Object.keys(words) as Held['kind'][]).flatMap((kind) => {
    const things = held.filter((one) => one.kind === kind)
    return things.length === 0 ? [] : [{ called: words[kind], things }]
  })

function counts(held: readonly Held[]): string {
  const parts = byKind(held).map(({ called, things }) => counted(things.length, ...called))
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

const placesOf = (name: string, held: readonly Held[], cite: Cite): Evidence[] =>
  byKind(held).map(({ called, things }) =>
    cite.computed(
      things.length,
      called[things.length === 1 ? 0 : 1],
      `counted where ${name} is named`,
      things.slice(0, MOST_CITED).map(({ path }) => cite.datum(path)),
    ),
  )

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
      why: `Nobody who is here is named in their place for ${called}${late.length === 0 ? '' : `; overdue already: ${listed(overdue)}`}.`,
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
      cite.computed(held.length, 'in all', 'sum of these', placesOf(name, held, cite)),
    ],
  }
}

/** Somebody who has left still holds open work. */
export const ownerHasLeft: Rule = {
  name: 'owner_has_left',
  area: 'org',
  docs: {
    what: 'Decisions, actions, priorities, goals, processes, meetings, blockers, automations and their alerts, and parts in decisions (RAPID) and matrices (RACI), that name somebody who has left by the list of people, and nobody of that name who is here.',
    why: 'What a leaver holds is nobody’s: it is noticed when it has gone wrong.',
    act: 'Say who takes over each of them; until then it falls to the manager.',
  },
  needs: [
    'left',
    'people',
    'decisions',
    'actions',
    'strategy',
    'processes',
    'raci',
    'cadence',
    'blockers',
    'automations',
  ],
  figures: {},
  check: (facts, cite) => {
    const { company, at } = facts.situation
    if ((company.left ?? []).length === 0) return silent('people who have left')
    const drafts = facts.leftBehind().map(({ leaver, held }) => draftOf(leaver, held, at, cite))
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
