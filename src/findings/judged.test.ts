import { expect, it } from 'vitest'
import type { Company, Stage } from '../model/company.ts'
import { factsOf, TEST_DAY } from '../testing/a-company.ts'
import { act } from './act.ts'
import { opened } from './judged.ts'
import type { Rule } from './rule.ts'
import { judge } from './run.ts'

/** A rule that always proposes an action. */
const proposing = (owner: string | undefined): Rule => ({
  name: 'asks',
  area: 'data',
  docs: { what: '', why: '', act: '' },
  needs: [],
  figures: {},
  check: (_, cite) => ({
    found: [
      {
        subject: 'company',
        severity: 'low',
        basis: 'counted',
        evidence: () => [cite.missing('', 'as_of')],
        says: () => ({
          what: '0 of 1.',
          why: '',
          how_to_act: [act(TEST_DAY, { action: 'Ask', owner, role: 'COO', within: 'today' })],
        }),
      },
    ],
    silent: [],
  }),
})

const actionOf = (company: Company, owner?: string) =>
  judge([proposing(owner)], factsOf(company), new Set()).findings.map(opened)[0]?.how_to_act[0]

const people = [
  { id: '1', name: 'Eva', title: 'CEO' },
  { id: '2', name: 'Ana', title: 'Chief Operating Officer' },
]

it('gives a proposed role to the person who holds it by title, and says so', () => {
  expect(actionOf({ people })).toMatchObject({
    owner: 'Ana',
    owner_named: true,
    owner_by_title: 'COO',
  })
})

it('proposes the role where nobody holds it', () => {
  const action = actionOf({ stage: 'series_b', people: [{ id: '1', name: 'Eva', title: 'CEO' }] })
  expect(action).toEqual({ action: 'Ask', owner: 'COO', due_on: TEST_DAY, owner_named: false })
})

it('gives a role that comes with a later stage to who leads the company', () => {
  // By the playbook a COO comes with Series B.
  const action = (stage: Stage) =>
    actionOf({ stage, people: [{ id: '1', name: 'Eva', title: 'Founder & CEO' }] })
  expect(action('series_a')).toMatchObject({ owner: 'Eva', owner_by_title: 'CEO' })
  expect(action('series_b')).toMatchObject({ owner: 'COO', owner_named: false })
})

it('leaves what the data give somebody by name', () => {
  const action = actionOf({ people }, 'eva')
  expect(action).toEqual({ action: 'Ask', owner: 'Eva', due_on: TEST_DAY, owner_named: true })
})

it('gives what a leaver without a manager owned to the holder of the role', () => {
  const left = [{ name: 'Gus Pike', left_on: '2026-08-15' }]
  expect(actionOf({ people, left }, 'Gus Pike')).toMatchObject({
    action: 'Ask, in place of Gus Pike, who left on 15 Aug 2026',
    owner: 'Ana',
    owner_by_title: 'COO',
  })
})
