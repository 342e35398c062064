import { expect, it } from 'vitest'
import { csv, readRights } from '../../testing/read-rights.ts'

const inLog = (rows: readonly (readonly string[])[], header: readonly string[]) =>
  readRights(csv([header, ...rows]))

it('reads a log beside actions by the statuses of decisions, and leaves the due day of a step out', async () => {
  const header = 'ID,Decision,Owner,Status,Date,Action,Due'.split(',')
  const open = 'D1,Open hub,Ann,Decided,2026-11-01,Sign the lease,2026-11-20'.split(',')
  const { source, decisions } = await inLog(
    [open, 'D2,Buy CRM,Bo,Rejected,2026-11-02,,'.split(',')],
    header,
  )
  expect(source.columns_not_read).toEqual([{ at: 2, columns: ['Action', 'Due'] }])
  expect(decisions).toEqual([
    { id: 'D1', title: 'Open hub', owner: 'Ann', status: 'decided', decided_on: '2026-11-01' },
    { id: 'D2', title: 'Buy CRM', owner: 'Bo', status: 'rejected', decided_on: '2026-11-02' },
  ])
  const steps = 'Date,Decision,Owner,Next step,Due,Status'.split(',')
  const pending = '2026-11-01,Open hub,Ann,Send lease draft,2026-11-20,Pending'.split(',')
  const log = await inLog([pending], steps)
  expect(log.decisions?.[0]).not.toHaveProperty('decide_by')
  expect(log.source.columns_not_read).toMatchObject([{ columns: ['Next step', 'Due'] }])
})
