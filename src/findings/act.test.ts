import { describe, expect, it } from 'vitest'
import { act } from './act.ts'

// 2026-09-11 is a Friday.
const FRIDAY = '2026-09-11'
const on = (at: string, within: Parameters<typeof act>[1]['within']) =>
  act(at, { action: 'Ask', owner: 'Ada', role: 'COO', within }).due_on

describe('act', () => {
  it.each([
    ['today', '2026-09-11'],
    ['this_week', '2026-09-15'],
    ['two_weeks', '2026-09-25'],
    ['month', '2026-10-12'], // 30 days on is Sunday the 11th
  ] as const)('is due %s on a working day', (within, due) => {
    expect(on(FRIDAY, within)).toBe(due)
  })

  it.each(['2026-09-12', '2026-09-13'])('is due the same day where it cannot wait, on %s', (at) => {
    expect(on(at, 'today')).toBe(at)
  })

  it('is due no later than its deadline, unless that is past', () => {
    const due = (by: string) =>
      act(FRIDAY, { action: 'Ask', owner: 'Ada', role: 'COO', within: 'this_week', by }).due_on
    expect(due('2026-09-14')).toBe('2026-09-14')
    expect(due(FRIDAY)).toBe(FRIDAY)
    expect(due('2026-09-16')).toBe('2026-09-15')
    expect(due('2026-09-10')).toBe('2026-09-15')
  })

  it('takes the owner that the data name', () => {
    const named = act(FRIDAY, { action: 'Ask', owner: ' Ada ', role: 'COO', within: 'today' })
    expect(named).toMatchObject({ action: 'Ask', owner: 'Ada', owner_named: true })
  })

  it.each([undefined, '', '  '])('proposes a role where nobody is named (%j)', (owner) => {
    const proposed = act(FRIDAY, { action: 'Ask', owner, role: 'COO', within: 'today' })
    expect(proposed).toMatchObject({ owner: 'COO', owner_named: false })
  })
})
