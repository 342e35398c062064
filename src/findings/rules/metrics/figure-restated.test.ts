import { verifyRule } from '../../../testing/verify-rule.ts'
import { figureRestated } from './figure-restated.ts'

const nps = (...values: [on: string, value: number][]) => ({
  metric_history: values.map(([on, value]) => ({ metric: 'nps', on, value })),
})

verifyRule(figureRestated, {
  found: [
    {
      when: 'a past day has another value than a week before',
      company: nps(['2026-07-31', 44], ['2026-08-31', 40]),
      earlier: nps(['2026-07-31', 44], ['2026-08-31', 50]),
      subjects: ['nps 2026-08-31'],
      says: ['NPS of 31 Aug 2026 was reported as 50 by 4 Sep 2026 and is now 40, -20%'],
    },
  ],
  quiet: [
    {
      when: 'only new days came',
      company: nps(['2026-07-31', 44], ['2026-09-10', 40]),
      earlier: nps(['2026-07-31', 44]),
    },
  ],
  silent: [
    { when: 'nothing dates the past', company: nps(['2026-08-31', 40]), missing: 'before' },
    { when: 'there are no metrics', company: {}, missing: 'metrics' },
  ],
})
