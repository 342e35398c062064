import { expect } from 'vitest'
import type { Finding } from '../../../model/finding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionOverdue } from './decision-overdue.ts'

const discounts = {
  id: 'D-10',
  title: 'Who may grant a discount',
  status: 'requested' as const,
  requested_on: '2026-08-24',
  decide_by: '2026-09-04',
  owner: 'Ada',
  default: 'Nobody',
}

const asked = (requested_on: string) => ({
  decisions: [{ ...discounts, requested_on, decide_by: '2026-09-10' }],
})

verifyRule(decisionOverdue, {
  found: [
    {
      when: 'it was asked for a day ago',
      company: asked('2026-09-10'),
      subjects: ['D-10'],
      expect: ([finding]) => expect(finding?.why).toContain('1 day has passed'),
    },
    {
      when: 'it was asked for two days ago',
      company: asked('2026-09-09'),
      subjects: ['D-10'],
      expect: ([finding]) => expect(finding?.why).toContain('2 days have passed'),
    },
    {
      when: 'its day was a week ago, and nobody authorized the default',
      company: {
        decisions: [
          {
            ...discounts,
            teams: ['Sales', 'Finance', 'Support'],
            options: [{ title: 'Bo alone', trade_off: 'Fast' }, 'Both'],
          },
        ],
      },
      subjects: ['D-10'],
      says: ["D-10 'Who may grant a discount' was due on 4 Sep 2026, 7 days ago"],
      expect: ([finding]) => {
        expect(finding?.why).toContain("'Nobody' must not be taken")
        expect(finding?.why).toContain('18 days')
        expect(finding?.why).toContain('It binds Sales, Finance and Support.')
        expect(finding?.severity).toBe('high')
        expect(finding?.how_to_act[0]).toMatchObject({ owner: 'Ada', due_on: '2026-09-11' })
        expect(finding?.options.map(({ title }) => title)).toEqual(['Bo alone', 'Both'])
        expect(finding?.recommendation).toBe(
          'None yet: nothing in the data favours one; a recommendation of D-10, which nobody is named to make, would',
        )
      },
    },
    {
      when: 'it can be taken back: more waiting costs more than a wrong choice',
      company: { decisions: [{ ...discounts, reversible: 'yes' }] },
      subjects: ['D-10'],
      expect: ([finding]) =>
        // from 24 August to 11 September
        expect(finding?.how_to_act[0]?.action).toBe(
          "Decide D-10 'Who may grant a discount' today: it can be taken back, the 18 days of waiting cannot",
        ),
    },
    {
      when: 'a day says that it is decided, and its status that it is not',
      company: { decisions: [{ ...discounts, decided_on: '2026-08-30' }] },
      subjects: ['D-10'],
      says: ['is still requested by its status, though decided_on says 30 Aug 2026'],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]?.action).toBe(
          'Say in the log whether D-10 is decided: correct its status or its decided_on',
        ),
    },
    {
      when: 'the default is authorized: it is to be recorded',
      company: {
        decisions: [{ ...discounts, default_authorized_by: 'Cy', options: ['Bo alone', 'Nobody'] }],
      },
      subjects: ['D-10'],
      says: ['and is not taken: its default holds.'],
      expect: ([finding]) => {
        expect(finding?.why).toContain(
          "Since 4 Sep 2026, without an answer, 'Nobody' holds, as Cy authorized",
        )
        expect(finding?.how_to_act[0]?.action).toContain("Record that 'Nobody' holds")
        expect(finding?.recommendation).toBe('Nobody, since it is the default that Cy authorized')
      },
    },
    ...['Zed', 'leadership team'].map((by) => ({
      when: `its default is authorized by ${by}, which is nobody of the people`,
      company: {
        people: [{ name: 'Ada' }],
        decisions: [{ ...discounts, default_authorized_by: by, teams: ['Sales', 'Support'] }],
      },
      subjects: ['D-10'],
      expect: ([finding]: readonly Finding[]) => {
        expect(finding?.why).toContain(`'Nobody' must not be taken: ${by}, who authorized it, is `)
        expect(finding?.how_to_act[0]?.action).toContain('or set a new day')
        expect(finding?.severity).toBe('high')
      },
    })),
    {
      when: 'somebody is to recommend and has not',
      company: {
        decisions: [{ ...discounts, options: ['Bo alone', 'Both'], rapid: { recommend: 'Di' } }],
      },
      subjects: ['D-10'],
      expect: ([finding]) =>
        expect(finding?.recommendation).toContain('from Di, who recommends by its RAPID, would'),
    },
    {
      when: 'the request recommends an option',
      company: {
        decisions: [
          {
            ...discounts,
            options: ['Bo alone', 'Both'],
            recommendation: 'Both, since Bo is away in October.',
            rapid: { recommend: ['Di', 'Ed'] },
          },
        ],
      },
      subjects: ['D-10'],
      expect: ([finding]) =>
        expect(finding?.recommendation).toBe(
          'Both, since Bo is away in October (Di and Ed recommend)',
        ),
    },
    {
      when: 'one person decides by RAPID, by an instant',
      company: {
        decisions: [
          { title: 'Office', decide_by: '2026-09-10T17:00:00-05:00', rapid: { decide: 'Bo' } },
        ],
      },
      subjects: ['Office'],
      says: ['1 day ago'],
      expect: ([finding]) => expect(finding?.how_to_act[0]?.owner).toBe('Bo'),
    },
  ],
  quiet: [
    {
      when: 'its day is today',
      company: { decisions: [{ ...discounts, decide_by: '2026-09-11' }] },
    },
    {
      when: 'it is taken',
      company: { decisions: [{ ...discounts, status: 'decided', decided_on: '2026-09-10' }] },
    },
    { when: 'no day was set', company: { decisions: [{ id: 'D-1', status: 'requested' }] } },
  ],
  silent: [{ when: 'nothing is logged', company: {}, missing: 'decisions' }],
})
