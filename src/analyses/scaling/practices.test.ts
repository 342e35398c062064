import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const scalingOf = (company: Company) => factsOf(company).scaling()

it.each([
  ['Sprint planning', true],
  ['Sprint planning and review', true],
  ['Two-week sprints', true],
  ['Sprint retro', false],
  ['Sprint retrospective', false],
  ['Sprint review', false],
  ['Agile retrospective', false],
  ['Daily scrum', false],
  ['Planning poker', false],
  ['Cleanup sprint', false],
])('knows whether %s is the planning of sprints', (name, isIt) => {
  const company: Company = { stage: 'series_a', cadence: [{ meeting: name }] }
  const sprints = scalingOf(company).processes.find(({ id }) => id === 'sprint_planning')
  expect(sprints?.state).toBe(isIt ? 'present' : 'missing')
})

it.each([
  ['1:1 prep', 'one_on_ones', false],
  ['1:1s', 'one_on_ones', true],
  ['QBR prep', 'qbr', false],
  ['Customer QBRs', 'qbr', false],
  ['QBRs', 'qbr', true],
  ['Q3 QBR', 'qbr', true],
  ['QBR with customers', 'qbr', false],
  ['Manager 1:1s', 'one_on_ones', true],
  ['Budget variance', 'annual_planning', false],
  ['Customer Success QBR', 'qbr', true],
  ['Annual planning preparation', 'annual_planning', false],
  ['Annual planning', 'annual_planning', true],
  ['Qualification call', 'incident_response', false],
  ['On-call rotation', 'incident_response', true],
  ['Press release', 'deploy', false],
  ['Release train', 'deploy', true],
  ['CI/CD pipeline', 'sales_process', false],
  ['Data pipeline', 'sales_process', false],
  ['Pipeline review', 'sales_process', true],
  ['Hiring', 'hire_onboarding', false],
  ['Hiring and onboarding', 'hire_onboarding', true],
  ['New hire onboarding', 'hire_onboarding', true],
  ['Hiring and first ninety days', 'hire_onboarding', true],
  ['Customer interviews', 'interview_scorecards', false],
  ['Weekly scorecard', 'interview_scorecards', false],
  ['Interview scorecards', 'interview_scorecards', true],
])('tells whether %s is %s: %s', (name, id, isIt) => {
  const company: Company = { stage: 'series_b', processes: [], cadence: [{ meeting: name }] }
  const practice = scalingOf(company).processes.find((one) => one.id === id)
  expect(practice?.state).toBe(isIt ? 'present' : 'missing')
})

it('leaves open whether a process of hiring has scorecards', () => {
  const stateOf = (...names: string[]) =>
    scalingOf({ stage: 'series_b', processes: names.map((name) => ({ name })) }).processes.find(
      ({ id }) => id === 'interview_scorecards',
    )?.state
  expect(stateOf('Hiring therapists')).toBe('unknown')
  expect(stateOf('Payroll')).toBe('missing')
  expect(stateOf('Hiring therapists', 'Interviews')).toBe('present')
})

it('calls for skip-levels only where somebody manages a manager', () => {
  const skipLevels = (people: Company['people']) =>
    scalingOf({
      stage: 'series_b',
      cadence: [{ meeting: 'All-hands' }],
      people,
    }).communication.find(({ id }) => id === 'skip_levels')?.state
  const flat = [{ id: 'ceo' }, { id: 'a', manager_id: 'ceo' }, { id: 'b', manager_id: 'ceo' }]
  expect(skipLevels(flat)).toBeUndefined()
  expect(skipLevels([...flat, { id: 'c', manager_id: 'a' }])).toBe('missing')
})

it.each([
  ['Onboarding update', 'board_update', false],
  ['Dashboard update', 'board_update', false],
  ['Board update', 'board_update', true],
  ['Town hall prep', 'town_hall', false],
  ['Town hall', 'town_hall', true],
  ['CEO keynote', 'company_update', false],
  ['CEO notes', 'company_update', true],
])('tells whether %s is the %s: %s', (name, id, isIt) => {
  // Beside an all-hands, since a town hall alone is the all-hands.
  const cadence = [{ meeting: 'All-hands' }, { meeting: name }]
  const company: Company = { stage: 'series_b', cadence }
  const practice = scalingOf(company).communication.find((one) => one.id === id)
  expect(practice?.state).toBe(isIt ? 'present' : 'missing')
})

it('knows processes by the processes, and meetings by the cadence', () => {
  const states = (company: Company) =>
    new Map(
      scalingOf({ stage: 'series_b', ...company }).processes.map(({ id, state }) => [id, state]),
    )
  const meetings = states({ cadence: [{ meeting: 'leadership_sync' }] })
  expect([meetings.get('deploy'), meetings.get('one_on_ones')]).toEqual(['unknown', 'missing'])
  const written = states({ processes: [{ name: 'Billing' }] })
  expect([written.get('deploy'), written.get('one_on_ones')]).toEqual(['missing', 'unknown'])
  // A meeting may be the process all the same.
  expect(states({ cadence: [{ meeting: 'Release train' }] }).get('deploy')).toBe('present')
})
