import { z } from 'zod'
import { outlookGrounds, standings } from '../../analyses/goals/outlook.ts'
import { levels } from '../../analyses/levels.ts'
import { auditSchema } from '../audit/output-schema.ts'
import { cadenceSchema } from '../cadence/output-schema.ts'
import { opsReportSchema } from '../ops-report/output-schema.ts'
import { scaleSchema } from '../scale/output-schema.ts'
import { confidenceSchema } from '../shared/finding-schema.ts'

const text = z.string()
const said = text.nullable()
const number = z.number().nullable()
const ratio = z.number().min(0).max(1).nullable()

const point = z.strictObject({
  text: text.min(1).describe('the line as it stands in the report'),
  from: z
    .enum([
      'metric',
      'key_result',
      'objective',
      'finding',
      'action',
      'decision',
      'incident',
      'blocker',
      'team',
      'strategy',
    ])
    .describe('what it is derived from'),
  of: text.describe('id, else name, of that thing'),
  owner: said,
  owner_named: z.boolean().describe('false where the owner is a role that we propose'),
  due_on: said,
  confidence: confidenceSchema.nullable().describe('of a finding'),
})
const points = z.array(point)

const figure = z.strictObject({
  label: text,
  metric: text.describe('the key under metrics'),
  value: number,
  unit: text,
  on: said.describe('the day of the value; null where undated'),
  plan: number.describe('the plan of the same day'),
  prior: number.describe('the value before, of the month or quarter before where one is asked for'),
  prior_on: said,
  formula: said.describe('how it was computed; null where it is given'),
  signal: z
    .enum(['none', 'up', 'down', 'too_few'])
    .nullable()
    .describe(
      'by XmR, as coo metrics tells it, of a stock for its change; none: the move is noise, of a computed figure as all that it is computed from',
    ),
  months: number.describe('over how many months it is summed or computed'),
  contradicted: said.describe('what other data say against it; null where nothing does'),
})
const figures = z.array(figure)

const missing = z
  .array(z.strictObject({ what: text, supply: text }))
  .describe('what the report lacks, and the key or words that supply it')

const standing = z.enum(standings)
const company = said
const month = text.regex(/^\d{4}-\d{2}$/)
const ownerOfUnit = z
  .boolean()
  .describe('whether that is the owner of its unit, as it has none of its own')
const asOf = z.iso
  .date()
  .describe('the day that its lines are of: the end of the month, or today where it is not over')

const page = z.strictObject({
  function: text,
  owner: said,
  of_company: z
    .boolean()
    .describe('whether its goals are those of the company that its people own, as it has none'),
  metrics: z.array(
    z.strictObject({
      id: text,
      title: text,
      unit: text,
      target: number,
      actual: number.describe('the last value up to the day of the report'),
      actual_on: said.describe('the day of that value; null where undated'),
      prior: number,
      prior_on: said,
      progress: number,
      due_now: number,
      standing,
      shown: z.strictObject({ target: said, actual: said, prior: said }),
    }),
  ),
  wins: points,
  gaps: points,
  dependencies: points,
  next_30_days: points,
})

const weeklyDashboard = z.strictObject({
  report: z.literal('weekly_dashboard'),
  company,
  week: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  figures: z.strictObject({
    revenue: figures,
    product: figures,
    customer: figures,
    people: figures,
    cash: figures,
  }),
  done: points,
  incidents: z.strictObject({ p0: z.int(), p1: z.int(), other: z.int(), points }).nullable(),
  rules: z
    .strictObject({ all: z.number(), silent: z.number() })
    .describe('how many rules look for issues, and how many of them lack data'),
  issues: points,
  watch: points,
  wins: points,
  missing,
})

const investorUpdate = z.strictObject({
  report: z.literal('investor_update'),
  company,
  month,
  as_of: asOf,
  headline: z.array(text),
  figures,
  wins: points,
  challenges: points,
  decisions: points,
  asks: points,
  priorities: points,
  missing,
})

const onePager = z.strictObject({
  report: z.literal('function_one_pager'),
  company,
  month,
  as_of: asOf,
  pages: z.array(page),
  missing,
})

const agenda = z.array(
  z.strictObject({ title: text, minutes: number, lead: said, points: z.array(text) }),
)

