import { expect, it } from 'vitest'
import type { Evidence } from '../model/finding.ts'
import type { Guess } from '../model/guess.ts'
import { guessedOf, guessesUnder } from './guessed.ts'

const guess: Guess = {
  paths: ['processes[0].steps[2].avg_wait_hours'],
  says: 'the wait is 5',
  value: 5,
  file: 'steps.csv',
  at: 4,
  settle: 'write it there',
}
const datum = (path: string, missing?: string): Evidence => ({
  kind: 'datum',
  path,
  of: null,
  value: 5,
  unit: null,
  on: null,
  ...(missing === undefined ? {} : { missing }),
})
const rests = (evidence: Evidence, ...paths: string[]) =>
  guessesUnder([evidence], guessedOf([paths.length > 0 ? { ...guess, paths } : guess])).length === 1

it.each(['processes[0].steps[2].avg_wait_hours', 'processes[0].steps[2]'])(
  'rests on a guess that %s is or holds',
  (path) => {
    expect(rests(datum(path))).toBe(true)
    const inputs = [datum(path)]
    const computed = {
      kind: 'computed' as const,
      value: 1,
      unit: null,
      on: null,
      formula: '',
      inputs,
    }
    expect(rests(computed)).toBe(true)
  },
)

it.each([
  'processes[0].steps[2].name',
  'processes[0].steps[1]',
  'processes[0].steps',
  'processes',
  '',
])('rests on no guess at %s', (path) => {
  expect(rests(datum(path))).toBe(false)
})

it('rests on a guess of the whole that it stands in', () => {
  expect(rests(datum('team.departments[3].headcount'), 'team.departments')).toBe(true)
})

it('rests on a guess of what is missing, and of nothing else there', () => {
  expect(rests(datum('actions[0]', 'due_on'), 'actions[0].due_on')).toBe(true)
  expect(rests(datum('actions[0]', 'owner'), 'actions[0].due_on')).toBe(false)
})
