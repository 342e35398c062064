import type { KeyResult } from '../../model/company.ts'
import { decimalMark } from './decimal-mark.ts'
import { assumptionsOf, keyResultOf } from './key-result-text.ts'
import { type Heading, type Item, type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'
import { markdownTable } from './markdown-table.ts'
import { collectOkrs, type Unit } from './okr-collection.ts'
import { applyShare, splitProgress } from './okr-progress.ts'
import { addTable, okrColumns } from './okr-table.ts'
import {
  isAside,
  isKeyResultSaid,
  isKeyResultsHeading,
  isObjectivesHeading,
  isOfOkrs,
  objectiveSaid,
  quarterOf,
  unitOf,
} from './okr-words.ts'
import { locateBy } from './places.ts'
import { plainText } from './plain-text.ts'
import type { Assumption, ReadingContext, Skipped, SourceRead } from './source.ts'

type Role = 'title' | 'unit' | 'objectives' | 'key_results' | 'aside' | 'objective'
type Objective = ReturnType<ReturnType<typeof collectOkrs>['openObjective']>

/** A heading that is open, with what it turned out to be. */
interface Frame {
  heading: Heading
  role: Role
  unit?: Unit
  objective?: Objective
}

interface Node {
  item: Item
  children: Node[]
}

const placeOf = ({ line, source }: { line: number; source: string }) => ({
  line,
  column: source.search(/\S/) + 1,
  source_line: source,
})

/** Entries inside each other, by how far they are indented. */
function treeOf(items: readonly Item[]): Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  for (const item of items) {
    const node = { item, children: [] }
    while (open.length > 0 && (open.at(-1)?.item.indent ?? 0) >= item.indent) open.pop()
    const parent = item.kind === 'text' ? undefined : open.at(-1)
    ;(parent?.children ?? roots).push(node)
    if (item.kind === 'item') open.push(node)
  }
  return roots
}

const hasBox = ({ item, children }: Node): boolean => item.box !== null || children.some(hasBox)

