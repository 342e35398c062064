import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { linkToUnknown } from './link-to-unknown.ts'

const okrs = { objectives: [{ id: 'o-1', key_results: [{ id: 'kr-1', process: 'Onboarding' }] }] }

verifyRule(linkToUnknown, {
  found: [
    {
      when: 'a process depends on one that is not described',
      company: { processes: [{ name: 'Onboarding', depends_on: ['Handoff'] }] },
      subjects: ['Handoff'],
      says: ["1 entry names the process 'Handoff', which is not in the data: 'Onboarding'"],
    },
    {
      when: 'an open blocker blocks an unknown goal',
      company: { company_okrs: okrs, blockers: [{ id: 'B-1', blocks: ['kr-9'] }] },
      subjects: ['kr-9'],
      says: ["the goal 'kr-9'"],
    },
    {
      when: 'a decision supersedes one that is not in the log',
      company: { decisions: [{ id: 'D-9', title: 'Move', supersedes: 'NOPE' }] },
      subjects: ['NOPE'],
      says: ["1 entry names the decision 'NOPE', which is not in the data: 'D-9'"],
    },
    {
      when: 'a name differs in letter case only, which is said',
      company: {
        processes: [{ name: 'Onboarding' }],
        incidents: [{ id: 'I-1', process: 'onboarding' }],
      },
      subjects: ['onboarding'],
      expect: ([finding]) => expect(finding?.how_to_act[0]?.action).toContain("Write 'Onboarding'"),
    },
  ],
  quiet: [
    {
      when: 'all names are known',
      company: {
        company_okrs: okrs,
        processes: [{ name: 'Onboarding' }],
        blockers: [{ blocks: ['kr-1'] }],
      },
    },
    {
      when: 'a blocker names a goal without an id by its title',
      company: {
        company_okrs: { objectives: [{ title: 'Six paying pilots' }] },
        blockers: [{ id: 'B-1', blocks: ['Six paying pilots'] }],
      },
    },
    {
      when: 'the blocker is resolved',
      company: { company_okrs: okrs, blockers: [{ blocks: ['x'], resolved_on: '2026-01-01' }] },
    },
    {
      when: 'a decision supersedes another by its id or title',
      company: {
        decisions: [
          { id: 'D-1', title: 'Stay' },
          { id: 'D-2', supersedes: 'D-1' },
          { id: 'D-3', supersedes: 'stay' },
        ],
      },
    },
    { when: 'no process is described at all', company: { company_okrs: okrs } },
  ],
  silent: [
    {
      when: 'there are neither processes, goals nor decisions',
      company: {},
      missing: 'processes, goals or decisions',
    },
  ],
})
