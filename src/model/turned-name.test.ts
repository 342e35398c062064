import { expect, it } from 'vitest'
import { turnedName } from './turned-name.ts'

it.each([
  ['Sands, Lou', 'Lou Sands'],
  ["O'Neil-Bray, Ana María", "Ana María O'Neil-Bray"],
  ['van der Berg,Jo', 'Jo van der Berg'],
  ['Lou Sands', undefined],
  ['Sands, Jr.', undefined],
  ['Lou Sands, PhD', undefined],
  ['Sands, Lou, Ana', undefined],
  ['Person, 3', undefined],
])('turns %s', (name, turned) => {
  expect(turnedName(name)).toBe(turned)
})
