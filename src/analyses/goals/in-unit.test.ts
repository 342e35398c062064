import { describe, expect, it } from 'vitest'
import { inUnit } from './in-unit.ts'

describe('inUnit', () => {
  it.each([
    ['incidents', '1 incident'],
    ['people', '1 person'],
    ['deals per week', '1 deal per week'],
    ['deploys/day', '1 deploy/day'],
    ['customer interviews', '1 customer interview'],
    ['days of delay', '1 day of delay'],
    ['companies', '1 company'],
    ['branches', '1 branch'],
    ['passes', '1 pass'],
    ['processes', '1 process'],
    ['boxes', '1 box'],
    ['releases', '1 release'],
    ['SLAs', '1 SLA'],
    ['status', '1 status'],
    ['series', '1 series'],
    ['business', '1 business'],
    ['NPS', '1 NPS'],
    ['bps', '1 bps'],
    ['USD', '1 USD'],
    ['deal', '1 deal'],
    ['%', '1%'],
    ['x', '1x'],
    ['', '1'],
  ])('says one of %s', (unit, said) => {
    expect(inUnit('1', unit)).toBe(said)
  })

  it('leaves the unit of any other number', () => {
    for (const number of ['0', '2', '1.5', '-1']) {
      expect(inUnit(number, 'incidents')).toBe(`${number} incidents`)
    }
  })
})
