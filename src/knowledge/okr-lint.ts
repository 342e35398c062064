import type { Figure, Statement } from './figure.ts'

const ours = (words: readonly string[]): [Statement<readonly string[]>] => [
  { value: words, source: 'product', strength: 'rule_of_thumb', checked_on: '2026-11-27' },
]

/** Words by which the wording of a key result is judged, in lower case. */
export const lintWords = {
  task_verbs: {
    what: 'First words of what is done rather than reached',
    unit: 'words',
    statements: ours(
      'adopt automate begin build clean-up complete conduct consolidate create define deliver deploy design develop document draft establish evaluate execute explore fill finalise finalize finish fix hire host implement install integrate interview introduce investigate kick-off launch migrate onboard open organise organize overhaul pilot plan prepare produce publish rebuild recruit redesign refactor release replace research review revamp rewrite roll-out run schedule set-up ship start submit test train upgrade write'.split(
        ' ',
      ),
    ),
  },
  keep_verbs: {
    what: 'First words of a level that is kept or watched rather than changed',
    unit: 'words',
    statements: ours(
      'continue ensure hold keep maintain measure monitor preserve remain report stay sustain track watch'.split(
        ' ',
      ),
    ),
  },
  up_verbs: {
    what: 'Words of a number that is to rise',
    unit: 'words',
    statements: ours(
      'accelerate boost double expand grow improve increase lift raise triple'.split(' '),
    ),
  },
  down_verbs: {
    what: 'Words of a number that is to fall',
    unit: 'words',
    statements: ours('cut decrease halve lower minimise minimize reduce shorten shrink'.split(' ')),
  },
  from_zero_verbs: {
    what: 'First words of a count that begins at nothing, so that it needs no baseline',
    unit: 'words',
    statements: ours('add book close collect land sell sign win'.split(' ')),
  },
  measures: {
    what: 'Names of measures of an outcome',
    unit: 'words',
    statements: ours(
      'activation adoption arr attendance attrition availability backlog bookings burn cac churn conversion conversions cost costs coverage csat defects dso engagement enps errors frequency gmv grr headcount latency ltv margin mrr mttr nps nrr payback pipeline profit rate ratio referrals renewals retention revenue runway satisfaction score signups throughput traffic turnover uptime usage utilisation utilization velocity'.split(
        ' ',
      ),
    ),
  },
} as const satisfies Record<string, Figure<readonly string[]>>

/** What is looked for in the wording of key results, in the order in which it is told. */
export const lintKinds = {
  task: {
    title: 'A task in disguise',
    why: 'Work can be done in full while nothing changes; the score then praises effort.',
  },
  output: {
    title: 'An output, not an outcome',
    why: 'Whether anybody is better off for what is made stays open.',
  },
  kpi: {
    title: 'A KPI in disguise',
    why: 'A level that is to be kept scores full or nothing from the first day, and pulls nothing.',
  },
  no_number: {
    title: 'No number',
    why: 'Whether it was reached will be a matter of opinion.',
  },
  no_baseline: {
    title: 'No baseline',
    why: 'Without where it starts nobody can say how much of the way is done, or whether it is ambitious.',
  },
  target_behind_baseline: {
    title: 'Target at or behind the baseline',
    why: 'It is reached before anything is done, or reads the wrong way round.',
  },
  other_target: {
    title: 'Another target in the title',
    why: 'People read the title, and the score is held against the fields.',
  },
  several_metrics: {
    title: 'Several metrics in one',
    why: 'One can be reached and the other missed, and one score hides which.',
  },
  no_owner: {
    title: 'No owner',
    why: 'Nobody reports the number, and nobody acts when it stops moving.',
  },
  owned_twice: {
    title: 'The same number owned twice',
    why: 'Two people count one success, and each may wait for the other.',
  },
  too_many: {
    title: 'Too many key results',
    why: 'A long list is a dashboard: what decides is not said.',
  },
  link_to_nothing: {
    title: 'A link that leads nowhere',
    why: 'The work is not counted for what it should serve.',
  },
  reworded: {
    title: 'Reworded on the way',
    why: 'A key result that changes its words in the middle of a cycle cannot be held against its promise.',
  },
  rebaselined: {
    title: 'Re-baselined on the way',
    why: 'A moved start or target moves the score without any progress.',
  },
} as const

export type LintKind = keyof typeof lintKinds
