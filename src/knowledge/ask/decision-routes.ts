import { decisions } from './needs.ts'
import { phrases, type Route } from './route.ts'

/** Requests about decisions, and about who has which part in them. */
export const decisionRoutes: readonly Route[] = [
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
      involved everything, founder stop, nobody decide, nothing decide
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
      why decided, decision stuck, decision open, decision pending, decision desk,
      same decision, argue decision, contradict decision, log decision, reverse decision, decision cycle time, whichdecision,
      whichdecision board, whichdecision meeting
    `),
  },
]
