import type { Path } from '../model/path.ts'
import type { Locate } from './document.ts'
import { createLines } from './lines.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACE = 0x20
// Of the four brackets, opening and closing ones of both kinds differ in this bit only.
const CURLY = 0x20
const OPEN = 0x7b
const CLOSE = 0x7d

interface Child {
  /** Offset of the key; in lists, of the value. */
  key: number
  value: number
}

/** A map or list of the text, read as far as somebody has asked. */
interface Container {
  children: Map<string | number, Child>
  isMap: boolean
  /** Offset of what is read next. */
  next: number
}

/** Places in a valid JSON text. Each map or list is read over once, and no further than what is
 *  asked for, so that a few places in a large file cost little.
 *  @param outermost where the keys of the outermost map begin, where that is known */
export function jsonPlaces(text: () => string, outermost?: readonly number[]): Locate {
  let source: string | undefined
  let lines: ReturnType<typeof createLines> | undefined
  const known = new Map<number, Container>()

  const find = (path: Path): Child | undefined => {
    source ??= text()
    const start = skipSpace(source, 0)
    if (known.size === 0 && outermost !== undefined && source[start] === '{')
      known.set(start, containerOf(source, outermost))
    let child: Child = { key: start, value: start }
    for (const part of path) {
      if (!isContainer(source, child.value)) return undefined
      let container = known.get(child.value)
      if (container === undefined) {
        container = containerAt(source, child.value)
        known.set(child.value, container)
      }
      const next = childOf(source, container, part)
      if (next === undefined) return undefined
      child = next
    }
    return child
  }

  const place = (offset: number) => {
    source ??= text()
    lines ??= createLines(source)
    return lines(offset)
  }

  return {
    key: (path) => {
      const child = find(path)
      return child && place(child.key)
    },
    value: (path) => {
      const child = find(path)
      if (child === undefined) return undefined
      if (!isContainer(source ?? '', child.value)) return place(child.value)
      const key = place(child.key)
      const value = place(child.value)
      return value.line > key.line ? key : value
    },
  }
}

const isContainer = (text: string, offset: number): boolean =>
  text[offset] === '{' || text[offset] === '['

/** The entries of the map or list that starts at an offset. */
export function childrenOf(text: string, offset: number): Container['children'] {
  const container = containerAt(text, offset)
  childOf(text, container, NOWHERE)
  return container.children
}

/** A position that no list has. */
const NOWHERE = -1

const containerAt = (text: string, offset: number): Container => ({
  children: new Map(),
  isMap: text[offset] === '{',
  next: skipSpace(text, offset + 1),
})

/** The map whose keys begin at some offsets, read to its end. */
function containerOf(text: string, keys: readonly number[]): Container {
  const children: Container['children'] = new Map()
  for (const key of keys) {
    const { name, value } = entryAt(text, key)
    if (!children.has(name)) children.set(name, { key, value })
  }
  return { children, isMap: true, next: text.length }
}

/** The key of a map that begins at an offset, and where its value does. */
function entryAt(text: string, key: number): { name: string; value: number } {
  const end = endOfString(text, key)
  const raw = text.slice(key, end)
  const name = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1)
  return { name, value: skipSpace(text, skipSpace(text, end) + 1) }
}

/** Reads on in a map or list until the child that is asked for, or its end. Of a key that is given
 *  twice the first is found. */
function childOf(text: string, container: Container, part: string | number): Child | undefined {
  const { children, isMap } = container
  while (!children.has(part)) {
    let at = container.next
    if (at >= text.length || text[at] === '}' || text[at] === ']') return undefined
    const key = at
    const { name, value } = isMap ? entryAt(text, at) : { name: children.size, value: at }
    children.set(name, { key, value })
    at = skipSpace(text, endOfValue(text, value))
    container.next = text[at] === ',' ? skipSpace(text, at + 1) : at
  }
  return children.get(part)
}

/** Offset of what comes after white space. */
export function skipSpace(text: string, offset: number): number {
  let at = offset
  while (text.charCodeAt(at) <= SPACE) at++
  return at
}

/** Offset after the string that starts at `offset`. */
export function endOfString(text: string, offset: number): number {
  for (let at = text.indexOf('"', offset + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at
    while (text.charCodeAt(before - 1) === BACKSLASH) before--
    // An even number of backslashes are characters of the string themselves.
    if ((at - before) % 2 === 0) return at + 1
  }
  return text.length
}

/** Offset after the value that starts at `offset`. */
export function endOfValue(text: string, offset: number): number {
  if (text[offset] === '"') return endOfString(text, offset)
  let at = offset
  if (!isContainer(text, offset)) {
    while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at++
    return at
  }
  const end = bracketWhere(text, at, (open) => open === 0)
  return Math.min(end + 1, text.length)
}

/** Offset of the first map or list that lies deeper than a limit, of a text that has one. */
export const tooDeepAt = (text: string, limit: number): number =>
  bracketWhere(text, 0, (open) => open > limit)

/** Offset of the first bracket outside of strings, from an offset on, that leaves as many open as are
 *  asked for; the end of the text where there is none. */
function bracketWhere(text: string, offset: number, isIt: (open: number) => boolean): number {
  let open = 0
  let at = offset
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfString(text, at)
      continue
    }
    const bracket = code | CURLY
    if (bracket === OPEN || bracket === CLOSE) {
      open += bracket === OPEN ? 1 : -1
      if (isIt(open)) return at
    }
    at++
  }
  return text.length
}
