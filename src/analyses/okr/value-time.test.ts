import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { formatPath, type Path } from '../../model/path.ts'
import { quarterOn } from './quarter-progress.ts'
import { valueTimes } from './value-time.ts'

const Q3 = { quarter_start: '2026-07-01', quarter_end: '2026-09-30' }
const AT = '2026-09-15'
const LIST = 'company_okrs.objectives[0].key_results'

interface Asked {
  result?: KeyResult
  /** Progress that the asker states. */
  given?: number
  at?: string
}

/** The time of a value of a day, and which path its day was asked of. */
function timeOf(on: string | undefined, { result = {}, given, at = AT }: Asked = {}) {
  const asked: string[] = []
  const dateOf = (path: string, below: Path = []) => {
    asked.push(`${path}${formatPath(below)}`)
    return on
  }
  const quarter = quarterOn(at, Q3, given)
  const time = valueTimes({ sources: { place: () => undefined, dateOf }, at }, quarter, Q3)(
    result,
    LIST,
    1,
  )
  return { time, asked, today: quarter.time }
}

describe('valueTimes', () => {
  it('counts until the day of the value, both ends included', () => {
    // 31 days of July and 15 of August
    expect(timeOf('2026-08-15').time).toEqual({
      elapsed: 46,
      left: 46,
      progress: 45 / 91,
      end: '2026-09-30',
      on: '2026-08-15',
    })
  })

  it.each([
    ['without a day', undefined],
    ['of the day asked about', AT],
    ['of a day before the quarter', '2026-06-30'],
  ])("counts a value %s as today's", (_, on) => {
    const { time, today } = timeOf(on)
    expect(time).toBe(today)
    expect(today).toMatchObject({ elapsed: 77, left: 15, on: null })
  })

  it('goes by what the asker says, and by the end once that is there', () => {
    expect(timeOf('2026-08-15', { given: 0.9 }).time.on).toBeNull()
    expect(timeOf('2026-08-15', { at: '2026-10-02' }).time.on).toBeNull()
  })

  it('counts steps until today', () => {
    expect(timeOf('2026-08-15', { result: { type: 'milestone' } }).time.on).toBeNull()
  })

  it('asks for the day of the key that holds the value', () => {
    expect(timeOf(AT, { result: { type: 'percentage' } }).asked).toEqual([`${LIST}[1].current_pct`])
    expect(timeOf(AT).asked).toEqual([`${LIST}[1].current_value`])
  })
})
