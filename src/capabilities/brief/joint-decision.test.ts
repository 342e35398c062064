import { expect, it } from 'vitest'
import type { CycleDays } from '../../analyses/goals/goals.ts'
import type { DecisionNeeded } from './brief.ts'
import { withJointDecision } from './joint-decision.ts'

const cycle: CycleDays = {
  running: true,
  known: true,
  half_because: null,
  quarter: 'Q1 2025',
  start: '2025-01-01',
  end: '2025-03-31',
  elapsed: 59,
  left: 31,
  total: 90,
  progress: 59 / 90,
}

const decision = (finding: string, options: DecisionNeeded['options']): DecisionNeeded => ({
  question: 'Is it?',
  by: '2025-03-04',
  owner: 'CEO',
  options,
  recommendation: 'Reset it, since to hold it needs 1.96x',
  before: 'Put it into one bridge',
  finding,
  together_with: [],
})

const goal = decision('goal', [
  { title: 'Hold $5.00M', trade_off: 'needs 1.96x', stance: 'hold' },
  { title: 'Reset it to $4.15M', trade_off: 'bad news now', stance: 'reset' },
  { title: 'Move people', trade_off: 'what they do slips' },
])
const dates = decision('dates', [
  { title: 'Hold all 4 milestones', trade_off: '3 in 31 days', stance: 'hold' },
  { title: 'Promise the next one only', trade_off: 'others can plan', stance: 'reset' },
])
const queue = decision('queue', [{ title: 'Unblock it', trade_off: 'no cost' }])

it('asks once what is promised for the last day of the cycle', () => {
  const [joint, ...rest] = withJointDecision([goal, queue, dates], cycle)
  expect(joint).toMatchObject({
    question: 'What is promised for 2025-03-31?',
    finding: 'goal',
    together_with: ['dates'],
    recommendation:
      'Make the smaller promise, since neither is within reach as things stand; before it is told, put it into one bridge',
  })
  expect(joint?.options.map(({ title, trade_off }) => `${title}: ${trade_off}`)).toEqual([
    'Hold $5.00M and hold all 4 milestones: needs 1.96x; 3 in 31 days',
    'Reset it to $4.15M and promise the next one only: bad news now; others can plan',
    'Move people: what they do slips',
  ])
  expect(rest).toEqual([queue])
})

it('leaves decisions as they are where one promise stands alone, or no cycle runs', () => {
  expect(withJointDecision([goal, queue], cycle)).toEqual([goal, queue])
  expect(withJointDecision([goal, dates], { ...cycle, running: false })).toEqual([goal, dates])
  expect(withJointDecision([], cycle)).toEqual([])
})
