import { verifyRule } from '../../../testing/verify-rule.ts'
import { percentageImpossible } from './percentage-impossible.ts'

verifyRule(percentageImpossible, {
  found: [
    {
      when: 'some of none have adopted a change',
      company: { changes: [{ name: 'New tool', groups: [{ people: 0, adopted: 4 }] }] },
      subjects: ['New tool'],
      says: ["'New tool': the share that has adopted it is 4 of 0,"],
    },
    {
      when: 'more than all follow a process',
      company: { processes: [{ name: 'Month close', followed_pct: 140 }] },
      subjects: ['Month close'],
      says: ["'Month close': the share that follows the process is 140%"],
    },
    {
      when: 'an error rate is negative',
      company: { processes: [{ name: 'Deal desk', error_rate_pct: -3 }] },
      subjects: ['Deal desk'],
      says: ['the error rate is minus 3%'],
    },
    {
      when: 'more convert than entered, and a share among the metrics is over 100',
      company: {
        pipeline: [{ stage: 'Proposal', entered: 10, converted: 12 }],
        metrics: { offer_acceptance_pct: 101 },
      },
      subjects: ['Proposal', 'offer_acceptance_pct'],
      says: ['120%, 12 of 10', '101%'],
    },
  ],
  quiet: [
    {
      when: 'a share is exactly 0 or 100',
      company: { processes: [{ followed_pct: 100, error_rate_pct: 0 }] },
    },
    {
      when: 'net retention is over 100, as it may be',
      company: { metrics: { net_revenue_retention_pct: 120 } },
    },
    { when: 'a margin is negative, as it may be', company: { metrics: { gross_margin_pct: -5 } } },
  ],
  silent: [{ when: 'nothing with a share is given', company: {}, missing: 'any share' }],
})
