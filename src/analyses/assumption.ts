/** A value put in for a missing one: where it is missing, what was taken, and why that. */
export interface Assumption {
  /** Path into the company document, such as `processes[0].steps[1].avg_process_hours`. */
  path: string
  value: string | number
  because: string
}
