import { verifyRule } from '../../../testing/verify-rule.ts'
import { arrBridgeOpen } from './arr-bridge-open.ts'

const months = (arr: number) => ({
  metric_history: [{ metric: 'arr_usd', on: '2026-08-12', value: 13_774_000 }],
  metrics: {
    arr_usd: arr,
    new_arr_usd: 205_000,
    expansion_arr_usd: 134_000,
    churned_arr_usd: 167_000,
  },
})

verifyRule(arrBridgeOpen, {
  found: [
    {
      when: 'the flows do not explain the change',
      company: months(14_046_000),
      subjects: ['company'],
      says: [
        'From 12 Aug 2026 to 11 Sep 2026 recurring revenue moved by $272K, its flows say $172K: $100K are not explained',
      ],
    },
  ],
  quiet: [
    { when: 'the bridge closes', company: months(13_946_000) },
    { when: 'it is off by less than a thousandth', company: months(13_947_000) },
  ],
  silent: [
    {
      when: 'there is one month end only',
      company: { metrics: { arr_usd: 5 } },
      missing: 'two month ends',
    },
  ],
})
