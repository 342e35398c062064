import type { Process, Step } from '../model/company.ts'

/** Steps of the sample company's onboarding: setup does 2 a day of a possible 3 with 8 waiting. */
export const onboardingSteps: Step[] = [
  {
    name: 'Kickoff',
    throughput_per_day: 4,
    capacity_per_day: 6,
    current_queue: 3,
    avg_wait_hours: 4,
    avg_process_hours: 1,
  },
  {
    name: 'Setup',
    throughput_per_day: 2,
    capacity_per_day: 3,
    current_queue: 8,
    avg_wait_hours: 24,
    avg_process_hours: 8,
  },
  {
    name: 'Training',
    throughput_per_day: 3,
    capacity_per_day: 4,
    current_queue: 2,
    avg_wait_hours: 8,
    avg_process_hours: 4,
  },
  {
    name: 'Go-live',
    throughput_per_day: 4,
    capacity_per_day: 6,
    current_queue: 1,
    avg_wait_hours: 2,
    avg_process_hours: 1,
  },
]

export const customerOnboarding: Process = {
  name: 'Customer Onboarding',
  category: 'Customer Success',
  steps: onboardingSteps,
}
