import * as fc from 'fast-check'

/** Files of a company folder by their names. */
export type Files = Record<string, string>

/** How a text is laid out. */
interface Layout {
  style: 'block' | 'flow' | 'spread' | 'json' | 'json_line'
  eol: '\n' | '\r\n'
  bom: boolean
  /** Spaces of one step. */
  step: number
  comments: boolean
  apart: boolean
  quotedKeys: boolean
  endsOpen: boolean
}

type Value = string | number | boolean | Value[] | { [key: string]: Value }

const isMap = (value: Value): value is { [key: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value)
const isEmpty = (value: Value): boolean =>
  typeof value === 'object' && Object.keys(value).length === 0

const layout: fc.Arbitrary<Layout> = fc.record({
  style: fc.constantFrom('block', 'block', 'flow', 'spread', 'json', 'json_line'),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  step: fc.constantFrom(2, 4),
  comments: fc.boolean(),
  apart: fc.boolean(),
  quotedKeys: fc.boolean(),
  endsOpen: fc.boolean(),
})

function scalar(value: string | number | boolean): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}

/** A value in brackets on one line. */
function flow(value: Value, key: (name: string) => string): string {
  if (Array.isArray(value)) return `[${value.map((one) => flow(one, key)).join(', ')}]`
  if (!isMap(value)) return scalar(value)
  const pairs = Object.entries(value).map(([name, child]) => `${key(name)}: ${flow(child, key)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** A value in brackets, an entry a line, some with a comment and a comma too many. */
function spread(
  value: Value,
  key: (name: string) => string,
  indent: string,
  { step, comments }: Layout,
): string {
  if (typeof value !== 'object' || isEmpty(value)) return flow(value, key)
  const inner = indent + ' '.repeat(step)
  const entries = Array.isArray(value)
    ? value.map((one) => flow(one, key))
    : Object.entries(value).map(([name, child]) => `${key(name)}: ${flow(child, key)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const lines = entries.map((entry, i) => {
    const comma = i < entries.length - 1 || comments ? ',' : ''
    return `${inner}${entry}${comma}${comments ? ` # ${i}` : ''}`
  })
  return [open, ...lines, `${indent}${close}`].join('\n')
}

/** A map as block lines. */
function block(map: { [key: string]: Value }, indent: string, layout: Layout): string[] {
  const { step, comments, apart } = layout
  const key = (name: string) => (layout.quotedKeys ? JSON.stringify(name) : name)
  const lines: string[] = []
  for (const [name, value] of Object.entries(map)) {
    if (comments) lines.push(`${indent}# ${name}`)
    if (isMap(value) && !isEmpty(value)) {
      lines.push(`${indent}${key(name)}:`, ...block(value, indent + ' '.repeat(step), layout))
    } else if (Array.isArray(value) && value.some(isMap)) {
      lines.push(`${indent}${key(name)}:${comments ? ' # list' : ''}`)
      for (const [i, item] of value.entries()) {
        if (apart && i > 0) lines.push('')
        if (!isMap(item)) lines.push(`${indent}  - ${flow(item, key)}`)
        else {
          const [first = '', ...rest] = block(item, `${indent}    `, { ...layout, comments: false })
          lines.push(`${indent}  - ${first.trimStart()}`, ...rest)
        }
      }
    } else if (layout.style === 'spread') {
      lines.push(`${indent}${key(name)}: ${spread(value, key, indent, layout)}`)
    } else lines.push(`${indent}${key(name)}: ${flow(value, key)}${comments ? '  # said so' : ''}`)
  }
  return lines
}

function write(map: { [key: string]: Value }, layout: Layout): string {
  const { style, eol, bom, step, endsOpen } = layout
  const key = (name: string) => (layout.quotedKeys ? JSON.stringify(name) : name)
  let text: string
  if (style === 'json' || style === 'json_line') {
    text = JSON.stringify(map, null, style === 'json' ? step : 0)
  } else if (style === 'flow') {
    text = Object.entries(map)
      .map(([name, value]) => `${key(name)}: ${flow(value, key)}`)
      .join('\n')
  } else if (style === 'spread') {
    text = Object.entries(map)
      .map(([name, value]) => `${key(name)}: ${spread(value, key, '', layout)}`)
      .join('\n')
  } else text = block(map, '', layout).join('\n')
  return (bom ? '\ufeff' : '') + (endsOpen ? text : `${text}\n`).replaceAll('\n', eol)
}

const isJson = ({ style }: Layout): boolean => style === 'json' || style === 'json_line'

/** Company folders whose files are written in every way. */
export function companyFiles(value: fc.Arbitrary<string | number>): fc.Arbitrary<Files> {
  const text = value.map(String)
  const entries = fc.array(fc.record({ title: text }, { requiredKeys: ['title'] }), {
    maxLength: 3,
  })
  const key_result = fc.record(
    {
      title: text,
      target_value: fc.integer(),
      check_ins: fc.array(fc.record({ on: fc.constant('2026-09-01'), value: fc.integer() }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['title'] },
  )
  const parts: fc.Arbitrary<{ [key: string]: Value }>[] = [
    fc.record({ company: text, metrics: fc.constant({ arr_usd: 1, burn_multiple: 2 }) }),
    entries.map((list) => ({ actions: list.map((one, i) => ({ id: `A-${i}`, ...one })) })),
    fc
      .array(
        fc.record({
          title: text,
          reported_on: fc.constantFrom<string[]>([], ['2026-09-01'], ['2026-09-01', '2026-09-02']),
        }),
        { minLength: 1, maxLength: 2 },
      )
      .map((blockers) => ({ blockers })),
    key_result.map((result) => ({
      company_okrs: { quarter: 'Q3 2026', objectives: [{ id: 'O', key_results: [result] }] },
    })),
  ]
  return fc
    .tuple(...parts.map((part) => fc.tuple(part, layout)))
    .map((all) =>
      Object.fromEntries(
        all.map(([map, layout], i) => [
          `${i}.${isJson(layout) ? 'json' : 'yaml'}`,
          write(map, layout),
        ]),
      ),
    )
}
