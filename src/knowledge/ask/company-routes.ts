import { metrics, people, steps } from './needs.ts'
import { phrases, type Route } from './route.ts'

/** Requests about the company as a whole. */
export const companyRoutes: readonly Route[] = [
  {
    id: 'scaling_readiness',
    produces: 'What breaks now and next at the size the company has and will have',
    situation: 'The company is scaling fast',
    source: 'seed_skill',
    framework: 'Scaling playbook',
    command: 'scale',
    needs: [people],
    words: phrases(`
      enough manager, pass people, more people, expand, too big, outgrow, next size,
      new office, grow pain, double, triple, size, scale fast, grow fast, growth,
      double headcount, series a, series b, series c, what break, will break, ready grow,
      next stage, stage, who hire, hire next, hire plan, growing pain, people grow,
      raise round, funding, hire, prepare for people, headcount, span manager, org structure,
      grow readiness, readiness report, stage readiness, we compare, compare other, compare peer, compare startup, benchmark, normal stage,
      span, direct report, too many manager, how many manager, too much process, new manager, people manager, everyone manager, without manager, no manager,
      who report to, report whom, report line, org chart, org tree, organization chart,
      too many layer, more layer, layer leadership, manager report, missing role, which role, what role, need role, need officer,
      time officer, first officer, need person, need people, need manager, double team
    `),
  },
  {
    id: 'single_point',
    produces: 'Who leads whom, and the single points of failure: what hangs on one person',
    situation: null,
    source: 'seed_skill',
    framework: null,
    command: 'scale',
    needs: [people, steps],
    words: phrases(`
      single point, point failure, single point failure, bus factor, key person, hang one person,
      depend one person, one person know, only person, irreplaceable, hit bus
    `),
  },
  {
    id: 'ops_scorecard',
    produces: 'A scorecard of efficiency with the maturity of each process',
    situation: 'How efficient the company is',
    source: 'seed_skill',
    framework: 'Process maturity',
    command: 'ops',
    needs: [{ any_of: ['processes.steps', 'processes.maturity'], ask: steps.ask }, people],
    words: phrases(`
      well run, run well, well organized, rate operation, score operation, utilization,
      measure efficiency, how efficient, efficiency, efficient, productive, productivity,
      how mature, maturity, scorecard, health check operation, operation, revenue employee,
      roadmap change, budget constraint, efficiency gain
    `),
  },
  {
    id: 'efficiency_figures',
    produces: 'Burn multiple, retention and CAC payback, each beside what the stage wants',
    situation: null,
    source: 'seed_skill',
    framework: null,
    command: 'ops',
    needs: [metrics],
    words: phrases(`
      burn multiple, burn rate, burn too much, burn money, too much money
    `),
  },
  {
    id: 'briefing',
    produces: 'One page of judgement over everything known, with at most five findings',
    situation: null,
    source: 'product',
    framework: null,
    command: 'brief',
    needs: [],
    words: phrases(`
      focus, focus first, start, problem, problems, matter most, summarize, main issue,
      top issue, snapshot, catch me up, brief, briefing, worry, big picture, one page,
      overview, summary, risk, biggest problem, biggest risk, most important, where start,
      top priority, state company, how are we doing, dofirst, revenue flat, growth flat, growth stall,
      plateau, people leave, people quit, attrition, customer leave, churn,
      change since, new since, happen since, change last week, change last month
    `),
  },
  {
    id: 'improvement_plan',
    produces: 'What to improve now, next and later, by what it gains',
    situation: null,
    source: 'product',
    framework: null,
    command: 'plan',
    needs: [],
    words: phrases(`
      improvement plan, plan improve, what improve, improve first, improve next, quick win,
      improvement roadmap, kaizen
    `),
  },
  {
    id: 'watch',
    produces: 'What must be reacted to today, this week and this month',
    situation: null,
    source: 'product',
    framework: null,
    command: 'watch',
    needs: [],
    words: phrases(`
      morning, anything urgent, check today, to do, deadline today, due, fire, still open,
      every week again, same problem, problem come, same problem meeting, problem every meeting,
      come every standup, come every meeting, attention today, attention, overdue, today, alert, urgent, slip,
      remind, late, action late, this week, notify, blocker, same blocker, watch, dotoday, who stuck,
      security incident, coordinate response
    `),
  },
]