const mbr = z.strictObject({
  report: z.literal('mbr'),
  company,
  month,
  as_of: asOf,
  agenda,
  agenda_note: said.describe('where the parts, or the functions in one, do not fit the length'),
  finances: figures,
  pages: z.array(page),
  topics: points,
  decided: points,
  overdue: points,
  coming: points,
  retrospective: points,
  missing,
})

const qbr = z.strictObject({
  report: z.literal('qbr'),
  company,
  quarter: text,
  ended: z.boolean().describe('false: verdicts are where objectives are heading'),
  days_known: z.boolean().describe('whether the days of the quarter are given'),
  agenda,
  agenda_note: said.describe('where the parts, or the functions in one, do not fit the length'),
  finances: figures,
  objectives: z.array(
    z.strictObject({
      unit: text,
      id: text,
      title: text,
      owner: said,
      owner_of_unit: ownerOfUnit,
      verdict: z.enum(['hit', 'partial', 'miss', 'not_known']),
      settled: z.boolean().describe('false: the verdict is where the objective is heading'),
      score: ratio,
      cause: said.describe('what the data say of the cause'),
      cause_from: said.describe('the finding or key result that says so'),
    }),
  ),
  ships: points,
  pipeline: z.array(z.strictObject({ stage: text, entered: number, converted: number })),
  people: figures,
  dependencies: points,
  topics: points,
  next_okrs: points,
  missing,
})

const okrProgress = z.strictObject({
  report: z.literal('okr_progress'),
  company,
  quarter: text,
  quarter_progress: number,
  objectives: z.array(
    z.strictObject({
      level: z.enum(levels),
      unit: text,
      id: text,
      title: text,
      owner: said,
      owner_of_unit: ownerOfUnit,
      standing,
      value: ratio,
      note: text,
      key_results: z.array(
        z.strictObject({
          id: text,
          title: text,
          owner: said,
          progress: number,
          stand: text,
          standing,
          by: z.enum(outlookGrounds),
          confidence: ratio,
        }),
      ),
    }),
  ),
  health: z.strictObject({
    standing,
    value: ratio,
    confidence: ratio,
    score: ratio,
    summary: z.array(text),
  }),
  actions: points,
  missing,
})

const check = z.strictObject({ points, not_checked: z.array(text) })

const okrFramework = z.strictObject({
  report: z.literal('okr_framework'),
  company,
  quarter: text,
  vision: said,
  other_priorities: z.array(z.strictObject({ id: said, title: text, year: text })),
  priorities: z.array(
    z.strictObject({ id: said, title: text, owner: said, objectives: z.array(text) }),
  ),
  objectives: z.array(
    z.strictObject({
      level: z.enum(levels),
      unit: said,
      id: said,
      title: text,
      owner: said,
      owner_of_unit: ownerOfUnit,
      serves: z.array(text).describe('ids, else titles'),
      because: said.describe(
        'why a draft of a unit serves them, where nothing in the data links them',
      ),
      draft: z.boolean().describe('proposed by us, in no file yet'),
      key_results: z.array(
        z.strictObject({
          id: said,
          title: text,
          kind: z.enum(['numeric', 'percentage', 'milestone', 'boolean', 'control']),
          unit: text,
          owner: said,
          baseline: number,
          current: number,
          target: number,
          shown: z.strictObject({ baseline: said, target: said }),
          links: z.array(text),
          draft: z.boolean(),
          fill: z.array(text).describe('keys that a person has to fill'),
        }),
      ),
    }),
  ),
  checks: z.strictObject({
    measurability: check,
    count: check,
    ambition: check,
    ownership: check,
    cascade: check,
  }),
  this_week: points,
  missing,
})

const scalingReadiness = scaleSchema.extend({ report: z.literal('scaling_readiness') })

const kindList = z.strictObject({
  report: z.literal('kinds'),
  kinds: z.array(z.strictObject({ kind: text, title: text, reader: text, what: text })),
})

const cadenceTemplate = cadenceSchema.extend({ report: z.literal('cadence_template') })
const scorecard = opsReportSchema.extend({
  report: z.literal('process_scorecard'),
  process_health: auditSchema.shape.processes,
})

/** What `coo report -f json` writes, but for what every answer carries: one schema a kind, told apart
 *  by `report`. */
export const reportSchema = z.discriminatedUnion('report', [
  weeklyDashboard,
  investorUpdate,
  onePager,
  mbr,
  qbr,
  okrProgress,
  okrFramework,
  scalingReadiness,
  cadenceTemplate,
  scorecard,
  kindList,
])
