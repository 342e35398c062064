import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Path } from '../model/path.ts'
import { explainJson } from './explain-json.ts'
import { jsonPlaces } from './json-places.ts'
import { parseJson } from './parse-json.ts'
import { readJson } from './read-json.ts'
import { scanJson } from './scan-json.ts'

const json = fc.json({ maxDepth: 4 })
const spaced = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', ' ', '\t', '  '))
  .map(([value, space]) => JSON.stringify(value, null, space))

/** Every path of a value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path]
  const children = Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...children]
}

it('reads valid JSON as JSON.parse does, and finds no fault', () => {
  fc.assert(
    fc.property(fc.oneof(json, spaced), (text) => {
      const { value, faults } = readJson(text)
      expect(value).toEqual(JSON.parse(text))
      expect(faults).toEqual([])
    }),
  )
})

it('finds the same places in valid JSON as the quick look-up', async () => {
  await fc.assert(
    fc.asyncProperty(spaced, async (text) => {
      const quick = jsonPlaces(() => text)
      const { locate: knowing } = await parseJson(() => text, Buffer.from(text), 'a.json')
      const patient = explainJson(text, 'a.json').locate
      for (const path of pathsOf(JSON.parse(text))) {
        expect(quick.key(path)).toEqual(patient.key(path))
        expect(knowing.key(path)).toEqual(patient.key(path))
      }
    }),
  )
})

it('finds scalars where they are written', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      const locate = jsonPlaces(() => text)
      const value: unknown = JSON.parse(text)
      for (const path of pathsOf(value)) {
        const at = path.reduce((node, part) => (node as Record<string, unknown>)[part], value)
        if (at !== null && typeof at === 'object') continue
        const place = locate.value(path)
        const rest = Array.from(place?.source_line ?? '')
          .slice((place?.column ?? 0) - 1)
          .join('')
        expect(rest.startsWith(JSON.stringify(at))).toBe(true)
      }
    }),
  )
})

it('counts as many keys as a text has, and how deep it is', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      let keys = 0
      JSON.parse(text, function (this: unknown, key, value: unknown) {
        if (!Array.isArray(this) && key !== '') keys++
        return value
      })
      const emptyKeys = text.match(/(?<!\\)""\s*:/g)?.length ?? 0
      expect(scanJson(Buffer.from(text)).keys).toBe(keys + emptyKeys)
    }),
  )
  expect(scanJson(Buffer.from('{"a": [[1, "]:{"], {}]}'))).toMatchObject({ keys: 1, depth: 3 })
})

// The hundred and first level is the first that is not read.
it.each([
  ['one level too many', `${'['.repeat(101)}${']'.repeat(101)}`, 101, [1, 101]],
  ['a bomb of brackets', '['.repeat(200_000), 200_000, [1, 101]],
  ['one bracket a line', '[\n'.repeat(200_000), 200_000, [101, 1]],
  [
    'one below what is read, after brackets in a text',
    `{"[[{\\"": "}]",\n"é": [[], {}],\n"a": ${'['.repeat(100)}${']'.repeat(100)}}`,
    101,
    [3, 105],
  ],
] as const)('refuses %s, with its place', async (_, text, depth, [line, column]) => {
  const { value, problems } = await parseJson(() => text, Buffer.from(text), 'a.json')
  expect(value).toBeUndefined()
  expect(problems).toMatchObject([
    { message: `maps and lists are nested ${depth} deep`, line, column },
  ])
})

it('reads 100 levels', async () => {
  const text = `${'['.repeat(100)}${']'.repeat(100)}`
  const { problems } = await parseJson(() => text, Buffer.from(text), 'a.json')
  expect(problems).toEqual([])
})
