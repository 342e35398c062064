/** Between what a percentage can be. */
type Possible = readonly [low: number | null, high: number | null]

/** Which way a measure improves; null where that is a choice, as with headcount. */
export type Better = 'higher' | 'lower' | null

export interface Measure {
  /** The key under `metrics`. */
  metric: string
  /** As it stands in a sentence. */
  name: string
  unit: 'percent' | 'times' | 'months' | 'weeks' | 'days' | 'hours' | 'usd' | 'count' | 'none'
  better: Better
  /** Which side of its plan is the better one, where neither way is in itself. */
  of_plan?: Exclude<Better, null>
  /** Words by which a key result means the same; absent: no key result is taken for it. */
  words?: RegExp
  /** Between what its percentage can be at all; null: no end on that side. */
  possible?: Possible
  /** Never so low in percent as this: so small a value is a share of one. */
  never_under?: number
  /** A stock: each value is the one before and what came since, so that its changes are compared. */
  stock?: true
  /** Who answers for it where nobody is named. */
  role: string
}

/** A share of a whole. */
const SHARE: Possible = [0, 100]
/** What is lost or left of a whole, net of what is added: under nothing it may be. */
const NET_SHARE: Possible = [null, 100]

/** Up to here a percentage that is never so low is a share of one, such as 1.08 for 108 %. */
const LARGEST_SHARE = 1.5
/** Hardly any company loses so few of its customers: 0.012 is 1.2 %, where 0.8 may be 0.8 %. */
const LEAST_CHURN = 0.1

const CFO = 'CFO'
const CUSTOMERS = 'VP Customer Success'
const PEOPLE = 'CHRO'

/** Churn that counts customers: what revenue they take along it does not say. */
export const LOGO_CHURN = /\b(?:logo|customer) churn\b/i

/** Measures by the names of the playbook. Names, not figures: they are ours. Churned revenue grows
 *  with the company, so that no direction of it is worse. */
const known: readonly Measure[] = [
  {
    metric: 'arr_usd',
    name: 'annual recurring revenue',
    unit: 'usd',
    better: 'higher',
    stock: true,
    role: CFO,
  },
  {
    metric: 'annual_revenue_usd',
    name: 'annual revenue',
    unit: 'usd',
    better: 'higher',
    role: CFO,
  },
  {
    metric: 'new_arr_usd',
    name: 'new recurring revenue',
    unit: 'usd',
    better: 'higher',
    role: 'VP Sales',
  },
  {
    metric: 'new_arr_this_week_usd',
    name: 'new ARR this week',
    unit: 'usd',
    better: 'higher',
    role: 'VP Sales',
  },
  {
    metric: 'expansion_arr_usd',
    name: 'expansion revenue',
    unit: 'usd',
    better: 'higher',
    role: CUSTOMERS,
  },
  {
    metric: 'churned_arr_usd',
    name: 'churned revenue',
    unit: 'usd',
    better: null,
    of_plan: 'lower',
    role: CUSTOMERS,
  },
  {
    metric: 'cash_usd',
    name: 'cash',
    unit: 'usd',
    better: null,
    of_plan: 'higher',
    stock: true,
    role: CFO,
  },
  {
    metric: 'burn_usd_per_month',
    name: 'monthly burn',
    unit: 'usd',
    better: null,
    of_plan: 'lower',
    role: CFO,
  },
  { metric: 'runway_months', name: 'runway', unit: 'months', better: 'higher', role: CFO },
  {
    metric: 'headcount',
    name: 'headcount',
    unit: 'count',
    better: null,
    stock: true,
    role: PEOPLE,
  },
  {
    metric: 'burn_multiple',
    name: 'burn multiple',
    unit: 'times',
    better: 'lower',
    words: /\bburn multiple\b/i,
    role: CFO,
  },
  {
    metric: 'net_revenue_retention_pct',
    name: 'net revenue retention',
    unit: 'percent',
    better: 'higher',
    words: /\bnrr\b|\bnet (?:revenue|dollar) retention\b/i,
    never_under: LARGEST_SHARE,
    possible: [0, null],
    role: CUSTOMERS,
  },
  {
    metric: 'gross_revenue_retention_pct',
    name: 'gross revenue retention',
    unit: 'percent',
    better: 'higher',
    words: /\bgrr\b|\bgross (?:revenue |dollar )?retention\b/i,
    never_under: LARGEST_SHARE,
    possible: SHARE,
    role: CUSTOMERS,
  },
  {
    metric: 'monthly_logo_churn_pct',
    name: 'monthly logo churn',
    unit: 'percent',
    better: 'lower',
    words: /\b(?:logo|customer) churn\b.*\bmonth|\bmonthly (?:logo|customer) churn\b/i,
    never_under: LEAST_CHURN,
    possible: SHARE,
    role: CUSTOMERS,
  },
  {
    metric: 'monthly_churn_pct',
    name: 'monthly churn',
    unit: 'percent',
    better: 'lower',
    words: /\bmonthly churn\b|\bchurn\b.*\bmonth\b/i,
    never_under: LEAST_CHURN,
    possible: NET_SHARE,
    role: CUSTOMERS,
  },
  {
    metric: 'cac_payback_months',
    name: 'CAC payback',
    unit: 'months',
    better: 'lower',
    words: /\bcac payback\b/i,
    role: 'VP Sales',
  },
  {
    metric: 'gross_margin_pct',
    name: 'gross margin',
    unit: 'percent',
    better: 'higher',
    words: /\bgross margin\b/i,
    never_under: LARGEST_SHARE,
    possible: NET_SHARE,
    role: CFO,
  },
  {
    metric: 'nps',
    name: 'NPS',
    unit: 'none',
    better: 'higher',
    words: /\bnps\b|\bnet promoter score\b/i,
    role: CUSTOMERS,
  },
  {
    metric: 'regrettable_attrition_pct',
    name: 'regrettable attrition',
    unit: 'percent',
    better: 'lower',
    words: /\bregrettable attrition\b/i,
    possible: SHARE,
    role: PEOPLE,
  },
  {
    metric: 'voluntary_attrition_pct',
    name: 'voluntary attrition',
    unit: 'percent',
    better: 'lower',
    words: /\bvoluntary attrition\b/i,
    possible: SHARE,
    role: PEOPLE,
  },
  {
    metric: 'offer_acceptance_pct',
    name: 'offer acceptance',
    unit: 'percent',
    better: 'higher',
    words: /\boffer acceptance\b/i,
    possible: SHARE,
    role: PEOPLE,
  },
  {
    metric: 'time_to_hire_weeks',
    name: 'time to hire',
    unit: 'weeks',
    better: 'lower',
    words: /\btime[ -]to[ -]hire\b/i,
    role: PEOPLE,
  },
]

