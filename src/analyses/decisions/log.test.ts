import { expect, it } from 'vitest'
import { decisionLog, newestEntry } from './log.ts'
import { decisionSpeed } from './speed.ts'

it('says where each decision stands today', () => {
  const states = decisionLog({
    decisions: [
      { id: 'a', status: 'decided' },
      { id: 'b', status: 'decided', supersedes: 'a' },
      { id: 'c', status: 'requested', supersedes: 'b' },
      { id: 'd', decided_on: '2026-09-01' },
      { id: 'e' },
      { id: 'f', status: 'rejected' },
    ],
  }).map(({ state }) => state)
  expect(states).toEqual(['superseded', 'decided', 'open', 'decided', 'open', 'rejected'])
})

it('follows a chain of entries that replace each other, the middle one marked by hand', () => {
  const states = decisionLog({
    decisions: [
      { id: 'a', status: 'decided', decided_on: '2026-01-01' },
      { id: 'b', status: 'superseded', decided_on: '2026-02-01', supersedes: 'a' },
      { id: 'c', status: 'decided', decided_on: '2026-03-01', supersedes: 'b' },
    ],
  }).map(({ state }) => state)
  expect(states).toEqual(['superseded', 'superseded', 'decided'])
})

it('takes what an entry supersedes by its title too, but for itself', () => {
  const states = decisionLog({
    decisions: [
      { title: 'Support in office hours only', status: 'decided' },
      {
        title: 'Round the clock support',
        status: 'decided',
        supersedes: 'support in office hours only',
      },
      { title: 'Pay monthly', status: 'decided', decided_on: '2026-01-01' },
      { title: 'Pay monthly', status: 'decided', supersedes: 'Pay monthly' },
      { title: 'Move', status: 'decided', supersedes: 'NOPE' },
    ],
  }).map(({ state }) => state)
  expect(states).toEqual(['superseded', 'decided', 'superseded', 'decided', 'decided'])
})

it('names the one decider of the RAPID before the owner', () => {
  const deciders = decisionLog({
    decisions: [
      { owner: 'Ada', rapid: { decide: 'Bo' } },
      { owner: 'Ada', rapid: { decide: ['Bo', 'Cy'] } },
      { title: 'Nobody' },
      { owner: '  ', rapid: { decide: '' } },
      { owner: '-' },
    ],
  }).map(({ decider }) => decider)
  expect(deciders).toEqual(['Bo', 'Ada', null, null, null])
})

it('calls an entry that has neither id nor title by what it is about', () => {
  const log = decisionLog({ decisions: [{ title: 'Move' }, { subject: 'rent' }, {}] })
  expect(log.map(({ called }) => called)).toEqual(["'Move'", "decision 2 on 'rent'", 'decision 3'])
})

it('gives each part to different people, whatever they are called', () => {
  const people = [
    { id: 'p1', name: 'Ana Alba', title: 'Chair and CEO' },
    { id: 'p2', name: 'Bo Berg' },
  ]
  const [one, shared] = decisionLog({
    people,
    decisions: [
      { rapid: { decide: ['Chair and CEO', 'ana  ALBA'], agree: ['Bo Berg', 'p2', '-'] } },
      { owner: 'p2', rapid: { decide: 'Ana and Bo' } },
    ],
  })
  expect(one).toMatchObject({
    parts: { recommend: [], agree: ['Bo Berg'], perform: [], input: [], decide: ['Chair and CEO'] },
    decider: 'Chair and CEO',
    is_by_committee: false,
  })
  expect(shared).toMatchObject({ decider: 'Ana and Bo', is_by_committee: true })
})

it('counts the hours from request to decision, where they are the right way round', () => {
  const hours = decisionLog({
    decisions: [
      { requested_on: '2026-09-01', decided_on: '2026-09-03' },
      { requested_on: '2026-09-01T09:00:00Z', decided_on: '2026-09-01T10:30:00Z' },
      { requested_on: '2026-09-03', decided_on: '2026-09-01' },
      { decided_on: '2026-09-01' },
    ],
  }).map(({ cycle_hours }) => cycle_hours)
  expect(hours).toEqual([48, 1.5, null, null])
})

it('looks at the decisions taken in the year before the newest of them', () => {
  const log = decisionLog({
    decisions: [
      { id: 'old', status: 'decided', requested_on: '2025-08-30', decided_on: '2025-08-31' },
      { id: 'first', status: 'superseded', requested_on: '2025-09-01', decided_on: '2025-09-01' },
      { id: 'no', status: 'rejected', requested_on: '2026-01-01', decided_on: '2026-01-01' },
      { id: 'last', status: 'decided', requested_on: '2026-08-31', decided_on: '2026-09-01' },
      { id: 'later', status: 'decided', requested_on: '2026-09-09', decided_on: '2026-09-20' },
      { id: 'open', requested_on: '2026-09-10' },
    ],
  })
  const { taken, trend } = decisionSpeed(log, '2026-09-11')
  expect(taken.map(({ subject }) => subject)).toEqual(['first', 'last'])
  expect(trend).toBeNull()
  expect(newestEntry(log, '2026-09-11')).toBe('2026-09-10')
})
