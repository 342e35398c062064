import { steps } from './needs.ts'
import { phrases, type Route } from './route.ts'

/** Requests about processes and how they change. */
export const processRoutes: readonly Route[] = [
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
    id: 'volume',
    produces: 'For each process the multiple of its volume at which a step is full, and which step',
    situation: null,
    source: 'seed_skill',
    framework: 'Theory of Constraints',
    command: 'flow',
    needs: [steps],
    words: phrases(`
      manifold volume, manifold order, manifold load, manifold demand, manifold break,
      manifold customer, manifold process, manifold step, manifold handle, manifold carry,
      double volume, triple volume, twice volume, double order, triple order, twice order,
      twice customer, triple customer, volume break, order break, demand break, handle volume,
      carry volume, volume grow, more volume, revenue goal change, capacity plan
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
]