const byMetric = new Map(known.map((measure) => [measure.metric, measure]))

/** Measures that a key result may stand for. */
export const measuresInWords = known.flatMap((measure) =>
  measure.words === undefined ? [] : [{ ...measure, words: measure.words }],
)

const TIMES = '(?:days|hours|weeks|months)'
/** A number that is no rank: `tier_1_hours` are hours, `over_60_days` is an age. */
const NUMBER = String.raw`(?:[2-9]|[1-9]\d+)`
/** An age or a span of time inside a name, which is no unit: `overdue_90_days`, `pipeline_90_days_usd`. */
const SPAN = new RegExp(`_${NUMBER}_${TIMES}(?=_|$)`, 'g')
/** The unit at the end of a name. */
const UNIT = new RegExp(`_(?:pct|usd)$|(?<!_${NUMBER})_${TIMES}$`)

const units: readonly [ending: RegExp, unit: Measure['unit']][] = [
  [/_pct$/, 'percent'],
  [/_usd$|_usd_/, 'usd'],
  [/_months$/, 'months'],
  [/_weeks$/, 'weeks'],
  [/_days$/, 'days'],
  [/_hours$/, 'hours'],
]

const LOWER =
  /(?:^|_)(?:queue|backlog|wait|days|hours|weeks|churn|churned|error|errors|incident|incidents|attrition|defects|bugs|rework|overdue|latency|downtime)(?:_|$)/
/** What is lost, goes wrong or leaves. */
const HARM =
  /(?:^|_)(?:loss|losses|lost|fraud|fail|failed|failure|failures|cancel|cancelled|canceled|cancellations|chargebacks|disputes|accidents|injuries|delays|delayed|scrap|waste|wasted|spoilage|shrinkage|leavers|absence|absences|sick|escalations|outages|rejected|rejections|refused|no_shows|emissions)(?:_|$)/
/** What is to be dealt with and is older than it should be. */
const AGED = new RegExp(
  `(?:^|_)(?:open|unpaid|outstanding|pending|unresolved|invoices|receivables|tickets|requests|orders|claims|cases|complaints|issues|bills|debts?|referrals|requisitions|roles|vacancies)(?:_\\w+)?_(?:over|older_than|more_than|longer_than|past|beyond)_${NUMBER}_${TIMES}(?:_|$)`,
)
const HIGHER =
  /(?:^|_)(?:revenue|arr|mrr|bookings|retention|margin|nps|csat|uptime|on_time|conversion|activation|adoption|acceptance|customers|deploys|pipeline)(?:_|$)/

