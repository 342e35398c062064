import { expect, it } from 'vitest'
import type { CycleDays } from '../../analyses/goals/goals.ts'
import type { DecisionNeeded } from './decision-needed.ts'
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
  owner_named: true,
  options,
  ruled_out: [],
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
    question: 'What is promised for 31 Mar 2025?',
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

it('gives each option once where two findings are on the promise of one key result', () => {
  const promise = 'company_okrs.objectives[0].key_results[0]'
  const about = (
    finding: string,
    before: string | null,
    ...options: DecisionNeeded['options']
  ) => ({
    ...decision(
      finding,
      options.map((option) => ({ ...option, promise })),
    ),
    before,
  })
  const sum = about(
    'sum',
    null,
    { title: 'Hold 100', trade_off: 'nobody has 30', stance: 'hold' },
    { title: 'Reset it to 70', trade_off: 'bad news now', stance: 'reset' },
    { title: 'Move people to East', trade_off: 'what they do slips' },
  )
  const pace = about(
    'pace',
    'Count again',
    { title: 'Hold 100 on it', trade_off: 'needs 7.6x', stance: 'hold' },
    { title: 'Reset it to 30.5', trade_off: 'the miss is told', stance: 'reset' },
    { title: 'Move people to it', trade_off: 'others slip' },
  )
  const [joint, ...rest] = withJointDecision([sum, queue, pace], cycle)
  expect(joint?.options.map(({ title }) => title)).toEqual([
    'Hold 100',
    'Reset it to 70',
    'Move people to East',
  ])
  expect(joint).toMatchObject({
    finding: 'sum',
    together_with: ['pace'],
    recommendation: 'Reset it, since to hold it needs 1.96x; before it is told, count again',
  })
  expect(rest).toEqual([queue])
  const [three] = withJointDecision([sum, dates, pace], cycle)
  expect(three?.options.map(({ title }) => title)).toEqual([
    'Hold 100 and hold all 4 milestones',
    'Reset it to 70 and promise the next one only',
    'Move people to East',
  ])
  expect(three?.recommendation).toContain('since neither is within reach')
})

it('takes in what else is offered for a key result that is promised', () => {
  const promise = 'company_okrs.objectives[0].key_results[0]'
  const pace = decision('pace', [
    { title: 'Hold 90', trade_off: 'needs 8.86x', stance: 'hold', promise },
    { title: 'Reset it to 64', trade_off: 'the miss is told', stance: 'reset', promise },
  ])
  const lower = decision('lower', [
    { title: 'Set the part to 90', trade_off: '29 to go', stance: 'hold', promise },
    { title: 'Set it to 75', trade_off: 'told now', promise },
  ])
  const [joint, ...rest] = withJointDecision([lower, pace, queue], cycle)
  expect(joint?.options.map(({ title }) => title)).toEqual([
    'Hold 90',
    'Reset it to 64',
    'Set it to 75',
  ])
  expect(joint).toMatchObject({ finding: 'pace', together_with: ['lower'] })
  expect(rest).toEqual([queue])
  expect(withJointDecision([lower, queue], cycle)).toEqual([lower, queue])
})

it('says once what two promises have in common', () => {
  const other = decision('other', [
    { title: 'Hold $2.00M', trade_off: 'needs 1.96x', stance: 'hold' },
    { title: 'Reset it to $1.50M', trade_off: 'bad news now', stance: 'reset' },
  ])
  const [joint] = withJointDecision([goal, other], cycle)
  expect(joint?.options.map(({ trade_off }) => trade_off)).toEqual([
    'needs 1.96x',
    'bad news now',
    'what they do slips',
  ])
})

it('leaves decisions as they are where one promise stands alone, or no cycle runs', () => {
  expect(withJointDecision([goal, queue], cycle)).toEqual([goal, queue])
  expect(withJointDecision([goal, dates], { ...cycle, running: false })).toEqual([goal, dates])
  expect(withJointDecision([], cycle)).toEqual([])
})
