import type { KeyResult } from '../../model/company.ts'
import type { Path } from '../../model/path.ts'
import type { Locate, ParsedText } from '../document.ts'
import { isMap } from '../merge/traced.ts'
import { type Amount, amountOf } from './amount.ts'
import { plainName } from './columns.ts'
import {
  assumptionsOf,
  clearValues,
  type GuessedPart,
  keyResultOf,
  setValues,
} from './key-result-text.ts'
import { collectOkrs, type Unit } from './okr-collection.ts'
import { applyShare, applyStatus } from './okr-progress.ts'
import { quarterOf } from './okr-words.ts'
import { shareOf } from './progress.ts'
import type { Assumption, ReadingContext, Skipped, SourceRead } from './source.ts'

/** What OKR tools call the keys of their exports; compared as {@link plainName} has them. */
const NAMES = {
  objectives: ['objectives', 'goals', 'okrs', 'objective list', 'data', 'items'],
  children: ['children', 'sub objectives', 'child objectives', 'sub goals', 'aligned objectives'],
  key_results: [
    'key results',
    'keyresults',
    'krs',
    'results',
    'measures',
    'targets',
    'key result list',
  ],
  title: [
    'title',
    'name',
    'objective',
    'key result',
    'summary',
    'description',
    'text',
    'statement',
    'kr',
    'goal',
  ],
  id: ['id', 'key', 'ref', 'code', 'gid'],
  owner: ['owner', 'owner name', 'assignee', 'responsible', 'dri', 'lead', 'owners'],
  baseline: [
    'baseline',
    'baseline value',
    'start',
    'start value',
    'initial',
    'initial value',
    'steps start',
    'metric start',
    'initial number value',
    'from',
    'starting value',
  ],
  target: [
    'target',
    'target value',
    'goal value',
    'steps end',
    'metric target',
    'target number value',
    'end value',
    'desired value',
    'to',
  ],
  current: [
    'current',
    'current value',
    'value',
    'actual',
    'steps current',
    'metric current',
    'current number value',
    'latest value',
  ],
  progress: [
    'progress',
    'percent completed',
    'percent complete',
    'completion',
    'score',
    'attainment',
    'progress percent',
  ],
  unit: ['unit', 'units', 'metric unit', 'metric name', 'measure unit'],
  status: ['status', 'state', 'done', 'completed', 'is done'],
  confidence: ['confidence'],
  team: ['team', 'team name', 'group'],
  department: ['department', 'department name'],
  quarter: ['quarter', 'period', 'cycle', 'timeframe', 'time period', 'session'],
  metric: ['metric', 'measurement'],
  direction: ['direction', 'lower is better'],
} as const
type Key = keyof typeof NAMES

type Fields = Readonly<Record<string, unknown>>

/** The first value of a map under one of a key's names, with the name as it is written. */
function fieldOf(map: Fields, key: Key): { name: string; value: unknown } | undefined {
  for (const known of NAMES[key]) {
    const name = Object.keys(map).find((written) => plainName(written) === known)
    const value = name === undefined ? undefined : map[name]
    if (name !== undefined && value !== null && value !== undefined) return { name, value }
  }
  return undefined
}

/** A text, a number, or the name of who is meant. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return textOf(value[0])
  return isMap(value) ? textOf(fieldOf(value, 'title')?.value) : undefined
}

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

/** Whether a parsed text is what an OKR tool wrote, and no company document. */
export const isOkrExport = (value: unknown): boolean => objectiveLists(value, []).length > 0

/** Reads the export of an OKR tool, JSON or YAML: objectives with key results inside, and objectives
 *  inside each other. Each key result is a row. */
export function okrsFromExport(
  { value, locate }: ParsedText,
  { file }: ReadingContext,
): SourceRead {
  const okrs = collectOkrs()
  const paths = new WeakMap<object, Path>()
  const nowhere = { line: 1, column: 1, source_line: '' }
  const skipped: Skipped[] = []
  const assumptions: Assumption[] = []
  let rows = 0
  const lineOf = (path: Path): number => locate.value(path)?.line ?? 1
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
      const read = keyResultIn(each)
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
  for (const { list, path } of objectiveLists(value, [])) {
    for (const [i, entry] of list.entries()) visit(entry, [...path, i], undefined)
  }
  const { document } = okrs
  return {
    kind: 'okrs',
    rows,
    rows_read: rows - skipped.length,
    skipped,
    confidence: assumptions.length > 0 ? 'assumed' : 'medium',
    documents: [{ file, value: document, locate: throughPaths(document, paths, locate) }],
    questions: [],
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

function keyResultIn(value: unknown): { keyResult: KeyResult; guessed: GuessedPart[] } | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : keyResultOf(value)
  const title = isMap(value) ? textOf(fieldOf(value, 'title')?.value) : undefined
  if (!isMap(value) || title === undefined) return undefined
  const { keyResult, guessed } = keyResultOf(title)
  const inner = fieldOf(value, 'metric')?.value
  const numbers = isMap(inner) ? { ...inner, ...value } : value
  const unit = textOf(fieldOf(numbers, 'unit')?.value)
  const amount = (key: Key): Amount | undefined => {
    const given = fieldOf(numbers, key)?.value
    const read =
      typeof given === 'number' ? { value: given, unit: null } : amountOf(textOf(given) ?? '')
    if (read === undefined || read.unit !== null || unit === undefined) return read
    return { ...read, unit: /^(?:%|percent(?:age)?|pct)$/i.test(unit) ? '%' : unit }
  }
  const [baseline, current, target] = [amount('baseline'), amount('current'), amount('target')]
  if (target !== undefined || (current !== undefined && baseline !== undefined)) {
    clearValues(keyResult)
    guessed.length = 0
    const said = fieldOf(numbers, 'direction')?.value
    const isLower =
      said === undefined
        ? baseline !== undefined && target !== undefined && target.value < baseline.value
        : said === true || /^(?:lower|down|decrease)/i.test(textOf(said) ?? '')
    setValues(keyResult, { baseline, current, target }, isLower)
  }
  const id = textOf(fieldOf(value, 'id')?.value)
  const owner = textOf(fieldOf(value, 'owner')?.value)
  if (id !== undefined) keyResult.id = id
  if (owner !== undefined) keyResult.owner = owner
  const progress = fieldOf(value, 'progress')?.value
  const share = progress === undefined ? undefined : shareOf(textOf(progress) ?? '')
  if (typeof share === 'number') {
    const guess = applyShare(keyResult, share)
    if (guess !== undefined) guessed.push(guess)
  }
  const sure = shareOf(textOf(fieldOf(value, 'confidence')?.value) ?? '')
  if (typeof sure === 'number' && sure >= 0 && sure <= 1) keyResult.confidence = sure
  const status = fieldOf(value, 'status')?.value
  if (typeof status === 'boolean' || typeof status === 'string')
    applyStatus(keyResult, String(status))
  return { keyResult, guessed }
}
