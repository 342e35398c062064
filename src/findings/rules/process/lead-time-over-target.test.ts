import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { leadTimeOverTarget } from './lead-time-over-target.ts'
import { clinicGoal, clinicOnboarding } from './support/examples.ts'

const late = { ...clinicOnboarding, lead_time_hours: 148, target_lead_time_hours: 72 }

describe('lead_time_over_target', () => {
  verifyRule(leadTimeOverTarget, {
    found: [
      {
        when: 'it takes twice its target, and the key result counts the same',
        company: { ...clinicGoal, processes: [late] },
        subjects: ['Clinic onboarding'],
        says: ['148 h against a target of 72 h, 2.06x'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('high')
          expect(finding?.why).toMatch('18.5 days of 8 h')
          expect(finding?.why).toMatch("108 h of it (73%) are the wait before 'Interface setup'")
        },
      },
      {
        when: 'it takes a quarter more',
        company: {
          processes: [{ name: 'Renewal', lead_time_hours: 10, target_lead_time_hours: 8 }],
        },
        subjects: ['Renewal'],
        says: ['1.25x'],
        expect: ([finding]) => expect(finding?.severity).toBe('low'),
      },
    ],
    quiet: [
      {
        when: 'it is on target',
        company: { processes: [{ name: 'A', lead_time_hours: 8, target_lead_time_hours: 8 }] },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'target' },
      {
        when: 'there is no target',
        company: { processes: [{ name: 'A', lead_time_hours: 8 }] },
        missing: 'target',
      },
    ],
  })
})
