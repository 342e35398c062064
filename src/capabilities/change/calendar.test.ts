import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

it('writes the milestones as whole days: launch, and 14, 30 and 90 days after it', async () => {
  const stdin = JSON.stringify({ changes: [{ name: 'One handoff', launch_on: '2026-08-03' }] })
  const args = ['change', '-i', '-', '--at', '2026-09-11', '-f', 'ics']
  const { stdout, code } = await runCoo(args, { stdin })
  expect(code).toBe(0)
  const root = new ICAL.Component(ICAL.parse(stdout) as never)
  const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
    ['2026-08-03', true],
    ['2026-08-17', true],
    ['2026-09-02', true],
    ['2026-11-01', true],
  ])
  expect(events[1]?.summary).toBe('One handoff: two-week check')
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(4)
  expect(events.every(({ uid }) => !uid.includes('handoff'))).toBe(true)
})
