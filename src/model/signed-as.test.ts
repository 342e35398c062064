import { expect, it } from 'vitest'
import { mayBeSignedBy } from './signed-as.ts'

it.each([
  'Bo',
  'Bell, Bo',
  'B. Bell',
  'bo.bell@a.com',
  'bbell@a.com',
  'Bo Bell (owner)',
  'Bo Bell, Ops lead',
  'Bo B.',
  'Bell / Bo',
])('%s may be Bo Bell', (signature) => {
  expect(mayBeSignedBy(signature, 'Bo Bell')).toBe(true)
})

it.each([
  'Ana',
  'Bo Smith',
  'B. Smith',
  'B',
  'finance@a.com',
  'bo.smith@a.com',
  'Bo Bell and Ana Ruiz',
  '-',
])('%s is not Bo Bell alone', (signature) => {
  expect(mayBeSignedBy(signature, 'Bo Bell')).toBe(false)
})
