import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { incidentOpen } from './incident-open.ts'

const outage = {
  id: 'I1',
  title: 'Outage',
  severity: 'p0',
  started_at: '2026-09-08T10:00:00Z',
  customer_facing: true,
} as const

describe('incident_open', () => {
  verifyRule(incidentOpen, {
    found: [
      {
        when: 'a P0 that customers feel is open for three days',
        company: { incidents: [outage] },
        subjects: ['I1'],
        says: ["P0 incident I1 'Outage' is open since 8 Sep 2026, for 3 days."],
        expect: ([finding]) => {
          expect(finding).toMatchObject({ severity: 'critical', since: '2026-09-08' })
          expect(finding?.why).toBe('Customers have felt it for 3 days.')
          expect(finding?.how_to_act[0]?.due_on).toBe('2026-09-11')
        },
      },
      {
        when: 'a P1 in a process started today',
        company: {
          incidents: [{ id: 'I2', severity: 'p1', started_at: '2026-09-11', process: 'Billing' }],
          processes: [{ name: 'Billing', owner: 'Ada' }],
        },
        subjects: ['I2'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('high')
          expect(finding?.how_to_act[0]?.owner).toBe('Ada')
        },
      },
      {
        when: 'it names no process, and one by which the company responds has an owner',
        company: {
          incidents: [outage],
          processes: [
            { name: 'Billing', owner: 'Bo' },
            { name: 'Incident response', owner: 'Ada' },
          ],
        },
        subjects: ['I1'],
        expect: ([finding]) => {
          expect(finding?.how_to_act[0]).toMatchObject({ owner: 'Ada', owner_named: true })
        },
      },
    ],
    quiet: [
      {
        when: 'it is resolved',
        company: { incidents: [{ ...outage, resolved_at: '2026-09-09T10:00:00Z' }] },
      },
      { when: 'it is a P2', company: { incidents: [{ ...outage, severity: 'p2' }] } },
    ],
    silent: [
      { when: 'no incidents are recorded', company: {}, missing: 'incidents' },
      {
        when: 'none says how grave it is',
        company: { incidents: [{ id: 'I3', started_at: '2026-09-08' }] },
        missing: 'severity',
      },
    ],
  })
})
