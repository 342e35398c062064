import { describe, expect } from 'vitest'
import { anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { processImmature } from './process-immature.ts'

/** The seed's incident response: 2 x .2 + 2 x .15 + .2 + .2 + 2 x .15 + .1 = 1.5. */
const maturity = {
  documentation: 2,
  ownership: 2,
  metrics: 1,
  automation: 1,
  consistency: 2,
  feedback_loop: 1,
}

describe('process_immature', () => {
  verifyRule(processImmature, {
    found: [
      {
        when: 'its score is below 2',
        idle: true,
        company: { processes: [{ name: 'Incident Response', maturity }] },
        subjects: ['Incident Response'],
        says: ['at a maturity of 1.5 of 5: metrics, automation and feedback loop at level 1'],
        expect: ([finding]) => expect(finding?.severity).toBe('low'),
      },
      {
        when: 'a key result names it by its words',
        company: {
          processes: [{ name: 'Incident Response', maturity }],
          team_okrs: [
            { objectives: [{ key_results: [{ title: 'P0/P1 incidents <2 per month' }] }] },
          ],
        },
        subjects: ['Incident Response'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('medium')
          expect(finding?.assumed.join()).toMatch('by the words of the title')
        },
      },
      {
        when: 'it handles incidents, there are too many, and a launch is still to come',
        company: {
          ...aQuarter([
            anObjective('O1', [
              {
                title: 'Ship it',
                type: 'milestone',
                milestones_hit: 1,
                milestones_total: 3,
                milestones: ['Alpha', 'Beta with 5 customers', 'GA launch'],
              },
            ]),
          ]),
          processes: [{ name: 'Incident Response', maturity }],
          team_okrs: [
            {
              objectives: [
                {
                  key_results: [
                    {
                      title: 'P0/P1 incidents <2 per month',
                      type: 'numeric',
                      baseline_value: 5,
                      current_value: 2.5,
                      target_value: 2,
                      lower_is_better: true,
                      unit: '/month',
                    },
                  ],
                },
              ],
            },
          ],
        },
        subjects: ['Incident Response'],
        expect: ([finding]) => {
          expect(finding?.looms).toBe(true)
          expect(finding?.why).toContain('That stands at 2.5/month, from 5/month to 2/month.')
          expect(finding?.why).toContain(
            "'Beta with 5 customers' and 'GA launch' are still to come",
          )
        },
      },
      {
        when: 'open roles land in it',
        company: {
          team: { open_requisitions: 18 },
          processes: [{ name: 'Employee Onboarding', maturity }],
        },
        subjects: ['Employee Onboarding'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('medium')
          expect(finding?.why).toMatch('18 open roles')
        },
      },
    ],
    quiet: [
      {
        when: 'its score is 2',
        company: {
          processes: [
            {
              name: 'A',
              maturity: {
                documentation: 2,
                ownership: 2,
                metrics: 2,
                automation: 2,
                consistency: 2,
                feedback_loop: 2,
              },
            },
          ],
        },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'maturity' },
      {
        when: 'missing dimensions would decide',
        company: { processes: [{ name: 'A', maturity: { documentation: 1 } }] },
        missing: 'missing dimensions',
      },
    ],
  })
})
