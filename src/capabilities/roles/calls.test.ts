import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleNames } from '../../knowledge/roles.ts'
import { blockOf, callsIn, chainIn } from './calls.ts'

const ask = (role: string, chain: string[], phase?: number) =>
  blockOf({ role, question: 'How?' }, { chain, phase })

describe('a call', () => {
  it.each([
    ['a person asks a role', 'coo', [], null],
    ['one hop', 'coo', ['cro'], null],
    ['two hops', 'coo', ['cro', 'cfo'], null],
    ['a third hop', 'chro', ['cro', 'cfo', 'coo'], 'hops'],
    ['a role calls itself', 'cfo', ['cfo'], 'self'],
    ['the called calls back', 'cro', ['cro', 'cfo'], 'circle'],
    ['a chain that is a circle already', 'coo', ['cro', 'cro'], 'circle'],
    ['nobody of that name', 'janitor', [], 'unknown_role'],
  ])('%s', (_, role, chain, block) => {
    expect(ask(role, chain)).toBe(block)
  })

  it('is never made in phase 2, and is in the others', () => {
    expect(ask('cfo', [], 2)).toBe('phase')
    expect(ask('cfo', [], 1)).toBeNull()
  })

  it('that is made breaks no rule, whatever the chain', () => {
    const role = fc.constantFrom(...Object.keys(roleNames), 'nobody')
    const phase = fc.constantFrom(undefined, 1, 2, 3)
    fc.assert(
      fc.property(role, fc.array(role, { maxLength: 5 }), phase, (called, chain, inPhase) => {
        if (ask(called, chain, inPhase) !== null) return
        const whole = [...chain, called]
        expect(new Set(whole).size).toBe(whole.length)
        expect(whole.length).toBeLessThanOrEqual(3)
        expect(inPhase).not.toBe(2)
      }),
    )
  })
})

it('reads calls and chain out of any text', () => {
  const text = `Please:\n[invoke: COO | What limits
onboarding? ] and [INVOKE:cfo|] [CHAIN: cro → cfo]`
  expect(callsIn(text)).toEqual([
    { role: 'coo', question: 'What limits onboarding?' },
    { role: 'cfo', question: '' },
  ])
  expect(chainIn(text)).toEqual(['cro', 'cfo'])
  expect(chainIn('[CHAIN: cro -> cfo > coo]')).toEqual(['cro', 'cfo', 'coo'])
})
