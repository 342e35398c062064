import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { vpTitleTooEarly } from './vp-title-too-early.ts'

// Seed, seed stage: avoid VP titles early; inflated titles block future hires.
verifyRule(vpTitleTooEarly, {
  found: [
    {
      when: 'one of few people is a vice president',
      company: {
        stage: 'seed',
        people: [
          { id: 'a', name: 'Rosa Lind', title: 'CEO' },
          { id: 'b', name: 'Sara Blum', title: 'VP Sales' },
          { id: 'c', name: 'Tom Ek', title: 'Former Vice President, Product' },
        ],
      },
      subjects: ['company'],
      says: [
        '1 of 3 people with a title is a vice president at the seed stage already: Sara Blum (VP Sales).',
      ],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]).toMatchObject({
          owner: 'Rosa Lind',
          action: expect.stringContaining('Agree with Sara Blum on a title'),
        }),
    },
    {
      when: 'two are, of whom no name is given',
      company: { stage: 'seed', people: [{ title: 'SVP Sales' }, { title: 'Vice President' }] },
      subjects: ['company'],
      says: ['2 of 2 people with a title are vice presidents', ': SVP Sales and Vice President.'],
    },
  ],
  quiet: [
    {
      when: 'the company is past the seed stage',
      company: { stage: 'series_a', people: [{ id: 'b', title: 'VP Sales' }] },
    },
    {
      when: 'who leads has another title',
      company: {
        stage: 'seed',
        people: [
          { id: 'a', title: 'CTO' },
          { id: 'b', title: 'Head of Sales' },
        ],
      },
    },
  ],
  silent: [
    {
      when: 'nobody has a title',
      company: { stage: 'seed', people: [{ id: 'a' }] },
      missing: 'titles of the people',
    },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
  ],
})
