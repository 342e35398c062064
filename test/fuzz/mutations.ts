import * as fc from 'fast-check'

type Value = unknown

/** Values of another kind, or at the border of a kind. */
const STRANGE: Value[] = [
  null,
  true,
  '',
  '12',
  0,
  -1,
  1e308,
  0.5,
  [],
  {},
  [null],
  [[]],
  '2025-02-30',
  '\u0000',
  'NaN',
  { id: 'CO1' },
  '__proto__',
  Array(200).fill('x'),
  '9999-12-31',
  '0000-01-01',
]

const STRANGE_KEYS = [
  '__proto__',
  'constructor',
  'id',
  'as_of',
  'quarter',
  'check_ins',
  '',
  'on',
  'é 😀',
]

/** Every map and list of a document, innermost last. */
function containersOf(value: Value): (Record<string, Value> | Value[])[] {
  if (value === null || typeof value !== 'object') return []
  const container = value as Record<string, Value>
  return [container, ...Object.values(container).flatMap(containersOf)]
}

/** One change to a document: a value of another kind, a key gone, renamed or copied, nesting. */
export interface Change {
  container: number
  key: number
  kind: 'value' | 'delete' | 'rename' | 'copy' | 'nest' | 'dates'
  pick: number
}

export const change: fc.Arbitrary<Change> = fc.record({
  container: fc.nat(),
  key: fc.nat(),
  kind: fc.constantFrom('value', 'delete', 'rename', 'copy', 'nest', 'dates'),
  pick: fc.nat(),
})

export function applyChanges<T extends object>(document: T, changes: readonly Change[]): T {
  const copy = structuredClone(document)
  for (const { container, key, kind, pick } of changes) {
    const all = containersOf(copy)
    const place = all[container % all.length] as Record<string, Value>
    const keys = Object.keys(place)
    const name = keys[key % Math.max(1, keys.length)]
    if (name === undefined) continue
    const other = all[pick % all.length]
    if (kind === 'value') place[name] = structuredClone(STRANGE[pick % STRANGE.length])
    else if (kind === 'delete' && !Array.isArray(place)) delete place[name]
    else if (kind === 'copy') place[name] = structuredClone(other)
    else if (kind === 'nest') place[name] = nested(place[name], pick % 150)
    else if (kind === 'dates')
      setOwn(place, pick % 2 ? 'as_of' : 'on', `2025-0${(pick % 9) + 1}-15`)
    else if (!Array.isArray(place))
      setOwn(place, STRANGE_KEYS[pick % STRANGE_KEYS.length] ?? '', place[name])
  }
  return copy
}

function nested(value: Value, depth: number): Value {
  let wrapped = value
  for (let i = 0; i < depth; i++) wrapped = i % 2 ? [wrapped] : { deep: wrapped }
  return wrapped
}

function setOwn(map: object, key: string, value: Value): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
}

/** One change to the bytes of a text. */
export interface Cut {
  at: number
  kind: 'flip' | 'cut' | 'repeat' | 'insert' | 'drop'
  pick: number
}

export const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('flip', 'cut', 'repeat', 'insert', 'drop'),
  pick: fc.nat(),
})

const INSERTED = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  "'",
  '\n',
  '\t',
  '- ',
  '&a ',
  '*a',
  '!!set ',
  '? ',
  '<<: ',
  '# ',
  '---\n',
  '|',
  '\\',
  '\u0000',
  '\ufeff',
  'NaN',
  '1e999',
  '//',
  '/*',
  '[['.repeat(300),
  'é',
  '😀',
]

export function applyCuts(text: string, cuts: readonly Cut[]): Uint8Array {
  let bytes = Buffer.from(text)
  for (const { at, kind, pick } of cuts) {
    const offset = bytes.length === 0 ? 0 : at % bytes.length
    const before = bytes.subarray(0, offset)
    const after = bytes.subarray(offset)
    if (kind === 'flip') {
      bytes = Buffer.from(bytes)
      bytes[offset] = (bytes[offset] ?? 0) ^ (1 << (pick % 8))
    } else if (kind === 'cut') bytes = before
    else if (kind === 'drop') bytes = Buffer.concat([before, after.subarray((pick % 40) + 1)])
    else if (kind === 'repeat')
      bytes = Buffer.concat([before, after.subarray(0, pick % 400), after])
    else bytes = Buffer.concat([before, Buffer.from(INSERTED[pick % INSERTED.length] ?? ''), after])
  }
  return bytes
}
