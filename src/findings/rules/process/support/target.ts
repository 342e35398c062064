import type { Process } from '../../../../model/company.ts'

/** Whether a process is known to keep the lead time it aims at. */
export const keepsTarget = ({
  lead_time_hours: lead,
  target_lead_time_hours: target,
}: Process): boolean => lead !== undefined && target !== undefined && lead <= target
