import { describe, expect, it } from 'vitest'
import type { Company } from '../../../model/company.ts'
import { factsOf } from '../../../testing/a-company.ts'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { judge } from '../../run.ts'
import { companyConstraint } from './company-constraint.ts'
import {
  chargerParts,
  chargers,
  clinicGoal,
  clinicOnboarding,
  onboardingGoal,
} from './support/examples.ts'

const clinic: Company = { ...clinicGoal, processes: [clinicOnboarding] }
const idle = {
  name: 'Clinic onboarding',
  arrivals_per_day: 1,
  steps: [{ name: 'Intake', throughput_per_day: 1, capacity_per_day: 5, current_queue: 0 }],
}

describe('company_constraint', () => {
  verifyRule(companyConstraint, {
    found: [
      {
        when: 'the key result counts the pieces that it lets through',
        company: chargers,
        subjects: ['Charger assembly'],
        expect: ([finding]) => {
          // 13 working days after 11 Sep: 380 + 6 x 13 = 458
          expect(finding?.why).toContain(
            "At 6 a day '600 chargers shipped' ends at about 458 chargers at most on 30 Sep 2026, against 600 chargers.",
          )
          expect(finding?.why_confidence).not.toBe('verified')
          // With more waiting there it is worse.
          expect(finding?.extent).toBe(54)
          // 9 - 6 are short, which is less than the 14 - 6 up to the next limit.
          expect(finding?.options.map(({ trade_off }) => trade_off).join()).toContain(
            'pays for the 3 a day that are short',
          )
        },
      },
      {
        when: 'a part of the key result is said to run through it',
        company: { ...chargers, department_okrs: chargerParts('Charger assembly') },
        subjects: ['Charger assembly'],
        expect: ([finding]) => {
          // 458 of the line, and 90 - 80 still to be bought in.
          expect(finding?.why).toContain(
            "ends at about 468 chargers at most on 30 Sep 2026, with the 10 chargers still to come of '90 chargers bought in', against 600 chargers.",
          )
        },
      },
      {
        when: 'no part of the key result is said to run through it',
        company: { ...chargers, department_okrs: chargerParts() },
        subjects: ['Charger assembly'],
        expect: ([finding]) => {
          // 6 a day for 13 working days, of 600 - 380.
          expect(finding?.why).toContain(
            "At 6 a day it makes about 78 chargers at most by 30 Sep 2026 of the 220 chargers that '600 chargers shipped' lacks",
          )
          expect(finding?.why).not.toContain('ends at')
        },
      },
      {
        when: 'a decision about the step is open',
        company: {
          ...chargers,
          decisions: [
            {
              id: 'D-1',
              title: 'Run a night shift at the test bench',
              subject: 'Test bench',
              status: 'requested',
              requested_on: '2026-09-01',
              decide_by: '2026-09-18',
              owner: 'Rika',
              options: [{ title: 'Night shift', trade_off: 'Doubles the hours of the racks' }],
            },
            { id: 'D-2', title: 'Move the boards', subject: 'Boards', status: 'requested' },
          ],
        },
        subjects: ['Charger assembly'],
        expect: ([finding]) => {
          expect(finding?.how_to_act[0]).toMatchObject({
            action: "Decide D-1 'Run a night shift at the test bench', open since 1 Sep 2026",
            owner: 'Rika',
            owner_named: true,
            due_on: '2026-09-18',
          })
          expect(finding?.options).toEqual([
            { title: 'Night shift', trade_off: 'Doubles the hours of the racks' },
          ])
          expect(finding?.recommendation).toContain('a recommendation of D-1')
          expect(finding?.how_to_act.map(({ action }) => action).join()).not.toContain('D-2')
        },
      },
      {
        when: 'holidays take working days from what is left',
        company: {
          ...chargers,
          working_hours: { holidays: ['2026-09-14', '2026-09-15', '2026-09-19'] },
        },
        subjects: ['Charger assembly'],
        expect: ([finding]) => {
          // The 19th is a Saturday: 11 working days are left: 380 + 6 x 11 and 54 + 3 x 11.
          expect(finding?.why).toContain('ends at about 446 chargers at most')
          expect(finding?.why).toContain('87 wait there on 30 Sep 2026')
        },
      },
      {
        when: 'a step on the path of a key result is given more than it can take',
        company: clinic,
        subjects: ['Clinic onboarding'],
        says: ['3 a day arrive, it can take 2.8 and does 2.6 (load 107%)', '35 wait, 13.5 days'],
        expect: ([finding]) => {
          // 0.4 a day more than leave, 5 days a week, for 19 days: 35 + 2 x 19 / 7.
          expect(finding?.why).toContain(
            "'A site is live within 9 working days' (Sipho), now 18.5 against 9 working days",
          )
          expect(finding?.why).toMatch('40 wait there on 30 Sep 2026')
          expect(finding?.why).toMatch("Next limit: 'Templates' at 3.2 a day")
          // 15 hours of waste at 5.7 hours each.
          expect(finding?.how_to_act[0]?.action).toMatch(
            'worth 2.6 a week where 2 a week are missing',
          )
          expect(finding?.how_to_act.map(({ action }) => action.split(' ')[0])).toEqual([
            'Stop',
            'Let',
            'Only',
          ])
          expect(finding?.options[0]?.because).toBe(
            'it needs no hire and is worth up to 2.6 a week where 2 a week are missing',
          )
        },
      },
      {
        when: 'its work is given as none, and another result drives the one it holds up',
        company: {
          ...clinicGoal,
          processes: [
            {
              ...clinicOnboarding,
              steps: clinicOnboarding.steps?.map((step) => ({ ...step, avg_process_hours: 0 })),
            },
          ],
          team_okrs: [
            {
              objectives: [
                {
                  key_results: [
                    {
                      id: 'recipes',
                      title: 'Setups start from a recipe',
                      type: 'percentage',
                      current_pct: 42,
                      target_pct: 70,
                      links: [{ to: 'live-days' }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        subjects: ['Clinic onboarding'],
        expect: ([finding]) => {
          const said = finding?.how_to_act.map(({ action }) => action).join()
          expect(said).toMatch('Stop the 15 h a week lost') // 9 waiting, 6 of defects.
          expect(said).toMatch('by recipes (42% of 70%)')
        },
      },
      {
        when: 'the decision log has a hire at the blocked step',
        company: {
          ...onboardingGoal,
          processes: [customerOnboarding],
          decisions: [
            { id: 'D-9', title: 'Hire a specialist for customer setup', status: 'decided' },
            { id: 'D-7', title: 'Checklist for customer setup', status: 'decided' },
          ],
        },
        subjects: ['Customer Onboarding'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toMatch(
            "which is against the decision log, where D-9 ('Hire a specialist for customer setup') is decided: settle first whether it is to wait; carry through D-7 ('Checklist for customer setup')",
          ),
      },
      {
        when: 'work waits in a funnel, in which what reaches a step is not known',
        company: {
          team_okrs: [
            { objectives: [{ key_results: [{ title: 'New deals', process: 'Sales' }] }] },
          ],
          processes: [
            {
              name: 'Sales',
              steps: [
                { name: 'Lead', throughput_per_day: 15, capacity_per_day: 20, current_queue: 4 },
                { name: 'Demo', throughput_per_day: 8, capacity_per_day: 10, current_queue: 12 },
              ],
            },
          ],
        },
        subjects: ['Sales'],
        // 8 of 10; nothing is said of the 15 that the first step hands on.
        says: ['it does 8 a day of a possible 10 (utilization 80%), and 12 wait, 1.5 days'],
        expect: ([finding]) => {
          const told = [finding?.why, ...(finding?.how_to_act ?? []).map(({ action }) => action)]
          expect(told.join(' ')).not.toMatch(/15|short/)
        },
      },
      {
        when: "the seed's onboarding is blocked at its setup",
        company: { ...onboardingGoal, processes: [customerOnboarding] },
        subjects: ['Customer Onboarding'],
        says: ['4 a day arrive, it can take 3 and does 2 (load 133%), and 8 wait, 4 days'],
        expect: ([finding]) => {
          // 52 hours are 6.5 working, 9.1 calendar days; 38 x 5 / 7 x 2 = 54.3; 14 + 4.5 = 18.5.
          expect(finding?.why).toMatch('explain 9.1 of the 38 days')
          expect(finding?.why).toMatch('means 54.3 under way, the steps show 18.5')
          expect(finding?.how_to_act[0]?.action).toMatch(
            'blocked first, short second (4 a day arrive)',
          )
          expect(finding?.options[0]?.because).toBe(
            'it needs no hire, and the step does 2 a day of a possible 3',
          )
          expect(finding?.confidence).toBe('medium')
        },
      },
      {
        when: 'it does nearly all it can, and far more arrives',
        company: {
          ...onboardingGoal,
          processes: [
            {
              name: 'Customer onboarding',
              arrivals_per_day: 92,
              steps: [
                {
                  name: 'Review',
                  throughput_per_day: 66,
                  capacity_per_day: 70,
                  current_queue: 410,
                },
              ],
            },
          ],
        },
        subjects: ['Customer onboarding'],
        expect: ([finding]) => {
          // 66 of 70 are 94 %; 70 - 66 = 4 of 92 - 66 = 26, and 92 - 70 = 22.
          expect(finding?.how_to_act[0]?.action).toBe(
            "List what each of the 410 waits for at 'Review': 66 a day of a possible 70 is close to its most: capacity not used is 4 of the 26 a day that stay behind, capacity not there 22",
          )
          expect(finding?.options.some(({ because }) => because !== undefined)).toBe(false)
        },
      },
      {
        when: 'it is blocked, and short of more than the block takes',
        company: {
          ...onboardingGoal,
          processes: [
            {
              name: 'Customer onboarding',
              arrivals_per_day: 30,
              steps: [
                { name: 'Check', throughput_per_day: 6, capacity_per_day: 10, current_queue: 300 },
              ],
            },
          ],
        },
        subjects: ['Customer onboarding'],
        expect: ([finding]) =>
          // 10 - 6 of 30 - 6, and 30 - 10.
          expect(finding?.how_to_act[0]?.action).toMatch(
            'blocked first, short second (30 a day arrive): capacity not used is 4 of the 24 a day that stay behind, capacity not there 20; no hire',
          ),
      },
      {
        when: 'it is full, and nothing is known of what is lost there',
        company: {
          ...clinicGoal,
          processes: [
            {
              name: 'Clinic onboarding',
              arrivals_per_day: 3,
              steps: [
                { name: 'Intake', throughput_per_day: 2, capacity_per_day: 2, current_queue: 20 },
              ],
            },
          ],
        },
        subjects: ['Clinic onboarding'],
        expect: ([finding]) =>
          expect(finding?.recommendation).toBe(
            "None yet: nothing in the data favours one; the hours a week that are lost at 'Intake' (waste) would",
          ),
      },
    ],
    quiet: [
      {
        when: 'as much leaves the tightest step as arrives, and a day of work is on its way',
        company: {
          ...clinicGoal,
          processes: [
            {
              name: 'Clinic onboarding',
              arrivals_per_day: 8,
              steps: [
                { name: 'Intake', throughput_per_day: 8, capacity_per_day: 14, current_queue: 4 },
                { name: 'Setup', throughput_per_day: 8, capacity_per_day: 11, current_queue: 8 },
              ],
            },
          ],
        },
      },
      {
        when: 'all processes on the path are known, no step is full and nothing waits',
        company: { ...clinicGoal, processes: [idle] },
      },
    ],
    silent: [
      {
        when: 'no process is described',
        company: clinicGoal,
        missing: '`processes` with their `steps`',
      },
      {
        when: 'no key result needs a process',
        company: { processes: [clinicOnboarding] },
        missing: '`process`',
      },
      {
        when: 'nothing is known of the steps',
        company: {
          ...clinicGoal,
          processes: [{ name: 'Clinic onboarding', steps: [{ name: 'Intake' }] }],
        },
        missing: '`capacity_per_day`',
      },
      {
        when: 'no step is full and nothing waits, and what another can take is not known',
        company: {
          ...clinicGoal,
          processes: [idle, { name: 'Contracts', steps: [{ name: 'Sign' }] }],
          department_okrs: [
            { objectives: [{ key_results: [{ title: 'Signed', process: 'Contracts' }] }] },
          ],
        },
        missing: 'the `steps` of Contracts',
      },
    ],
  })

  it('leaves a process that no goal needs out, however full it is', () => {
    const busier = { ...clinicOnboarding, name: 'Payroll' }
    const { findings } = judge(
      [companyConstraint],
      factsOf({ ...clinicGoal, processes: [busier, clinicOnboarding] }),
      new Set(),
    )
    expect(findings.map(({ subject }) => subject)).toEqual(['Clinic onboarding'])
  })

  it("takes a funnel's drop-out for no lack of capacity", () => {
    const funnel = {
      name: 'Lead qualification',
      category: 'Sales',
      steps: [
        { name: 'Review', throughput_per_day: 15, capacity_per_day: 20, current_queue: 1 },
        { name: 'Call', throughput_per_day: 5, capacity_per_day: 10, current_queue: 1 },
      ],
    }
    const goal: Company = {
      team_okrs: [
        { objectives: [{ key_results: [{ title: 'Faster', process: 'Lead qualification' }] }] },
      ],
    }
    const { findings } = judge(
      [companyConstraint],
      factsOf({ ...goal, processes: [funnel] }),
      new Set(),
    )
    expect(findings).toEqual([])
  })
})
