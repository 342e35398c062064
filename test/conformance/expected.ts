/** Scenarios that need a tool, prompt or resource of the suite's own, which only its fixture has. */
export const needsFixture = [
  'completion-complete',
  'tools-call-simple-text',
  'tools-call-image',
  'tools-call-audio',
  'tools-call-embedded-resource',
  'tools-call-mixed-content',
  'tools-call-error',
  'tools-call-with-progress',
  'tools-call-with-logging',
  'resources-read-text',
  'resources-read-binary',
  'resources-templates-read',
  'prompts-get-simple',
  'prompts-get-with-args',
  'prompts-get-embedded-resource',
  'prompts-get-with-image',
  'server-stateless',
  'input-required-result-basic-elicitation',
  'input-required-result-basic-sampling',
  'input-required-result-basic-list-roots',
  'input-required-result-request-state',
  'input-required-result-multiple-input-requests',
  'input-required-result-multi-round',
  'input-required-result-non-tool-request',
  'input-required-result-result-type',
  'input-required-result-tampered-state',
  'input-required-result-capability-check',
] as const

/** Scenarios of the 2025 era in which the server asks the client in the middle of a call: that needs
 *  a session, and over HTTP we keep no state between requests. Over stdio it works. */
export const needsSession = [
  'tools-call-sampling',
  'tools-call-elicitation',
  'elicitation-sep1034-defaults',
  'elicitation-sep1330-enums',
] as const

/** The product logs to standard error and offers no logging to clients; deprecated in 2026-07-28. */
export const notOffered = ['logging-set-level'] as const

/** What the suite itself does not count: extensions, and what it cannot test yet. */
export const notScored = /^tasks-|^json-schema-2020-12$|^http-custom-header-server-validation$/

/** Scenarios that pass without testing anything here: they look at a session or at a stream, and
 *  there is none. */
export const testsNothing = [
  'server-session-lifecycle',
  'server-sse-polling',
  'server-sse-multiple-streams',
  'tasks-status-notifications',
] as const
