import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { capabilities, findCapability } from '../../src/capabilities/index.ts'
import { faces } from '../../src/cli/faces.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** `coo` calls of a document's `sh` blocks, as words; a `$` prompt is no part of them. */
function callsOf(document: string): string[][] {
  const blocks = [...readFileSync(document, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  return blocks
    .flatMap(([, text = '']) => text.split('\n'))
    .flatMap((line) => line.split('&&'))
    .map((line) => line.trim().replace(/^npm run -s coo --/, 'coo'))
    .filter((line) => line.startsWith('coo '))
    .map((line) => line.split(' ').slice(1))
}

describe.each(documents)('%s', (document) => {
  const calls = callsOf(document)

  it.runIf(calls.length > 0)('shows only commands that run', async () => {
    for (const args of calls) {
      const { code, stderr } = await runCoo(args, { folder: process.cwd() })
      expect([0, 3], `coo ${args.join(' ')}: ${stderr}`).toContain(code)
    }
  })

  it('links only to files that are there', () => {
    const folder = document.startsWith('docs/') ? 'docs/' : ''
    const text = readFileSync(document, 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(() => readFileSync(`${folder}${target}`), `${document} -> ${target}`).not.toThrow()
    }
  })

  it('names only commands that exist', async () => {
    const named = readFileSync(document, 'utf8').matchAll(/`coo ([a-z-]+)/g)
    for (const [, command = ''] of named) {
      const known = Object.hasOwn(faces, command) || (await findCapability(command)) !== undefined
      expect(known, `coo ${command}`).toBe(true)
    }
  })
})

describe('README.md', () => {
  const text = readFileSync('README.md', 'utf8')

  it('names every command', () => {
    for (const command of [...Object.keys(capabilities), ...Object.keys(faces)]) {
      expect(text, command).toContain(`\`coo ${command}\``)
    }
  })

  it('begins with two commands of one line each, the set-up and the tests', () => {
    const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block)
    expect(blocks[0]).toMatch(/^npm ci && npm run -s coo -- \w+\n$/)
    expect(blocks[1]).toBe('npm ci && npm test\n')
  })
})
