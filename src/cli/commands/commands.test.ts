import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { companySchema } from '../../model/schema/company.ts'
import { runCoo } from '../../testing/run-coo.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'coo-commands-'))
})
afterAll(() => rm(root, { recursive: true }))

describe('coo new', () => {
  it('makes a folder in which nothing counts until it is uncommented', async () => {
    const { code, stdout } = await runCoo(['new', 'mine'], { folder: root })
    expect(code).toBe(0)
    expect(stdout).toContain('mine/okrs.yaml')
    const { stdout: brief, code: briefed } = await runCoo([
      'brief',
      join(root, 'mine'),
      '-f',
      'json',
    ])
    expect(briefed).toBe(0)
    expect(JSON.parse(brief)).toMatchObject({ findings: [], warnings: [] })
  })

  it('holds each key of a company once every line is uncommented, and all is valid', async () => {
    const folder = join(root, 'filled')
    await runCoo(['new', folder])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'))
    const keys = new Set<string>()
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8')
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.coo\/company\.schema\.json$/m)
      const filled = text.replaceAll(/^# yaml-language.*\n/gm, '').replaceAll(/^# /gm, '')
      for (const [, key = ''] of filled.matchAll(/^(\w+):/gm)) keys.add(key)
      await writeFile(join(folder, name), filled)
    }
    const checked = await runCoo(['validate', folder, '--at', '2026-11-02'])
    expect(checked).toMatchObject({ code: 0, stdout: 'Nothing is wrong.\n' })
    const made = new Set([
      '$schema',
      'fx',
      'imported_from',
      'joining',
      'left',
      'okr_history',
      'check_ins',
      'accepted',
      'verifications',
      'context',
    ])
    const wanted = Object.keys(companySchema.shape).filter((key) => !made.has(key))
    expect([...keys].sort()).toEqual(wanted.sort())
  })

  it('touches nothing that is there', async () => {
    const { code, stderr } = await runCoo(['new', 'mine'], { folder: root })
    expect(code).toBe(2)
    expect(stderr).toContain('mine: the folder is not empty')
    expect((await runCoo(['new'])).stderr).toContain('FOLDER is missing')
  })
})

describe('coo schema', () => {
  it('prints the published JSON Schema', async () => {
    const { stdout } = await runCoo(['schema'])
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(await readFile('schema/company.schema.json', 'utf8')),
    )
  })
})

describe('coo validate', () => {
  const bad = 'test/problems/wrong-types.json'

  it('ends with 0 on what is sound and 2 on what is not', async () => {
    expect((await runCoo(['validate', 'examples/northlight'])).code).toBe(0)
    const { code, stdout } = await runCoo(['validate', bad])
    expect(code).toBe(2)
    expect(stdout).toContain(`${bad}:`)
  })

  it('writes the problems as every command does in JSON', async () => {
    const { stdout } = await runCoo(['validate', bad, '-f', 'json'])
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse((await runCoo(['okr', bad, '-f', 'json'])).stdout),
    )
  })

  it('writes into a file, and tells what is wrong all the same', async () => {
    const output = join(root, 'problems.json')
    const { code, stdout } = await runCoo(['validate', bad, '-f', 'json', '-o', output])
    expect(code).toBe(2)
    expect(JSON.parse(await readFile(output, 'utf8'))).toEqual(JSON.parse(stdout))
    const sound = await runCoo(['validate', 'examples/northlight', '-f', 'json', '-o', output])
    expect(sound).toMatchObject({ code: 0, stdout: '', stderr: `Written to ${output}\n` })
    expect(JSON.parse(await readFile(output, 'utf8'))).toEqual({ problems: [] })
  })

  it('does not write over what it read', async () => {
    const file = join(root, 'kept.yaml')
    await writeFile(file, 'team: 3\n')
    const { code, stderr } = await runCoo(['validate', file, '-o', file])
    expect(code).toBe(2)
    expect(stderr).toContain('was read as input and is not overwritten')
    expect(await readFile(file, 'utf8')).toBe('team: 3\n')
  })

  it('annotates lines for GitHub, and nothing breaks out of a line', async () => {
    const file = join(root, 'a,b:c%.yaml')
    await writeFile(file, 'team: 3\n')
    const { stdout } = await runCoo(['validate', file, '-f', 'github'])
    expect(stdout).toMatch(/^::error file=.*a%2Cb%3Ac%25\.yaml,line=1,col=\d+::team: expected/)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  it('writes SARIF 2.1.0 with a place for each problem', async () => {
    const { stdout } = await runCoo(['validate', bad, '-f', 'sarif'])
    const sarif = JSON.parse(stdout) as { version: string; runs: { results: unknown[] }[] }
    const { problems } = JSON.parse((await runCoo(['validate', bad, '-f', 'json'])).stdout) as {
      problems: unknown[]
    }
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0]?.results).toHaveLength(problems.length)
    expect(sarif.runs[0]?.results[0]).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: bad } } }],
    })
  })

  it('says which forms there are', async () => {
    expect((await runCoo(['validate', bad, '-f', 'xml'])).stderr).toContain('github, sarif')
  })
})
