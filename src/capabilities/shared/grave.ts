import type { Finding } from '../../model/finding.ts'

/** Whether leaders must act on a finding. */
export const isGrave = ({ severity }: Finding): boolean =>
  severity === 'critical' || severity === 'high'
