import { expect, it } from 'vitest'
import { answering } from './answering.ts'

const known = answering({
  people: [
    { id: 'p-1', name: 'Ada Teams', title: 'Head of Alerts', department: 'Field' },
    { id: 'p-2', name: 'Ana Ruiz', title: 'COO' },
  ],
  team_okrs: [{ name: 'Platform' }],
})
const unknown = answering({})

it.each([
  ['#ops', 'channel'],
  ['@here', 'channel'],
  ['PagerDuty', 'channel'],
  ['PagerDuty: Platform', 'channel'],
  ['Platform team', 'channel'],
  ['Platform', 'channel'],
  ['Field', 'channel'],
  ['Engineering', 'channel'],
  ['email', 'channel'],
  ['support@acme.com', 'channel'],
  ['info@acme.com', 'channel'],
  ['#ops-alerts, TBD', 'channel'],
  // Whoever is among the people is a person, whatever the name and whatever stands beside it.
  ['ada teams', 'person'],
  ['p-1', 'person'],
  ['COO', 'person'],
  ['#ops-alerts, Ana Ruiz', 'person'],
  ['Ana Ruiz (#ops-alerts)', 'person'],
  ['PagerDuty: Ana Ruiz', 'person'],
  ['Ana Ruiz via Slack', 'person'],
  ['Slack message for Ana Ruiz', 'person'],
  ['#ops @ana', 'person'],
  ['ana.ruiz@acme.com', 'person'],
  ['TBD', 'nobody'],
  ['n/a', 'nobody'],
  [' ', 'nobody'],
  [undefined, 'nobody'],
])('among people of the company %j is %s', (text, answers) => {
  expect(known(text)).toBe(answers)
})

it.each([
  ['Bo Newman', 'person'],
  ['bo.newman@acme.com', 'person'],
  ['Bo', 'person'],
  ['Head of Engineering', 'person'],
  ['#ops, Bo Newman', 'person'],
  ['Bo Newman, #ops', 'person'],
  ['Bo Newman and Al Haddad', 'person'],
  ['PagerDuty: platform-primary', 'channel'],
  ['Slack, on call', 'channel'],
])('where nobody is known %j is %s', (text, answers) => {
  expect(unknown(text)).toBe(answers)
})
