import type { settled } from './ask-settled.ts'

/** The key questions and red flags of the playbook as they stand there, and the plainest requests for
 *  what it tells: each must be answered just so. */
export const keyQuestions: typeof settled = [
  ['What’s the bottleneck? Not what’s annoying — what limits throughput.', 'bottleneck'],
  ['Who’s the single point of failure?', 'single_point'],
  ['Can every team articulate how their work connects to company goals?', 'okr_framework'],
  ['The same blocker appeared 3 weeks in a row. Why isn’t it fixed?', 'watch'],
  ['Same blocker in three consecutive syncs', 'watch'],
  ['Process exists but nobody follows it', 'adoption'],
  ['How are our OKRs doing?', 'okr_progress'],
  ['Are our OKRs going to land?', 'okr_progress'],
  ['Will our OKRs land?', 'okr_progress'],
  ['our OKRs', 'okr_progress'],
  ['Set up OKRs for marketing', 'okr_framework'],
  ['we want OKRs', 'okr_framework'],
  ['The same issue comes up in every standup', 'watch'],
  ['What is blocking us right now?', 'watch'],
  ['Which decisions are stuck on my desk?', 'decision_log'],
  ['What changed since last week?', 'briefing'],
  ['Prepare my 1:1 with Devraj', 'agenda'],
]

/** Requests for which no word of the routes was changed, written when those above were. */
export const later: typeof settled = [
  ['how do the objectives look right now', 'okr_progress'],
  ['will the objectives be met by December', 'okr_progress'],
  ['which key results are in trouble', 'okr_progress'],
  ['is there anyone we cannot afford to lose', 'single_point'],
  ['does one person hold the whole billing process', 'single_point'],
  ['what happens when our only payroll clerk is ill', 'single_point'],
  ['what is in our way', 'watch'],
  ['which blockers are open', 'watch'],
  ['the same problem shows up in each sync', 'watch'],
  ['which decisions wait for me', 'decision_log'],
  ['are any decisions stuck', 'decision_log'],
  ['are decisions taken within two days', 'decision_log'],
  ['what is new since Monday', 'briefing'],
  ['what has changed in the last two weeks', 'briefing'],
  ['get me ready for my one-on-one with Bo', 'agenda'],
  ['notes for the 1-1 with the head of sales', 'agenda'],
  ['does each team know how its work serves the company goals', 'okr_framework'],
  ['set up objectives for support', 'okr_framework'],
  ['what limits how much we ship', 'bottleneck'],
  ['nobody follows the written process', 'adoption'],
  ['what changed in the weather', null],
  ['how do I land a plane', null],
  ['prepare dinner for four', null],
  ['my car is stuck in the snow', null],
]
