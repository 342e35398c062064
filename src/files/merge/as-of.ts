import type { CompanyDocument } from '../document.ts'
import { editListIn, editMap } from './edit.ts'
import { isOverwritten, keyResultAsOf, withoutLaterValues } from './key-result.ts'
import { documentDay, type Fields, isMap, type Traced, type Tracks } from './traced.ts'

/** Whether a date (a day, or an instant) is after the day asked about. */
export type IsLater = (date: unknown) => boolean

interface Cut {
  isLater: IsLater
  tracks: Tracks
}

type Edit = (item: Fields, cut: Cut) => Fields | undefined

/** A document as it was on the day asked about: entries dated later are left out, what was done
 *  later is not yet done, and the latest check-in before that day gives a key result its value.
 *  Plans (`due_on`, `decide_by`, `until` ...) are kept. */
export function asOf(document: CompanyDocument, isLater: IsLater, tracks: Tracks): Traced {
  const cut: Cut = { isLater, tracks }
  let company: Fields = document.value
  for (const key of Object.keys(company)) {
    const rule = Object.hasOwn(RULES, key) ? RULES[key] : undefined
    if (rule !== undefined) company = editItems(company, key, rule, cut)
  }
  company = okrsAsOf(company, documentDay(document), cut)
  return { value: company, origin: { document, path: [] } }
}

const editItems = (map: Fields, key: string, edit: Edit, cut: Cut): Fields =>
  editListIn(map, key, (item) => (isMap(item) ? edit(item, cut) : item), cut.tracks)

/** Leaves an entry out that is dated after the day asked about. */
const dropAfter =
  (key: string, then: Edit = (item) => item): Edit =>
  (item, cut) =>
    cut.isLater(item[key]) ? undefined : then(item, cut)

/** Takes out dates of what had not happened yet. */
const forget =
  (...keys: string[]): Edit =>
  (item, { isLater, tracks }) => {
    const late = keys.filter((key) => isLater(item[key]))
    if (late.length === 0) return item
    return editMap(item, Object.fromEntries(late.map((key) => [key, undefined])), tracks)
  }

const action = forget('done_on')

const meeting: Edit = (item, cut) => editItems(item, 'actions', action, cut)

const blocker: Edit = (item, cut) => {
  const edited = editListIn(
    item,
    'reported_on',
    (on) => (cut.isLater(on) ? undefined : on),
    cut.tracks,
  )
  const { reported_on } = edited
  if (edited !== item && Array.isArray(reported_on) && reported_on.length === 0) return undefined
  return forget('resolved_on')(edited, cut)
}

/** A decision taken later is a request on the day asked about, if it was one already. */
const decision: Edit = (item, { isLater, tracks }) => {
  if (isLater(item.requested_on)) return undefined
  if (!isLater(item.decided_on)) return item
  if (item.requested_on === undefined) return undefined
  const changes: Record<string, unknown> = { decided_on: undefined }
  if (item.status !== undefined) changes.status = 'requested'
  return editMap(item, changes, tracks)
}

const RULES: Readonly<Record<string, Edit>> = {
  metric_history: dropAfter('on'),
  meetings: dropAfter('on', meeting),
  incidents: dropAfter('started_at', forget('resolved_at')),
  actions: action,
  blockers: blocker,
  decisions: decision,
  processes: forget('last_reviewed_on'),
  automations: forget('last_tested_on', 'last_run_on'),
  changes: (item, cut) => editItems(item, 'checklist', forget('done_on'), cut),
}

function okrsAsOf(cycle: Fields, day: string | undefined, cut: Cut): Fields {
  const unit: Edit = (item) =>
    editItems(
      item,
      'objectives',
      (objective) => editItems(objective, 'key_results', keyResult, cut),
      cut,
    )
  const keyResult: Edit = (item) => {
    if (item.check_ins === undefined && item.milestone_dates === undefined) return item
    let edited = editItems(item, 'check_ins', dropAfter('on'), cut)
    edited = editItems(edited, 'milestone_dates', forget('done_on'), cut)
    // A later check-in may have put its value in the place of the document's own.
    const since = isOverwritten(item, cut.isLater) ? undefined : day
    const known = keyResultAsOf(edited, since, cut.tracks)
    return since === undefined ? withoutLaterValues(item, known, cut.tracks) : known
  }

  let edited = cycle
  if (isMap(cycle.company_okrs)) {
    const company = unit(cycle.company_okrs, cut)
    if (company !== cycle.company_okrs)
      edited = editMap(edited, { company_okrs: company }, cut.tracks)
  }
  edited = editItems(edited, 'department_okrs', unit, cut)
  edited = editItems(edited, 'team_okrs', unit, cut)
  return editItems(edited, 'okr_history', (past) => okrsAsOf(past, day, cut), cut)
}
