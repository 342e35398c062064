/** What the goals of a quarter are asked by. */
export const okrs = {
  any_of: ['company_okrs.objectives', 'department_okrs.objectives', 'team_okrs.objectives'],
  ask: 'the objectives and key results of the quarter (company_okrs)',
} as const

/** What the figures of a company are asked by. */
export const metrics = {
  any_of: ['metrics', 'metric_history'],
  ask: 'the figures of the company (metrics)',
} as const

/** What a process is asked by. */
export const steps = {
  any_of: ['processes.steps'],
  ask: 'the steps of the process with what each does and can do in a day, and what waits (processes[].steps)',
} as const

/** What decisions are asked by. */
export const decisions = { any_of: ['decisions'], ask: 'the decision log (decisions)' } as const

/** What the size of a company is asked by. */
export const people = {
  any_of: ['people', 'team.departments', 'team.total_headcount', 'metrics.headcount'],
  ask: 'how many people there are, and who reports to whom (people or team)',
} as const
