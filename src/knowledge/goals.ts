import type { Figure, Statement } from './figure.ts'

const CHECKED_ON = '2026-11-23'

const product = <V>(value: V): Statement<V> => ({
  value,
  source: 'product',
  strength: 'rule_of_thumb',
  checked_on: CHECKED_ON,
})

/** Figures by which goals are judged beyond the tracker's thresholds. */
export const goalFigures = {
  check_in_days: {
    what: 'Days without a check-in from which one is overdue',
    unit: 'days',
    statements: [product(14)],
  },
  company_priorities: {
    what: 'Most priorities of a company in one quarter',
    unit: 'count',
    statements: [{ ...product(3), source: 'seed_processes' }],
  },
  key_results_of_objective: {
    what: 'Most key results of one objective that a team can steer by',
    unit: 'count',
    statements: [product(5)],
  },
  hit_rate: {
    what: 'Share of the goals of a quarter that a well-run company hits',
    unit: 'ratio',
    statements: [{ ...product(0.8), source: 'seed_skill' }],
  },
  next_goals_within: {
    what: 'Days after a quarter within which the goals of the next are set: in its review, or in the week after',
    unit: 'days',
    statements: [{ ...product(7), source: 'seed_cadence' }],
  },
  review_within: {
    what: 'Days from the first of a quarter during which its review is of the quarter before: two weeks, for the review and the week in which goals are finished after it',
    unit: 'days',
    statements: [product(14)],
  },
  days_without_goals: {
    what: 'Days after a quarter without goals for the next, about a third of it, from which that is critical',
    unit: 'days',
    statements: [product(30)],
  },
  cycles_in_a_row: {
    what: 'Cycles in a row that make a pattern of too easy or too hard goals',
    unit: 'count',
    statements: [product(2)],
  },
  at_risk_counts: {
    what: 'How much a result at risk counts in an outlook, where one on track counts 1',
    unit: 'ratio',
    statements: [product(0.5)],
  },
  sum_tolerance: {
    what: 'Share by which a total may differ from its parts and still be rounding',
    unit: 'ratio',
    statements: [product(0.01)],
  },
  gross_gap: {
    what: 'Share of the churn by which a net figure may differ from the gross sum and still look gross',
    unit: 'ratio',
    statements: [product(0.25)],
  },
  unreachable_share: {
    what: 'Share of a company goal left open when every part is hit, from which it is out of reach',
    unit: 'ratio',
    statements: [product(0.1)],
  },
  hidden_gap: {
    what: 'Distance of one score below the average of its objective from which the average hides it',
    unit: 'ratio',
    statements: [product(0.2)],
  },
  shared_words: {
    what: 'Words that a result shares with a company result to be on its path where no link says so',
    unit: 'count',
    statements: [product(2)],
  },
  named: {
    what: 'How many things one sentence names before it counts the rest',
    unit: 'count',
    statements: [product(3)],
  },
} as const satisfies Record<string, Figure>

/** Words by which a goal's title tells what kind of measure it is. */
export const goalWords = {
  trailing: {
    what: 'Measures over a window that has mostly passed, which no straight line foretells',
    unit: 'words',
    statements: [
      product([
        'retention',
        'nrr',
        'grr',
        'nps',
        'enps',
        'net promoter',
        'churn',
        'attrition',
        'satisfaction',
        'csat',
        'engagement',
        'burn multiple',
        'payback',
        'return rate',
        'renewal rate',
        'repeat rate',
        'repeat purchase rate',
        'repeat order rate',
        'repeat customer rate',
        'repurchase rate',
        'reorder rate',
        'rebooking rate',
        'employee turnover',
        'staff turnover',
        'stickiness',
        'dau/mau',
        'wau/mau',
      ] as const),
    ],
  },
  coming_back: {
    what: 'What the share of people is counted of that comes back, which looks back as well',
    unit: 'words',
    statements: [
      product([
        'return',
        'renew',
        'come back',
        'stay',
        'reorder',
        'order again',
        'buy again',
        'rebook',
        'book again',
        'donate again',
      ] as const),
    ],
  },
  comers: {
    what: 'Who comes back, or what they bring, behind "repeat" or "returning"',
    unit: 'words',
    statements: [
      product([
        'bookings?',
        'buyers?',
        'clients?',
        'customers?',
        'donors?',
        'guests?',
        'orders?',
        'purchases?',
        'users?',
        'visitors?',
        'volunteers?',
      ] as const),
    ],
  },
  recurring_money: {
    what: 'Money that parts of a company bring in and that adds up',
    unit: 'words',
    statements: [product(['arr', 'mrr', 'acv', 'revenue', 'bookings'] as const)],
  },
  totals: {
    what: 'Words of an amount that is added up from the first day of the cycle',
    unit: 'words',
    statements: [
      product([
        '(?:in|over|during) the quarter',
        'this quarter',
        '(?:quarter|month|year) to date',
        'to date',
        'so far',
        'in total',
        'cumulative',
        'churn',
        'churned',
        'lost',
      ] as const),
    ],
  },
  each_period: {
    what: 'Words of an amount of each of several periods or things, which is no total',
    unit: 'words',
    statements: [
      product([
        '(?:a|an|per|each|every) (?:day|week|month)',
        'daily',
        'weekly',
        'monthly',
        'per',
        'average',
        'avg',
        'mean',
        'median',
        'rate',
      ] as const),
    ],
  },
  launch: {
    what: 'Words of a step after which others begin to use what was built',
    unit: 'words',
    statements: [
      product([
        'beta',
        'pilot',
        'launch',
        'ga',
        'generally available',
        'go-live',
        'rollout',
      ] as const),
    ],
  },
  not_added: {
    what: 'Units of rates, levels and durations, which never add up',
    unit: 'words',
    statements: [
      product([
        '%',
        'pp',
        'x',
        'ms',
        's',
        'sec',
        'seconds',
        'min',
        'mins',
        'minutes',
        'h',
        'hrs',
        'hours',
        'day',
        'days',
        'working days',
        'weeks',
        'months',
        'points',
      ] as const),
    ],
  },
  empty: {
    what: 'Words that say nothing about what a goal is about',
    unit: 'words',
    statements: [
      product([
        'the',
        'and',
        'for',
        'with',
        'from',
        'per',
        'into',
        'our',
        'that',
        'who',
        'have',
        'has',
        'new',
        'all',
        'each',
        'every',
        'average',
        'avg',
        'reduce',
        'increase',
        'reach',
        'achieve',
        'keep',
        'maintain',
        'drive',
        'key',
        'result',
        'number',
        'company',
        'customer',
        'customers',
        'team',
      ] as const),
    ],
  },
} as const satisfies Record<string, Figure<readonly string[]>>

/** Words of a goal by which money is raised from investors. Names, not figures: they are ours. */
export const raisingWords =
  /\bfund-?rais\w*|\b(?:rais|clos)(?:e|es|ing)\b[^.;]*?\b(?:series [a-f]|(?:pre-?)?seed(?: round| extension| funding|$)|bridge|funding|round(?!-)|capital(?! efficiency))|\bterm sheets?\b|\binvestors? (?:calls?|meetings?|pitch\w*)\b|\bpitch\w*\b[^.;]*\binvestors?\b/i
