import { describe, expect, it } from 'vitest'
import { parsePath } from '../../model/path.ts'
import { editText, type TextEdit } from './edit-text.ts'

const edit = (kind: TextEdit['kind'], path: string, value: TextEdit['value']): TextEdit => ({
  kind,
  path: parsePath(path),
  value,
})

const edited = (text: string, format: 'json' | 'yaml', change: TextEdit): string => {
  const result = editText(text, format, change)
  return result.ok ? result.text : `refused: ${result.reason}`
}

const okrs = `# Q3
company_okrs:
  objectives:
    - id: growth   # the first
      key_results:
        - id: arr
          current_value: 3   # from the CRM
          # checked by hand
        - { id: nps, current_value: 40 }

    - id: stay
      key_results: []

# the end
`

describe('a value in YAML', () => {
  it.each<[string, TextEdit, RegExp[]]>([
    [
      'is replaced, its comment kept',
      edit('set', 'company_okrs.objectives[0].key_results[0].current_value', 12),
      [/^ {10}current_value: 12 {3}# from the CRM$/m],
    ],
    [
      'is added below the last key, before a comment',
      edit('set', 'company_okrs.objectives[0].key_results[0].confidence', 0.7),
      [/CRM\n {10}confidence: 0\.7\n {10}# checked/],
    ],
    [
      'is added inside brackets',
      edit('set', 'company_okrs.objectives[0].key_results[1].done', true),
      [/\{ id: nps, current_value: 40, done: true \}/],
    ],
    [
      'begins a list',
      edit('append', 'company_okrs.objectives[0].key_results[0].check_ins', {
        on: '2026-09-11',
        value: 12,
        note: 'two: more, soon',
      }),
      [/check_ins:\n {12}- \{ on: 2026-09-11, value: 12, note: "two: more, soon" \}\n/],
    ],
    [
      'fills empty brackets with lines',
      edit('append', 'company_okrs.objectives[1].key_results', { id: 'new' }),
      [/key_results:\n {8}- \{ id: new \}\n\n# the end/],
    ],
    [
      'joins a list written apart, apart',
      edit('append', 'company_okrs.objectives', { id: 'third', title: 'Third' }),
      [/key_results: \[\]\n\n {4}- id: third\n {6}title: Third\n\n# the end\n$/],
    ],
    [
      'joins the neighbours that are in brackets, in brackets',
      edit('append', 'company_okrs.objectives[0].key_results', { id: 'x', title: 'yes' }),
      [/\{ id: nps, current_value: 40 \}\n {8}- \{ id: x, title: "yes" \}\n\n/],
    ],
    [
      'is a new key of the document',
      edit('append', 'actions', { title: 'Call' }),
      [/key_results: \[\]\nactions:\n {2}- \{ title: Call \}\n/],
    ],
  ])('%s', (_, change, shows) => {
    const text = edited(okrs, 'yaml', change)
    for (const shown of shows) expect(text).toMatch(shown)
  })

  it.each([
    ['nothing after the colon', 'a:\nb: 1\n', 'a: 5\nb: 1\n'],
    ['a comment after the colon', 'a: # none\nb: 1\n', 'a: 5 # none\nb: 1\n'],
    ['a text in single quotes', "a: 'x' # c\n", 'a: 5 # c\n'],
    ['a block text', 'a: |\n  one\n  two\nb: 1\n', 'a: 5\nb: 1\n'],
    ['no line break at the end', 'a: 1', 'a: 5'],
    ['Windows line breaks', 'b: 1\r\na: 1\r\n', 'b: 1\r\na: 5\r\n'],
  ])('is set where there is %s', (_, text, expected) => {
    expect(edited(text, 'yaml', edit('set', 'a', 5))).toBe(expected)
  })

  it('keeps the quotes that a text had', () => {
    expect(edited("a: 'x'\n", 'yaml', edit('set', 'a', "it's"))).toBe("a: 'it''s'\n")
    expect(edited('a: "x"\n', 'yaml', edit('set', 'a', 'y'))).toBe('a: "y"\n')
  })

  it.each([
    ['a: &x 1\nb: *x\n', 'set', 'a', 'an anchor'],
    ['a: &x 1\nb: *x\n', 'set', 'b', 'an alias'],
    ['a: !!str 1\n', 'set', 'a', 'a tag'],
    ['a: 1\n', 'append', 'a', 'another kind'],
  ] as const)('is refused in %j', (text, kind, path, says) => {
    expect(edited(text, 'yaml', edit(kind, path, 5))).toContain(says)
  })

  it('begins a file that holds comments only', () => {
    expect(edited('# Actions', 'yaml', edit('append', 'actions', { id: 'a' }))).toBe(
      '# Actions\nactions:\n  - { id: a }\n',
    )
  })

  it('fills a list that has a key and no value', () => {
    const filled = edited(
      'a: 1\nactions: # none yet\nb: 2\n',
      'yaml',
      edit('append', 'actions', { id: 'x' }),
    )
    expect(filled).toBe('a: 1\nactions: # none yet\n  - { id: x }\nb: 2\n')
  })

  it('adds to a spread list in brackets, with or without a comma at its end', () => {
    const add = edit('append', 'a', 3)
    expect(edited('a: [\n  1,\n  2 # two\n]\n', 'yaml', add)).toBe(
      'a: [\n  1,\n  2, # two\n  3\n]\n',
    )
    expect(edited('a: [\n  1,\n  2, # two\n]\n', 'yaml', add)).toBe(
      'a: [\n  1,\n  2, # two\n  3,\n]\n',
    )
    expect(edited('a: [1, 2]\n', 'yaml', add)).toBe('a: [1, 2, 3]\n')
  })
})

describe('a value in JSON', () => {
  const json = '{\n  "a": 1,\n  "list": [\n    {"id": "x", "n": 1}\n  ],\n  "none": []\n}\n'

  it.each<[string, TextEdit, string]>([
    ['is replaced', edit('set', 'a', 2), json.replace('"a": 1', '"a": 2')],
    [
      'is added as its neighbours are',
      edit('append', 'list', { id: 'y' }),
      json.replace('"n": 1}', '"n": 1},\n    {"id": "y"}'),
    ],
    [
      'is added on one line inside a line',
      edit('set', 'list[0].done', true),
      json.replace('"n": 1}', '"n": 1, "done": true}'),
    ],
    [
      'opens empty brackets',
      edit('append', 'none', { id: 'y' }),
      json.replace('[]', '[\n    {\n      "id": "y"\n    }\n  ]'),
    ],
    [
      'is a new key of the document',
      edit('append', 'more', 'x'),
      json.replace('[]', '[],\n  "more": [\n    "x"\n  ]'),
    ],
  ])('%s', (_, change, expected) => {
    expect(edited(json, 'json', change)).toBe(expected)
  })

  it('stays on one line where all is', () => {
    const add = edit('append', 'b', { c: 'd' })
    expect(edited('{"a":1,"b":[]}', 'json', add)).toBe('{"a":1,"b":[{"c":"d"}]}')
    expect(edited('{"a": 1}', 'json', add)).toBe('{"a": 1, "b": [{"c": "d"}]}')
  })
})