/** What is owned, owed or counted at a moment, in the names that companies give it. */
const STOCK = /(?:^|_)(?:mrr|customers|subscribers|accounts|users|employees|debt)(?:_usd)?$/
const FLOW = /^(?:new|churned|expansion|contraction|lost|added|won)_/

const SHARES =
  /(?:^|_)(?:share|uptime|availability|attrition|acceptance|adoption|conversion|activation|gross_retention)(?:_|$)/
const NET_SHARES = /(?:^|_)(?:churn|margin)(?:_|$)/
/** What has grown by a percentage may have grown by any. */
const GROWN = /(?:^|_)(?:growth|grow|change|uplift|by|per_share)(?:_|$)/

function possible(metric: string): Possible | undefined {
  if (!metric.endsWith('_pct') || GROWN.test(metric)) return undefined
  if (SHARES.test(metric)) return SHARE
  return NET_SHARES.test(metric) ? NET_SHARE : undefined
}

const NEVER_LOW = /(?:^|_)(?:retention|nrr|grr|ndr|uptime|availability|gross_margin)(?:_|$)/

/** Below what a percentage is a share of one, by its words. */
function neverUnder(metric: string): number | undefined {
  if (!metric.endsWith('_pct') || GROWN.test(metric)) return undefined
  if (NEVER_LOW.test(metric)) return LARGEST_SHARE
  return /(?:^|_)churn(?:_|$)/.test(metric) ? LEAST_CHURN : undefined
}

/** Whether a percentage could be a share of one at all. */
export const couldBeShare = (value: number): boolean => value > 0 && value <= LARGEST_SHARE

/** Whether a percentage is plainly given as a share of one. Churn may be 0.8 % and is none of them. */
export const isMeantAsShare = ({ never_under = 0 }: Measure, value: number): boolean =>
  value > 0 && value <= never_under

/** How many times a percentage is under others when it is of another scale than they are. */
const FAR = 10
/** Within how many times of others it is of their scale. */
const NEAR = 2

/** Whether a percentage stands far below others of its kind, and as a share of one beside them.
 *  @example isShareBeside(0.55, [40, 60]) // => true */
export function isShareBeside(value: number, others: readonly number[]): boolean {
  const [low, high] = [Math.min(...others), Math.max(...others)]
  const percent = value * 100
  return couldBeShare(value) && value * FAR < low && percent >= low / NEAR && percent <= high * NEAR
}

/** Whether a value of a measure can be at all, as it is given. */
export function canBe(measure: Measure, value: number): boolean {
  const [low, high] = measure.possible ?? [null, null]
  const isWithin = (low === null || value >= low) && (high === null || value <= high)
  return isWithin && !isMeantAsShare(measure, value)
}

const COST =
  /(?:^|_)(?:cost|costs|cogs|spend|spent|spending|expense|expenses|payroll|salaries|fee|fees|opex|capex|refunds|complaints|tickets|cac|tax|taxes|debt|debts|arrears|fines|penalties)(?:_|$)/

/** Whether a measure is one of the playbook's, which says of some that neither way is the better one. */
export const isListed = ({ metric }: Measure): boolean => byMetric.has(metric)

/** Which way a measure should be from its plan: more burn than planned is worse, though more burn may be
 *  right. */
export const betterThanPlan = ({ better, of_plan }: Measure): Better => better ?? of_plan ?? null

/** Whether a measure is by its name one of which less than planned is no fault, though it grows with
 *  the company. */
export const isCost = ({ metric }: Measure): boolean => COST.test(metric)

function better(metric: string): Better {
  const plain = metric.replace(SPAN, '')
  if (LOWER.test(plain) || HARM.test(plain) || AGED.test(metric)) return 'lower'
  return HIGHER.test(plain) ? 'higher' : null
}

/** What is known of a metric: by its name in the list, else by the words and the unit in it.
 *  @example measureOf('support_backlog') // => lower is better, no unit */
export function measureOf(metric: string): Measure {
  const listed = byMetric.get(metric)
  if (listed !== undefined) return listed
  const ends = possible(metric)
  const least = neverUnder(metric)
  return {
    metric,
    name: metric.replace(UNIT, '').replace('_usd_per_', '_per_').replaceAll('_', ' '),
    unit: units.find(([ending]) => ending.test(metric.replace(SPAN, '')))?.[1] ?? 'none',
    better: better(metric),
    ...(STOCK.test(metric) && !FLOW.test(metric) ? { stock: true } : {}),
    ...(ends === undefined ? {} : { possible: ends }),
    ...(least === undefined ? {} : { never_under: least }),
    role: 'COO',
  }
}
