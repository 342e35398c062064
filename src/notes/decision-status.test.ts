import { expect, it } from 'vitest'
import { statusOf } from './decision-status.ts'

it.each([
  ['Decided against', 'rejected'],
  ['Decided not to', 'rejected'],
  ['Agreed not to do', 'rejected'],
  ['Decided to not open it', 'rejected'],
  ['We voted against it', 'rejected'],
  ['Decided on 5 Nov not to go ahead', 'rejected'],
  ['Rejected', 'rejected'],
  ['Agreed, not to exceed $2M', 'decided'],
  ['Agreed not to exceed $2M', 'decided'],
  ['Decided, against the advice of Finance', 'decided'],
  ['Decided', 'decided'],
  ['Not rejected', 'requested'],
  ['Not yet rejected', 'requested'],
  ['Not yet decided against', 'requested'],
  ['Not decided', 'requested'],
])('%s is %s', (written, status) => {
  expect(statusOf(written)).toBe(status)
})
