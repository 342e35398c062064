import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { percentageImpossible } from './percentage-impossible.ts'

const beyond = { milestones_hit: 5, milestones_total: 4 }

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
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
      says: ["'Month close': the share that follows the process is 140%"],
    },
    {
      when: 'more milestones are hit than there are',
      company: {
        company_okrs: {
          objectives: [
            { key_results: [{ id: 'M', title: 'Certify', type: 'milestone', ...beyond }] },
          ],
        },
      },
      subjects: ['M'],
      says: ["'Certify': the share of milestones hit is 125%, 5 of 4, which no share"],
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
    {
      when: 'more is lost or left than there is',
      company: {
        metrics: { monthly_churn_pct: 140, annual_churn_pct: 300, gross_margin_pct: 120 },
      },
      subjects: ['monthly_churn_pct', 'annual_churn_pct', 'gross_margin_pct'],
      says: ['monthly churn is 140%', 'annual churn is 300%', 'gross margin is 120%'],
    },
    {
      when: 'what is never so low is given as a share of one',
      company: {
        metrics: {
          net_revenue_retention_pct: 1.08,
          gross_revenue_retention_pct: 0.92,
          gross_margin_pct: 0.7,
          monthly_churn_pct: 0.012,
        },
      },
      subjects: [
        'net_revenue_retention_pct',
        'gross_revenue_retention_pct',
        'gross_margin_pct',
        'monthly_churn_pct',
      ],
      says: [
        "'net_revenue_retention_pct': net revenue retention is 1.08, in percent: is 108% meant?",
        'is 92% meant?',
        'is 70% meant?',
        'monthly churn is 0.012, in percent: is 1.2% meant?',
      ],
    },
    {
      when: 'figures of key results are given as shares of one',
      company: {
        company_okrs: {
          objectives: [
            {
              key_results: [
                {
                  title: 'Gross retention at 92 %',
                  type: 'percentage',
                  baseline_pct: 0.8,
                  current_pct: 0.85,
                  target_pct: 0.92,
                },
                {
                  title: 'Activation at 60 %',
                  type: 'percentage',
                  baseline_pct: 40,
                  current_pct: 0.55,
                  target_pct: 60,
                },
              ],
            },
          ],
        },
      },
      subjects: ['Gross retention at 92 %', 'Activation at 60 %'],
      says: [
        "'Gross retention at 92 %': the current value is 0.85, in percent: is 85% meant?",
        "'Activation at 60 %': the current value is 0.55, in percent: is 55% meant?",
      ],
    },
    {
      when: 'less than nothing is retained',
      company: { metrics: { net_revenue_retention_pct: -8 } },
      subjects: ['net_revenue_retention_pct'],
      says: ['minus 8%'],
    },
    {
      when: 'a key result is up for more than all of the time',
      company: {
        company_okrs: {
          objectives: [
            {
              key_results: [
                {
                  id: 'kr-1',
                  title: 'Uptime',
                  type: 'percentage',
                  current_pct: 250,
                  target_pct: 99.9,
                  owner: 'Ada',
                },
              ],
            },
          ],
        },
      },
      subjects: ['kr-1'],
      says: ["'Uptime': the current value is 250%"],
      expect: ([finding]) => expect(finding?.how_to_act[0]?.owner).toBe('Ada'),
    },
    {
      when: 'only the history has it',
      company: { metric_history: [{ metric: 'uptime_pct', on: '2026-08-31', value: 999 }] },
      subjects: ['uptime_pct'],
      says: ['uptime is 999%'],
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
    {
      when: 'a key result is of growth, or of what may exceed all',
      company: {
        company_okrs: {
          objectives: [
            {
              key_results: [
                { title: 'Conversion up by', type: 'percentage', current_pct: 150 },
                { title: 'Net revenue retention', type: 'percentage', current_pct: 118 },
              ],
            },
          ],
        },
      },
    },
    {
      when: 'churn is under 1 %, as it may be',
      company: { metrics: { monthly_churn_pct: 0.8 } },
    },
    {
      when: 'churn is negative, as net churn may be',
      company: { metrics: { monthly_churn_pct: -1 } },
    },
    { when: 'a margin is negative, as it may be', company: { metrics: { gross_margin_pct: -5 } } },
  ],
  silent: [{ when: 'nothing with a share is given', company: {}, missing: 'any share' }],
})
