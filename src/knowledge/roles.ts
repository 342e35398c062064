import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

/** The roles that can be asked, by the word that a call uses. */
export const roleNames = {
  ceo: 'CEO',
  cfo: 'CFO',
  chro: 'CHRO',
  ciso: 'CISO',
  cmo: 'CMO',
  coo: 'COO',
  cpo: 'CPO',
  cro: 'CRO',
  cto: 'CTO',
} as const

export type Role = keyof typeof roleNames

const LEADERSHIP = /^(?:executives?|executive team|leadership|founders?|management|c-?suite)$/i

/** Who leads a department where the data name nobody: a role, proposed. */
export const headOf = (department: string | null | undefined): string =>
  department === null || department === undefined
    ? 'COO'
    : LEADERSHIP.test(department.trim())
      ? 'CEO'
      : `Head of ${department}`

export const callFigures = {
  hops: {
    what: 'Calls that one chain of roles may have',
    unit: 'calls',
    statements: [byProduct(2)],
  },
  isolated_phase: {
    what: 'Phase of a board meeting in which each role works alone',
    unit: 'phase',
    statements: [byProduct(2)],
  },
  data_points: {
    what: 'Most data points of an answer to another role',
    unit: 'data points',
    statements: [byProduct(3)],
  },
} as const satisfies Record<string, Figure>

interface Partner {
  /** Who is asked. */
  roles: readonly Role[]
  /** What the COO works on with them. */
  when: string
  /** Rules whose findings call for it, the most telling first. */
  rules: readonly string[]
  /** Only findings that say so. */
  words?: RegExp
  /** What is asked about the finding. */
  question: string
}

/** Whom the COO works with, when, and what is asked then. Source: seed, the skill's table. */
export const partners: readonly Partner[] = [
  {
    roles: ['ceo'],
    when: 'strategy shifts',
    rules: [
      'priority_without_objective',
      'unsupported_objective',
      'objectives_disconnected',
      'decisions_contradict',
      'too_many_objectives',
    ],
    question: 'Is this still the direction, and what should operations stop for it?',
  },
  {
    roles: ['cpo', 'cto'],
    when: 'the roadmap changes',
    rules: ['milestone_not_credible', 'milestone_late', 'repeated_blocker', 'key_result_slipping'],
    question: 'What of the roadmap moves because of this, and to which day?',
  },
  {
    roles: ['cro'],
    when: 'revenue targets change',
    rules: [
      'targets_do_not_add_up',
      'gross_against_net',
      'churn_high',
      'nrr_low',
      'arr_bridge_open',
    ],
    question: 'Which target holds, and what capacity does it need from operations?',
  },
  {
    roles: ['cfo'],
    when: 'the budget is tight',
    rules: [
      'runway_short',
      'burn_multiple_high',
      'cac_payback_long',
      'rule_of_40_low',
      'revenue_per_employee_low',
      'revenue_disagrees',
    ],
    question: 'What may be spent to mend this, and what has to be saved elsewhere?',
  },
  {
    roles: ['chro'],
    when: 'hiring is planned',
    rules: [
      'hires_outpace_onboarding',
      'headcount_threshold',
      'open_requisitions_high',
      'span_too_wide',
      'attrition_high',
      'headcount_disagrees',
    ],
    question: 'Does the hiring plan hold, and who joins when?',
  },
  {
    roles: ['ciso'],
    when: 'there is a security incident',
    rules: ['incident_cause_repeats', 'incident_slow_to_recover', 'incidents_over_target'],
    words:
      /\b(?:security|breach\w*|certificates?|credentials?|leak\w*|phish\w*|vulnerab\w*|ransom\w*|malware|unauthori[sz]ed|access)\b/i,
    question: 'Is this contained, and what must operations change or stop until it is?',
  },
]
