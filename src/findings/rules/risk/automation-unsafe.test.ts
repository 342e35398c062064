import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { automationUnsafe } from './automation-unsafe.ts'

const sound = {
  name: 'Invoices',
  owner: 'Ada',
  alert_to: 'Ada',
  last_tested_on: '2026-08-01',
  last_run_on: '2026-09-10',
}

verifyRule(automationUnsafe, {
  found: [
    {
      when: 'it was not tested for 180 days',
      company: {
        automations: [
          { ...sound, last_tested_on: '2026-03-15', impact_if_down: 'Cash comes later' },
        ],
      },
      subjects: ['Invoices'],
      says: ['180 days ago (limit 180)'],
      expect: ([finding]) => {
        expect(finding?.why).toContain('Cash comes later')
        expect(finding?.severity).toBe('low')
      },
    },
    {
      when: 'a channel is alerted',
      company: { automations: [{ ...sound, alert_to: '#ops-alerts' }] },
      subjects: ['Invoices'],
      says: ["alerts 0 people by name ('#ops-alerts' is no person)"],
    },
    {
      when: 'all is wrong with one of two',
      company: { automations: [sound, { name: 'Mails', last_run_on: '2026-09-01' }] },
      subjects: ['Mails'],
      says: ["'Mails' has 0 owners, and alerts 0 people when it fails, and has 0 tests"],
      expect: ([finding]) => expect(finding?.severity).toBe('high'),
    },
    {
      when: 'a channel owns it, and a mailbox is alerted',
      company: { automations: [{ ...sound, owner: '#ops', alert_to: 'support@acme.com' }] },
      subjects: ['Invoices'],
      says: [
        "has 0 owners ('#ops' is no person), and alerts 0 people by name ('support@acme.com' is no",
      ],
      expect: ([finding]) => expect(finding?.how_to_act[0]).toMatchObject({ owner_named: false }),
    },
    {
      when: 'a team is alerted by its name',
      company: { automations: [{ ...sound, alert_to: 'Platform team' }] },
      subjects: ['Invoices'],
    },
  ],
  quiet: [
    { when: 'all is in order', company: { automations: [sound] } },
    {
      when: 'somebody is named beside a channel',
      company: {
        people: [{ id: 'p-1', name: 'Ada Okafor' }],
        automations: [{ ...sound, alert_to: '#ops-alerts, Ada Okafor' }],
      },
    },
    {
      when: 'it was tested 179 days ago',
      company: { automations: [{ ...sound, last_tested_on: '2026-03-16' }] },
    },
    {
      when: 'a title is alerted that one person has',
      company: {
        people: [{ id: 'p-1', name: 'Ada', title: 'Lead of the Platform team' }],
        automations: [{ ...sound, alert_to: 'Lead of the Platform team' }],
      },
    },
    {
      when: 'the other is only proposed',
      company: { automations: [sound, { name: 'Idea', build_cost_usd: 6000 }] },
    },
  ],
  silent: [
    { when: 'automations are not recorded', company: {}, missing: 'automations' },
    {
      when: 'they are only proposed',
      company: { automations: [{ name: 'Idea', build_cost_usd: 6000 }] },
      missing: 'run',
    },
  ],
})
