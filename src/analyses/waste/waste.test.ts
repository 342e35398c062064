import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wasteKinds } from '../../knowledge/waste.ts'
import { factsOf } from '../../testing/a-company.ts'
import { customerOnboarding } from '../../testing/customer-onboarding.ts'
import { wasteKindOf } from './waste.ts'

const step = (kind: string, hours_per_week: number) => ({
  name: 'Setup',
  waste: [{ kind, hours_per_week }],
})

describe('a walk through the eight wastes', () => {
  it('adds up the hours that are given, by kind', () => {
    const walk = factsOf({
      processes: [
        { name: 'A', steps: [step('waiting', 9), step('rework', 6)] },
        { name: 'B', steps: [step('Waiting', 1)] },
      ],
    }).wasteWalk()
    expect(walk.hours_per_week).toBe(16)
    const hours = Object.fromEntries(walk.by_kind.map((one) => [one.kind, one.hours_per_week]))
    expect(hours).toMatchObject({ waiting: 10, defects: 6, skills: null })
    expect(walk.items.map(({ hours_per_week }) => hours_per_week)).toEqual([9, 6, 1])
  })

  it('may win back 20 to 40 % of them', () => {
    const { possible_hours_per_week } = factsOf({
      processes: [{ steps: [step('motion', 50)] }],
    }).wasteWalk()
    expect(possible_hours_per_week).toEqual([10, 20])
  })

  it('sees signs in other figures, without hours', () => {
    const facts = factsOf({ processes: [customerOnboarding] })
    expect(facts.wasteWalk().hours_per_week).toBe(0)
    // The sample's queues are 3, 8, 2 and 1; its waits 4, 24, 8 and 2 hours.
    expect(facts.wasteSigns().map(({ kind, sign }) => [kind, sign])).toEqual([
      ['inventory', '14 pieces of work lie between its steps'],
      ['waiting', 'each piece waits 38 h on its way'],
    ])
  })

  it('calls work pushed where more arrives than leaves and more than a day waits', () => {
    const { pushed, pulled } = factsOf({ processes: [customerOnboarding] }).pushedSteps()
    expect(pushed).toMatchObject([{ step: 'Setup', queue_days: 4 }])
    expect(pulled).toBe(3)
  })

  it('keeps every hour, known kind or not', () => {
    const word = fc.constantFrom('waiting', 'handoffs', 'Rework', 'coffee', 'skills', 'approvals')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat(40)), { maxLength: 9 }), (wastes) => {
        const { items, hours_per_week } = factsOf({
          processes: [{ name: 'A', steps: wastes.map(([kind, hours]) => step(kind, hours)) }],
        }).wasteWalk()
        expect(items).toHaveLength(wastes.length)
        expect(hours_per_week).toBe(wastes.reduce((sum, [, hours]) => sum + hours, 0))
      }),
    )
  })
})

it('knows the eight kinds by their own names', () => {
  const kinds = Object.keys(wasteKinds)
  expect(
    kinds
      .map((kind) => kind[0])
      .join('')
      .toUpperCase(),
  ).toBe('TIMWOODS')
  for (const kind of kinds) expect(wasteKindOf(kind)).toBe(kind)
  expect(wasteKindOf('lunch')).toBe(null)
})

describe('the five S', () => {
  const state = (company: Parameters<typeof factsOf>[0]) =>
    Object.fromEntries(
      factsOf(company)
        .order()
        .map((one) => [one.s, one.state]),
    )

  it('are not known without data', () => {
    expect(new Set(Object.values(state({})))).toEqual(new Set(['not_known']))
  })

  it('are kept or lacking by processes and automations', () => {
    expect(
      state({
        processes: [
          {
            name: 'A',
            documented: true,
            owner: 'Ada',
            followed_pct: 60,
            last_reviewed_on: '2026-08-01',
          },
        ],
        automations: [{ name: 'X', owner: 'Ada', last_run_on: '2026-01-01' }],
      }),
    ).toEqual({
      sort: 'lacking',
      set_in_order: 'kept',
      shine: 'kept',
      standardize: 'lacking',
      sustain: 'kept',
    })
  })
})
