import { CURRENCY, CURRENCY_AHEAD, currencyOf } from '../../model/currency.ts'
import { SCALE_OF_UNIT, scaleOf } from '../../model/scale.ts'
import { plainColumn } from '../tables/plain-column.ts'

/** The playbook's metrics by what companies call them. Names, not figures: they are ours. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  arr_usd: ['arr', 'annual recurring revenue', 'total arr'],
  mrr_usd: ['mrr', 'monthly recurring revenue'],
  mrr_added_usd: ['mrr added', 'added mrr'],
  annual_revenue_usd: [
    'annual revenue',
    'revenue ltm',
    'ltm revenue',
    'revenue ttm',
    'ttm revenue',
    'revenue 12 months',
    'revenue last 12 months',
    'arr run rate',
  ],
  revenue_usd: ['revenue', 'total revenue', 'monthly revenue', 'net revenue', 'sales'],
  new_arr_this_week_usd: ['new arr this week', 'new arr week'],
  new_arr_usd: ['new arr', 'monthly new arr', 'new logo arr', 'new business arr'],
  expansion_arr_usd: ['expansion arr', 'expansion', 'upsell arr'],
  churned_arr_usd: ['churned arr', 'monthly churned arr', 'arr churn', 'lost arr'],
  pipeline_90_days_usd: [
    'pipeline 90 day',
    'pipeline 90 days',
    'pipeline 90d',
    'pipeline next 90 days',
    '90 day pipeline',
    '90 days pipeline',
  ],
  cash_usd: [
    'cash',
    'cash balance',
    'cash position',
    'cash at bank',
    'cash in bank',
    'bank balance',
    'cash on hand',
    'cash equivalents',
    'cash and equivalents',
    'cash cash equivalents',
    'cash and cash equivalents',
  ],
  burn_usd_per_month: ['burn', 'net burn', 'monthly burn', 'burn rate', 'cash burn'],
  runway_months: ['runway', 'cash runway', 'runway mo'],
  headcount: ['headcount', 'employees', 'fte', 'ftes', 'team size', 'total headcount'],
  open_requisitions: [
    'open requisitions',
    'open reqs',
    'open roles',
    'open positions',
    'open headcount',
    'vacancies',
  ],
  attrition_30d_pct: ['attrition', 'attrition rate'].flatMap((name) => [
    `${name} 30d`,
    `${name} 30 days`,
    `${name} last 30d`,
    `${name} last 30 days`,
  ]),
  deploys_per_week: [
    'deploy frequency',
    'deployment frequency',
    'deploys per week',
    'deployments per week',
    'weekly deploys',
    'deploys week',
    'deployments week',
  ],
  decision_cycle_hours: [
    'decision cycle time hours',
    'decision cycle time h',
    'decision cycle time hrs',
    'decision time hours',
  ],
  customer_facing_incidents_per_month: [
    'customer incidents',
    'customer facing incidents',
    'customer impacting incidents',
    'customer facing incidents month',
    'customer incidents month',
  ],
  burn_multiple: ['burn multiple'],
  net_revenue_retention_pct: [
    'net revenue retention',
    'nrr',
    'net dollar retention',
    'ndr',
    'net retention',
  ],
  gross_revenue_retention_pct: [
    'gross revenue retention',
    'grr',
    'gross retention',
    'gross dollar retention',
  ],
  monthly_churn_pct: ['churn', 'churn rate', 'monthly churn'],
  monthly_logo_churn_pct: [
    'logo churn',
    'monthly logo churn',
    'customer churn',
    'monthly customer churn',
  ],
  cac_payback_months: ['cac payback', 'payback', 'cac payback period'],
  gross_margin_pct: ['gross margin', 'gm'],
  nps: ['nps', 'net promoter score', 'customer nps', 'client nps', 'patient nps'],
}

/** The playbook's metrics by their keys. */
export const knownMetrics = Object.keys(KNOWN)

const byName = new Map(
  Object.entries(KNOWN).flatMap(([key, names]) => names.map((name) => [name, key] as const)),
)

/** A number without a percent sign may be a count of people. */
const COUNTED_TOO: ReadonlySet<string> = new Set(['attrition_30d_pct'])

/** That a value is of the last 30 days, which are those of a month: `Burn (last 30d)`. */
const OF_30_DAYS = / (?:rolling |last |trailing |past ){0,3}30 ?d(?:ays?)?$/

/** That a value is of the end of its period, as the value of a month is anyway. */
const AT_END =
  /^(?:ending|closing|(?:month|quarter|year) end) | (?:(?:at )?(?:the )?end of (?:the )?(?:month|quarter|year|period)|(?:at )?(?:month|quarter|year|period) end|eo[mqyp])$/

/** A unit or scale that a name carries in its brackets or at its end: `ARR ($k)`, `ARR (k€)`, `Churn %`.
 *  A T before a currency is the German thousand. No part of a word is one: `Gross margin %`, `Cost $`. */
const SUFFIX = new RegExp(
  String.raw`\s*[([]?\s*(?:\bin\s+)?(?:(${CURRENCY_AHEAD})?\s*(%|pct|percent|${SCALE_OF_UNIT})?|\b(t|${SCALE_OF_UNIT})\s?(${CURRENCY}))\s*[)\]]?\s*$`,
  'i',
)

const partsOf = ([, before, behind, ahead, after]: RegExpExecArray) =>
  [before ?? after, behind ?? ahead] as const

/** Whether the end of a name is a unit: it names a currency, or stands in brackets, where a B alone
 *  is the name of a plan or a round. */
function isUnit(match: RegExpExecArray): boolean {
  const [sign, scale] = partsOf(match)
  return sign !== undefined || (/[([%]/.test(match[0]) && scale?.toLowerCase() !== 'b')
}

export interface MetricName {
  key: string
  /** The key that its own words make. */
  own: string
  /** By which the values are multiplied. */
  scale: number
  currency: string | undefined
  isShare: boolean
}

/** The key of a metric from what a sheet calls it.
 *  @example metricNamed('ARR ($k)') // => { key: 'arr_usd', scale: 1000, ... } */
export function metricNamed(
  written: string,
  isShare = false,
  isMoney = false,
): MetricName | undefined {
  const isKey = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(written.trim())
  if (isKey)
    return {
      key: written.trim(),
      own: written.trim(),
      scale: 1,
      currency: undefined,
      isShare: written.endsWith('_pct'),
    }
  // The suffix passes over blanks at five places.
  const single = written.replace(/\s+/g, ' ')
  const match = SUFFIX.exec(single)
  const hasSuffix = match !== null && isUnit(match)
  const base = hasSuffix ? single.slice(0, match.index) : single
  const [sign, scale] = hasSuffix ? partsOf(match) : []
  const plain = plainColumn(base).replace(/%/g, '').trim()
  if (plain === '') return undefined
  const share = isShare || (scale !== undefined && /^(?:%|p)/i.test(scale)) || written.includes('%')
  const currency = sign === undefined ? undefined : currencyOf(sign)
  const slug = plain.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|(?<!_)_+$/g, '')
  if (slug === '') return undefined
  const money = currency !== undefined || isMoney
  const own = `${slug}${share ? '_pct' : money ? '_usd' : ''}`
  const found = [plain, plain.replace(AT_END, ''), plain.replace(OF_30_DAYS, '')]
    .map((each) => byName.get(each))
    .find((each) => each !== undefined)
  const known = !share && COUNTED_TOO.has(found ?? '') ? undefined : found
  return { key: known ?? own, own, scale: scaleOf(scale) ?? 1, currency, isShare: share }
}
