import { expect, it } from 'vitest'
import { clinicOnboarding } from '../../findings/rules/process/support/examples.ts'
import { factsOf } from '../../testing/a-company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import type { InvestorUpdate } from './investor-update.ts'
import { weeklyDashboard } from './weekly-dashboard.ts'

const queues = (points: readonly { of: string }[]) =>
  points.flatMap(({ of }) => (/^(queue|company_constraint)/.test(of) ? [of] : []))

// Of one queue one rule says that it grows, another how long it takes to work off.
it('tells one queue once on a weekly dashboard', () => {
  const { issues, watch } = weeklyDashboard(factsOf({ processes: [clinicOnboarding] }))
  expect(queues([...issues, ...watch])).toEqual(['queue_growing:Clinic onboarding'])
})

// The step that limits the company is told with its queue.
it('tells one queue once in the challenges of an investor update', async () => {
  const asked = ['-i', 'examples/northlight', '--at', '2026-12-04', '-f', 'json']
  const update = await runCoo(['report', 'investor_update', ...asked])
  const { challenges } = JSON.parse(update.stdout) as InvestorUpdate
  expect(queues(challenges)).toEqual(['company_constraint:Clinic onboarding'])
})
