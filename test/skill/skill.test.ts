import { readdirSync, readFileSync } from 'node:fs'
import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { capabilities } from '../../src/capabilities/index.ts'
import { faces } from '../../src/cli/faces.ts'
import { tools } from '../../src/mcp/tools.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const folder = 'skills/coo-advisor'
const text = readFileSync(`${folder}/SKILL.md`, 'utf8')
const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
const front = parse(head) as Record<string, string>
const references = readdirSync(`${folder}/references`)
const documents = [
  text,
  ...references.map((name) => readFileSync(`${folder}/references/${name}`, 'utf8')),
]

/** The rules of the public specification, agentskills.io/specification. */
describe('the skill', () => {
  it('is the only one that is offered', () => {
    expect(readdirSync('skills')).toEqual(['coo-advisor'])
  })

  it('has the frontmatter that the specification asks for', () => {
    expect(front.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(folder).toBe(`skills/${front.name}`)
    expect(front.name?.length).toBeLessThanOrEqual(64)
    expect(front.description?.length).toBeGreaterThan(0)
    expect(front.description?.length).toBeLessThanOrEqual(1024)
    expect(front.description).toContain('Use when')
    expect(front.compatibility?.length).toBeLessThanOrEqual(500)
    const known = ['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools']
    for (const key of Object.keys(front)) expect(known).toContain(key)
  })

  it('is short enough to be loaded whole', () => {
    expect(body.split('\n').length).toBeLessThan(500)
    expect(encode(body).length).toBeLessThan(5_000)
  })

  it('links to references that are there, one level deep', () => {
    const links = documents.flatMap((document) =>
      [...document.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target),
    )
    const inSkill = new Set(references.flatMap((name) => [name, `references/${name}`]))
    for (const link of links) expect(inSkill, link).toContain(link)
    for (const name of references) expect(text).toContain(`(references/${name})`)
  })

  it('names only commands that run and tools that there are', async () => {
    const calls = documents.flatMap((one) =>
      [...one.matchAll(/`coo ([a-z-]+)/g)].map(([, c = '']) => c),
    )
    for (const command of new Set(calls)) {
      expect([...Object.keys(capabilities), ...Object.keys(faces)]).toContain(command)
      expect((await runCoo([command, '--help'])).code, command).toBe(0)
    }
    const names = [...tools.map(({ name }) => name as string), 'coo_read']
    const named = documents.flatMap((one) =>
      [...one.matchAll(/\bcoo_[a-z_]+/g)].map(([name]) => name),
    )
    for (const name of named) expect(names).toContain(name)
    // Each command that a request leads to gives an answer.
    const table = [...text.matchAll(/^\| [^`]+ \| (`coo .+`) \|$/gm)].map(([, cell = '']) => cell)
    const shown = new Set(
      table.flatMap((cell) => [...cell.matchAll(/`coo ([^`]+)`/g)].map(([, c = '']) => c)),
    )
    expect(shown.size).toBeGreaterThan(8)
    for (const call of shown) {
      const args = call.startsWith('ask') ? [call, 'too many decisions reach me'] : call.split(' ')
      const { code, stderr } = await runCoo([
        ...args,
        '-i',
        'examples/northlight',
        '--at',
        '2026-09-11',
      ])
      expect([0, 3], `coo ${call}: ${stderr}`).toContain(code)
    }
  })
})
