import { expect, it } from 'vitest'
import { mergeCompany } from '../merge.ts'

const AT = '2026-11-30'
const RIGHTS = { agree: [], perform: [], input: ['VP Sales'], decide: 'CEO' }
const merged = (log: object[], matrix: object[]) =>
  mergeCompany(
    [
      { file: 'log.csv', value: { decisions: log } },
      { file: 'rapid.xlsx', value: { decisions: matrix } },
    ],
    AT,
  )
const decisionsOf = (log: object[], matrix: object[]) =>
  merged(log, matrix).situation.company.decisions

it('gives a row of a matrix to the entry of the log that has its title', () => {
  const rejected = { id: 'D-2', title: 'Netherlands entity', status: 'rejected' }
  const row = { title: 'Netherlands Entity', rapid: RIGHTS }
  const { situation, originOf } = merged([rejected, { id: 'D-3', title: 'Hull hub' }], [row])
  expect(situation.company.decisions).toEqual([
    { ...rejected, rapid: RIGHTS },
    { id: 'D-3', title: 'Hull hub' },
  ])
  const { document, path } = originOf(['decisions', 0, 'rapid', 'decide'])
  expect([document.file, path]).toEqual(['rapid.xlsx', ['decisions', 0, 'rapid', 'decide']])
  expect(originOf(['decisions', 0, 'status']).document.file).toBe('log.csv')
})

it('lets what the log says itself go before', () => {
  const own = { id: 'D-2', title: 'Hull hub', rapid: { decide: 'COO' } }
  expect(decisionsOf([own], [{ title: 'Hull hub', context: 'Hubs', rapid: RIGHTS }])).toEqual([
    { ...own, context: 'Hubs' },
  ])
})

it.each([
  ['no entry', [{ id: 'D-1', title: 'Hull hub' }]],
  [
    'several entries',
    [
      { id: 'D-1', title: 'Fee card', status: 'superseded' },
      { id: 'D-2', title: 'Fee card' },
    ],
  ],
])('leaves a row where it is if %s is called so', (_, log) => {
  const row = { title: 'Fee card', rapid: RIGHTS }
  expect(decisionsOf(log, [row])).toEqual([...log, row])
})
