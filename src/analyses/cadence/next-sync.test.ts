import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const week: Company = {
  cadence: [{ meeting: 'leadership_sync', every: 'week' }],
  meetings: [
    { meeting: 'Leadership sync', on: '2026-09-01' },
    { meeting: 'standup', on: '2026-09-10' },
  ],
}

describe('the sync to come', () => {
  it('is expected by its rhythm from the last one', () => {
    expect(factsOf(week, '2026-09-11').nextSync()).toMatchObject({
      on: '2026-09-15',
      expected: true,
      last: { on: '2026-09-01' },
    })
  })

  it('is the one of the day asked about, and an entry without a day', () => {
    const today = { ...week, meetings: [{ meeting: 'exec sync', on: '2026-09-11', topics: ['x'] }] }
    expect(factsOf(today, '2026-09-11').nextSync()).toMatchObject({
      on: '2026-09-11',
      expected: false,
      coming: { topics: ['x'] },
    })
    const undated = {
      ...week,
      meetings: [...(week.meetings ?? []), { meeting: 'leadership_sync' }],
    }
    expect(factsOf(undated, '2026-09-11').nextSync()).toMatchObject({
      on: '2026-09-15',
      coming: {},
    })
  })

  it('has no day where nothing tells one', () => {
    expect(factsOf({}).nextSync()).toMatchObject({ on: null, name: undefined })
  })
})
