import { narrowBlanks } from '../../model/narrow-blanks.ts'
import { findDate, type OpenDay, openDay, slashOrder, type Telling } from '../../notes/dates.ts'
import { statusOf } from '../../notes/decision-status.ts'
import { answeredOrder, dayQuestion } from './day-order.ts'
import { type Decision, type Key, keyFor, LABELLED, reversibleOf } from './decision-sections.ts'
import { type Item, markdownBlocks } from './markdown-blocks.ts'
import { locateBy, type Places } from './places.ts'
import { plainText } from './plain-text.ts'
import type { Assumption, ReadingContext, Skipped, SourceRead } from './source.ts'

interface Part {
  key: Key | 'unknown'
  label: string
  line: number
  texts: string[]
  items: Item[]
}

/** Reads the decision records of a Markdown text: MADR, Nygard's form, the playbook's log. Each
 *  section or labelled line is a row. */
export function decisionsFromMarkdown(text: string, context: ReadingContext): SourceRead {
  const { file } = context
  const places: Places = new WeakMap()
  const lines = text.split(/\r\n|\r|\n/).map(narrowBlanks)
  const decisions: Decision[] = []
  const skipped: Skipped[] = []
  const assumptions: Assumption[] = []
  const shown = slashOrder(text)
  const order = shown === 'unknown' ? answeredOrder(context) : shown
  const open: (OpenDay & { line: number })[] = []
  const lacking: { of: object; key: string }[] = []
  let rows = 0
  for (const { title, line, parts } of recordsOf(text, lines)) {
    const decision: Decision = {}
    if (title !== undefined) decision.title = title
    for (const part of parts) {
      rows++
      const reason = takePart(decision, part, { at: context.at, order })
      if (reason !== undefined) skipped.push({ at: part.line, reason })
      const day = reason === undefined || order !== 'unknown' ? undefined : openIn(part, context.at)
      if (day !== undefined) {
        open.push({ ...day, line: part.line })
        lacking.push({ of: decision, key: part.key })
      }
    }
    if (decision.status === undefined && decision.rationale !== undefined) {
      decision.status = 'decided'
      assumptions.push({
        at: line,
        assumed: 'it names an outcome but no status: taken as decided',
        of: decision,
        keys: ['status'],
        settle: 'add its status there',
      })
    }
    places.set(decision, { line, column: 1, source_line: lines[line - 1] ?? '' })
    decisions.push(decision)
  }
  const document = { decisions }
  const start = { line: 1, column: 1, source_line: lines[0] ?? '' }
  return {
    kind: 'decision',
    rows,
    rows_read: rows - skipped.length,
    skipped,
    confidence: assumptions.length > 0 ? 'medium' : 'verified',
    documents: [{ file, value: document, locate: locateBy(document, places, start) }],
    questions: dayQuestion(open[0], open.length, lacking, context),
    assumptions,
  }
}

interface DecisionParts {
  title: string | undefined
  line: number
  parts: Part[]
}

function recordsOf(text: string, lines: readonly string[]): DecisionParts[] {
  const blocks = markdownBlocks(text)
  const records: DecisionParts[] = []
  let record: DecisionParts | undefined
  let part: Part | undefined
  let level = 0
  const begin = (title: string | undefined, line: number): DecisionParts => {
    record = {
      title,
      line,
      parts: record === undefined && records.length === 0 ? frontMatter(lines) : [],
    }
    part = undefined
    records.push(record)
    return record
  }
  const add = (key: Part['key'], label: string, line: number, first: string) => {
    const { parts } = record ?? begin(undefined, line)
    part = { key, label, line, texts: first === '' ? [] : [first], items: [] }
    parts.push(part)
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const key = /^decision$/i.test(block.text) ? 'rationale' : keyFor(block.text)
      if (key !== undefined) {
        add(key, block.text, block.line, '')
        level = block.level
      } else if (record === undefined || (block.level === 1 && record.title !== undefined)) {
        begin(block.text.replace(/^(?:ADR[- ]?)?\d+[.:)]?\s+/i, ''), block.line)
      } else if (part === undefined || block.level <= level) {
        add('unknown', block.text, block.line, '')
        level = block.level
      } else part.texts.push(block.text)
      continue
    }
    if (block.kind === 'table') continue
    const [, label, rest = ''] = LABELLED.exec(block.raw) ?? []
    const key = label === undefined ? undefined : keyFor(label)
    if (label !== undefined && key !== undefined) {
      const isNew = key === 'title' && record?.parts.some((known) => known.key === 'title')
      const isDated =
        key === 'decided_on' && record?.parts.some((known) => known.key === 'decided_on')
      if (isNew || isDated) begin(undefined, block.line)
      add(key, label, block.line, plainText(rest))
      level = 7
    } else if (part !== undefined) {
      if (block.kind === 'item' || /^[A-Z]\)\s/.test(block.text)) part.items.push(block)
      else part.texts.push(block.text)
    }
  }
  return records
}

/** The lines between the rules at the top, such as `status: accepted`. */
function frontMatter(lines: readonly string[]): Part[] {
  if (lines[0]?.trim() !== '---') return []
  const end = lines.findIndex((line, i) => i > 0 && line.trim() === '---')
  return lines.slice(1, Math.max(end, 1)).flatMap((line, i) => {
    const [, label = '', value = ''] = /^([\w-]+)\s*:\s*"?(.*?)"?\s*$/.exec(line) ?? []
    if (label === '') return []
    const key = keyFor(label) ?? 'unknown'
    return [{ key, label, line: i + 2, texts: value === '' ? [] : [value], items: [] }]
  })
}

/** A day in a section that can be read in two ways. */
const openIn = ({ key, texts }: Part, at: string): OpenDay | undefined =>
  /_on$|^decide_by$/.test(key) ? openDay(texts.join('\n'), at) : undefined

/** Puts a section into a decision; says why where it cannot. */
function takePart(decision: Decision, part: Part, telling: Telling): string | undefined {
  const { key, label, texts, items } = part
  const whole = [...texts, ...items.map(({ text }) => text)].join('\n')
  const day = () => (whole === '' ? undefined : findDate(whole, telling, true))
  const noDay = `"${whole}" is no date that can be told`
  switch (key) {
    case 'status': {
      const status = statusOf(whole)
      if (status === undefined) return `the status "${whole}" is not known`
      decision.status = status
      return undefined
    }
    case 'decided_on':
    case 'review_on':
    case 'decide_by': {
      const found = day()
      if (found === undefined) return noDay
      decision[key] = found.on
      return undefined
    }
    case 'options':
      decision.options = items.map(({ text }) => text.replace(/^[A-Z]\)\s*/, ''))
      if (items.length === 0) {
        if (whole === '') return 'the section names no option'
        decision.options = whole.split(/;\s*|\n/)
      }
      return undefined
    case 'reversible': {
      const reversible = reversibleOf(whole)
      if (reversible === undefined) return `"${whole}" is none of yes, no and partially`
      decision.reversible = reversible
      return undefined
    }
    case 'owner': {
      const [first] = whole.split(/[,;\n]/)
      if (first === undefined || first.trim() === '') return 'it names nobody'
      decision.owner = first.trim().replace(/^@/, '')
      return undefined
    }
    case 'title':
    case 'context':
    case 'rationale':
    case 'outcome':
    case 'default': {
      if (whole === '') return 'the section is empty'
      const known = decision[key]
      decision[key] = known === undefined || key === 'title' ? whole : `${known}\n${whole}`
      return undefined
    }
    case 'ignored':
    case 'unknown':
    default:
      return `"${label}" has no place in a decision`
  }
}
