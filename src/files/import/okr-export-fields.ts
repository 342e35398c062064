import { isMap } from '../../model/is-map.ts'
import { plainColumn } from '../tables/plain-column.ts'

/** What OKR tools call the keys of their exports; compared as {@link plainColumn} has them. */
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
export type Key = keyof typeof NAMES

export type Fields = Readonly<Record<string, unknown>>

/** The first value of a map under one of a key's names, with the name as it is written. */
export function fieldOf(map: Fields, key: Key): { name: string; value: unknown } | undefined {
  for (const known of NAMES[key]) {
    const name = Object.keys(map).find((written) => plainColumn(written) === known)
    const value = name === undefined ? undefined : map[name]
    if (name !== undefined && value !== null && value !== undefined) return { name, value }
  }
  return undefined
}

/** A text, a number, or the name of who is meant. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return textOf(value[0])
  return isMap(value) ? textOf(fieldOf(value, 'title')?.value) : undefined
}
