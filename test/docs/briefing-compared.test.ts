import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Brief } from '../../src/capabilities/brief/brief.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const page = readFileSync('docs/briefing-compared.md', 'utf8')
const rows = page.split('\n').filter((line) => /^\| .* \| (Found|Weaker|Not found) \|/.test(line))

const idsIn = (text: string): string[] =>
  [...text.matchAll(/`([a-z][a-z0-9_]+:[^`]+)`/g)].map(([, id = '']) => id)

/** Ids that a row places somewhere: up to its first sentence about another place. */
const placed = (word: 'page' | 'cut'): string[] =>
  rows.flatMap((row) => {
    const where = row.split(' | ').at(-1) ?? ''
    return where.startsWith(`${word}, `) ? idsIn(where.split(/[;:] /)[0] ?? '') : []
  })

describe('docs/briefing-compared.md', async () => {
  const { stdout } = await runCoo([
    'brief',
    'examples/acme-saas',
    '--at',
    '2025-02-28',
    '-f',
    'json',
  ])
  const { findings, risks, cut } = JSON.parse(stdout) as Brief
  const told = [...findings.map(({ id }) => id), ...risks.map(({ finding }) => finding)]
  const left = cut.map(({ finding }) => finding)

  it('says how many points are found, weaker and not found', () => {
    const count = (verdict: string) => {
      const { length } = rows.filter((row) => row.includes(` | ${verdict} | `))
      return `${length} ${length === 1 ? 'is' : 'are'}`
    }
    expect(page.replaceAll('\n', ' ')).toContain(
      `Of the ${rows.length} points below ${count('Found')} found, ${count('Weaker')} weaker and ${count('Not found')} not found.`,
    )
  })

  it('names findings that there are', () => {
    expect([...told, ...left]).toEqual(expect.arrayContaining(idsIn(page)))
  })

  it('numbers them as the page does', () => {
    const numbers = new Set([...page.matchAll(/finding (\d+)/g)].map(([, number]) => number))
    const named = [...page.matchAll(/finding (\d+), `([^`]+)`/g)]
    expect(new Set(named.map(([, number]) => number))).toEqual(numbers)
    for (const [, number, id] of named) expect(findings[Number(number) - 1]?.id).toBe(id)
  })

  it('places them where they are', () => {
    expect(placed('page').length).toBeGreaterThan(0)
    expect(told).toEqual(expect.arrayContaining(placed('page')))
    expect(left).toEqual(expect.arrayContaining(placed('cut')))
  })
})
