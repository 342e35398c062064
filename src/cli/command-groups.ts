/** Commands that answer one kind of wish, each with its line of help. */
interface CommandGroup {
  title: string
  commands: Readonly<Record<string, string>>
}

/** Every command by what a person wants, in the order in which help lists them. */
export const commandGroups: readonly CommandGroup[] = [
  {
    title: 'Bring in what you have',
    commands: {
      start: 'looks at a folder of your own files, and briefs you at once',
      import: 'turns your files into company files, and asks what is unclear',
      new: 'an empty company folder of short commented files',
      validate: 'what is wrong with company files, also for CI',
      schema: 'the JSON Schema of a company, for editors',
    },
  },
  {
    title: 'Read how things stand',
    commands: {
      brief: 'one page: what is so, how sure it is, and what to decide',
      watch: 'what must be reacted to; ends with 3 if today',
      ask: 'which report answers a request in plain words',
      explain: 'one finding, down to the lines of the files',
      okr: 'how the quarter stands',
      'okr lint': 'key results that are badly put, each with a rewrite',
      metrics: 'signal and noise, targets, restated figures',
      history: 'a key result, metric or finding over time',
      ops: 'operations: constraints, maturity, spans',
      flow: 'where work waits, and what limits it next',
      audit: 'health and documents of every process',
      waste: 'hours lost, by kind',
      scale: 'readiness for this stage and the next, and the org tree',
      impact: 'what is held up behind a process, person or blocker',
      change: 'who is stuck in a change, and what is due',
      context: 'company-context.md: its age, gaps and contradictions',
    },
  },
  {
    title: 'Plan and hand out',
    commands: {
      plan: 'what to improve now, next and later',
      sync: 'the pack for the weekly leadership sync',
      cadence: 'the meetings there should be; agendas; a calendar',
      decide: 'decisions: log, requests, speed, rights',
      automate: 'what to automate, and what it returns',
      report: 'packs for leaders, boards and investors',
      map: 'a process as a diagram',
    },
  },
  {
    title: 'Write into your own files',
    commands: {
      'check-in': 'how a key result stands',
      action: 'an action added, changed or done',
      blocker: 'a blocker reported or resolved',
      'decide --log': 'a decision written into the log, or settled',
      'change --done': 'a step of a rollout that is done',
      accept: 'a finding lived with until a day',
      notes: 'what meeting notes say, after a yes',
      undo: 'the last change taken back',
    },
  },
  {
    title: 'Agents, sources and the shell',
    commands: {
      mcp: 'all of this for AI agents, over MCP',
      skill: 'how a COO works, for AI agents',
      invoke: 'questions between roles, asked and answered',
      rules: 'what is judged, and by which figures',
      knowledge: 'what the playbook says, with sources',
      completion: 'completion for bash, zsh, fish and PowerShell',
    },
  },
]
