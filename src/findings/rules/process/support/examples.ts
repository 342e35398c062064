import type { Company, KeyResult, Process } from '../../../../model/company.ts'

/** The seed's key result on it. */
export const onboardingGoal: Company = {
  company_okrs: {
    quarter_start: '2026-07-01',
    quarter_end: '2026-09-30',
    objectives: [
      {
        owner: 'COO',
        key_results: [
          {
            id: 'CO3-KR2',
            title: 'Achieve <30-day customer onboarding (avg)',
            baseline_value: 47,
            current_value: 38,
            target_value: 30,
            lower_is_better: true,
            unit: ' days',
          },
        ],
      },
    ],
  },
}

/** Of 3 a day that arrive interface setup can take 2.8 and does 2.6; 35 wait. */
export const clinicOnboarding: Process = {
  name: 'Clinic onboarding',
  owner: 'Sipho',
  arrivals_per_day: 3,
  steps: [
    { name: 'Intake', throughput_per_day: 3, capacity_per_day: 5, current_queue: 3 },
    {
      name: 'Interface setup',
      throughput_per_day: 2.6,
      capacity_per_day: 2.8,
      current_queue: 35,
      avg_wait_hours: 108,
      avg_process_hours: 5.7,
      waste: [
        { kind: 'waiting', hours_per_week: 9 },
        { kind: 'defects', hours_per_week: 6 },
      ],
    },
    { name: 'Templates', throughput_per_day: 2.6, capacity_per_day: 3.2, current_queue: 2 },
  ],
}

/** The key result that names it. */
export const clinicGoal: Company = {
  company_okrs: {
    quarter_start: '2026-07-01',
    quarter_end: '2026-09-30',
    objectives: [
      {
        key_results: [
          {
            id: 'live-days',
            title: 'A site is live within 9 working days',
            owner: 'Sipho',
            process: 'Clinic onboarding',
            measure: 'lead_time_hours',
            unit: ' working days',
            lower_is_better: true,
            baseline_value: 11,
            current_value: 18.5,
            target_value: 9,
            check_ins: [
              { on: '2026-07-17', value: 13.2 },
              { on: '2026-08-14', value: 16 },
              { on: '2026-09-04', value: 18.5 },
            ],
          },
        ],
      },
    ],
  },
}

/** The queue of interface setup, counted on six Fridays. */
export const countedQueue: Company = {
  metric_history: [
    { metric: 'onboarding_queue', on: '2026-07-31', value: 26 },
    { metric: 'onboarding_queue', on: '2026-08-07', value: 25 },
    { metric: 'onboarding_queue', on: '2026-08-14', value: 29 },
    { metric: 'onboarding_queue', on: '2026-08-21', value: 31 },
    { metric: 'onboarding_queue', on: '2026-08-28', value: 33 },
    { metric: 'onboarding_queue', on: '2026-09-11', value: 35 },
  ],
}

/** Of 9 a day that arrive the test bench does 6; 380 of 600 are shipped. */
export const chargers: Company = {
  company_okrs: {
    quarter_start: '2026-07-01',
    quarter_end: '2026-09-30',
    objectives: [
      {
        title: 'Ship',
        key_results: [
          {
            id: 'units',
            title: '600 chargers shipped',
            type: 'numeric',
            unit: ' chargers',
            baseline_value: 0,
            current_value: 380,
            target_value: 600,
            process: 'Charger assembly',
          },
        ],
      },
    ],
  },
  processes: [
    {
      name: 'Charger assembly',
      arrivals_per_day: 9,
      steps: [
        { name: 'Boards', throughput_per_day: 9, capacity_per_day: 14 },
        { name: 'Test bench', throughput_per_day: 6, capacity_per_day: 6, current_queue: 54 },
      ],
    },
  ],
}

/** What the line and a supplier are to bring of them, 540 in all.
 *  @param process what the line's part is said to run through */
export const chargerParts = (process?: string): NonNullable<Company['department_okrs']> => [
  {
    name: 'Operations',
    objectives: [
      {
        key_results: [
          {
            ...aPart('450 chargers from the line', 300, 450),
            ...(process !== undefined && { process }),
          },
          aPart('90 chargers bought in', 80, 90),
        ],
      },
    ],
  },
]

const aPart = (title: string, current_value: number, target_value: number): KeyResult => ({
  title,
  type: 'numeric',
  unit: ' chargers',
  baseline_value: 0,
  current_value,
  target_value,
  links: [{ to: 'units', rolls_up: 'sum' }],
})
