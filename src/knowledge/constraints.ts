import type { Stage } from '../model/company.ts'
import type { Figure } from './figure.ts'
import { byProcessReference, byProduct } from './stated.ts'

/** How much may be open at once, and what a flow is measured by. */
export const flowFigures = {
  open_per_person: {
    what: 'pieces of work that one person has open at once, at most',
    unit: 'count',
    statements: [byProcessReference<{ low: number; high: number }>({ low: 2, high: 3 })],
  },
  open_per_engineer: {
    what: 'pieces of work that a team has open in a sprint, for each of its engineers',
    unit: 'ratio',
    statements: [byProcessReference(1.5)],
  },
  law_agrees_pct: {
    what: "difference between a lead time and the one that Little's law gives that still agrees",
    unit: 'percent',
    statements: [byProduct(25)],
  },
  loads_pct: {
    what: 'loads for which the waiting to be expected is shown',
    unit: 'percent',
    statements: [byProduct<readonly number[]>([70, 80, 90, 95])],
  },
} as const satisfies Record<string, Figure<unknown>>

/** Terms of the VUT equation: variability is the mean of two squared coefficients, and the exponent
 *  of the load is the root of twice the servers and one, less one. */
export const vutEquation: Figure<{ coefficients: number; root_of: number }> = {
  what: 'terms of the equation for waiting by variability, utilization and time',
  unit: 'count',
  statements: [
    {
      value: { coefficients: 2, root_of: 2 },
      source: 'hopp_spearman',
      strength: 'measured',
      checked_on: '2026-11-27',
    },
  ],
}

/** What the equation takes for granted. */
export const vutAssumptions: readonly string[] = [
  'work is done in the order in which it arrives',
  'arrivals and work vary now as they did when they were measured, and one does not depend on the other',
  'nobody gives up waiting, and the step does this work alone',
]

/** When a stage of a sales pipeline loses or holds too much. */
export const pipelineFigures = {
  conversion_pct: {
    what: 'conversion of a stage under which more is lost than goes on',
    unit: 'percent',
    statements: [byProduct(50)],
  },
  slow_times: {
    what: 'multiple of the middle stay of all stages from which a stay is long',
    unit: 'times',
    statements: [byProduct(2)],
  },
} as const satisfies Record<string, Figure<unknown>>

/** The constraint that companies of a stage usually have: a guess before looking, no finding. */
export const usualConstraints: Readonly<Record<Stage, { constraint: string; because: string }>> = {
  seed: { constraint: 'how fast it learns', because: 'too few rounds of feedback from customers' },
  series_a: {
    constraint: 'what sales can handle',
    because: 'more demand than the sellers can close',
  },
  series_b: {
    constraint: 'how fast engineering ships',
    because: 'the backlog grows faster than it is worked off',
  },
  series_c: {
    constraint: 'how many customers can be onboarded',
    because: 'more new customers than customer success can take in',
  },
  growth: {
    constraint: 'how many people can be hired',
    because: 'the headcount plan exceeds what recruiting can do',
  },
}

interface ProductConstraint {
  name: string
  /** What one sees. */
  symptom: string
  remedy: string
  /** Names of steps at which it shows. */
  steps: RegExp
  /** Hours of waiting, or of work, above which it shows there. */
  wait_hours: number | null
  work_hours: number | null
}

/** The five places where product development is held up. */
export const productConstraints: Figure<readonly ProductConstraint[]> = {
  what: 'constraints of product development, and the hours from which a step shows them',
  unit: 'hours',
  statements: [
    byProcessReference<readonly ProductConstraint[]>([
      {
        name: 'requirements clarity',
        symptom: 'questions in the middle of a sprint, tickets opened again, scope that grows',
        remedy:
          'start nothing before its acceptance criteria are written and reviewed; the product manager answers on the same day',
        steps: /require|specif|\bspecs?\b|acceptance|refine|grooming|clarif|discovery/i,
        wait_hours: null,
        work_hours: null,
      },
      {
        name: 'review and approval',
        symptom:
          'pull requests without review for more than 24 hours, releases that wait for a word',
        remedy:
          'agree on answers: 2 hours for a change under 100 lines, 4 for a larger one, 24 for a design; who waits longer may go to the manager',
        steps: /review|approv|sign.?off/i,
        wait_hours: 24,
        work_hours: null,
      },
      {
        name: 'test throughput',
        symptom: 'what is done piles up faster than it is tested; the day of release is a crush',
        remedy:
          'testers join planning and review, test each feature as it is finished, and automated coverage is part of done',
        steps: /\bqa\b|quality|\btest/i,
        wait_hours: null,
        work_hours: null,
      },
      {
        name: 'deployment speed',
        symptom: 'a deploy takes 45 minutes or more, and people wait or take dangerous short cuts',
        remedy:
          'measure the time to deploy each week against a target of 10 minutes, and plan its improvement like any other work',
        steps: /deploy|releas|\bbuild\b|pipeline|\bci\b/i,
        wait_hours: null,
        work_hours: 0.75,
      },
      {
        name: 'feedback on what was shipped',
        symptom: 'nobody knows for weeks whether a feature worked',
        remedy:
          'every feature has a measure that is looked at within 5 working days; without a measure it is not shipped',
        steps: /feedback|measure|instrument|adoption|experiment/i,
        wait_hours: null,
        work_hours: null,
      },
    ]),
  ],
}

/** Categories and names of processes that make the product. */
export const PRODUCT_PROCESS = /engineer|product|develop|design|software/i
