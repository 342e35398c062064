import { expect, it } from 'vitest'
import { headcountOf } from './headcount.ts'

it('takes people before team before metrics', () => {
  const team = { total_headcount: 65 }
  const metrics = { headcount: 70 }
  const people = [{ id: 'a' }, { id: 'b' }]
  expect(headcountOf({ people, team, metrics })).toEqual({ people: 2, path: 'people' })
  expect(headcountOf({ people: [], team, metrics })?.path).toBe('team.total_headcount')
  expect(headcountOf({ metrics })).toEqual({ people: 70, path: 'metrics.headcount' })
  expect(headcountOf({})).toBeUndefined()
})
