import { goalRoutes } from './ask-goals.ts'
import { reportRoutes } from './ask-reports.ts'
import { phrases, type Route } from './ask-route.ts'
import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

const steps = {
  any_of: ['processes.steps'],
  ask: 'the steps of the process with what each does and can do in a day, and what waits (processes[].steps)',
} as const
const decisions = { any_of: ['decisions'], ask: 'the decision log (decisions)' } as const
const people = {
  any_of: ['people', 'team.departments', 'team.total_headcount', 'metrics.headcount'],
  ask: 'how many people there are, and who reports to whom (people or team)',
} as const

/** The playbook's tables of requests, with requests of our own beside them. The words are ours. */
export const routes: readonly Route[] = [
  ...goalRoutes,
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
      span, direct report, too many manager, new manager, people manager, everyone manager, without manager, no manager,
      who report to, report whom, report line, org chart, org tree, organization chart,
      too many layer, more layer, layer leadership, manager report, missing role, which role, what role, need role, need officer,
      time officer, first officer, need person, need people, need manager, double team
    `),
  },
  {
    id: 'process_map',
    produces: 'The process step by step, with the step that limits it',
    situation: 'A process is broken',
    source: 'seed_skill',
    framework: 'Process mapping and Theory of Constraints',
    command: 'flow',
    needs: [steps],
    words: phrases(`
      fall apart, apart, workflow, go smoothly, unreliable, painful, nightmare, complain,
      process map, process diagram, process flow, draw process, value stream, drop ball, process broken, broken, fix process, repair, mess, chaos, go wrong, error,
      fail, keep failing, improve process, redesign, does not work
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
      burn multiple
    `),
  },
  {
    id: 'leadership_sync',
    produces: 'The pack for the next leadership sync, from metrics to the parking lot',
    situation: null,
    source: 'seed_cadence',
    framework: null,
    command: 'sync',
    needs: [],
    words: phrases(`
      prepare leadership, prepare leadership meeting, leadership meeting pack, monday meeting
    `),
  },
  {
    id: 'cadence',
    produces: 'The full cadence from daily to annual, beside the meetings that are held',
    situation: 'A cadence of meetings is to be designed',
    source: 'seed_skill',
    framework: 'Operating cadence',
    command: 'cadence',
    needs: [people, { any_of: ['cadence'], ask: 'the recurring meetings that are held (cadence)' }],
    words: phrases(`
      eat week, recurring meeting, meeting time, leadership meet, cancel meeting, kill meeting,
      meeting less, meeting hour, useless meeting, status meeting, check in meeting,
      meeting cadence, meeting, too many meeting, which meeting, rhythm, how often meet,
      standup, status call, calendar full, weekly leadership meeting, sync, skip level,
      hour meeting, design meeting, silo, silos,
      unprepared, nobody prepare, nobody read, preread, same topic, discuss same, talk same,
      slack, too many channel, our channel, our communication, communication bad, communication broken
    `),
  },
  {
    id: 'calendar',
    produces: 'The meetings of a year as a calendar that other programs open',
    situation: null,
    source: 'product',
    framework: null,
    command: 'cadence -f ics',
    needs: [{ any_of: ['cadence'], ask: 'the recurring meetings that are held (cadence)' }],
    words: phrases(`
      into calendar, calendar file, export calendar, export schedule, outlook, google calendar,
      ics, invite, schedule meeting, put calendar
    `),
  },
  {
    id: 'agenda',
    produces: 'The agenda of one meeting, filled from the data',
    situation: null,
    source: 'product',
    framework: null,
    command: 'cadence --meeting qbr',
    needs: [],
    words: phrases(`
      offsite, town hall, retreat, prepare sync, go into meeting, monthly review,
      quarterly review, running order, agenda, agenda meeting, prepare agenda, prepare meeting, talk about,
      discuss meeting, prepare qbr, prepare mbr, all hands, one on one, 1 1, off site, qbr,
      mbr, business review
    `),
  },
  ...reportRoutes,
  {
    id: 'annual_planning',
    produces: 'The weeks of annual planning with their days and who takes each step',
    situation: null,
    source: 'product',
    framework: null,
    command: 'cadence --meeting annual_planning',
    needs: [],
    words: phrases(`
      annual planning, plan next year, yearly plan, budget, budget next year, fiscal year,
      year planning, headcount plan year, kick off year
    `),
  },
  {
    id: 'bottleneck',
    produces: 'The one step that limits throughput, and what to do there first',
    situation: 'Things are slow and nobody knows why',
    source: 'seed_processes',
    framework: 'Theory of Constraints',
    command: 'flow',
    needs: [steps],
    words: phrases(`
      limit, slowest, hold up, which step, speed up, faster, cycle time, capacity, overloaded,
      slow, so long, take long, take forever, bottleneck, constraint, pile up, queue, backlog,
      wait, wait week, hold back, held up, take day, take week, take month, stuck, delay, throughput, lead time, figure out why,
      limit, deadline, response time, respond slow, turnaround
    `),
  },
  {
    id: 'waste_audit',
    produces: 'A walk through the eight kinds of waste, with the hours each takes',
    situation: 'There is much waste and overhead',
    source: 'seed_processes',
    framework: 'Lean waste audit (TIMWOODS)',
    command: 'waste',
    needs: [steps],
    words: phrases(`
      find waste, redo, twice, double work, unnecessary, pointless, too much paperwork, inefficient,
      cut cost, waste, overhead, lean, rework, lose hour, lose time, useless, nobody need,
      bureaucracy, wait around, spend time, money time, timwoods, busywork, duplicate work
    `),
  },
  {
    id: 'swim_lane',
    produces: 'A map of who does what in which order, across teams',
    situation: 'A process is done differently across the team',
    source: 'seed_processes',
    framework: 'Process mapping, swim lane',
    command: 'flow',
    needs: [steps],
    words: phrases(`
      step by step, who do first, consistent, same way, procedure, playbook, instructions,
      inconsistent, differently, different way, own way, standardize, draw, diagram, swim lane, swimlane,
      map, handoff, document process, document how, write down how, sop, across team,
      flowchart
    `),
  },
  {
    id: 'process_audit',
    produces: 'Each process with its health score, and what it lacks',
    situation: null,
    source: 'seed_processes',
    framework: 'Process audit',
    command: 'audit',
    needs: [{ any_of: ['processes'], ask: 'the processes by name (processes)' }],
    words: phrases(`
      audit process, audit, process health, bad shape, unhealthy, which process, process owner,
      undocumented, documentation, review process, documentation debt
    `),
  },
  {
    id: 'automation',
    produces: 'What to automate first, by the hours it saves and when it pays back',
    situation: 'It is to be decided what to automate',
    source: 'seed_processes',
    framework: 'Automation decision framework with its ROI calculation',
    command: 'automate',
    needs: [
      {
        any_of: ['automations.minutes_per_occurrence'],
        ask: 'minutes, times a year and cost of each candidate (automations)',
      },
    ],
    words: phrases(`
      type number, retype, spreadsheet by hand, repetitive, tedious, software do, bot,
      workflow tool, same numbers, automate, automation, manual, manual work, by hand, script,
      robot, machine, copy data, integrate tool, payback, worth building, zapier, no code, roi
    `),
  },
  {
    id: 'adoption',
    produces: 'Where each group stands in a change, its barrier, and what to do about it',
    situation: 'A new process keeps being ignored',
    source: 'seed_processes',
    framework: 'ADKAR change management',
    command: 'change',
    needs: [
      {
        any_of: ['changes.groups'],
        ask: 'the groups of the change and how each stands (changes[].groups)',
      },
    ],
    words: phrases(`
      policy, comply, compliance, push back, skeptical, reorganization, habit, stick,
      introduce new, ignore, ignored, not follow, nobody follow, resist, resistance, roll out,
      rollout, adopt, adoption, old way, back old, nobody use, not use, they use, change management,
      introduce tool, training, buy in, the change
    `),
  },
  {
    id: 'responsibility',
    produces: 'Who does, answers for, is asked and is told, with the faults of the matrix',
    situation: 'It is unclear who is responsible',
    source: 'seed_processes',
    framework: 'RACI for processes, DRI for projects',
    command: 'decide',
    needs: [{ any_of: ['raci'], ask: 'who has which part in each task (raci)' }],
    words: phrases(`
      point finger, point somebody, blame, fall cracks, nobody feel, whose job, job is,
      who handle, handle, duty, who responsible, responsible, who own, own what, ownership,
      owner, accountable, accountability, raci, dri, in charge, fall between, nobody know who,
      unclear, roles, who does what
    `),
  },
  {
    id: 'decision_rights',
    produces: 'Who recommends, agrees, performs, gives input and decides',
    situation: 'Too many decisions come up to leadership',
    source: 'seed_processes',
    framework: 'RAPID decision rights',
    command: 'decide',
    needs: [decisions],
    words: phrases(`
      ask permission, purchase, spend limit, empower, micromanage, ceo approve,
      founder approve, bottleneck founder, run by me, too many decision, decision reach,
      decision escalate, escalate, escalation leadership, approval, approve, sign off,
      make call, who decide, decide without, land desk, ask before, delegate, veto, rapid, decision rights,
      every little thing, authority, permission, undecided, founderlimit, founder everything,
      involved everything, nobody decide, nothing decide
    `),
  },
  {
    id: 'decision_request',
    produces: 'A decision request to post: context, options, recommendation, day, default',
    situation: null,
    source: 'seed_cadence',
    framework: 'Async decision',
    command: 'decide --request "Your question"',
    needs: [],
    words: phrases(`
      pick, option a, vote, consensus, need answer, decision board, proposal, ask opinion,
      decide whether, have to decide, need decision, ask team, input decision,
      decision writing, async decision, decision request, get decision, options,
      choose between, renew, must decide, for decision, decision on
    `),
  },
  {
    id: 'decision_log',
    produces: 'The decision log: what was decided, reviews due, how long decisions take',
    situation: null,
    source: 'seed_cadence',
    framework: 'Decision log',
    command: 'decide',
    needs: [decisions],
    words: phrases(`
      choice, choices make, who decided, decision still open, our decision, decide slower, decision slow, decision speed, history decision,
      why did we, record decision, revisit, decision log, write down decided, was decided,
      what decided, decision review, decision take, decision long, decision forever, decision week, how long decision, past decision,
      why decided, contradict decision, log decision, reverse decision
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
      plateau, people leave, people quit, attrition, customer leave, churn
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
      every week again, attention today, attention, overdue, today, alert, urgent, slip,
      remind, late, action late, this week, notify, blocker, same blocker, watch, dotoday
    `),
  },
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
