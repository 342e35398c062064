import type { Path } from '../model/path.ts'
import type { Locate } from './document.ts'
import { createLines } from './lines.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c

interface Child {
  /** Offset of the key; in lists, of the value. */
  key: number
  value: number
}

type Children = Map<string | number, Child>

/** Places in a valid JSON text. Each map or list is read over once, when first asked for, so that
 *  a few places in a large file cost little. */
export function jsonPlaces(text: () => string): Locate {
  let source: string | undefined
  let lines: ReturnType<typeof createLines> | undefined
  const known = new Map<number, Children>()

  const find = (path: Path): Child | undefined => {
    source ??= text()
    let child: Child = { key: skipSpace(source, 0), value: skipSpace(source, 0) }
    for (const part of path) {
      let children = known.get(child.value)
      if (children === undefined) {
        children = childrenOf(source, child.value)
        known.set(child.value, children)
      }
      const next = children.get(part)
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

function childrenOf(text: string, offset: number): Children {
  const children: Children = new Map()
  if (!isContainer(text, offset)) return children
  const isMap = text[offset] === '{'
  let at = skipSpace(text, offset + 1)
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const key = at
    let name: string | number = children.size
    if (isMap) {
      const end = endOfString(text, at)
      const raw = text.slice(at, end)
      name = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1)
      at = skipSpace(text, skipSpace(text, end) + 1)
    }
    children.set(name, { key, value: at })
    at = skipSpace(text, endOfValue(text, at))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return children
}

function skipSpace(text: string, offset: number): number {
  let at = offset
  while (text.charCodeAt(at) <= 0x20) at++
  return at
}

/** Offset after the string that starts at `offset`. */
function endOfString(text: string, offset: number): number {
  for (let at = offset + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return text.length + 1
    let before = quote
    while (text.charCodeAt(before - 1) === BACKSLASH) before--
    if ((quote - before) % 2 === 0) return quote + 1
    at = quote + 1
  }
}

function endOfValue(text: string, offset: number): number {
  if (text[offset] === '"') return endOfString(text, offset)
  let at = offset
  if (!isContainer(text, offset)) {
    while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at++
    return at
  }
  let open = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfString(text, at)
      continue
    }
    if (code === 0x7b || code === 0x5b) open++
    else if (code === 0x7d || code === 0x5d) open--
    at++
    if (open === 0) break
  }
  return at
}
