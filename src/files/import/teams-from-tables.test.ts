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

const read = async (csv: string) => {
  const bytes = new TextEncoder().encode(csv)
  const found = await recognise(bytes, { file: 'teams.csv', at: '2026-06-15', answers: {} })
  if (!found.ok) throw new Error(found.problem.message)
  return { ...found.source, team: found.source.documents[0]?.value.team }
}

it('keeps a team without a number, so that the others are not all', async () => {
  const { team, rows, rows_read, skipped } = await read('Team,People\nA,30\nB,\nC,about 5\n')
  expect(team).toEqual({
    departments: [{ name: 'A', headcount: 30 }, { name: 'B' }, { name: 'C' }],
  })
  expect([rows, rows_read]).toEqual([3, 1])
  expect(skipped.map(({ at }) => at)).toEqual([3, 4])
})

it('leaves out a last row that sums up the others', async () => {
  const { team, skipped, questions } = await read('Team,People\nA,30\nB,20\nTotal,50\n')
  expect(team).toEqual({
    departments: [
      { name: 'A', headcount: 30 },
      { name: 'B', headcount: 20 },
    ],
  })
  expect(skipped).toMatchObject([{ at: 4 }])
  expect(questions).toMatchObject([{ id: 'teams.csv:total', taken: 'leave_out' }])
})
