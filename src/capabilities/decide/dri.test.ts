import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { decide } from './capability.ts'
import { makeDecide } from './decide.ts'

it('counts what exactly one person answers for', () => {
  const { dri } = makeDecide(
    factsOf({
      processes: [{ name: 'a', owner: 'Ada' }, { name: 'b' }, { name: 'c', owner: 'Ada & Bo' }],
      people: [{ name: 'Ada' }],
    }),
    null,
  )
  expect(dri).toMatchObject({ things: 3, with_one: 1 })
  expect(dri.without[0]?.subject).toBe('b')
  expect(dri.shared[0]?.owner).toBe('Ada & Bo')
})

it('tells what nobody decides or answers for', () => {
  const company: Company = {
    decisions: [
      { id: 'D1', title: 'Move', status: 'requested' },
      { id: 'D2', title: 'Sell', status: 'requested', rapid: { recommend: 'Ada' } },
      { id: 'D3', title: 'Buy', status: 'decided', decided_on: '2026-05-01' },
    ],
    // Level 3 of ownership says that one person is named.
    processes: [{ name: 'Billing' }, { name: 'Hiring', maturity: { ownership: 3 } }],
    actions: [
      { id: 'A1', title: 'Call' },
      { id: 'A2', title: 'Ask', done_on: '2026-05-01' },
    ],
    department_okrs: [
      { department: 'Sales', owner: 'Ada', objectives: [{ id: 'S1' }, { id: 'S2' }] },
      { department: 'People', owner: 'Bo', objectives: [{ id: 'P1', owner: 'Cy' }, { id: 'P2' }] },
    ],
  }
  const { dri } = makeDecide(factsOf(company), null)
  expect(dri.without.map(({ says, open }) => [says, open])).toEqual([
    ['nobody answers for process Billing', true],
    ["nobody decides D1 'Move'", true],
    ["nobody decides D2 'Sell'", true],
    ["nobody is named who decided D3 'Buy'", false],
    ['nobody answers for action A1', true],
    ['nobody answers for action A2', false],
    ['nobody answers for objective P2', true],
  ])
  expect([dri.things, dri.with_one]).toEqual([11, 4])
  const page = renderText(decide.report(decide.run(factsOf(company), {})), {
    width: 200,
    color: false,
  })
  expect(page).toContain("• nobody decides D1 'Move'\n• nobody answers for action A1\n")
  expect(page).toContain('• D2: nobody decides; nobody is named who carries it out\n')
  expect(page).not.toMatch(/nobody decides D2|D3 'Buy'\n|action A2/)
})

it('does not count a decision that two are to take as one person’s, whoever owns it', () => {
  const { dri, log, requests } = makeDecide(
    factsOf({
      decisions: [
        { id: 'one', owner: 'Cy', rapid: { decide: 'Ada' } },
        { id: 'no owner', rapid: { decide: 'Ada' } },
        { id: 'two', owner: 'Ada', rapid: { decide: ['Ada', 'Bo'] } },
        { id: 'two in one', owner: 'Ada', rapid: { decide: 'Ada and Bo' } },
        { id: 'two and no owner', rapid: { decide: ['VP Sales', 'VP Product'] } },
        { id: 'owner alone', owner: 'Ada' },
        { id: 'decided', status: 'decided', owner: 'Cy', rapid: { decide: 'Ada' } },
        { id: 'nobody' },
      ],
    }),
    null,
  )
  expect(dri).toMatchObject({ things: 8, with_one: 3 })
  expect(dri.without.map(({ subject }) => subject)).toEqual(['nobody'])
  expect(dri.shared.map(({ subject, owner }) => [subject, owner])).toEqual([
    ['two', 'Ada, Bo'],
    ['two in one', 'Ada and Bo'],
    ['two and no owner', 'VP Sales, VP Product'],
    ['decided', 'Ada, Cy'],
  ])
  expect(log.find(({ id }) => id === 'two')?.decider).toBe('Ada, Bo')
  expect(requests.find(({ id }) => id === 'two and no owner')?.decider).toBe('VP Sales, VP Product')
})
