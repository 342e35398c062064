import { describe, expect } from 'vitest'
import type { KeyResult } from '../../../model/company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { milestoneNotCredible } from './milestone-not-credible.ts'

const steps = (hit: number, total: number, rest: Partial<KeyResult> = {}): KeyResult => ({
  id: 'GA',
  title: 'Integration platform shipped',
  type: 'milestone',
  milestones_total: total,
  milestones_hit: hit,
  ...rest,
})

describe('milestone_not_credible', () => {
  verifyRule(milestoneNotCredible, {
    found: [
      {
        // 3 in 19 days over 1 in 73 days = 11.53
        when: 'the rest would have to come far faster than what is hit',
        company: aQuarter([
          anObjective('O1', [
            steps(1, 4, { milestones: ['Design', 'Alpha', 'Beta', 'GA launch'] }),
          ]),
        ]),
        subjects: ['GA'],
        says: [
          /1 of 4 milestones after 73 days and 3 left in 19 \('Alpha', 'Beta' and 'GA launch'\)/,
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain('11.5x')
          expect(finding?.options[1]?.title).toContain("('Alpha')")
          expect(finding?.confidence).toBe('verified')
        },
      },
      {
        when: 'its owner is confident all the same, and no date is missed: no pace says to reset it',
        company: aQuarter([
          anObjective('O1', [
            steps(1, 4, { owner: 'Ana', check_ins: [{ on: '2026-09-10', confidence: 0.8 }] }),
          ]),
        ]),
        subjects: ['GA'],
        expect: ([finding]) => {
          expect(finding?.why).toMatch(/^Ana is 80% confident of 'Integration platform shipped'; /)
          expect(finding?.options.map(({ stance }) => stance)).toEqual(['hold', undefined])
          expect(finding?.recommendation).toMatch(/^None yet: .* Ana 80% confident/)
        },
      },
      {
        when: 'one comes after the cycle, and one before it is late: its date is none to announce',
        company: aQuarter([
          anObjective('O1', [
            steps(1, 3, {
              milestone_dates: [
                { title: 'Design', due_on: '2026-07-10', done_on: '2026-07-09' },
                { title: 'Beta', due_on: '2026-08-28' },
                { title: 'GA', due_on: '2026-10-10' },
              ],
            }),
          ]),
        ]),
        subjects: ['GA'],
        expect: ([finding]) => {
          expect(finding?.how_to_act[0]?.action).toBe(
            "Give a new date for 'Beta' of 'Integration platform shipped', and announce 'GA' from that",
          )
          expect(finding?.options.map(({ title }) => title)).toEqual([
            "Hold all 3 milestones of 'Integration platform shipped' by 30 Sep 2026",
            "Announce 'GA' once 'Beta' has a new date",
          ])
          expect(finding?.recommendation).toBe(
            "None yet: what would tell is a new date for 'Beta'; announce 'GA' only from that",
          )
        },
      },
      {
        // 0 in 73 days is no pace, of which nothing is a multiple
        when: 'none is hit',
        company: aQuarter([anObjective('O1', [steps(0, 14)])]),
        subjects: ['GA'],
        says: [/0 of 14 milestones after 73 days and 14 left in 19/],
        expect: ([finding]) =>
          expect(finding?.why).toBe('None is hit so far, so that there is no pace to go by.'),
      },
      {
        when: 'one is late and a blocker is in the way',
        company: {
          ...aQuarter([
            anObjective('O1', [
              steps(2, 4, {
                milestone_dates: [
                  { title: 'Design', due_on: '2026-07-10', done_on: '2026-07-09' },
                  { title: 'Alpha', due_on: '2026-07-31', done_on: '2026-08-18' },
                  { title: 'Pilot', due_on: '2026-08-28' },
                  { title: 'GA launch', due_on: '2026-09-25' },
                ],
              }),
            ]),
          ]),
          blockers: [
            {
              id: 'B1',
              title: 'Sandbox',
              owner: 'Ravi',
              blocks: ['GA'],
              reported_on: ['2026-08-18', '2026-09-01'],
            },
            { id: 'B2', title: 'Old one', blocks: ['GA'], resolved_on: '2026-08-01' },
          ],
        },
        subjects: ['GA'],
        says: [/'Pilot' is 14 days late/],
        expect: ([finding]) => {
          // from 9 July to 18 August
          expect(finding?.why).toContain('the last took 40 days')
          expect(finding?.why).toContain("'GA launch' is due 25 Sep 2026")
          expect(finding?.why).toContain("waits for 'Sandbox' (Ravi), reported 2 times")
          expect(finding?.why).not.toContain('Old one')
        },
      },
      {
        // 3 left in 19 days after 1 in 73 is 11.5 times; two of them are due 10 and 20 days after
        // 30 September, so that 2 of 4 can be had by then.
        when: 'some are planned for days after the quarter, and one has no date',
        company: aQuarter([
          anObjective('O1', [
            steps(1, 4, {
              milestone_dates: [
                { title: 'Design', due_on: '2026-07-10', done_on: '2026-07-09' },
                { title: 'Beta', due_on: '2026-10-10' },
                { title: 'GA', due_on: '2026-10-20' },
              ],
            }),
          ]),
        ]),
        subjects: ['GA'],
        says: [/; 'Beta' is due 10 Oct 2026 and 'GA' is due 20 Oct 2026, after Q3 2026 ends/],
        expect: ([finding]) => {
          expect(finding?.why).toContain(
            "by these dates Q3 2026 ends with 2 of 4 milestones at most, 20 days before 'GA'",
          )
          expect(finding?.how_to_act.map(({ action }) => action)).toEqual([
            "Bring 'Beta' and 'GA' of 'Integration platform shipped' forward to 30 Sep 2026, with what each waits for by name, or announce 10 Oct 2026 and 20 Oct 2026",
            "Give a date for the 1 of the 3 milestones left of 'Integration platform shipped' that has none, with what it waits for by name",
          ])
          expect(finding?.options.map(({ stance }) => stance)).toEqual(['hold', 'reset'])
        },
      },
      {
        when: 'the last of them is planned for a day after the quarter, though the pace is good',
        company: aQuarter([
          anObjective('O1', [steps(4, 5, { milestone_dates: [{ due_on: '2026-10-20' }] })]),
        ]),
        at: '2026-07-08',
        subjects: ['GA'],
        says: [/'milestone 1' is due 20 Oct 2026, after Q3 2026 ends on 30 Sep 2026/],
        expect: ([finding]) => {
          expect(finding?.why).toMatch(/^By these dates Q3 2026 ends with 4 of 5/)
          expect(finding?.how_to_act[0]?.action).not.toContain('Give a date')
          expect(finding?.options[1]?.title).toBe("Announce 'milestone 1' for 20 Oct 2026")
        },
      },
      {
        when: 'each has a date within the quarter, and they come too fast to be believed',
        company: aQuarter([
          anObjective('O1', [
            steps(1, 3, {
              milestone_dates: [{ due_on: '2026-09-28' }, { due_on: '2026-09-29' }],
            }),
          ]),
        ]),
        subjects: ['GA'],
        expect: ([finding]) => {
          expect(finding?.how_to_act[0]?.action).toBe(
            "Say by name what each of the 2 milestones left of 'Integration platform shipped' waits for, or announce a later date",
          )
        },
      },
      {
        when: 'supporting objectives speak of the same thing',
        company: aQuarter([anObjective('O1', [steps(1, 4)])], {
          departments: [
            aDepartment('Engineering', [
              {
                id: 'BETA',
                title: 'Integration platform in beta',
                type: 'boolean',
                done: false,
                notes: 'Waits for the gateway',
              },
            ]),
          ],
        }),
        subjects: ['GA'],
        expect: ([finding]) => {
          expect(finding?.why).toContain(
            `'Integration platform in beta' of Engineering (not done: "Waits for the gateway")`,
          )
          expect(finding?.options.map(({ stance }) => stance)).toEqual(['hold', 'reset'])
        },
      },
      {
        // The mean of 1 of 3 and 9 of 10 is 62 %; three weeks from 1 July end on 21 July, the
        // third week of July by the calendar is week 29 of the year.
        when: 'a mean hides what it waits for, and a note promised it for a week that is over',
        company: aQuarter([anObjective('O1', [steps(1, 4)])], {
          departments: [
            aDepartment(
              'Engineering',
              [
                {
                  title: 'Integration platform in beta',
                  type: 'milestone',
                  milestones_hit: 1,
                  milestones_total: 3,
                  notes: 'End of week 3',
                },
                aNumber('D', 9, 10, { title: 'Deploys a week' }),
              ],
              { owner: 'Vera' },
            ),
          ],
        }),
        subjects: ['GA', 'Engineering'],
        expect: (findings) => {
          const ga = findings.find(({ subject }) => subject === 'GA')
          expect(ga?.why).toContain(
            `(1 of 3, hidden by a mean of 62%: "End of week 3", which ended on 21 Jul 2026)`,
          )
          expect(ga?.how_to_act[1]).toMatchObject({
            owner: 'Vera',
            action:
              "Say by which day 'Integration platform in beta' is done, and what blocks it by name",
          })
        },
      },
      {
        when: 'results of one department are far behind',
        company: aQuarter([], {
          departments: [aDepartment('Engineering', [steps(0, 3), steps(1, 3)])],
        }),
        subjects: ['Engineering'],
        says: [/2 key results of Engineering/],
      },
    ],
    quiet: [
      {
        // 1 in 31 days after 1 in 59 is 1.9 times, but one is always under way
        when: 'one of two is hit and the other has a third of the cycle left',
        company: aQuarter([anObjective('O1', [steps(1, 2)])]),
        at: '2026-08-28',
      },
      {
        when: 'it is aspirational and comes to 70 % of its milestones',
        company: aQuarter([anObjective('O1', [steps(9, 14, { aspirational: true })])]),
      },
      { when: 'the pace so far is enough', company: aQuarter([anObjective('O1', [steps(3, 4)])]) },
      {
        when: 'what is left is due on the last day',
        company: aQuarter([
          anObjective('O1', [steps(3, 4, { milestone_dates: [{ due_on: '2026-09-30' }] })]),
        ]),
      },
      { when: 'all are hit', company: aQuarter([anObjective('O1', [steps(4, 4)])]) },
      {
        when: 'the cycle has just begun',
        company: aQuarter([anObjective('O1', [steps(0, 4)])]),
        at: '2026-07-08',
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
