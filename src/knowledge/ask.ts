import { companyRoutes } from './ask/company-routes.ts'
import { decisionRoutes } from './ask/decision-routes.ts'
import { goalRoutes } from './ask/goal-routes.ts'
import { meetingRoutes } from './ask/meeting-routes.ts'
import { processRoutes } from './ask/process-routes.ts'
import { reportRoutes } from './ask/report-routes.ts'
import type { Route } from './ask/route.ts'
import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

/** The playbook's tables of requests, with requests of our own beside them. The words are ours. */
export const routes: readonly Route[] = [
  ...goalRoutes,
  ...meetingRoutes,
  ...reportRoutes,
  ...processRoutes,
  ...decisionRoutes,
  ...companyRoutes,
]

export const askFigures = {
  considered: {
    what: 'other answers that are told beside the chosen one',
    unit: 'answers',
    statements: [byProduct(3)],
  },
  close_ratio: {
    what: 'share of the best score from which another answer is as likely',
    unit: 'ratio',
    statements: [byProduct(0.85)],
  },
} as const satisfies Record<string, Figure>
