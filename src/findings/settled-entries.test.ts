import { describe, expect, it } from 'vitest'
import { createFacts } from '../analyses/facts.ts'
import { pathOf } from '../analyses/goals/goals.ts'
import type { Company } from '../model/company.ts'
import type { Option } from '../model/finding.ts'
import { aSituation } from '../testing/a-company.ts'
import { anObjective, aQuarter } from '../testing/a-quarter.ts'
import { settledEntries, settling } from './settled-entries.ts'

type Decision = NonNullable<Company['decisions']>[number]

const of = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  type: 'numeric' as const,
  baseline_value: 0,
  current_value: 30,
  target_value: 100,
  ...more,
})

const company = (decisions: Decision[]): Company => ({
  ...aQuarter([
    anObjective('o1', [
      of('k1', 'Customers onboarded', { unit: 'customers' }),
      of('k2', 'New ARR'),
      of('k3', 'New ARR from Sales'),
      of('k4', 'Days to go live', { baseline_value: 40, target_value: 20 }),
      of('k6', 'Offers made'),
      of('k7', 'Offers taken'),
      of('k8', 'Grow renewals to 100'),
      { id: 'k5', title: 'Launch v2', type: 'milestone', milestones: ['Beta', 'GA'] },
    ]),
  ]),
  decisions,
})

/** Which of the key results may not be reset any more. */
function settledBy(decisions: Decision[], stance: Option['stance'] = 'reset'): string[] {
  const facts = createFacts(aSituation(company(decisions)), {})
  const refs = facts.goals().units.flatMap(({ results }) => results)
  const entries = settledEntries(facts.situation.company, facts.goals().cycle.start)
  const settles = settling(entries, () => new Map(refs.map((ref) => [pathOf(ref), ref])))
  const finding = { id: 'objective_off_pace:o1', subject: 'o1' }
  return refs.flatMap((ref) => {
    const option = {
      title: 'Reset it',
      trade_off: '',
      promise: pathOf(ref),
      ...(stance && { stance }),
    }
    return settles(option, finding, () => undefined) ? [ref.result.id ?? ''] : []
  })
}

const settled = (decision: Decision, stance?: Option['stance']): string[] =>
  settledBy([{ id: 'd1', decided_on: '2026-09-01', ...decision }], stance)

describe('a smaller promise on a key result', () => {
  it.each([
    ["Reset 'Customers onboarded' to 50 customers", ['k1']],
    ['Reset Customers onboarded to 50', ['k1']],
    ['Lower the target of Customers onboarded', ['k1']],
    ['Cut the customer onboarding target', ['k1']],
    ['Reset New ARR to $1.0M', ['k2']],
    ['Lower the New ARR target', ['k2']],
    ['Lower the target for New ARR from Sales', ['k3']],
    ['Extend the target of days to go live', ['k4']],
    ['Announce GA later', ['k5']],
    ['Revise Customers onboarded down to 50', ['k1']],
    ['Rebase Customers onboarded KR', ['k1']],
    ['Reset renewals', ['k8']],
    ['Target of 50 customers onboarded', ['k1']],
    ['50 instead of 100 customers onboarded', ['k1']],
    ['Accept a miss on Customers onboarded', ['k1']],
    ['Change Customers onboarded to 50 for Q4 2026', ['k1']],
    ['Re-forecast Customers onboarded to 50', ['k1']],
    // By its id.
    ['Reset k1', ['k1']],
    ['Adjust k1 to 50', ['k1']],
  ])('is settled where %j is rejected', (title, ids) => {
    expect(settled({ title, status: 'rejected' })).toEqual(ids)
  })

  it.each([
    'Lower the target of days to go live',
    'Cut customer onboarding staff',
    'Reduce ARR discounts',
    'Publish the goal of Customers onboarded',
    // Of something else that shares words.
    'Reduce onboarding time for customers to 5 days',
    'Cut onboarding steps for customers from 9 to 5',
    'Cut the customer onboarding team to 5',
    'Reset onboarding emails for customers',
    'Reset customer onboarding',
    'Cut customer onboarding to $5K',
    'Lower the New ARR target of Partners',
    'Announce GA to the press',
    // Of no smaller promise.
    'Raise the target of Customers onboarded to 120',
    'Keep the target of Customers onboarded at 100',
    'Do not reset Customers onboarded',
    'Reset k1 passwords',
    'Reset k12',
  ])('is not where %j is', (title) => {
    expect(settled({ title, status: 'rejected' })).toEqual([])
  })

  it('is of none of several that a title may mean', () => {
    expect(settled({ title: 'Lower the offers target', status: 'rejected' })).toEqual([])
    expect(settled({ title: 'Lower the sales target', status: 'rejected' })).toEqual(['k3'])
  })

  it('is settled by the subject too: a key result, or the finding', () => {
    const title = 'Lower the target'
    expect(settled({ title, subject: 'k2', status: 'rejected' })).toEqual(['k2'])
    expect(settled({ title: 'Lower the ARR target', subject: 'o1', status: 'rejected' })).toEqual([
      'k2',
    ])
    expect(
      settled({ title: 'Reset onboarding emails', subject: 'o1', status: 'rejected' }),
    ).toEqual([])
    // The finding is about all that the objective holds; of days, fewer are no smaller promise.
    expect(settled({ title, subject: 'objective_off_pace:o1', status: 'rejected' })).toEqual(
      // A milestone result has no target below where it began.
      ['k1', 'k2', 'k3', 'k6', 'k7', 'k8', 'k5'],
    )
  })

  it('leaves alone that a promise is held', () => {
    expect(settled({ title: 'Lower the New ARR target', status: 'rejected' }, 'hold')).toEqual([])
  })

  it.each([
    'Hold the target of 100 customers onboarded',
    'Keep the target of Customers onboarded at 100',
    'Do not reset Customers onboarded',
    'Keep k1 at 100',
  ])('leaves none to hold where %j is rejected', (title) => {
    expect(settled({ title, status: 'rejected' }, 'hold')).toEqual(['k1'])
    expect(settled({ title, status: 'decided' }, 'hold')).toEqual([])
  })
})

