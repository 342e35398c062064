import { z } from 'zod'
import { count, day, stage, text } from './values.ts'

export const manager = z
  .strictObject({ name: text, direct_reports: count, manages_managers: z.boolean() })
  .partial()

export const department = z
  .strictObject({ name: text, headcount: count, managers: z.array(manager) })
  .partial()

export const team = z
  .strictObject({
    total_headcount: count,
    annual_revenue_usd: count,
    stage,
    management_layers: count,
    open_requisitions: count,
    departments: z.array(department),
  })
  .partial()

export const person = z
  .strictObject({
    id: text,
    name: text,
    title: text,
    department: text,
    manager_id: text,
    started_on: day,
    /** The last day. */
    left_on: day,
    annual_cost_usd: count,
    /** As the people system calls it, such as Full-time or Contractor. */
    employment_type: text,
  })
  .partial()
