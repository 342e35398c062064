import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCompanyFolder } from './company-folder.ts'
import { companyFromValue } from './company-from-value.ts'
import { load } from './load.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coo-load-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (files: Record<string, string | Uint8Array>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** Loads files or folders; file names in problems are relative to the test's folder. */
const read = async (inputs: string[], standardInput = '') => {
  const result = await load({
    inputs: inputs.map((input) => (input === '-' ? input : join(folder, input))),
    at: '2026-03-15',
    readStandardInput: async () => Buffer.from(standardInput),
  })
  const problems = result.ok ? result.loaded.warnings : result.problems
  return {
    company: result.ok ? result.loaded.situation.company : undefined,
    problems: problems.map(({ file, message }) => `${file?.replace(`${folder}/`, '')}: ${message}`),
  }
}

describe('a file', () => {
  it.each([
    ['a.yaml', `stage:\n${'- '.repeat(20_000)}`],
    ['a.yaml', `stage: ${'['.repeat(20_000)}`],
  ])('%s that is nested ever deeper is a problem', async (name, text) => {
    write({ [name]: text })
    expect((await read([name])).problems.join()).toContain('nested')
  })

  it.each([
    ['UTF-8', Buffer.from('{"company": "Café"}')],
    ['UTF-8 with its mark', Buffer.from('\ufeff{"company": "Café"}')],
    ['UTF-16, little end first', Buffer.from('\ufeff{"company": "Café"}', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff{"company": "Café"}', 'utf16le').swap16()],
  ])('may be %s', async (_, bytes) => {
    write({ 'a.json': bytes, 'b.yaml': bytes })
    expect(await read(['a.json'])).toEqual({ company: { company: 'Café' }, problems: [] })
    expect(await read(['b.yaml'])).toEqual({ company: { company: 'Café' }, problems: [] })
  })

  it.each([
    [
      'invalid UTF-8',
      Buffer.from('{"company": "Caf\u00e9"}', 'latin1'),
      'expected UTF-8 text, found the byte E9, which is none',
    ],
    [
      'binary',
      Buffer.from([0x89, 0x50, 0, 1]),
      'expected JSON or YAML text, found binary data (a zero byte)',
    ],
    [
      'UTF-16 cut in a character',
      Buffer.from([0xff, 0xfe, 0x41]),
      'the file is not valid UTF-16 text',
    ],
  ])('that is %s is a problem', async (_, bytes, message) => {
    write({ 'a.json': bytes })
    expect((await read(['a.json'])).problems).toEqual([`a.json: ${message}`])
  })

  it('without an extension, or from standard input, may be either format', async () => {
    write({ data: '{"company": "A"}', other: 'company: A' })
    const expected = { company: { company: 'A' }, problems: [] }
    expect(await read(['data'])).toEqual(expected)
    expect(await read(['other'])).toEqual(expected)
    expect(await read(['-'], ' \n {"company": "A"}')).toEqual(expected)
    expect(await read(['-'], 'company: A')).toEqual(expected)
  })

  it('reads a table of people from standard input', async () => {
    const text = '\ufeffEmployee ID,Name,Reports To\r\n1,Ada,\r\n2,Bo,1\r\n'
    const people = [
      { id: '1', name: 'Ada' },
      { id: '2', name: 'Bo', manager_id: '1' },
    ]
    expect(await read(['-'], text)).toEqual({ company: { people }, problems: [] })
  })

  it('may give null for any key, which means not given', async () => {
    write({
      'a.json': '{"company": null, "metrics": {"arr_usd": null}, "actions": [{"id": null}]}',
    })
    expect(await read(['a.json'])).toEqual({
      company: { metrics: {}, actions: [{}] },
      problems: [],
    })
  })

  it('keeps unknown keys', async () => {
    write({ 'a.json': '{"compny": {"a": [1]}}' })
    expect(await read(['a.json'])).toEqual({
      company: { compny: { a: [1] } },
      problems: ['a.json: unknown key "compny": it is kept, but nothing reads it'],
    })
  })

  it('cannot change what objects are', async () => {
    write({
      'a.json': '{"__proto__": {"stage": "seed"}, "constructor": 1, "metrics": {"__proto__": 5}}',
      'b.yaml': '__proto__: {stage: seed}\nteam: {__proto__: {stage: seed}}',
    })
    const { company } = await read(['a.json', 'b.yaml'])
    expect(company).toEqual({ constructor: 1, metrics: {}, team: {} })
    expect(company?.stage).toBeUndefined()
    expect(company?.team?.stage).toBeUndefined()
    expect(({} as Record<string, unknown>).stage).toBeUndefined()
  })
})

describe('a path that cannot be read', () => {
  it.each([
    ['missing.json', 'no such file or folder'],
    [`${'a'.repeat(300)}.json`, 'the name is too long for a file'],
    ['file.json/inside.json', 'a part of this path is a file, not a folder'],
    ['loop.json', 'the link leads back to itself'],
    ['pipe', 'expected a file, found a pipe'],
    ['empty', 'the folder holds no company files'],
    ['nul\0.json', 'this is no name of a file'],
    [
      'notes.md',
      'expected OKRs, responsibilities, a decision or notes of a meeting, found other text',
    ],
    ['table.csv', 'expected a table of a kind that is read, found one with the columns a, b'],
  ])('%s', async (name, message) => {
    write({ 'file.json': '{}', 'notes.md': '#', 'table.csv': 'a,b' })
    mkdirSync(join(folder, 'empty'))
    symlinkSync('loop.json', join(folder, 'loop.json'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(await read([name])).toEqual({ company: undefined, problems: [`${name}: ${message}`] })
  })

  it('device', async () => {
    const result = await load({
      inputs: ['/dev/null'],
      at: '2026-03-15',
      readStandardInput: async () => new Uint8Array(),
    })
    expect(result).toMatchObject({
      ok: false,
      problems: [{ file: '/dev/null', line: null, message: 'expected a file, found a device' }],
    })
  })

  it('is told together with the problems of the other inputs, by file name', async () => {
    write({ 'b.json': '{"company": 1}', 'd.yaml': 'stage: 7' })
    expect((await read(['d.yaml', 'c.json', 'b.json'])).problems).toEqual([
      'b.json: expected a text, found the number 1',
      'c.json: no such file or folder',
      expect.stringMatching(/^d\.yaml: expected one of "seed"/),
    ])
  })
})

describe('a company folder', () => {
  it('is read in the order of its paths, without hidden and ignored files', async () => {
    write({
      'b/2.yml': 'actions: [{id: second}]',
      'b.yaml': 'actions: [{id: first}]',
      'c.JSON': '{"actions": [{"id": "third"}]}',
      '.hidden.yaml': 'company: [',
      '.coo/undo.json': '{',
      '.cooignore': '# drafts\ndrafts/\n*.tmp.yaml\n/top.yaml\n',
      'drafts/x.yaml': 'company: [',
      'deep/y.tmp.yaml': 'company: [',
      'top.yaml': 'company: [',
      'deep/top.yaml': 'stage: seed',
    })
    expect(await read(['.'])).toEqual({
      company: {
        actions: [{ id: 'first' }, { id: 'second' }, { id: 'third' }],
        stage: 'seed',
      },
      problems: [],
    })
  })

  it('is not read at all where nobody can tell what its .cooignore leaves out', async () => {
    write({ 'in/private.yaml': 'stage: seed', names: '*.yaml\n' })
    symlinkSync('../names', join(folder, 'in/.cooignore'))
    const problems = ['in/.cooignore: expected a file, found a link']
    expect(await read(['in'])).toEqual({ company: undefined, problems })
    rmSync(join(folder, 'in/.cooignore'))
    write({ 'in/.cooignore': Buffer.from([0, 1, 2]) })
    const [binary] = (await read(['in'])).problems
    expect(binary).toContain('in/.cooignore: expected names of files, found binary data')
    rmSync(join(folder, 'in/.cooignore'))
    write({ 'in/.cooignore/x': '' })
    const found = ['in/.cooignore: expected a file, found a folder']
    expect(await read(['in'])).toEqual({ company: undefined, problems: found })
  })

  it('may have a .cooignore of UTF-16, as some shells write texts', async () => {
    write({ '.cooignore': Buffer.from('\ufeffprivate.yaml\n', 'utf16le') })
    write({ 'private.yaml': 'stage: seed', 'a.yaml': 'company: A' })
    expect(await read(['.'])).toEqual({ company: { company: 'A' }, problems: [] })
  })

  it('may hold files without data, which alone are a problem', async () => {
    write({
      'in/a.yaml': '# nothing yet\n',
      'in/b.json': 'null',
      'in/c.yaml': '',
      'in/d.yaml': 'stage: seed',
    })
    expect(await read(['in'])).toEqual({ company: { stage: 'seed' }, problems: [] })
    for (const file of ['a.yaml', 'b.json', 'c.yaml']) {
      expect(await read([`in/${file}`])).toEqual({
        company: undefined,
        problems: [`in/${file}: the file holds no data`],
      })
    }
  })

  it('names the files it cannot read in one warning', async () => {
    write({ 'in/a.yaml': 'stage: seed', 'in/notes.md': '#', 'in/sub/t.csv': 'a' })
    expect(await read(['in'])).toEqual({
      company: { stage: 'seed' },
      problems: ['in: 2 files are not read: notes.md, sub/t.csv'],
    })
  })

  it('is not left through links', async () => {
    write({
      'in/a.yaml': 'actions: [{id: A}]',
      'out/b.yaml': 'actions: [{id: B}]',
      'in/.c/c': 'actions: [{id: C}]',
    })
    symlinkSync('../out/b.yaml', join(folder, 'in/out.yaml'))
    symlinkSync('../out', join(folder, 'in/away'))
    symlinkSync('nowhere', join(folder, 'in/broken.yaml'))
    symlinkSync('.', join(folder, 'in/circle'))
    symlinkSync('a.yaml', join(folder, 'in/again.yaml'))
    symlinkSync('.c/c', join(folder, 'in/inside.yaml'))
    symlinkSync('loop.yaml', join(folder, 'in/loop.yaml'))
    expect(await read(['in'])).toEqual({
      company: { actions: [{ id: 'A' }, { id: 'C' }] },
      problems: [
        'in/away: a link out of the folder is not followed',
        'in/broken.yaml: the link leads to nothing',
        'in/loop.yaml: the link leads back to itself',
        'in/out.yaml: a link out of the folder is not followed',
      ],
    })
  })

  it('reads a file once, however often it is named', async () => {
    write({ 'in/a.yaml': 'actions: [{id: A}]' })
    expect(await read(['in', 'in/a.yaml', 'in/../in/a.yaml'])).toEqual({
      company: { actions: [{ id: 'A' }] },
      problems: [],
    })
    write({
      'in/people.csv': 'Employee ID,Name,Job Title\n7,Ana,COO\n',
      'in/sync.md': '- TODO: call\n',
    })
    const twice = await read(['in', 'in/people.csv', 'in/../in/people.csv', 'in/sync.md'])
    expect(twice.company?.people).toMatchObject([{ id: '7' }])
    expect(twice.problems).toEqual([])
  })

  it('does not read the source of an import again, and tells when it has changed', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const importer = (file: string, text: string) =>
      `imported_from: {file: ${file}, sha256: ${sha256(text)}}\n`
    write({
      'in/source.json': '{"this is": broken',
      'in/table.csv': 'a,c',
      'in/sub/one.yaml': `${importer('source.json', '{"this is": broken')}stage: seed`,
      'in/two.yaml': importer('table.csv', 'a,b'),
    })
    expect(await read(['in'])).toEqual({
      company: expect.objectContaining({ stage: 'seed' }),
      problems: [
        `in/table.csv: the file has changed since ${folder}/in/two.yaml was imported from it`,
      ],
    })
  })
})

describe('findCompanyFolder', () => {
  it.each(['.coo/undo.json', 'company.yaml', 'company.yml', 'company.json'])(
    'finds the parent that holds %s',
    async (name) => {
      write({ [`acme/${name}`]: '', 'acme/deep/er/x': '' })
      expect(await findCompanyFolder(join(folder, 'acme/deep/er'))).toBe(join(folder, 'acme'))
      expect(await findCompanyFolder(join(folder, 'acme'))).toBe(join(folder, 'acme'))
    },
  )

  it('takes no folder for a company file', async () => {
    mkdirSync(join(folder, 'company.yaml'))
    expect(await findCompanyFolder(folder)).not.toBe(folder)
  })
})

describe('companyFromValue', () => {
  it('checks and merges a document in memory, and leaves it as it was', async () => {
    const value = { company: null, stage: 'seed', meetings: [{ on: '2027-01-01' }] }
    const result = await companyFromValue(value, 'company', '2026-03-15')
    expect(result).toMatchObject({
      ok: true,
      loaded: { situation: { company: { stage: 'seed', meetings: [] } }, warnings: [] },
    })
    expect(value.company).toBeNull()
  })

  it.each([[null], [undefined], [[]], ['text'], [7]])('refuses %o', async (value) => {
    const result = await companyFromValue(value, 'company', '2026-03-15')
    expect(result).toMatchObject({
      ok: false,
      problems: [{ file: 'company', path: '', line: null }],
    })
  })

  it('refuses circles', async () => {
    const value: Record<string, unknown> = {}
    value.self = value
    expect(await companyFromValue(value, 'company', '2026-03-15')).toMatchObject({ ok: false })
  })
})
