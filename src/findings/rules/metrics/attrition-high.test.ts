import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { attritionHigh } from './attrition-high.ts'

verifyRule(attritionHigh, {
  found: [
    {
      when: 'regrettable attrition reaches the limit',
      company: { metrics: { regrettable_attrition_pct: 14, headcount: 50 } },
      subjects: ['regrettable_attrition_pct'],
      says: ['Regrettable attrition is 14% a year, where a company stays under 10%.'],
      expect: ([finding]) => expect(finding?.why).toContain('about 2 more a year'),
    },
    {
      when: 'a key result of the company tells voluntary attrition',
      company: {
        stage: 'series_c',
        company_okrs: {
          objectives: [
            {
              owner: 'COO',
              key_results: [{ title: 'Voluntary attrition <10%', current_value: 12 }],
            },
          ],
        },
      },
      subjects: ['voluntary_attrition_pct'],
      says: ['Voluntary attrition is 12% a year, where Series C stays under 12%'],
    },
  ],
  quiet: [
    { when: 'it is under the limit', company: { metrics: { regrettable_attrition_pct: 8 } } },
  ],
  silent: [
    { when: 'none is given', company: {}, missing: 'regrettable_attrition_pct' },
    {
      when: 'the stage has no limit',
      company: { stage: 'seed', metrics: { voluntary_attrition_pct: 30 } },
      missing: 'a limit',
    },
  ],
})
