import { verifyRule } from '../../../testing/verify-rule.ts'
import { contextDisagrees } from './context-disagrees.ts'

const stage_and_scale = { stage: 'Series A', headcount: '48 people', runway: '14 months' }

verifyRule(contextDisagrees, {
  found: [
    {
      when: 'headcount, stage and runway are others in the data',
      company: {
        stage: 'series_b',
        metrics: { headcount: 62, cash_usd: 20_000_000, burn_usd_per_month: 500_000 },
        context: { last_updated: '2026-09-01', stage_and_scale },
      },
      subjects: ['company'],
      says: [
        'in 3 fields',
        "Stage 'Series A' against Series B",
        "Headcount '48 people' against 62",
        "Runway '14 months' against 40 months",
      ],
    },
    {
      when: 'it is of another company',
      company: { context: { company_identity: { company_name: 'Other Ltd' } } },
      subjects: ['company'],
      says: ["Company 'Other Ltd' against Test Company"],
      expect: ([finding]) => {
        if (!finding?.why.includes('another company')) throw new Error(finding?.why)
      },
    },
  ],
  quiet: [
    {
      when: 'what it says agrees as far as it is exact',
      company: {
        company: 'Test Company Inc.',
        stage: 'series_a',
        metrics: { headcount: 62, arr_usd: 13_946_000, runway_months: 22 },
        context: {
          company_identity: { company_name: 'Test Company' },
          stage_and_scale: {
            stage: 'Series A, scaling',
            headcount: 'about 60',
            revenue: '$14M ARR',
            runway: '18-24 months',
          },
        },
      },
    },
    { when: 'it states nothing that the data state', company: { context: {} } },
  ],
  silent: [
    {
      when: 'there is none',
      company: { metrics: { headcount: 5 } },
      missing: 'company-context.md',
    },
  ],
})
