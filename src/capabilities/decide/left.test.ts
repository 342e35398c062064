import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { aSituation, factsOf } from '../../testing/a-company.ts'
import { invoke } from '../invoke.ts'
import { decide } from './capability.ts'
import { makeDecide } from './decide.ts'

describe('somebody who has left', () => {
  const company: Company = {
    people: [{ id: 'p1', name: 'Ada' }],
    left: [
      { id: 'p2', name: 'Lila', manager_id: 'p1', left_on: '2026-07-31' },
      { id: 'p3', name: 'Ned', manager_id: 'p1' },
    ],
    processes: [
      { name: 'Billing', owner: 'Ada' },
      { name: 'Hiring', owner: 'Lila' },
    ],
    actions: [
      { id: 'A1', title: 'Call', owner: 'Ned', due_on: '2026-10-01' },
      { id: 'A2', title: 'Ask', owner: 'Ned', due_on: '2026-05-01', done_on: '2026-04-01' },
    ],
    decisions: [
      {
        id: 'D1',
        title: 'Move',
        status: 'requested',
        decide_by: '2026-09-10',
        default: 'Stay',
        default_authorized_by: 'Ned',
        rapid: { recommend: 'Ada', perform: ['Ada'], input: ['Lila', 'Ada'], decide: 'Lila' },
      },
      {
        id: 'D2',
        title: 'Sell',
        status: 'requested',
        rapid: { recommend: 'Ada', perform: ['Ada'], decide: ['Lila', 'Ada'] },
      },
      { id: 'D3', title: 'Old', status: 'decided', decided_on: '2026-05-01', owner: 'Lila' },
    ],
  }
  const page = (request?: string) =>
    renderText(
      invoke(decide, aSituation(company), request === undefined ? {} : { request }, []).report,
      { width: 200, color: false },
    )

  // Of seven: a process, a decision and an action lie with a leaver; what is over stays counted.
  it('answers for nothing that is open', () => {
    const { dri } = makeDecide(factsOf(company), null)
    expect(dri.without.map(({ subject }) => subject)).toEqual(['Hiring', 'D1', 'A1'])
    expect(dri.shared.map(({ subject }) => subject)).toEqual(['D2'])
    expect([dri.things, dri.with_one]).toEqual([7, 3])
  })

  it('is told of what lies with them', () => {
    expect(page()).toContain('process Hiring lies with Lila, who left on 31 Jul 2026\n')
    expect(page()).toContain('action A1 lies with Ned, who has left\n')
  })

  it('makes a RAPID faulty while it is open, and is to be replaced before it is sent', () => {
    const { rapid } = makeDecide(factsOf(company), null)
    const [d1] = rapid
    const says = [
      'who gives input is Lila, who left on 31 Jul 2026: Ada names another',
      'who decides is Lila, who left on 31 Jul 2026: Ada names another',
    ]
    expect(d1?.problems.map((one) => one.says)).toEqual(says)
    expect(makeDecide(factsOf(company), 'D1').request?.warnings).toEqual(
      expect.arrayContaining(says),
    )
    expect(page()).toContain('2 decisions have a RAPID, 2 with faults')
    expect(page().match(/D1 lies with/g)).toBeNull()
  })

  it('is told to have left wherever a decision names them', () => {
    expect(page()).toContain('Lila, who left on 31 Jul 2026, Ada')
    expect(page()).toContain('its default holds, as Ned authorized, who has left')
    const request = page('D1')
    expect(request).toMatch(/Decides +Lila, who left on 31 Jul 2026\n/)
    expect(request).toMatch(/Input from +Lila, who left on 31 Jul 2026, Ada\n/)
    expect(request).toMatch(/Default authorized by +Ned, who has left\n/)
  })
})
