import { isMap } from '../../model/is-map.ts'
import { narrowAll } from '../../model/narrow-blanks.ts'
import type { Path } from '../../model/path.ts'
import type { Locate, ParsedText } from '../document.ts'
import { decimalMark } from './decimal-mark.ts'
import { assumptionsOf } from './key-result-text.ts'
import { collectOkrs, type Unit } from './okr-collection.ts'
import { type Fields, fieldOf, textOf } from './okr-export-fields.ts'
import { keyResultIn } from './okr-export-key-result.ts'
import { quarterOf } from './okr-words.ts'
import type { Assumption, ReadingContext, Skipped, SourceRead } from './source.ts'

const isObjective = (value: unknown): boolean =>
  isMap(value) &&
  fieldOf(value, 'title') !== undefined &&
  (Array.isArray(fieldOf(value, 'key_results')?.value) ||
    Array.isArray(fieldOf(value, 'children')?.value))

interface Found {
  list: readonly unknown[]
  path: Path
}

/** The lists of objectives in a value, as exports hold them. */
function objectiveLists(value: unknown, path: Path): Found[] {
  if (Array.isArray(value)) return value.some(isObjective) ? [{ list: value, path }] : []
  if (!isMap(value)) return []
  const list = fieldOf(value, 'objectives')
  return list === undefined ? [] : objectiveLists(list.value, [...path, list.name])
}

/** Every text inside a value, in its order, with its path. */
function textsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (Array.isArray(value)) return value.flatMap((each, i) => textsIn(each, [...path, i]))
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]))
}

/** The innermost entry of a list on a path. */
const entryOf = (path: Path): Path =>
  path.slice(0, path.findLastIndex((part) => typeof part === 'number') + 1)

/** Whether a parsed text is what an OKR tool wrote, and no company document. */
export const isOkrExport = (value: unknown): boolean => objectiveLists(value, []).length > 0

/** Reads the export of an OKR tool, JSON or YAML: objectives with key results inside, and objectives
 *  inside each other. Each key result is a row. */
export function okrsFromExport({ value, locate }: ParsedText, context: ReadingContext): SourceRead {
  const { file } = context
  narrowAll(value)
  const okrs = collectOkrs()
  const paths = new WeakMap<object, Path>()
  const nowhere = { line: 1, column: 1, source_line: '' }
  const skipped: Skipped[] = []
  const assumptions: Assumption[] = []
  let rows = 0
  const lineOf = (path: Path): number => locate.value(path)?.line ?? 1
  const lists = objectiveLists(value, [])
  const texts = lists.flatMap(({ list, path }) => textsIn(list, path))
  const { mark, questions } = decimalMark(
    texts.map(({ text }) => text),
    (position) => lineOf(entryOf(texts[position]?.path ?? [])),
    context,
  )
  const named = isMap(value) ? fieldOf(value, 'quarter')?.value : undefined
  const quarter = quarterOf(textOf(named) ?? '') ?? quarterOf(file.split(/[\\/]/).at(-1) ?? '')
  if (quarter !== undefined) okrs.quarter(quarter)

  const visit = (entry: unknown, path: Path, above: string | undefined) => {
    const title = isMap(entry) ? textOf(fieldOf(entry, 'title')?.value) : undefined
    if (!isMap(entry) || title === undefined) {
      rows++
      skipped.push({ at: lineOf(path), reason: 'an objective without a title' })
      return
    }
    const id = textOf(fieldOf(entry, 'id')?.value)
    const owner = textOf(fieldOf(entry, 'owner')?.value)
    const objective = okrs.openObjective(
      {
        title,
        ...(id === undefined ? {} : { id }),
        ...(owner === undefined ? {} : { owner }),
        ...(above === undefined ? {} : { notes: `Part of: ${above}` }),
      },
      unitOfEntry(entry),
      nowhere,
    )
    paths.set(objective, path)
    const results = fieldOf(entry, 'key_results')
    for (const [i, each] of (Array.isArray(results?.value) ? results.value : []).entries()) {
      const place = [...path, results?.name ?? '', i]
      rows++
      const read = keyResultIn(each, mark)
      if (read === undefined) {
        skipped.push({ at: lineOf(place), reason: 'a key result without a title' })
        continue
      }
      okrs.addKeyResult(objective, read.keyResult, nowhere)
      paths.set(read.keyResult, place)
      assumptions.push(...assumptionsOf(read.keyResult, read.guessed, lineOf(place)))
    }
    const children = fieldOf(entry, 'children')
    for (const [i, child] of (Array.isArray(children?.value) ? children.value : []).entries()) {
      visit(child, [...path, children?.name ?? '', i], title)
    }
  }
  for (const { list, path } of lists) {
    for (const [i, entry] of list.entries()) visit(entry, [...path, i], undefined)
  }
  const { document } = okrs
  return {
    kind: 'okrs',
    rows,
    rows_read: rows - skipped.length,
    skipped,
    confidence: assumptions.length + questions.length > 0 ? 'assumed' : 'medium',
    documents: [{ file, value: document, locate: throughPaths(document, paths, locate) }],
    questions,
    assumptions,
  }
}

/** Looks places up in the export: each entry knows its path there. */
function throughPaths(document: Fields, paths: WeakMap<object, Path>, locate: Locate): Locate {
  const sourceOf = (path: Path): Path => {
    let found: Path = []
    let here: unknown = document
    for (const part of path) {
      if (!isMap(here) && !Array.isArray(here)) break
      here = (here as Record<string | number, unknown>)[part]
      if (typeof here === 'object' && here !== null) found = paths.get(here) ?? found
    }
    return found
  }
  return {
    value: (path) => locate.value(sourceOf(path)),
    key: (path) => locate.key(sourceOf(path)),
  }
}

function unitOfEntry(entry: Fields): Unit | undefined {
  const team = textOf(fieldOf(entry, 'team')?.value)
  if (team !== undefined) return { kind: 'team', name: team }
  const department = textOf(fieldOf(entry, 'department')?.value)
  return department === undefined ? undefined : { kind: 'department', name: department }
}
