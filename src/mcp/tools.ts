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
  /** Inputs that the command can do without and a call cannot. */
  needs?: readonly string[]
}

/** What is written can be taken back, and each call writes anew. */
const adds = { destructive: false, idempotent: false } as const

/** Every tool but `coo_read`, in the order in which they are listed. A capability joins by its
 *  command under `views`. */
export const tools: readonly ToolFamily[] = [
  {
    name: 'coo_brief',
    title: 'Briefing on the company',
    description:
      'One-page briefing: bottom line, biggest problems with evidence and confidence, risks, decisions to take, assumptions, whom to ask. The place to start. explain shows how sure a finding is and where each number comes from; rules shows what is judged and by which figures; impact what is held up behind a person, blocker or process; context checks company-context.md. For overdue or urgent matters see coo_watch.',
    views: ['brief', 'explain', 'rules', 'impact', 'context'],
  },
  {
    name: 'coo_watch',
    title: 'What must be reacted to',
    description:
      'Alerts, urgent first: blockers that keep coming back, overdue check-ins, decisions and actions, passed thresholds; optionally only those new since a day, or a digest per owner. For causes and the whole picture see coo_brief.',
    views: ['watch'],
  },
  {
    name: 'coo_okr',
    title: 'OKRs and metrics: scores, pace, alignment',
    description:
      'Goals of the quarter: scores of objectives and key results, on track or off track, pace needed to hit targets, alignment of team and department goals with the company. metrics tells signal from noise; history shows one value over time; okr lint finds badly put key results and rewrites them. For recording progress there is coo_check_in.',
    views: ['okr', 'metrics', 'history', 'okr lint'],
  },
  {
    name: 'coo_process',
    title: 'Processes and operational efficiency',
    description:
      'How work flows. ops: bottleneck, queues, throughput and waiting of each process step, maturity, management layers and spans. flow: waiting by step, the constraint, what limits next. map: one process, who does what. audit: health and documentation. waste: hours lost. plan: what to improve the most. automate: return on automation. change: adoption of process changes. Use it for slow, broken or inefficient processes. Event logs go to coo_mine.',
    views: ['ops', 'flow', 'map', 'audit', 'waste', 'plan', 'automate', 'change'],
  },
  {
    name: 'coo_scale',
    title: 'Growth: stage, benchmarks, spans and layers',
    description:
      'How ready the company is to grow and what will break next: stage of growth by revenue and headcount, the next border, metrics against benchmarks of companies of that size, direct reports of each manager, spans, layers, reporting lines. For the efficiency of the work itself see coo_process.',
    views: ['scale'],
  },
  {
    name: 'coo_cadence',
    title: 'Meetings and their cadence',
    description:
      'The rhythm of meetings. cadence: recurring meetings against the set that stage and size ask for (missing, doubled, too long, without decider or output), hours, cost, escalation of blockers, annual planning; with meeting, one agenda filled from the data. sync: the pack for the next leadership sync with priorities, decisions and actions due. For alerts outside meetings see coo_watch.',
    views: ['cadence', 'sync'],
  },
  {
    name: 'coo_decide',
    title: 'Decisions and who has which part',
    description:
      'Who decides, the log of decisions, open and overdue requests and whether their default may be taken, reviews due, cycle time, contradictions, faults in RAPID, the RACI matrix and ownership. Use it for a hard call between options. With request it drafts a decision request to post.',
    views: ['decide'],
  },
  {
    name: 'coo_ask',
    title: 'Which tool answers a request; questions between roles',
    description:
      'ask: routes a vague request in plain words, such as "too many decisions reach me", to the report or framework that answers it, with why, what else fits and which data are missing; not needed where the right tool is plain. invoke: answers a question to the COO in the form in which roles answer each other, or writes questions to other roles about data that you need to know.',
    views: ['ask', 'invoke'],
  },
  {
    name: 'coo_report',
    title: 'Reports for leaders, boards, investors',
    description:
      'Packs to hand out, made from the data: weekly dashboard, investor update, one-pagers of functions, monthly and quarterly business review, OKR progress, scaling readiness, operations scorecard, drafted OKR framework. Without a kind it lists them. For judgement on what matters most see coo_brief.',
    views: ['report'],
  },
  {
    name: 'coo_check_in',
    title: 'Record how a key result stands',
    description:
      'Sets the current value of one key result and adds the check-in to it, in the company’s own file. dry_run shows the change; expected_hash, from coo_read, refuses where the file has changed. For how goals stand see coo_okr.',
    views: ['check-in'],
    writes: adds,
    needs: ['key_result', 'value'],
  },
  {
    name: 'coo_blocker',
    title: 'Report a blocker, or say that it is resolved',
    description:
      'Reports what is blocking somebody, again where it is known already, or marks it resolved. Not for to-dos: see coo_add_action.',
    views: ['blocker'],
    writes: adds,
  },
  {
    name: 'coo_log_decision',
    title: 'Write a decision into the log',
    description:
      'Logs a decision or a request for one, settles a request, or adds what came of it, and says which fields the log still lacks. What was decided is not rewritten; a new decision supersedes it. For the log and open requests see coo_decide.',
    views: ['decide --log'],
    writes: adds,
  },
  {
    name: 'coo_add_action',
    title: 'Give somebody a to-do',
    description:
      'Adds an action with owner and due day, changes one, or marks it done. For something that is in the way see coo_blocker.',
    views: ['action'],
    writes: adds,
  },
  {
    name: 'coo_rollout_step',
    title: 'Mark a step of a rollout as done',
    description:
      'Marks one item of the checklist of a process change as done, with the day and who did it. For how rollouts stand see coo_process with view change; for other to-dos coo_add_action.',
    views: ['change --done'],
    writes: adds,
  },
  {
    name: 'coo_accept',
    title: 'Live with a finding until a day',
    description:
      'Snoozes a known finding until a day, with who decided that and why; it is then left out of coo_brief and coo_watch.',
    views: ['accept'],
    writes: adds,
  },
  {
    name: 'coo_undo',
    title: 'Take the last change back',
    description:
      'Takes the last change that coo wrote back, byte for byte; again, the one before. Refuses where a file was changed by somebody since, so that no mistake is made worse.',
    views: ['undo'],
    writes: { destructive: true, idempotent: false },
  },
]

/** Capabilities that no tool offers, and why. */
export const withoutTool: Readonly<Record<string, string>> = {
  notes: 'an agent reads notes itself, and writes with the tools for what they say',
  knowledge: 'coo_read gives its sections as coo://knowledge/SECTION',
}
