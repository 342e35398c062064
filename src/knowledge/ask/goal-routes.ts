import { okrs } from './needs.ts'
import { phrases, type Route } from './route.ts'

/** Requests about goals. */
export const goalRoutes: readonly Route[] = [
  {
    id: 'okr_framework',
    produces: 'An OKR framework that cascades from company to department to team',
    situation: 'OKRs are to be set up',
    source: 'seed_skill',
    framework: 'OKR cascade',
    command: 'report okr_framework',
    needs: [
      {
        any_of: ['strategy.priorities', 'company_okrs.objectives'],
        ask: 'the priorities of the year (strategy.priorities)',
      },
    ],
    words: phrases(`
      start objective, start okr, link goal, department goal, team goal, plan goal, goal year,
      new goal, ambition, set up okr, introduce okr, write objective, define goal, need goal,
      set goal, draft key result, cascade, goal next quarter, strategy goal, turn strategy,
      okr framework, align team goal, vision priority, no okr, vision, priority, strategy,
      work goal, connect goal, understand goal, write okr, write goal, need okr, want okr, department okr,
      team okr, okr template, priority change, local metric, optimize local, translate direction,
      direction plan
    `),
  },
  {
    id: 'okr_progress',
    produces: 'How the quarter stands: each goal by its pace, and what to do about those behind',
    situation: null,
    source: 'product',
    framework: null,
    command: 'okr',
    needs: [okrs],
    words: phrases(`
      goal danger, goal risk, okr risk, progress, did reach, quarter go, percent done, miss target,
      confidence, okr progress, on track, off track, goal behind, key result behind, hit goal,
      reach goal, miss goal, quarter stand, okr status, okr doing, okr stand, far along, check in, this quarter,
      score okr, okr, okr consistent, okr report, goal report, goal progress
    `),
  },
  {
    id: 'okr_lint',
    produces: 'The key results that are badly put, each with a rewrite',
    situation: null,
    source: 'product',
    framework: null,
    command: 'okr lint',
    needs: [okrs],
    words: phrases(`
      okr good, good goal, okr measurable, measurable goal, okr quality, goal quality, okr wellput,
      goal wellput, vague okr, vague goal, okr smart, smart goal, improve okr, improve goal,
      rewrite okr, rewrite goal, weak okr, lint
    `),
  },
]
