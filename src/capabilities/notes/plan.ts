import type { Company } from '../../model/company.ts'
import type { Edit } from '../../model/edit.ts'
import type { Note } from '../../notes/note.ts'
import { allActions } from '../action/action.ts'
import { reportedAgain } from '../blocker/blocker.ts'
import { meant, type Placed, placed } from '../shared/meant.ts'
import { idsOf, newId } from '../shared/new-id.ts'
import { personCalled } from '../shared/person-called.ts'
import { setEdits } from '../shared/set-edits.ts'

/** What becomes of a line that was understood. */
export interface PlannedLine extends Note {
  /** `none`: the files say so already, or a line above does. */
  change: 'add' | 'change' | 'none'
}

interface Planned {
  line: PlannedLine
  edits: readonly Edit[]
}

interface Planning {
  company: Company
  at: string
  /** The meeting, where the notes name it. */
  from: string | null
  /** Ids that are taken, by list. */
  taken: Record<'actions' | 'decisions' | 'blockers', Set<string>>
}

/** What the lines of notes change in the company's files: what is new is added, what is there
 *  already is brought up to date. */
export function planNotes(
  notes: readonly Note[],
  company: Company,
  at: string,
  from: string | null,
): Planned[] {
  const { actions, decisions, blockers } = company
  const taken = {
    actions: idsOf(actions),
    decisions: idsOf(decisions),
    blockers: idsOf(blockers),
  }
  const planning: Planning = { company, at, from, taken }
  const said = new Set<string>()
  return notes.map((note) => {
    const owner = note.owner === null ? null : personCalled(company, note.owner)
    const mark = `${note.kind}\n${note.title.toLowerCase()}`
    const isRepeated = said.has(mark)
    said.add(mark)
    const named = { ...note, owner }
    if (isRepeated) {
      return { line: { ...named, change: 'none', remark: 'a line above says so too' }, edits: [] }
    }
    const { edits, isNew } = PLANS[note.kind](named, planning)
    const change = isNew ? 'add' : edits.length > 0 ? 'change' : 'none'
    return { line: { ...named, change }, edits }
  })
}

interface NoteEdits {
  edits: readonly Edit[]
  isNew: boolean
}

/** The one that is not done with, else nothing: what is over may come again. A line that says itself
 *  that it is over means, where none is open, the one that is. */
function known<T extends { id?: string; title?: string; owner?: string }>(
  { title, owner, is_done }: Note,
  all: readonly Placed<T>[],
  isOver: (thing: T) => boolean,
  company: Company,
): Placed<T> | undefined {
  const called = meant(title, all)
  const open = called.find(({ thing }) => !isOver(thing))
  if (open !== undefined || !is_done) return open
  return called.find(
    ({ thing }) =>
      owner === null || thing.owner === undefined || personCalled(company, thing.owner) === owner,
  )
}

const AS_IT_IS: NoteEdits = { edits: [], isNew: false }

function append(
  list: keyof Planning['taken'],
  title: string,
  rest: Readonly<Record<string, string | string[] | null | undefined>>,
  { taken }: Planning,
): NoteEdits {
  const id = newId(title, taken[list], list.slice(0, -1))
  taken[list].add(id)
  const given = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)
  const value = { id, title, ...(Object.fromEntries(given) as Record<string, string | string[]>) }
  return { edits: [{ kind: 'append', path: list, value }], isNew: true }
}

const PLANS: Record<Note['kind'], (note: Note, planning: Planning) => NoteEdits> = {
  action: (note, planning) => {
    const { title, owner, due_on, is_done, meeting, said_on } = note
    const { company } = planning
    const from = meeting ?? planning.from
    const given = { owner, due_on, done_on: is_done ? said_on : null }
    const isOver = ({ done_on }: { done_on?: string }) => done_on !== undefined
    const action = known(note, allActions(company), isOver, company)
    if (action === undefined) return append('actions', title, { ...given, from }, planning)
    if (isOver(action.thing)) return AS_IT_IS
    return { edits: setEdits(action.path, action.thing, withoutNull(given)), isNew: false }
  },
  decision: ({ title, owner, said_on }, planning) => {
    const { company } = planning
    const decided = { status: 'decided', decided_on: said_on }
    const [decision] = meant(title, placed(company.decisions, 'decisions'))
    if (decision === undefined) return append('decisions', title, { ...decided, owner }, planning)
    const { thing, path } = decision
    if (thing.status !== undefined && thing.status !== 'requested') return AS_IT_IS
    return { edits: setEdits(path, thing, decided), isNew: false }
  },
  blocker: (note, planning) => {
    const { title, owner, since, said_on, is_done } = note
    const resolved_on = is_done ? said_on : null
    const { company } = planning
    const all = placed(company.blockers, 'blockers')
    const isOver = (thing: { resolved_on?: string }) => thing.resolved_on !== undefined
    const blocker = known(note, all, isOver, company)
    if (blocker !== undefined && isOver(blocker.thing)) return AS_IT_IS
    if (blocker !== undefined && resolved_on !== null) {
      return { edits: setEdits(blocker.path, blocker.thing, { resolved_on }), isNew: false }
    }
    if (blocker !== undefined) {
      const { edits } = reportedAgain(blocker, { owner: owner ?? undefined }, said_on)
      return { edits, isNew: false }
    }
    const reported_on = since === null || since >= said_on ? [said_on] : [since, said_on]
    return append('blockers', title, { owner, reported_on, resolved_on }, planning)
  },
}

const withoutNull = (map: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  )
