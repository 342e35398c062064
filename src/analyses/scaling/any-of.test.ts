import { expect, it } from 'vitest'
import { processesDue } from '../../knowledge/scaling/processes.ts'
import { rolesDue } from '../../knowledge/scaling/roles.ts'
import { anyOf } from './any-of.ts'

it('finds what any of the patterns finds, in small letters or capitals', () => {
  const any = anyOf([/\bvp\b/i, /sales$/i])
  expect(
    ['VP People', 'Inside SALES', 'Sales lead', 'mvp'].map((title) => any.test(title)),
  ).toEqual([true, true, false, false])
})

it('may join the patterns of roles and practices, none of which minds capitals', () => {
  const patterns = [
    ...rolesDue.map(({ titles }) => titles),
    ...processesDue.map((due) => due.names),
  ]
  expect([...new Set(patterns.map(({ flags }) => flags))]).toEqual(['i'])
})
