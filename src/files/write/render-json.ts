import type { Writable } from '../../model/edit.ts'

/** How a JSON text is laid out. */
export interface JsonLayout {
  eol: string
  /** One step of indentation; empty where the text is on one line. */
  step: string
  /** What stands after a colon and a comma on one line. */
  colon: string
  comma: string
}

/** The layout of a text, from its first nested line and its first key. */
export function jsonLayout(text: string, eol: string): JsonLayout {
  const step = /[{[]\r?\n([ \t]+)\S/.exec(text)?.[1] ?? ''
  const colon = /"\s*:(\s?)/.exec(text)?.[1] ?? ' '
  const comma = /[\d"\]}el],([^\S\r\n]?)["{[\d]/.exec(text)?.[1]
  return {
    eol,
    step,
    colon: colon.trim() === '' && colon !== '' ? ' ' : '',
    comma: comma ?? (colon === '' ? '' : ' '),
  }
}

/** A value on one line. */
export function jsonLine(value: Writable, layout: JsonLayout): string {
  if (typeof value !== 'object') return JSON.stringify(value)
  const { colon, comma } = layout
  const parts = Array.isArray(value)
    ? value.map((one: Writable) => jsonLine(one, layout))
    : Object.entries(value).flatMap(([key, child]: [string, Writable | undefined]) =>
        child === undefined ? [] : [`${JSON.stringify(key)}:${colon}${jsonLine(child, layout)}`],
      )
  const inside = parts.join(`,${comma}`)
  return Array.isArray(value) ? `[${inside}]` : `{${inside}}`
}

/** A value on as many lines as it has entries, its first line not indented. */
export const jsonLines = (value: Writable, { step, eol }: JsonLayout, indent: string): string =>
  JSON.stringify(value, null, step).replaceAll('\n', `${eol}${indent}`)
