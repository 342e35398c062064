import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { fillAgenda } from './agenda.ts'
import { makeCadence } from './cadence.ts'
import { cadenceReport } from './report.ts'

const shown = (company: Company): string =>
  renderText(cadenceReport(makeCadence(factsOf(company), null)), { width: 200, color: false })

describe('the bottom line', () => {
  it('says of one meeting whether it is held', () => {
    const seed = { stage: 'seed' as const }
    const other = [{ meeting: 'qbr', every: 'quarter' as const, minutes: 90 }]
    expect(shown({ ...seed, cadence: other })).toContain(
      'The one meeting that a seed company needs is not among those in the data; missing: 1',
    )
    const cadence = [{ meeting: 'all_hands', every: 'week' as const, minutes: 30 }]
    expect(shown({ ...seed, cadence })).toContain('a seed company needs is held; missing: 0')
  })

  it('does not say that a meeting is not held where the data name none', () => {
    expect(shown({ stage: 'seed' })).toContain(
      'No recurring meeting is in the data (cadence), so that whether the one that a seed company needs is held is not known; missing there: 1.',
    )
    expect(shown({ stage: 'series_b' })).toMatch(
      /so that which of the \d+ of a Series B company are held is not known; missing there: \d+\./,
    )
  })
})

it('says of a meeting that pairs hold who holds it', () => {
  const people = [{ id: 'a' }, { id: 'b', manager_id: 'a' }, { id: 'c', manager_id: 'a' }]
  const cadence = [{ meeting: '1-1s', every: 'week' as const, minutes: 30, participants: 2 }]
  expect(makeCadence(factsOf({ people, cadence }), null).assumed).toContain(
    "'1-1s' is held by each of the 2 pairs of the reporting lines",
  )
})

describe('retrospective theatre', () => {
  const theatre = (meeting: string) => {
    const meetings = ['2026-08-21', '2026-08-28', '2026-09-04'].map((on) => ({
      meeting,
      on,
      actions: 0,
      decisions: 0,
    }))
    const { anti_patterns } = makeCadence(factsOf({ meetings }), null)
    return anti_patterns.find(({ name }) => name === 'Retrospective theatre')
  }

  it('is of retrospectives that end without an action', () => {
    expect(theatre('Sprint retro')?.findings).toHaveLength(1)
    expect(theatre('Sprint retro')?.not_known).toBeNull()
  })

  it('is not known where none is on record, whatever other meetings end with', () => {
    expect(theatre('leadership_sync')?.findings).toEqual([])
    expect(theatre('leadership_sync')?.not_known).toContain('for want of records')
  })
})

it('keeps the topics of the leadership from the questions of everybody', () => {
  const topics = ['Pricing']
  const meetings = ['2026-08-25', '2026-09-01', '2026-09-08'].map((on) => ({
    meeting: 'leadership_sync',
    on,
    topics,
  }))
  const facts = factsOf({ meetings })
  const linesOf = (kind: 'all_hands' | 'town_hall' | 'leadership_sync') =>
    fillAgenda(kind, 60, facts, null).flatMap(({ lines }) => lines)
  expect(linesOf('leadership_sync').join()).toContain('Pricing')
  expect(linesOf('all_hands').join()).not.toContain('Pricing')
  expect(linesOf('town_hall').join()).not.toContain('Pricing')
})
