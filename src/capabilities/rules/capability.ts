import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Rule } from '../../findings/rule.ts'
import { rules } from '../../findings/rules/index.ts'
import type { Block, ReportDocument } from '../../reports/document.ts'
import type { Arguments, Capability } from '../capability.ts'
import { didYouMean, UsageError } from '../usage-error.ts'

/** A rule as it is listed and explained. */
export interface RuleEntry {
  name: string
  area: string
  what: string
  why: string
  act: string
  needs: readonly string[]
  figures: readonly {
    name: string
    what: string
    unit: string
    statements: readonly {
      value: unknown
      applies_to?: Readonly<Record<string, string>>
      source: string
      strength: string
      checked_on: string
    }[]
  }[]
}

export interface RuleList {
  rules: readonly RuleEntry[]
}

const entryOf = ({ name, area, docs, needs, figures }: Rule): RuleEntry => ({
  name,
  area,
  ...docs,
  needs,
  figures: Object.entries(figures).map(([key, figure]) => ({ name: key, ...figure })),
})

function listRules(_: Facts, { name }: Arguments): RuleList {
  if (name === undefined) return { rules: rules.map(entryOf) }
  const rule = rules.find((one) => one.name === name)
  if (rule !== undefined) return { rules: [entryOf(rule)] }
  throw new UsageError(
    `no rule "${name}"`,
    didYouMean(
      String(name),
      rules.map((one) => one.name),
    ) ?? 'coo rules lists them',
  )
}

function ruleBlocks({ what, why, act, needs, figures }: RuleEntry): Block[] {
  return [
    {
      kind: 'facts',
      items: [
        { label: 'Looks at', value: what },
        { label: 'Matters because', value: why },
        { label: 'What to do', value: act },
        { label: 'Needs', value: needs.join(', ') },
      ],
    },
    {
      kind: 'table',
      caption: 'Figures',
      columns: [
        { label: 'Figure' },
        { label: 'Value' },
        { label: 'Source' },
        { label: 'Strength' },
      ],
      rows: figures.flatMap((figure) =>
        figure.statements.map(({ value, applies_to, source, strength }) => [
          [figure.what, ...Object.values(applies_to ?? {})].join(', '),
          `${JSON.stringify(value)} ${figure.unit}`,
          source,
          strength,
        ]),
      ),
    },
  ]
}

function rulesReport({ rules: entries }: RuleList): ReportDocument {
  const [only] = entries
  if (entries.length === 1 && only !== undefined) {
    return { title: only.name, subtitle: `Area: ${only.area}`, blocks: ruleBlocks(only) }
  }
  const areas = [...new Set(entries.map(({ area }) => area))]
  return {
    title: `${entries.length} rules`,
    subtitle: 'coo rules NAME explains one.',
    blocks: areas.flatMap((area): Block[] => [
      { kind: 'heading', level: 2, text: area },
      {
        kind: 'list',
        ordered: false,
        items: entries
          .filter((entry) => entry.area === area)
          .map(({ name, what }) => ({ text: [{ kind: 'code', text: name }, `: ${what}`] })),
      },
    ]),
  }
}

export const rulesCapability: Capability<RuleList, Facts> = {
  name: 'rules',
  command: 'rules',
  title: 'The rules that judge',
  description:
    'Lists every rule, or explains one: what it looks at, why it matters, what to do, the data it needs and the figures it uses with their sources.',
  example: 'rules check_in_overdue',
  options: [],
  reads: [],
  company: 'none',
  schema: async () => (await import('./output-schema.ts')).ruleListSchema,
  facts: createFacts,
  arguments: [
    {
      name: 'name',
      placeholder: 'NAME',
      description: 'the name of one rule',
      required: false,
    },
  ],
  run: listRules,
  report: rulesReport,
}
