import type { Finding } from '../model/finding.ts'

/** A datum that a finding rests on. */
export const aDatum = (path: string) =>
  ({ kind: 'datum', path, of: null, value: 1, unit: null, on: null }) as const

/** A finding in plain words, without evidence or anything to do, but for what is given. */
export const aFinding = (rule: string, subject: string, rest: Partial<Finding> = {}): Finding => ({
  id: `${rule}:${subject}`,
  rule,
  subject,
  severity: 'high',
  confidence: 'verified',
  confidence_because: [],
  what: '1.',
  why: 'It costs.',
  why_confidence: 'verified',
  how_to_act: [],
  options: [],
  evidence: [],
  assumed: [],
  change: null,
  weeks: null,
  ...rest,
})
