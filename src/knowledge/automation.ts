import type { Figure } from './figure.ts'
import { byProcessReference, byProduct } from './stated.ts'

/** When work is worth automating, and how large the automation is. */
export const automationFigures = {
  payback_months: {
    what: 'payback under which work is automated',
    unit: 'months',
    statements: [byProcessReference(12)],
  },
  tier_hours: {
    what: 'hours to build from which an automation is of the second and of the third tier',
    unit: 'hours',
    statements: [byProcessReference<{ second: number; third: number }>({ second: 8, third: 40 })],
  },
  frequent_per_year: {
    what: 'times a year from which work is frequent: weekly',
    unit: 'per_year',
    statements: [byProcessReference(52)],
  },
  rare_per_year: {
    what: 'times a year up to which work is rare: monthly',
    unit: 'per_year',
    statements: [byProcessReference(12)],
  },
  weeks_per_year: { what: 'weeks in a year', unit: 'weeks', statements: [byProduct(52)] },
  horizon_years: {
    what: 'years over which the value of an automation is added up',
    unit: 'years',
    statements: [byProduct(3)],
  },
  off_pct: {
    what: 'how far each input is taken to be wrong, to see what the result hangs on',
    unit: 'percent',
    statements: [byProduct(30)],
  },
  unused_days: {
    what: 'days without a run from which an automation counts as unused: a quarter',
    unit: 'days',
    statements: [byProcessReference(92)],
  },
} as const satisfies Record<string, Figure<unknown>>

/** The five questions before anything is automated, in their order. */
export const automationQuestions = {
  stable: 'Is the process stable?',
  frequent: 'Does it happen weekly or more often?',
  error_prone: 'Do errors cost something without automation?',
  costly_failure: 'Does a failure reach customers, money or compliance?',
  documented: 'Is it written down?',
} as const

export type AutomationQuestion = keyof typeof automationQuestions

/** Tiers of automation: with what they are built, and for what they serve. */
export const automationTiers = {
  1: {
    name: 'no code',
    tools: 'Zapier, Make, n8n, workflows of the CRM',
    use: 'notices, data carried between tools, simple routing',
  },
  2: {
    name: 'low code',
    tools: 'Retool, internal scripts, Apps Script, Airtable automations',
    use: 'internal dashboards, data reshaped, approvals',
  },
  3: {
    name: 'engineered',
    tools: 'built by engineering as part of the product or its infrastructure',
    use: 'what customers see, what compliance asks for, high volume',
  },
} as const

export type AutomationTier = keyof typeof automationTiers

/** Frequency against value: what to do with each quadrant. */
export const automationQuadrants = {
  tier_2_3_now: 'frequent and worth much: build it now',
  tier_1_now: 'frequent and worth little: a quick win with a tool at hand',
  later: 'rare and worth much: plan it for when it grows',
  leave: 'rare and worth little: leave it',
} as const

export type AutomationQuadrant = keyof typeof automationQuadrants

/** What an impact says that reaches customers, money or compliance. */
export const costlyFailureWords =
  /\b(customers?|clients?|clinics?|patients?|users?|members?|revenue|cash|invoices?|payments?|payroll|billing|money|complian|legal|audit|security|privacy|regulat|contract|outage|downtime)/i
