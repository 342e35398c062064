import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { decisionLog } from './log.ts'
import { outOfOrder } from './out-of-order.ts'

const told = (decisions: Company['decisions']) =>
  outOfOrder(decisionLog({ decisions })).map(({ says, paths }) => [says(), ...paths])
const taken = (id: string, decided_on: string | undefined, supersedes?: string) => ({
  id,
  status: 'decided' as const,
  decided_on,
  supersedes,
})

it('finds a decision that replaces one of a later day', () => {
  expect(told([taken('a', '2026-09-10'), taken('b', '2026-09-09', 'a')])).toEqual([
    [
      'b of 9 Sep 2026 supersedes a, which was decided on 10 Sep 2026',
      'decisions[1].decided_on',
      'decisions[0].decided_on',
    ],
  ])
  expect(told([taken('a', '2026-09-10'), taken('b', '2026-09-10', 'a')])).toEqual([])
  expect(told([taken('a', '2026-09-10'), taken('b', undefined, 'a')])).toEqual([])
})

it('tells once of those that replace each other', () => {
  const two = [taken('a', '2026-09-10', 'b'), taken('b', '2026-09-09', 'a')]
  expect(told(two)).toEqual([
    ['b and a supersede each other', 'decisions[1].supersedes', 'decisions[0].supersedes'],
  ])
  const three = [
    taken('x', undefined, 'a'),
    taken('a', undefined, 'b'),
    taken('b', undefined, 'c'),
    taken('c', undefined, 'a'),
    taken('a2', undefined, 'x'),
  ]
  expect(told(three).map(([says]) => says)).toEqual(['a, b and c supersede each other'])
})

it('finds a review before the decision, and a last day before the request', () => {
  expect(
    told([
      { ...taken('a', '2026-09-10'), review_on: '2026-09-09' },
      { ...taken('b', '2026-09-10'), review_on: '2026-09-10' },
      { id: 'c', requested_on: '2026-09-10T08:00:00Z', decide_by: '2026-09-09' },
      { ...taken('d', '2026-09-11'), requested_on: '2026-09-10', decide_by: '2026-09-09' },
    ]),
  ).toEqual([
    [
      'a is to be reviewed by 9 Sep 2026 and was decided on 10 Sep 2026',
      'decisions[0].review_on',
      'decisions[0].decided_on',
    ],
    [
      'c is to be decided by 9 Sep 2026 and was asked for on 10 Sep 2026',
      'decisions[2].decide_by',
      'decisions[2].requested_on',
    ],
  ])
})
