import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { roleDueMissing } from './role-due-missing.ts'

const people = (...titles: string[]) => titles.map((title, n) => ({ id: `p${n}`, title }))
const seed = ['Engineer', 'Account Executive', 'Product Designer', 'Customer Success Manager']

verifyRule(roleDueMissing, {
  found: [
    {
      when: 'nobody sells at a seed company',
      company: { people: people('CEO', 'Engineer', 'Designer', 'Support Specialist') },
      subjects: ['company'],
      says: ['1 of 4 roles due at the seed stage is held by nobody in the data: First seller.'],
    },
    {
      when: 'nobody sells at a seed company of another sector than that of the list',
      company: {
        sector: 'hardware',
        stage: 'seed',
        people: people('CEO', 'Engineer', 'Designer', 'Support Specialist'),
      },
      subjects: ['company'],
      says: ['1 of 4 roles due at the seed stage in a software company is held by nobody'],
      expect: ([finding]) =>
        expect(finding?.assumed).toContain(
          'what a software company needs at the seed stage, the sector hardware needs too',
        ),
    },
    {
      when: 'the size calls for a recruiter and people operations',
      company: {
        people: people(
          ...seed,
          'VP Engineering',
          'Sales Manager',
          'Controller',
          'Head of Customer Success',
          ...Array.from({ length: 22 }, () => 'Engineer'),
        ),
      },
      subjects: ['company'],
      says: ['2 of 10 roles due at Series A are held by nobody in the data: Recruiter and People'],
    },
  ],
  quiet: [{ when: 'all are held', company: { people: people(...seed) } }],
  silent: [
    { when: 'nobody has a title', company: { people: [{ id: 'a' }] }, missing: 'titles' },
    {
      when: 'the team calls its managers by their own names',
      company: {
        stage: 'series_a',
        team: { departments: [{ name: 'Sales', headcount: 24, managers: [{ name: 'Sam Hale' }] }] },
      },
      missing: 'titles',
    },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
  ],
})
