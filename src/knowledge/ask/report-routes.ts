import { metrics, okrs } from './needs.ts'
import { phrases, type Route } from './route.ts'

/** Requests for the reports of the playbook. */
export const reportRoutes: readonly Route[] = [
  {
    id: 'investor_update',
    produces: 'The monthly update to board and investors, drafted from the data',
    situation: null,
    source: 'seed_cadence',
    framework: null,
    command: 'report investor_update',
    needs: [metrics],
    words: phrases(`
      investor update, investor, update board, board update, shareholder, tell board,
      board report, report board, write investor, board pack, board deck, board slides,
      board meeting, prepare board meeting
    `),
  },
  {
    id: 'weekly_dashboard',
    produces: 'The dashboard of the week: figures, issues, what to watch, wins',
    situation: null,
    source: 'seed_cadence',
    framework: null,
    command: 'report weekly_dashboard',
    needs: [metrics],
    words: phrases(`
      dashboard, week dashboard, week report, week number, number week, kpi, key metric, kpi week,
      cash, runway, burn rate, out of money, money last, money left
    `),
  },
  {
    id: 'metrics',
    produces: 'Each metric with its target, and what is signal and what is noise',
    situation: null,
    source: 'product',
    framework: null,
    command: 'metrics',
    needs: [metrics],
    words: phrases(`
      metric, our burn, burn month, burn compare, retention, churn rate, gross margin, our margin, arr, cac,
      ltv, cac payback, nps, trend metric, trend churn, growth rate, on plan, against plan, revenue plan
    `),
  },
  {
    id: 'review_pack',
    produces: 'The pack of a monthly or quarterly review, filled from the data',
    situation: null,
    source: 'seed_cadence',
    framework: null,
    command: 'report qbr',
    needs: [okrs],
    words: phrases(`
      pack, review pack, review deck, review slides, slides, deck, mbr pack, qbr pack,
      quarter review pack, month review pack, quarter review deck, month review deck, year end review
    `),
  },
  {
    id: 'function_page',
    produces: 'A page of each function: metrics, wins, gaps, needs, the next 30 days',
    situation: null,
    source: 'seed_cadence',
    framework: null,
    command: 'report function_one_pager',
    needs: [
      {
        any_of: ['department_okrs.objectives'],
        ask: 'the goals of each department (department_okrs)',
      },
    ],
    words: phrases(`
      one pager, page function, page department, page each function, function page,
      department report, function report
    `),
  },
]
