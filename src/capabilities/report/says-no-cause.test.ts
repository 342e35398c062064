import { describe, expect, it } from 'vitest'
import { saysNoCause } from './says-no-cause.ts'

describe('a note at a check-in', () => {
  it.each([
    'fine',
    'OK.',
    'all good, nothing to report',
    'On track',
    'still on track, no blockers so far',
    'No news',
    'none',
    'n/a',
    '-',
    '👍',
    'Everything is fine!',
    'going well',
    'as planned',
    'no change',
    'Nothing new this week',
    'No issues, no risks',
    'good progress',
    'same as last week',
    // It says where the cause may stand, or what is hoped.
    'see deck',
    'Please see the slides',
    'See notes below.',
    'details in Notion',
    'will catch up',
    "We'll catch up next week",
    'Should recover in December',
    'expect to be back on track soon',
  ])('is no cause of a miss where it says “%s”', (note) => {
    expect(saysNoCause(note)).toBe(true)
  })

  it.each([
    'fine, but the API is late',
    'not on track',
    'not good',
    'None of the vendors answers',
    'nothing works on staging',
    'no engineers',
    'no news from legal',
    'On plan only if legal signs',
    'Same as last week: renewals slip',
    'renewals slip',
    'green light of legal missing',
    '12 of 20',
    'see churn at two big customers',
    'see deck: the API is late',
    'will catch up once the API is live',
    'will not recover before the launch',
  ])('may be one where it says “%s”', (note) => {
    expect(saysNoCause(note)).toBe(false)
  })
})
