import { z } from 'zod'
import { rangeVerdicts } from '../../analyses/range-verdict.ts'
import { strengths } from '../../knowledge/figure.ts'
import { stage } from '../../model/schema/values.ts'

const amount = z.number().nullable()
const metric = z.enum(['arr_usd', 'headcount'])
const sign = z.strictObject({ finding: z.string(), what: z.string() })
const texts = z.array(z.string())
const state = z.enum(['present', 'missing', 'too_early', 'next', 'unknown'])
const bounds = { low: amount, high: amount }
const verdict = z.enum(rangeVerdicts)

const practice = z.strictObject({
  id: z.string(),
  stage,
  name: z.string(),
  note: z.string(),
  state,
  found: z.array(z.strictObject({ name: z.string(), path: z.string() })),
})

const breaking = z.strictObject({
  id: z.string(),
  stage,
  name: z.string(),
  what: z.string(),
  signs: z.array(sign),
})

const org = z.strictObject({
  headcount: amount,
  path: z.string(),
  headcount_contradicted: z.string().nullable().describe('what other data say against it'),
  headcount_parts: texts,
  contractors: z.number(),
  headcount_missing: z.array(z.strictObject({ name: z.string(), path: z.string() })),
  managers: amount,
  layers: amount,
  covers_all: z.boolean(),
  spans: z.array(
    z.strictObject({
      manager: z.string(),
      name: z.string(),
      title: z.string().nullable(),
      reports: z.number(),
      kind: z.enum(['contributors', 'managers', 'directors', 'vice_presidents']),
      low: z.number(),
      high: z.number(),
      verdict,
      path: z.string(),
    }),
  ),
  span_rules: z.array(
    z.strictObject({
      kind: z.string(),
      stage: z.string().nullable(),
      low: z.number(),
      high: z.number(),
      source: z.string(),
      used: z.boolean(),
    }),
  ),
  circles: z.array(texts),
  orphans: texts,
  chains_of_one: texts,
  without_manager: texts,
  called: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  single_points_of_failure: z.array(sign),
})

const benchmark = z.strictObject({
  metric: z.string(),
  name: z.string(),
  unit: z.string(),
  value: amount,
  ...bounds,
  verdict: z.enum([...verdict.options, 'missing']),
  is_fault: z.boolean(),
  gap: amount,
  because: z.string().nullable(),
  contradicted: z.string().nullable().describe('what other data say against the value'),
  paths: texts,
  next: z.strictObject({ stage, ...bounds }).nullable(),
  source: z.string(),
  strength: z.enum(strengths),
  surveys: z.array(
    z.strictObject({
      value: z.number(),
      year: z.number(),
      source: z.string(),
      from_arr_usd: z.number(),
      to_arr_usd: z.number(),
    }),
  ),
  judged_by: z.string().nullable(),
})

/** What `coo scale -f json` writes, but for what every answer carries. */
export const scaleSchema = z.strictObject({
  at: z.iso.date(),
  company: z.string().nullable(),
  stage: z.strictObject({
    by_revenue: stage.nullable(),
    by_headcount: stage.nullable(),
    stated: stage.nullable(),
    stage: stage.nullable(),
    agree: z.boolean().nullable(),
    not_compared: z.string().nullable(),
    means: z.string(),
  }),
  next_border: z
    .strictObject({ metric, value: z.number(), expected_on: z.iso.date().nullable() })
    .nullable(),
  borders: z.array(
    z.strictObject({
      metric,
      value: z.number(),
      present: z.number(),
      path: z.string(),
      next_stage: stage,
      is_behind: z
        .boolean()
        .describe('the company is judged to be in that stage, or past it, already'),
      expected_on: z.iso.date().nullable(),
      passed_on: z.iso
        .date()
        .nullable()
        .describe('about when the pace carried the company above it, where that day is past'),
      because: z.string(),
      from_path: z.string().nullable(),
    }),
  ),
  org,
  org_form: z
    .strictObject({ form: z.string(), leaders: z.string(), structure: z.string() })
    .nullable(),
  other_sector: z.string().nullable(),
  benchmarks_silent: z.string().nullable(),
  benchmarks: z.array(benchmark),
  functions: z.array(
    z.strictObject({
      function: z.string(),
      people: amount,
      revenue_per_employee_usd: amount,
      benchmark_usd: z.number(),
      people_at_benchmark: amount,
    }),
  ),
  roles: z.array(
    z.strictObject({
      id: z.string(),
      stage,
      title: z.string(),
      note: z.string(),
      state,
      held_by: z.array(z.strictObject({ name: z.string(), path: z.string() })),
    }),
  ),
  processes: z.array(practice),
  communication: z.array(practice),
  tools: z.array(practice),
  red_flags: z.array(
    z.strictObject({
      id: z.string(),
      stage,
      flag: z.string(),
      cause: z.string(),
      unit: z.string(),
      rule: z.string(),
      state: z.enum(['raised', 'clear', 'unknown']),
      value: amount,
      limit: z.number(),
      missing: z.string().nullable(),
      paths: texts,
    }),
  ),
  breaks_now: z.array(breaking),
  breaks_next: z.array(breaking),
  killers: z.array(
    z.strictObject({ id: z.string(), name: z.string(), what: z.string(), signs: z.array(sign) }),
  ),
  advice: z.strictObject({
    hiring: texts,
    culture: texts,
    process: texts,
    tools: texts,
    communication: texts,
    keep_loose: texts,
    operations: texts,
  }),
  folklore: z.array(z.strictObject({ what: z.string(), value: z.number(), unit: z.string() })),
  assumed: texts,
})
