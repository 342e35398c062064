import { describe, expect, it } from 'vitest'
import type { Alignment } from './alignment.ts'
import { type ActionFacts, recommendedActions } from './recommended-actions.ts'

const none: ActionFacts = {
  critical: [],
  offTrackObjectives: [],
  behindObjectives: [],
  noProgress: [],
  noValue: [],
  hasUnits: true,
  carried: new Set(),
}
const aligned: Alignment = {
  alignment_map: {},
  orphaned_okrs: [],
  links_to_unknown: [],
  unsupported_company_objectives: [],
  coverage_score_pct: 80,
  served: [],
  served_pct: 80,
}
const alone = (objective: string) => ({ objective_id: objective, objective, by: [] })
const ownersOf = (facts: Partial<ActionFacts>, progress: number, alignment = aligned) =>
  recommendedActions({ ...none, ...facts }, alignment, progress, null).map(({ owner }) => owner)

describe('recommendedActions', () => {
  it('has none where all is well', () => {
    expect(ownersOf({}, 0.9)).toEqual([])
  })

  it('says of one objective and of two that they serve none', () => {
    const orphan = { level: 'Team', owner: 'SMB', objective: 'x', issue: '' } as const
    const titles = (orphaned_okrs: Alignment['orphaned_okrs']) =>
      recommendedActions(none, { ...aligned, orphaned_okrs }, 0.5, null).map(({ title }) => title)
    expect(titles([orphan])).toEqual(['Link or stop 1 objective that serves no company objective'])
    expect(titles([orphan, { ...orphan, objective: 'y' }])).toEqual([
      'Link or stop 2 objectives that serve no company objective',
    ])
  })

  it('stops no objective whose link only is written otherwise', () => {
    const orphan = {
      level: 'Team',
      owner: 'SMB',
      objective: 'x',
      issue: '',
      means: 'Grow',
    } as const
    expect(ownersOf({}, 0.5, { ...aligned, orphaned_okrs: [orphan] })).toEqual([])
  })

  it('says of one objective and of two that nobody supports what they are to be given', () => {
    const unsupported = (...titles: string[]) => ({
      ...aligned,
      coverage_score_pct: 50,
      served: titles.map(alone),
    })
    const details = (...titles: string[]) =>
      recommendedActions(none, unsupported(...titles), 0.5, null).map(({ detail }) => detail)
    expect(details('x')[0]).toContain('x: give it an objective')
    expect(details('x', 'y')[0]).toContain('give each an objective')
  })

  it('stops no objective that serves something otherwise', () => {
    const orphan = {
      level: 'Team',
      owner: 'SMB',
      objective: 'x',
      issue: '',
      serves_otherwise: true,
    } as const
    expect(ownersOf({}, 0.5, { ...aligned, orphaned_okrs: [orphan] })).toEqual([])
  })

  it('asks only who carries what nobody owns where no department or team has objectives', () => {
    const alignment = { ...aligned, coverage_score_pct: 0, served: [alone('x'), alone('y')] }
    const facts = { ...none, hasUnits: false, carried: new Set(['y']) }
    expect(recommendedActions(facts, alignment, 0.5, null)).toMatchObject([
      { title: 'Say who carries 1 company objective', detail: 'x: name one person for it.' },
    ])
  })

  it("keeps the tracker's order and owners", () => {
    const orphan = { level: 'Team', owner: 'SMB', objective: 'x', issue: '' } as const
    const alignment = {
      ...aligned,
      coverage_score_pct: 79.9,
      served: [alone('O1')],
      orphaned_okrs: [orphan],
    }
    const facts = {
      ...none,
      critical: ['a'],
      offTrackObjectives: ['b'],
      behindObjectives: ['b'],
      noProgress: ['c'],
      noValue: ['d'],
    }
    expect(ownersOf(facts, 0.67, alignment)).toEqual([
      'COO + KR owners',
      'CEO + COO',
      'COO + VPs',
      'Team leads + COO',
      'CEO + COO',
      'KR owners',
    ])
  })

  it('chooses what to save from two thirds of the quarter on', () => {
    expect(ownersOf({ behindObjectives: ['b'] }, 0.66)).toEqual([])
    expect(ownersOf({ behindObjectives: ['b'] }, 0.67)).toEqual(['CEO + COO'])
  })

  it('says what is left in days, or as a share where no dates say', () => {
    const facts = { ...none, behindObjectives: ['b'] }
    expect(recommendedActions(facts, aligned, 0.75, 22)[0]?.detail).toContain('22 days left')
    expect(recommendedActions(facts, aligned, 0.75, null)[0]?.detail).toContain(
      '25% of the quarter left',
    )
    expect(recommendedActions(facts, aligned, 1, 0)[0]?.detail).toContain('the quarter is over')
  })

  it('says what figures are asked for', () => {
    const title = (facts: Partial<ActionFacts>) =>
      recommendedActions({ ...none, ...facts }, aligned, 0.5, null)[0]?.title
    expect(title({ noProgress: ['c'] })).toBe('Get figures for 1 key result without progress')
    expect(title({ noValue: ['d'] })).toBe('Get figures for 1 key result without a value')
    expect(title({ noProgress: ['c'], noValue: ['d'] })).toBe(
      'Get figures for 2 key results without progress or a value',
    )
  })

  it('names three and counts the rest', () => {
    const facts = { ...none, critical: ['a', 'b', 'c', 'd'] }
    expect(recommendedActions(facts, aligned, 0.5, null)[0]?.detail).toMatch(/^a; b; c; and 1 more/)
  })
})
