import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { load } from '../load.ts'

async function staffOf(rows: readonly string[]) {
  const file = join(temporaryFolder('positions', onTestFinished), 'staff.csv')
  writeFileSync(file, ['Employee ID,Name,Job Title,Reports To', ...rows, ''].join('\n'))
  const result = await load({
    inputs: [file],
    at: '2026-03-15',
    readStandardInput: async () => new Uint8Array(),
  })
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
  return {
    names: result.loaded.situation.company.people?.map(({ name }) => name),
    told: result.loaded.warnings.map(({ message }) => message),
  }
}

it.each([
  'Vacant',
  'VACANCY',
  'TBH',
  'tbd',
  'To be hired',
  'Open position',
  'Open Req',
  'Vakant',
  'Vacant (was Bob)',
  'Vacant - Ops Lead',
  'TBD (Ana?)',
  'n.a.',
  'N/A',
  'N. N.',
  'Backfill for Tom',
  'REQ-114',
  'Hiring in Q1',
])('counts nobody for a row called %s, and says so', async (name) => {
  const { names, told } = await staffOf(['1,Ada,CEO,', `2,${name},VP Sales,1`])
  expect(names).toEqual(['Ada'])
  expect(told.join()).toContain(`"${name}" is an open position and is no person`)
})

it('keeps people whose names only begin with such a word', async () => {
  const all = [
    'Openya Vacant',
    'Tbdar',
    'Na Li',
    'N. N. Rao',
    'Nil Kaya',
    'Open Sesay',
    'Hiring Xu',
  ]
  const { names } = await staffOf(['1,Ada,CEO,', ...all.map((name, i) => `${i + 2},${name},VP,1`)])
  expect(names).toEqual(['Ada', ...all])
})
