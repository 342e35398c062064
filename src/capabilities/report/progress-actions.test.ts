import { describe, expect, it } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { made } from '../../testing/made-report.ts'

/** A key result on pace, 8 of 10 on day 73 of 92, of which its owner says how sure they are. */
const said = (id: string, confidence: number, note?: string) =>
  aNumber(id, 8, 10, {
    owner: `Owner of ${id}`,
    check_ins: [
      { on: '2026-09-10', value: 8, confidence, ...(note === undefined ? {} : { note }) },
    ],
  })

const known = aQuarter(
  [
    anObjective('o', [said('logos', 0.7), said('arr', 0.45, 'Two deals slipped')]),
    anObjective('p', [said('stay', 0.9)]),
  ],
  { departments: [aDepartment('Sales', [said('calls', 0.9)])] },
)

describe('the actions to get back on track', () => {
  // Seed, OKR progress report: top 3 actions, each with owner and deadline.
  it('are first of what is off track, then of what is at risk, by its owner and with its note', () => {
    const { actions } = made('okr_progress', known)
    expect(actions.slice(0, 2)).toMatchObject([
      {
        text: "Decide on 'Result arr': what is added, what is cut, or which miss is announced; noted on 10 Sep 2026: Two deals slipped",
        of: 'arr',
        owner: 'Owner of arr',
        due_on: expect.any(String),
      },
      { text: "Say what brings 'Result logos' back on track", owner: 'Owner of logos' },
    ])
    expect(actions).toHaveLength(3)
  })

  it('are those of findings where these are about the key result', () => {
    const slow = aNumber('arr', 1, 10, { owner: 'Bo' })
    const { actions } = made('okr_progress', aQuarter([anObjective('o', [slow])]))
    expect(actions.filter(({ text }) => text.includes("'Result arr'"))).toMatchObject([
      { from: 'finding', of: 'objective_off_pace:o', owner: 'Bo' },
    ])
  })

  it('bring nothing back that is over', () => {
    const { actions } = made('okr_progress', known, {}, '2026-10-20')
    expect(actions.filter(({ from }) => from === 'key_result')).toEqual([])
  })
})

it('calls no quarter on track by one mean of its owners’ words and at risk by another', () => {
  // By objective (0.575 + 0.9) / 2 = 0.7375, by key result (0.7 + 0.45 + 0.9) / 3 = 0.683.
  const { health } = made('okr_progress', known)
  expect(health).toMatchObject({ standing: 'at_risk' })
  expect(health.value).toBeCloseTo(0.7375)
  expect(health.confidence).toBeCloseTo(2.05 / 3)
})