describe('what is decided', () => {
  const decided = (title: string, more: Decision = {}) =>
    settled({ title, status: 'decided', ...more })

  it('is settled in the running cycle', () => {
    expect(decided('Reset New ARR to 50')).toEqual(['k2'])
    // The quarter of these examples begins on 1 July 2026.
    expect(decided('Reset New ARR to 50', { decided_on: '2026-06-30' })).toEqual([])
  })

  it.each([
    'Keep Customers onboarded at 100',
    'Keep the target of Customers onboarded at 100, not 50',
    'Hold the target of Customers onboarded',
    'Reaffirm 100 customers onboarded for Q3',
    'Target stays at 100 customers onboarded',
    'Do not reset Customers onboarded',
    "Don't lower the target of Customers onboarded",
  ])('holds a promise: %j', (title) => {
    expect(decided(title)).toEqual(['k1'])
    expect(settled({ title, status: 'rejected' })).toEqual([])
  })

  it.each([
    'Do not keep the target of Customers onboarded',
    'Keep customer onboarding calls at 100',
  ])('holds none: %j', (title) => {
    expect(decided(title)).toEqual([])
  })

  it.each([
    ['Raise Customers onboarded to 120', ['k1']],
    ['Increase the target of Customers onboarded', ['k1']],
    ['Set the target of Customers onboarded to 120', ['k1']],
    // Of days, fewer are more.
    ['Cut days to go live to 15', ['k4']],
    // By a day within the cycle, on the way to 100.
    ['Raise Customers onboarded to 60', []],
    ['Increase fees for customers onboarded to 120', []],
    ['Do not raise the target of Customers onboarded', []],
  ])('promises more than now: %j', (title, ids) => {
    expect(decided(title)).toEqual(ids)
    expect(settled({ title, status: 'rejected' })).toEqual([])
  })

  it('speaks of what it supersedes where it says no more than a figure', () => {
    const decisions: Decision[] = [
      { id: 'd1', title: 'Reset Customers onboarded to 50', status: 'decided' },
      { id: 'd2', title: 'Keep 100', status: 'decided', supersedes: 'd1' },
    ].map((one) => ({ ...one, status: 'decided', decided_on: '2026-09-01' }))
    expect(settledBy(decisions)).toEqual(['k1'])
  })

  it.each([
    ['Raise Customers onboarded to 120', ['k1']],
    ['Reset Customers onboarded to 50', ['k1']],
    ['Raise Customers onboarded to 100', []],
    ['Raise Customers onboarded to 60', []],
    // It may be higher by now.
    ['Increase the target of Customers onboarded', []],
    ['Do not reset Customers onboarded to 50', []],
  ])('leaves none to hold where another target is set: %j', (title, ids) => {
    expect(settled({ title, status: 'decided' }, 'hold')).toEqual(ids)
  })

  it('is carried out where the target is what it says', () => {
    expect(decided('Reset New ARR to 100')).toEqual([])
  })
})
