import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const text = readFileSync('docs/architecture.md', 'utf8')

it('names every room of the source', () => {
  const rooms = readdirSync('src', { withFileTypes: true })
  for (const room of rooms) {
    expect(text).toContain(`\`src/${room.name}${room.isDirectory() ? '/' : ''}\``)
  }
})

it('names only places that are there', () => {
  const places = text.matchAll(
    /`((?:src|test|docs|scripts|bench|tools|schema|man|skills)\/[^\s`<*]*)`/g,
  )
  for (const [, place = ''] of places) expect(existsSync(place), place).toBe(true)
  const files = text.matchAll(
    /`((?:analyses|capabilities|cli|files|findings|knowledge|mcp|reports)\/[\w/.-]+)`/g,
  )
  for (const [, file = ''] of files) expect(existsSync(`src/${file}`), file).toBe(true)
})
