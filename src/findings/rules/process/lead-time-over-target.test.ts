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
        when: 'its longest stated wait is not where the queue is',
        company: {
          processes: [
            {
              name: 'Orders',
              lead_time_hours: 80,
              target_lead_time_hours: 48,
              steps: [
                { name: 'Check', throughput_per_day: 5, current_queue: 2, avg_wait_hours: 16 },
                { name: 'Print', throughput_per_day: 5, current_queue: 40, avg_wait_hours: 8 },
                { name: 'Ship', throughput_per_day: 5, current_queue: 1 },
              ],
            },
          ],
        },
        subjects: ['Orders'],
        // 40 / 5 days of 8 hours; 80 - 48 are to go.
        expect: ([finding]) => {
          expect(finding?.why).toMatch("40 before 'Print' take 64 h to pass at 5 a day")
          expect(finding?.how_to_act[0]?.action).toBe(
            "Cut the queue of 40 before 'Print': 32 h are to go, and 64 h are spent there",
          )
        },
      },
      {
        when: 'more is to go than waits at any step',
        company: {
          processes: [
            {
              name: 'Orders',
              lead_time_hours: 80,
              target_lead_time_hours: 48,
              steps: [
                { name: 'Check', avg_wait_hours: 16 },
                { name: 'Print', avg_wait_hours: 8 },
              ],
            },
          ],
        },
        subjects: ['Orders'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toBe(
            "Start with the wait before 'Check': 16 h are spent there, the most of any step, and 32 h are to go in all",
          ),
      },
      {
        when: 'it takes a quarter more',
        idle: true,
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
