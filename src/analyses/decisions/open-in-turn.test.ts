import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { decisionLog } from './log.ts'
import { openInTurn } from './open-in-turn.ts'

const turnOf = (decisions: Company['decisions']) =>
  openInTurn(decisionLog({ decisions })).map(({ logged, by }) => [logged.subject, by])

it('goes by day, the longest overdue first, and those without a day last as they are logged', () => {
  expect(
    turnOf([
      { id: 'matrix-1' },
      { id: 'matrix-2' },
      { id: 'next', decide_by: '2026-11-20' },
      { id: 'late', decide_by: '2026-11-12' },
      { id: 'later', decide_by: '2026-11-09T17:00' },
    ]),
  ).toEqual([
    ['later', '2026-11-09'],
    ['late', '2026-11-12'],
    ['next', '2026-11-20'],
    ['matrix-1', null],
    ['matrix-2', null],
  ])
})

it('leaves out what is decided, rejected or superseded', () => {
  expect(
    turnOf([
      { id: 'a', status: 'decided' },
      { id: 'b', status: 'rejected', decide_by: '2026-11-09' },
      { id: 'c', status: 'superseded' },
      { id: 'd', status: 'requested' },
    ]),
  ).toEqual([['d', null]])
})
