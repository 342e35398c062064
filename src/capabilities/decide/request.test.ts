import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { makeDecide } from './decide.ts'

describe('a request of a decision with a RAPID', () => {
  // Seed: one person decides; two or three at most must agree.
  it('names all who decide, and warns of several and of too many who must agree', () => {
    const rapid = {
      recommend: 'Eve',
      agree: ['Flo', 'Gus', 'Hal', 'Ida'],
      perform: ['Jo'],
      decide: ['Ada', 'Bob'],
    }
    const decisions: Company['decisions'] = [
      { id: 'D', owner: 'Ada', decide_by: '2026-09-30', rapid },
    ]
    const { request: written, rapid: parts } = makeDecide(factsOf({ decisions }), 'D')
    expect(written?.decider).toBe('Ada, Bob')
    expect(written?.warnings).toEqual([
      '2 people decide: Ada, Bob',
      '4 people must agree, where 3 are the most',
    ])
    expect(parts[0]?.problems.map(({ says }) => says)).toEqual(written?.warnings)
  })

  it('has nothing against one who decides and three who must agree', () => {
    const rapid = { recommend: 'Eve', agree: ['Flo', 'Gus', 'Hal'], perform: ['Jo'], decide: 'Ada' }
    const decisions: Company['decisions'] = [{ id: 'D', decide_by: '2026-09-30', rapid }]
    expect(makeDecide(factsOf({ decisions }), 'D').request).toMatchObject({
      decider: 'Ada',
      warnings: [],
    })
  })

  it('warns of a committee that decides', () => {
    const rapid = { recommend: 'Eve', perform: ['Jo'], decide: 'Pricing committee' }
    const decisions: Company['decisions'] = [{ id: 'D', decide_by: '2026-09-30', rapid }]
    expect(makeDecide(factsOf({ decisions }), 'D').request?.warnings).toEqual([
      'the decider is Pricing committee, no single person',
    ])
  })
})
