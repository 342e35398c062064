import { expect, it } from 'vitest'
import { ownTitle } from './own-title.ts'

it.each([
  ['COO', 'COO'],
  ['VP Sales', 'VP Sales'],
  ['Head of Go-to-market', 'Head of Go-to-market'],
  ['General Counsel & Company Secretary', 'General Counsel & Company Secretary'],
  ['Chief of Staff to the CFO', 'Chief of Staff'],
  ['Engineer, reporting to the CTO', 'Engineer,'],
  ['Assistant to the COO', ''],
  ['Executive Assistant, CFO', ''],
  ['EA to CFO', ''],
  ['Office of the COO', ''],
  ['Deputy CFO', ''],
])('of %s is %j', (title, own) => {
  expect(ownTitle(title)).toBe(own)
})
