/** What people ask an operations adviser for, in their own words, and the tool that answers it.
 *  Written before the descriptions of the tools were tuned; a tool that joins later brings requests
 *  of its own, and none of these is reworded to make a description pass. */
export const toolRequests: readonly (readonly [request: string, tool: string])[] = [
  // Where do we stand, and what matters
  ['Give me the one-pager on how the company is doing', 'coo_brief'],
  ['What should I worry about before Monday?', 'coo_brief'],
  [
    'What are the biggest problems in the company right now and what do I have to decide?',
    'coo_brief',
  ],
  ['I just took over as COO. Where do I start?', 'coo_brief'],
  [
    'Why do you say onboarding is the bottleneck, show me the evidence for that finding',
    'coo_brief',
  ],
  ['How sure are you about that, and where does this number come from?', 'coo_brief'],
  ['Summarize our operations for the founder with risks and recommendations', 'coo_brief'],

  // What has to be reacted to
  ['Anything urgent today?', 'coo_watch'],
  ['Which alerts are new since last week?', 'coo_watch'],
  ['What is overdue?', 'coo_watch'],
  ['Are there blockers that keep coming back week after week?', 'coo_watch'],
  ['Who owes me a reaction this week? Make a digest per owner', 'coo_watch'],

  // Goals
  ['How are our OKRs going this quarter?', 'coo_okr'],
  ['Which key results are off track?', 'coo_okr'],
  ['Are the team goals aligned with the company objectives?', 'coo_okr'],
  ['What pace do we need to still hit our targets?', 'coo_okr'],
  ['Score our objectives for the quarterly review', 'coo_okr'],
  ['Will we make the quarter?', 'coo_okr'],

  // Work and processes
  ['Where is the bottleneck in our onboarding process?', 'coo_process'],
  ['Our process is broken, customers wait forever', 'coo_process'],
  ['How efficient are our operations?', 'coo_process'],
  ['Rate the maturity of our processes', 'coo_process'],
  ['Which step holds up the queue?', 'coo_process'],
  ['Do we have too many layers of management for what we ship?', 'coo_process'],
  ['What would improve throughput the most?', 'coo_process'],

  // Growth
  ['We are scaling fast, what will break next?', 'coo_scale'],
  ['What stage of growth are we in?', 'coo_scale'],
  ['How do our metrics compare with benchmarks for companies our size?', 'coo_scale'],
  ['Does anyone have too many direct reports? Check spans and layers', 'coo_scale'],
  ['Are we ready to grow from 40 to 100 people?', 'coo_scale'],

  // Meetings
  ['Design our meeting cadence', 'coo_cadence'],
  ['Which meetings are we missing and which should we drop?', 'coo_cadence'],
  ['How many hours do we spend in meetings every week and what does it cost?', 'coo_cadence'],
  ['Put together an agenda for the leadership sync', 'coo_cadence'],
  ['Make a calendar of our recurring meetings', 'coo_cadence'],

  // Decisions
  ['Who decides on this purchase?', 'coo_decide'],
  ['Draw up a RACI matrix for the launch', 'coo_decide'],
  ['Where should this be escalated to?', 'coo_decide'],
  ['Show the log of what was decided and what is still open', 'coo_decide'],
  ['Help me make a hard call between two vendors', 'coo_decide'],

  // Reports
  ['Write the monthly business review', 'coo_report'],
  ['Draft an investor update', 'coo_report'],
  ['I need a board deck summary for the quarter', 'coo_report'],
  ['Prepare the weekly dashboard for the leadership team', 'coo_report'],

  // Questions
  ['What do you need to know from us to be more certain?', 'coo_ask'],
  ['Whom should I ask about the missing data?', 'coo_ask'],
  ['Which questions should the COO put to the team leads?', 'coo_ask'],

  // Reading
  ['Open the company file and show me the raw data', 'coo_read'],
  ['Show me the rest of that list', 'coo_read'],
  ['What does the playbook say about span of control?', 'coo_read'],
  ['Look up the decision D-12 and the file it is stored in', 'coo_read'],

  // Event logs
  ['Mine this event log and find out how the process really runs', 'coo_mine'],
  ['Analyze the XES export of our ticket system for rework', 'coo_mine'],

  // Writing
  ['Activation is at 62 percent now, update the key result', 'coo_check_in'],
  ['Record a check-in for the revenue goal', 'coo_check_in'],
  ['Legal is blocking us again, report it as a blocker', 'coo_blocker'],
  ['We decided to drop the free plan, write that down', 'coo_log_decision'],
  ['Give Maria a to-do to fix the handoff by Friday', 'coo_add_action'],
  ['We know about that finding, snooze it until the end of the year', 'coo_accept'],
  ['That was a mistake, take the last change back', 'coo_undo'],
]
