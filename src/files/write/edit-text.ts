import { isDeepStrictEqual } from 'node:util'
import type { Edit, Writable } from '../../model/edit.ts'
import type { Path } from '../../model/path.ts'
import { isMap } from '../merge/traced.ts'
import type { Format } from '../parse-text.ts'
import { parseYaml } from '../parse-yaml.ts'
import { jsonEditor, type TextEditor } from './edit-json.ts'
import { yamlEditor } from './edit-yaml.ts'
import { jsonNode } from './json-node.ts'
import { yamlPair } from './render-yaml.ts'
import { type Splice, spliced } from './splice.ts'
import { eolOf, follow, type TextNode } from './text-node.ts'
import { yamlNode } from './yaml-node.ts'

/** An edit whose path leads into one text. */
export interface TextEdit {
  kind: Exclude<Edit['kind'], 'undo'>
  path: Path
  value: Writable
}

export type EditedText = { ok: true; text: string } | { ok: false; reason: string }

const CANNOT = 'it is written in a way that cannot be changed without touching more than is meant'

/** Changes one value of a JSON or YAML text and nothing else: comments, order, indentation and line
 *  breaks stay. What cannot be changed so is refused with the reason; the result is read again and
 *  says what it should, or is refused.
 *  @param text without its mark (BOM) */
export function editText(text: string, format: Format, edit: TextEdit): EditedText {
  const root = format === 'json' ? jsonNode(text) : yamlNode(text)
  const { kind, path, value } = edit
  if (root === undefined) return checked(text, format, edit, begun(text, path, edit))
  const { nodes, rest } = follow(root, path)
  const fixed = nodes.find((node) => node.fixed !== undefined)?.fixed
  if (fixed !== undefined) return { ok: false, reason: `it has ${fixed}` }
  const editor = format === 'json' ? jsonEditor(text) : yamlEditor(text)
  const splices = splicesFor(editor, nodes, rest, kind, value)
  if (splices === undefined) return { ok: false, reason: 'what stands there is of another kind' }
  return checked(text, format, edit, spliced(text, splices))
}

function splicesFor(
  editor: TextEditor,
  nodes: readonly TextNode[],
  rest: Path,
  kind: TextEdit['kind'],
  value: Writable,
): Splice[] | undefined {
  const node = nodes.at(-1)
  const wanted = kind === 'append' ? [value] : value
  const [key, ...inner] = rest
  if (node === undefined) return undefined
  if (key !== undefined) {
    const nested = nest(inner, wanted)
    if (typeof key !== 'string' || nested === undefined) return undefined
    if (node.isNull) return editor.replace(nodes, { [key]: nested })
    return node.kind === 'map' ? editor.addPair(nodes, key, nested) : undefined
  }
  if (kind === 'set' || node.isNull) return editor.replace(nodes, wanted)
  return node.kind === 'list' ? editor.addItem(nodes, value) : undefined
}

/** The maps that a path runs through, around a value. */
function nest(path: Path, value: Writable): Writable | undefined {
  if (path.some((part) => typeof part === 'number')) return undefined
  return path.reduceRight<Writable>((inner, key) => ({ [key]: inner }), value)
}

/** A text that held comments only, with its first data. */
function begun(text: string, path: Path, { kind, value }: TextEdit): string {
  const eol = eolOf(text)
  const [key = '', ...inner] = path
  const nested = nest(inner, kind === 'append' ? [value] : value) ?? value
  const before = text === '' || text.endsWith('\n') ? text : text + eol
  return (
    before +
    yamlPair(String(key), nested)
      .map((line) => line + eol)
      .join('')
  )
}

function checked(text: string, format: Format, edit: TextEdit, edited: string): EditedText {
  const expected = valueAfter(valueOf(text, format), edit.path, edit)
  const isRight = isDeepStrictEqual(valueOf(edited, format), expected)
  return isRight ? { ok: true, text: edited } : { ok: false, reason: CANNOT }
}

function valueOf(text: string, format: Format): unknown {
  if (format === 'json') return parsedJson(text)
  const { value, problems } = parseYaml(text, '')
  return problems.length === 0 ? value : undefined
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a text should say after an edit. */
function valueAfter(before: unknown, path: Path, edit: TextEdit): unknown {
  const [part, ...rest] = path
  if (part === undefined) {
    const value = JSON.parse(JSON.stringify(edit.value)) as unknown
    if (edit.kind === 'set') return value
    return Array.isArray(before) ? [...before, value] : [value]
  }
  if (Array.isArray(before)) {
    return before.map((item, index) => (index === part ? valueAfter(item, rest, edit) : item))
  }
  const map = isMap(before) ? before : {}
  return { ...map, [part]: valueAfter(map[String(part)], rest, edit) }
}
