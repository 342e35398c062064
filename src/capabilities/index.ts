import type { Capability } from './capability.ts'

/** Everything the product can do, by the word or two words after `coo`; each is loaded when it is
 *  asked for. Command line, help and documentation derive from this list. */
export const capabilities: Readonly<Record<string, () => Promise<Capability>>> = {
  brief: async () => (await import('./brief/capability.ts')).brief,
  watch: async () => (await import('./watch/capability.ts')).watch,
  scale: async () => (await import('./scale/capability.ts')).scale,
  explain: async () => (await import('./explain/capability.ts')).explain,
  rules: async () => (await import('./rules/capability.ts')).rulesCapability,
  context: async () => (await import('./context/capability.ts')).context,
  invoke: async () => (await import('./roles/capability.ts')).invokeRoles,
  knowledge: async () => (await import('./knowledge/capability.ts')).knowledge,
  sync: async () => (await import('./sync/capability.ts')).sync,
  metrics: async () => (await import('./metrics/capability.ts')).metrics,
  history: async () => (await import('./history/capability.ts')).history,
  impact: async () => (await import('./impact/capability.ts')).impact,
  report: async () => (await import('./report/capability.ts')).report,
  okr: async () => (await import('./okr-report/capability.ts')).okrReport,
  'okr lint': async () => (await import('./okr-lint/capability.ts')).okrLint,
  cadence: async () => (await import('./cadence/capability.ts')).cadence,
  decide: async () => (await import('./decide/capability.ts')).decide,
  ask: async () => (await import('./ask/capability.ts')).ask,
  ops: async () => (await import('./ops-report/capability.ts')).opsReport,
  audit: async () => (await import('./audit/capability.ts')).audit,
  map: async () => (await import('./map/capability.ts')).map,
  flow: async () => (await import('./flow/capability.ts')).flow,
  change: async () => (await import('./change/capability.ts')).change,
  plan: async () => (await import('./plan/capability.ts')).plan,
  waste: async () => (await import('./waste/capability.ts')).waste,
  automate: async () => (await import('./automate/capability.ts')).automate,
  'check-in': async () => (await import('./check-in/capability.ts')).checkInCapability,
  action: async () => (await import('./action/capability.ts')).action,
  blocker: async () => (await import('./blocker/capability.ts')).blocker,
  'decide --log': async () => (await import('./log-decision/capability.ts')).logDecisionCapability,
  'change --done': async () => (await import('./rollout-step/capability.ts')).rolloutStep,
  accept: async () => (await import('./accept/capability.ts')).accept,
  notes: async () => (await import('./notes/capability.ts')).notes,
  undo: async () => (await import('./undo/capability.ts')).undo,
}

/** The capability behind a command, or undefined where there is none. */
export async function findCapability(command: string): Promise<Capability | undefined> {
  return Object.hasOwn(capabilities, command) ? capabilities[command]?.() : undefined
}

/** All capabilities, in the order in which they are listed. */
export const allCapabilities = (): Promise<Capability[]> =>
  Promise.all(Object.values(capabilities).map((load) => load()))
