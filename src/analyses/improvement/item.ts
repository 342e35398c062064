/** One thing to do. `impact` begins with the script's word, which also orders the plan. */
export interface PlanItem {
  priority: number
  category: string
  item: string
  detail: string
  impact: string
  effort: string
  owner_suggestion: string
  timebox: string
  success_metric: string
  /** The process, manager or company it is about. */
  subject: string
  /** Who owns the process by the data; null where nobody is named. */
  owner: string | null
  /** `missing` where only a value put in for a missing one calls for it. */
  rests_on: 'data' | 'missing'
}
