/** A tool that agents are offered: the capabilities that answer one kind of request. */
export interface ToolFamily {
  name: `coo_${string}`
  title: string
  /** What it does, when to use it and when not. No orders to the model, nothing of a company. */
  description: string
  /** Commands of the capabilities behind it, each a value of `view`; the first is the default. */
  views: readonly [string, ...string[]]
  /** What it may do to the company's files; absent: it only reads. */
  writes?: { destructive: boolean; idempotent: boolean }
}

/** Every tool but `coo_read`, in the order in which they are listed. A capability joins by its
 *  command under `views`. */
export const tools: readonly ToolFamily[] = [
  {
    name: 'coo_brief',
    title: 'Briefing on the company',
    description:
      'One-page briefing: bottom line, biggest problems with evidence and confidence, risks, decisions to take, assumptions, whom to ask. The place to start. View explain opens one finding down to its sources; view rules shows what is judged and by which figures. For overdue or urgent matters see coo_watch.',
    views: ['brief', 'explain', 'rules'],
  },
  {
    name: 'coo_watch',
    title: 'What must be reacted to',
    description:
      'Alerts, urgent first: repeated blockers, overdue check-ins, decisions and actions, passed thresholds; optionally only those new since a day, or a digest per owner. For causes and the whole picture see coo_brief.',
    views: ['watch'],
  },
  {
    name: 'coo_okr',
    title: 'OKRs: scores, pace, alignment',
    description:
      'Goals of the quarter: scores of objectives and key results, on track or off track, pace needed to hit targets, alignment of team and department goals with the company. For recording progress there is coo_check_in.',
    views: ['okr'],
  },
  {
    name: 'coo_process',
    title: 'Processes and operational efficiency',
    description:
      'How work flows: bottleneck, queues, throughput and waiting of each process step, process maturity, management layers and spans, an improvement plan. Use it for slow, broken or inefficient processes. Event logs go to coo_mine.',
    views: ['ops', 'audit'],
  },
  {
    name: 'coo_cadence',
    title: 'Meetings: what is held, missing, too much',
    description:
      'Recurring meetings against the set that stage and size ask for: missing, doubled, too long, without decider or output; hours and cost; who clears which blocker; annual planning by weeks. With meeting, the agenda of that one filled from the data. For the weekly leadership sync itself there is its own pack.',
    views: ['cadence'],
  },
  {
    name: 'coo_decide',
    title: 'Decisions and who has which part',
    description:
      'Decision log, open and overdue requests and whether their default may be taken, reviews due, cycle time, contradictions, faults in RAPID, RACI and ownership. With request it drafts a decision request to post.',
    views: ['decide'],
  },
  {
    name: 'coo_ask',
    title: 'Which tool answers a request',
    description:
      'Routes a vague request in plain words, such as "too many decisions reach me", to the report or framework that answers it, says why, what else fits and which data are missing. Not needed where the right tool is plain.',
    views: ['ask'],
  },
]

/** Capabilities that no tool offers, and why. */
export const withoutTool: Readonly<Record<string, string>> = {
  knowledge: 'coo_read gives its sections as coo://knowledge/SECTION',
}
