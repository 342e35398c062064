import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recognise } from './recognise.ts'

it('reads teams with their sizes, and says what it leaves', async () => {
  const bytes = readFileSync('test/data/rust_team_structure.csv')
  const found = await recognise(bytes, { file: 'teams.csv', at: '2026-06-15', answers: {} })
  // 166 lines, one of them the header.
  expect(found).toMatchObject({ ok: true, source: { kind: 'teams', rows: 165, rows_read: 165 } })
  const assumed = found.ok ? found.source.assumptions.map((one) => one.assumed) : []
  expect(assumed).toContain('teams and their sizes alone are read, not kind, subteam_of, leads')
})
