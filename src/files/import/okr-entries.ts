import type { KeyResult } from '../../model/company.ts'
import type { DecimalMark } from './amount.ts'
import { assumptionsOf, keyResultOf } from './key-result-text.ts'
import type { Item } from './markdown-blocks.ts'
import type { OkrCollection } from './okr-collection.ts'
import { type Entry, hasBox, isContentsLink, treeOf } from './okr-outline.ts'
import { applyShare, splitProgress } from './okr-progress.ts'
import { type Objective, placeOf, type Sections } from './okr-sections.ts'
import { isKeyResultSaid, objectiveSaid, ownerSaid } from './okr-words.ts'
import { plainText } from './plain-text.ts'
import type { Assumption, Skipped } from './source.ts'

/** What has been read of a page, and what has not. */
export interface PageCount {
  rows: number
  read: number
  skipped: Skipped[]
  assumptions: Assumption[]
}

interface Page {
  okrs: OkrCollection
  sections: Sections
  mark: DecimalMark
  count: PageCount
}

const NO_OBJECTIVE = 'it stands under no objective'
const NO_BOX = 'an entry without a box beside others that have one'

/** Reads the entries between two headings of a page of OKRs: boxes as key results that are done or
 *  not, with the entries above them in their titles; others by their words. */
export function readEntries(items: readonly Item[], page: Page): void {
  const entries = treeOf(items)
  const hasBoxes = entries.some(hasBox)
  for (const entry of entries) {
    if (hasBox(entry)) readBoxes(entry, undefined, [], page)
    else readWritten(entry, hasBoxes, page)
  }
}

function leaveOut(item: Item, reason: string, { count }: Page): void {
  count.rows++
  count.skipped.push({ at: item.line, reason })
}

function add(objective: Objective, keyResult: KeyResult, item: Item, { okrs, count }: Page) {
  okrs.addKeyResult(objective, keyResult, placeOf(item))
  count.rows++
  count.read++
  return keyResult
}

/** Whether a line says who owns something, and so is no row. */
function takesOwner({ text }: Item, of: { owner?: string }): boolean {
  const owner = ownerSaid(text)
  if (owner !== undefined) of.owner ??= owner
  return owner !== undefined
}

/** Entries without a box below a key result are what its author notes of it. */
function note({ item, children }: Entry, of: KeyResult, page: Page): void {
  if (takesOwner(item, of)) return
  of.notes = of.notes === undefined ? item.text : `${of.notes}\n${item.text}`
  leaveOut(item, 'an entry below a key result; kept as its note', page)
  for (const child of children) note(child, of, page)
}

function leaveOutAll({ item, children }: Entry, reason: string, page: Page): void {
  leaveOut(item, reason, page)
  for (const child of children) leaveOutAll(child, reason, page)
}

function readBoxes(
  { item, children }: Entry,
  objective: Objective | undefined,
  above: readonly string[],
  page: Page,
): void {
  const { sections } = page
  const own = item.box === null ? objectiveSaid(item.text) : undefined
  const belongsTo =
    own === undefined ? (objective ?? sections.current(true)) : sections.open(own, item)
  let keyResult: KeyResult | undefined
  if (item.box !== null) {
    if (belongsTo === undefined) leaveOut(item, NO_OBJECTIVE, page)
    else keyResult = addBox(belongsTo, item, above, page)
  }
  const isTitle = item.box === null && own === undefined
  for (const child of children) {
    if (hasBox(child)) readBoxes(child, belongsTo, isTitle ? [...above, item.text] : [], page)
    else if (keyResult !== undefined) note(child, keyResult, page)
    else if (own !== undefined && belongsTo && takesOwner(child.item, belongsTo)) continue
    else leaveOutAll(child, NO_BOX, page)
  }
}

function addBox(objective: Objective, item: Item, above: readonly string[], page: Page): KeyResult {
  const { keyResult } = keyResultOf(item.text, page.mark)
  const { id, owner, title = item.text } = keyResult
  const words = [...above, title].join(': ')
  const boxed: KeyResult = { title: words, type: 'boolean', done: item.box === true }
  if (id !== undefined) boxed.id = id
  if (owner !== undefined) boxed.owner = owner
  return add(objective, boxed, item, page)
}

function addWritten(objective: Objective, item: Item, page: Page): KeyResult {
  const { words, share } = splitProgress(item.raw, page.mark)
  const { keyResult, guessed } = keyResultOf(plainText(words), page.mark)
  if (typeof share === 'number') {
    const guess = applyShare(keyResult, share)
    if (guess !== undefined) guessed.push(guess)
  }
  page.count.assumptions.push(...assumptionsOf(keyResult, guessed, item.line))
  return add(objective, keyResult, item, page)
}

function readWritten({ item, children }: Entry, hasBoxes: boolean, page: Page): void {
  const { sections, mark } = page
  if (isContentsLink(item)) return
  const owner = ownerSaid(item.text)
  if (owner !== undefined && sections.own(owner)) return
  const own = objectiveSaid(item.text)
  const isKeyResult = isKeyResultSaid(item.text)
  if (item.kind === 'text' && own === undefined && !isKeyResult) return
  const inside = (withBoxes: boolean) => {
    for (const child of children) readWritten(child, withBoxes, page)
  }
  if (own !== undefined && !isKeyResult) {
    sections.said = sections.open(own, item)
    inside(false)
    return
  }
  const objective = sections.current(false)
  const isValue = keyResultOf(item.text, mark).keyResult.type !== 'boolean'
  if (objective !== undefined && hasBoxes && !isValue) {
    leaveOut(item, NO_BOX, page)
    inside(true)
  } else if (objective !== undefined) {
    const keyResult = addWritten(objective, item, page)
    for (const child of children) {
      if (objectiveSaid(child.item.text) === undefined) note(child, keyResult, page)
      else readWritten(child, false, page)
    }
  } else if (sections.isAside() || (children.length === 0 && !sections.listsObjectives())) {
    leaveOut(item, NO_OBJECTIVE, page)
    inside(false)
  } else {
    const before = sections.said
    sections.said = sections.open({ title: item.text }, item)
    inside(false)
    sections.said = before
  }
}
