import { verifyRule } from '../../../testing/verify-rule.ts'
import { contextStale } from './context-stale.ts'

const whole = {
  company_identity: { what_we_do: 'Scheduling for clinics' },
  stage_and_scale: { stage: 'Series B' },
  founder_profile: { founder_archetype: 'operator' },
  current_challenges: { first_priority: 'onboarding' },
  goals_and_ambition: { target_12_months: '$20M ARR' },
}

verifyRule(contextStale, {
  found: [
    {
      when: 'it is 91 days old',
      company: { context: { last_updated: '2026-06-12', ...whole } },
      subjects: ['company'],
      says: ['last updated on 12 Jun 2026, 91 days ago, over 90.'],
    },
    {
      when: 'it carries no date',
      company: { context: whole },
      subjects: ['company'],
      says: ['does not say when'],
    },
    {
      when: 'required fields say nothing',
      company: {
        context: { ...whole, last_updated: '2026-09-01', founder_profile: {}, stage_and_scale: {} },
      },
      subjects: ['company'],
      says: ["lacks 2 required fields: 'Stage' and 'Founder archetype'"],
    },
  ],
  quiet: [
    {
      when: 'it is 90 days old and whole',
      company: { context: { last_updated: '2026-06-13', ...whole } },
    },
  ],
  silent: [{ when: 'there is none', company: {}, missing: 'company-context.md' }],
})
