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

it.each([
  ['the id', { id: 'd-02', title: 'NL entity' }, { id: 'D-02', title: 'Netherlands entity' }],
  ['the id, which its title begins with', { title: 'D-02: NL entity' }, { id: 'D-02' }],
  ['the id, which is all of its title', { title: 'D-02' }, { id: 'D-02' }],
  ['the id, which its title ends with', { title: 'NL entity (D-02)' }, { id: 'D-02' }],
  ['the id, which the title of the entry has', { id: 'D-02', title: 'NL' }, { title: 'D-02 Hub' }],
  ['the title, with an id of its own', { id: 'R7', title: 'Hub' }, { id: 'D-02', title: 'Hub' }],
])('gives a row to the entry that has %s', (_, row, entry) => {
  const rejected = { ...entry, status: 'rejected' }
  const other = { id: 'D-03', title: 'NL entity', status: 'decided' }
  expect(decisionsOf([rejected, other], [{ ...row, rapid: RIGHTS }])).toEqual([
    { ...row, ...rejected, rapid: RIGHTS },
    other,
  ])
})

it('takes the last word of a title for no id that is a number', () => {
  const log = { id: '2', title: 'Hub', status: 'rejected' }
  const row = { title: 'Engineer 2', rapid: RIGHTS }
  expect(decisionsOf([log], [row])).toEqual([log, row])
})

it('tells of an id that two matrices or two logs give', () => {
  const row = { id: 'D-1', title: 'Hub', rapid: RIGHTS }
  const log = { id: 'D-1', title: 'Hub', status: 'decided' }
  expect(merged([log], [row]).problems).toEqual([])
  for (const twice of [row, log])
    expect(merged([twice], [twice]).problems.map(({ message }) => message)).toEqual([
      'the decision id "D-1" is given twice; first in log.csv',
    ])
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