/** An entry of a table of contents: a link into the page itself. */
const isContentsLink = ({ raw }: Item): boolean =>
  /^\[.*\]\(#[^)]*\)+$/.test(raw) || /^\[\[.*\]\(#/.test(raw)

function roleOf(heading: Heading, isFirst: boolean): { role: Role; unit?: Unit } {
  const { text, level } = heading
  if (objectiveSaid(text) !== undefined) return { role: 'objective' }
  if (isKeyResultsHeading(text)) return { role: 'key_results' }
  if (isObjectivesHeading(text)) return { role: 'objectives' }
  if (isAside(text)) return { role: 'aside' }
  const unit = unitOf(text)
  if (unit !== undefined) return { role: 'unit', unit }
  const isTitle =
    (isFirst && level === 1) || quarterOf(text) !== undefined || /\bOKRs?\b/i.test(text)
  return { role: isTitle ? 'title' : 'objective' }
}

/** Whether a Markdown text holds OKRs: by the words of its headings and entries, or by key results
 *  with boxes below headings, which notes of a meeting have too. */
export function looksLikeOkrs(
  blocks: readonly MarkdownBlock[],
  file: string,
): 'said' | 'form' | undefined {
  const words = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
  const isSaid =
    isOfOkrs(file.replace(/[_.-]+/g, ' ')) ||
    blocks.some((block) => block.kind === 'heading' && isOfOkrs(block.text)) ||
    words.some((text) => /^(?:objective|key\s*result|kr\s?\d)/i.test(text)) ||
    blocks.some((block) => block.kind === 'table' && okrColumns(block.header) !== undefined)
  if (isSaid) return 'said'
  let isHeaded = false
  for (const block of blocks) {
    if (block.kind === 'heading') isHeaded = true
    else if (isHeaded && block.kind === 'item' && block.box !== null) return 'form'
  }
  return undefined
}

/** Reads OKRs from a Markdown text: objectives from headings or entries, key results from lists,
 *  boxes and tables. Each entry that is or could be a key result is a row, and each row of a table;
 *  objectives are none. */
export function okrsFromMarkdown(text: string, context: ReadingContext): SourceRead {
  const { file } = context
  const blocks = markdownBlocks(text)
  const okrs = collectOkrs()
  const skipped: Skipped[] = []
  const assumptions: Assumption[] = []
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block.text],
  )
  const { mark, questions } = decimalMark(
    texts,
    (position) => lineOfText(blocks, position),
    context,
  )
  const stack: Frame[] = []
  let rows = 0
  let read = 0
  /** The objective that an entry or a line of text opened in this section. */
  let said: Objective | undefined
  let last: KeyResult | undefined
  const quarter = quarterOf(file.split(/[\\/]/).at(-1) ?? '')
  const firstQuarter = blocks.flatMap((block) =>
    block.kind === 'heading' ? (quarterOf(block.text) ?? []) : [],
  )[0]
  const named = firstQuarter ?? quarter
  if (named !== undefined) okrs.quarter(named)

  const skip = ({ line }: { line: number }, reason: string) => skipped.push({ at: line, reason })

  const open = (words: { id?: string; title: string }, at: { line: number; source: string }) => {
    const { keyResult } = keyResultOf(words.title, mark)
    const objective: Objective = { ...words, title: keyResult.title ?? words.title }
    if (keyResult.owner !== undefined) objective.owner = keyResult.owner
    const unit = stack.findLast((frame) => frame.unit !== undefined)?.unit
    const outer = stack.find(({ role }) => role === 'objective')
    if (outer !== undefined && outer.objective === undefined && outer.heading.line !== at.line) {
      objective.supports_priority_id = okrs.priority(outer.heading.text, placeOf(outer.heading))
    }
    const above = stack.findLast(
      (frame) => frame.role === 'objective' && frame.heading.line !== at.line && frame !== outer,
    )
    const parent =
      above ??
      (outer?.objective === undefined || outer.heading.line === at.line ? undefined : outer)
    if (parent !== undefined) objective.notes = `Part of: ${parent.heading.text}`
    return okrs.openObjective(objective, unit, placeOf(at))
  }

  /** The objective that the entries of the section belong to. */
  const current = (mayBeTitle: boolean): Objective | undefined => {
    if (said !== undefined) return said
    const frame = stack.findLast(({ role }) => role !== 'key_results')
    if (frame === undefined || frame.role === 'aside') return undefined
    if (frame.role !== 'objective' && !mayBeTitle) return undefined
    frame.objective ??= open(
      objectiveSaid(frame.heading.text) ?? { title: frame.heading.text },
      frame.heading,
    )
    return frame.objective
  }

  const addKeyResult = (objective: Objective, keyResult: KeyResult, item: Item) => {
    okrs.addKeyResult(objective, keyResult, placeOf(item))
    read++
    last = keyResult
  }

  const addBox = (objective: Objective, item: Item, above: readonly string[]) => {
    const { keyResult } = keyResultOf(item.text, mark)
    const { id, owner, title = item.text } = keyResult
    const words = [...above, title].join(': ')
    const boxed: KeyResult = { title: words, type: 'boolean', done: item.box === true }
    if (id !== undefined) boxed.id = id
    if (owner !== undefined) boxed.owner = owner
    addKeyResult(objective, boxed, item)
  }

  const addWritten = (objective: Objective, item: Item) => {
    const { words, share } = splitProgress(item.raw, mark)
    const { keyResult, guessed } = keyResultOf(plainText(words), mark)
    if (typeof share === 'number') {
      const guess = applyShare(keyResult, share)
      if (guess !== undefined) guessed.push(guess)
    }
    assumptions.push(...assumptionsOf(keyResult, guessed, item.line))
    addKeyResult(objective, keyResult, item)
  }

  /** Entries without a box below a key result are what its author notes of it. */
  const note = ({ item, children }: Node, of: KeyResult) => {
    rows++
    of.notes = of.notes === undefined ? item.text : `${of.notes}\n${item.text}`
    skip(item, 'an entry below a key result; kept as its note')
    for (const child of children) note(child, of)
  }

  const visitBoxes = (node: Node, objective: Objective | undefined, above: readonly string[]) => {
    const { item, children } = node
    const own = item.box === null ? objectiveSaid(item.text) : undefined
    const belongsTo = own === undefined ? (objective ?? current(true)) : open(own, item)
    if (item.box !== null) {
      rows++
      if (belongsTo === undefined) skip(item, 'it stands under no objective')
      else addBox(belongsTo, item, above)
    }
    const isTitle = item.box === null && own === undefined
    const keyResult = last
    for (const child of children) {
      if (hasBox(child)) visitBoxes(child, belongsTo, isTitle ? [...above, item.text] : [])
      else if (item.box !== null && keyResult !== undefined) note(child, keyResult)
      else {
        rows++
        skip(child.item, 'an entry without a box beside others that have one')
      }
    }
  }

  const visitWritten = (node: Node, hasBoxes: boolean) => {
    const { item, children } = node
    if (isContentsLink(item)) return
    const own = objectiveSaid(item.text)
    const isKeyResult = isKeyResultSaid(item.text)
    if (item.kind === 'text' && own === undefined && !isKeyResult) return
    const objective = isKeyResult || own === undefined ? current(false) : undefined
    if (own !== undefined && !isKeyResult) {
      said = open(own, item)
      for (const child of children) visitWritten(child, false)
    } else if (objective !== undefined && hasBoxes && !hasNumber(item)) {
      rows++
      skip(item, 'an entry without a box beside others that have one')
      for (const child of children) visitWritten(child, true)
    } else if (objective !== undefined) {
      rows++
      addWritten(objective, item)
      const keyResult = last
      for (const child of children) {
        if (objectiveSaid(child.item.text) !== undefined || keyResult === undefined)
          visitWritten(child, false)
        else note(child, keyResult)
      }
    } else if (children.length > 0 || stack.at(-1)?.role === 'objectives') {
      if (stack.some(({ role }) => role === 'aside')) {
        rows++
        skip(item, 'it stands under no objective')
        for (const child of children) visitWritten(child, false)
        return
      }
      const before = said
      said = open({ title: item.text }, item)
      for (const child of children) visitWritten(child, false)
      said = before
    } else {
      rows++
      skip(item, 'it stands under no objective')
    }
  }

  const hasNumber = ({ text: words }: Item): boolean =>
    keyResultOf(words, mark).keyResult.type !== 'boolean'

  let items: Item[] = []
  const flush = () => {
    const tree = treeOf(items)
    items = []
    const hasBoxes = tree.some(hasBox)
    for (const node of tree) {
      if (hasBox(node)) visitBoxes(node, undefined, [])
      else visitWritten(node, hasBoxes)
    }
  }

  let isFirst = true
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'table') {
      items.push(block)
      continue
    }
    flush()
    if (block.kind === 'heading') {
      said = undefined
      while ((stack.at(-1)?.heading.level ?? 0) >= block.level) stack.pop()
      const frame: Frame = { heading: block, ...roleOf(block, isFirst) }
      isFirst = false
      stack.push(frame)
      const words = objectiveSaid(block.text)
      if (frame.role === 'objective' && words !== undefined) frame.objective = open(words, block)
      continue
    }
    const table = markdownTable(block)
    const columns = okrColumns(block.header)
    rows += table.row_count
    if (columns === undefined || stack.some(({ role }) => role === 'aside')) {
      for (const { line } of block.rows) skip({ line }, 'a row of a table without key results')
      continue
    }
    const under = columns.has('objective') ? undefined : current(true)
    const added = addTable(table, columns, okrs, {
      mark,
      objective: under,
      open: (words, row) =>
        open(words, { line: table.place(row, 0).line, source: table.place(row, 0).source_line }),
    })
    read += added.rows_read
    skipped.push(...added.skipped)
    assumptions.push(...added.assumptions)
  }
  flush()
  const { document, places } = okrs
  const start = { line: 1, column: 1, source_line: text.split(/\r\n|\r|\n/, 1)[0] ?? '' }
  const isSaid = looksLikeOkrs(blocks, file) === 'said'
  return {
    kind: 'okrs',
    rows,
    rows_read: read,
    skipped,
    confidence: assumptions.length > 0 ? 'assumed' : isSaid ? 'verified' : 'medium',
    documents: [{ file, value: document, locate: locateBy(document, places, start) }],
    questions,
    assumptions,
  }
}

/** The line of the text at a position among all texts of the blocks. */
function lineOfText(blocks: readonly MarkdownBlock[], position: number): number {
  let passed = 0
  for (const block of blocks) {
    if (block.kind !== 'table') {
      if (passed++ === position) return block.line
      continue
    }
    for (const { line, cells } of block.rows) {
      if (position < passed + cells.length) return line
      passed += cells.length
    }
  }
  return 1
}
