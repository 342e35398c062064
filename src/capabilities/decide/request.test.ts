import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { makeDecide } from './decide.ts'
import { decideReport } from './report.ts'

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

  it('says of all who decided it that it is to be reviewed', () => {
    const rapid = { decide: ['Ada', 'Bob'] }
    const decisions: Company['decisions'] = [
      { id: 'D', status: 'decided', owner: 'Cleo', review_on: '2026-09-01', rapid },
    ]
    const { reviews_due, ...rest } = makeDecide(factsOf({ decisions }, '2026-09-11'), null)
    expect(reviews_due).toMatchObject([{ decider: 'Ada, Bob', by_committee: true }])
    const page = renderText(decideReport({ reviews_due, ...rest }), { width: 200, color: false })
    expect(page).toContain('D: since 1 Sep 2026, Ada, Bob (no single person)')
  })

  it('warns of a committee that decides', () => {
    const rapid = { recommend: 'Eve', perform: ['Jo'], decide: 'Pricing committee' }
    const decisions: Company['decisions'] = [{ id: 'D', decide_by: '2026-09-30', rapid }]
    expect(makeDecide(factsOf({ decisions }), 'D').request?.warnings).toEqual([
      'the decider is Pricing committee, no single person',
    ])
  })
})

describe('a request for what is not in the log', () => {
  const decisions = ['D1', 'D8', 'price-list'].map((id) => ({ id, title: `About ${id}` }))
  const asked = (question: string) => makeDecide(factsOf({ decisions }), question).request

  it.each(['D99', 'd8 ', 'D01'])('is none where %s is written like an id', (id) => {
    expect(() => asked(id)).toThrow(`no decision "${id}" in the log`)
  })

  it.each(['Do we open 2 depots?', 'Depots', 'X9', 'D9 to Leeds'])('is new for %s', (question) => {
    expect(asked(question)).toMatchObject({ id: null, title: question })
  })
})

it('asks who decides where nobody is named, and not where one person is', () => {
  const said = (decisions: Company['decisions'], asked: string) =>
    makeDecide(factsOf({ decisions }), asked).request?.missing.map(({ key }) => key)
  // RAPID: exactly one decides.
  expect(said([], 'Switch supplier')).toContain('rapid.decide')
  const one = { id: 'D1', title: 'Switch supplier', status: 'requested' as const }
  expect(said([one], 'D1')).toContain('rapid.decide')
  expect(said([{ ...one, rapid: { decide: ['Ada'] } }], 'D1')).not.toContain('rapid.decide')
  expect(said([{ ...one, owner: 'Ada' }], 'D1')).not.toContain('rapid.decide')
})
