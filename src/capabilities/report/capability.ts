import { createFacts, type Facts } from '../../analyses/facts.ts'
import { type KindName, reportKinds } from '../../knowledge/reports.ts'
import type { ReportDocument } from '../../reports/document.ts'
import type { Arguments, Capability } from '../capability.ts'
import { heading } from '../shared/blocks.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { kinds } from './kinds.ts'

/** The kinds there are, where none was asked for. */
interface KindList {
  report: 'kinds'
  kinds: { kind: KindName; title: string; reader: string; what: string }[]
}

type Made = { report: KindName } | KindList

const names = Object.keys(reportKinds) as KindName[]
const isKind = (asked: string): asked is KindName => Object.hasOwn(reportKinds, asked)

const listKinds = (): KindList => ({
  report: 'kinds',
  kinds: names.map((kind) => {
    const { title, reader, what } = reportKinds[kind]
    return { kind, title, reader, what }
  }),
})

function makeReport(facts: Facts, args: Arguments): Made {
  const { kind: asked } = args
  if (asked === undefined) return listKinds()
  const name = String(asked)
  if (isKind(name)) return kinds[name].run(facts, args)
  throw new UsageError(
    `no report "${name}"`,
    didYouMean(name, names) ?? `one of ${names.join(', ')}`,
  )
}

const listReport = ({ kinds: all }: KindList): ReportDocument => ({
  title: 'Reports',
  subtitle: 'Each in text, Markdown, HTML, PDF and JSON.',
  blocks: [
    {
      kind: 'facts',
      items: all.map(({ kind, reader, what }) => ({
        label: kind,
        value: `${what}; for ${reader}`,
      })),
    },
    heading(2, 'One of them'),
    {
      kind: 'code',
      language: 'sh',
      text: 'coo report investor_update -i FOLDER -f pdf -o update.pdf',
    },
  ],
})

export const report: Capability<Made, Facts> = {
  name: 'report',
  command: 'report',
  title: 'Reports for leaders, boards and investors',
  description:
    'Makes a report of a given kind from the data: weekly dashboard, investor update, pages of functions, monthly and quarterly review, OKR progress, scorecard, OKR framework. Without a kind it lists them. What is missing is named with the key that supplies it.',
  example: 'report weekly_dashboard -i examples/northlight --at 2026-09-11',
  options: [
    {
      name: 'function',
      type: 'string',
      placeholder: 'NAME',
      description: 'function_one_pager: the one function; without it, all',
    },
    {
      name: 'month',
      type: 'string',
      placeholder: 'YYYY-MM',
      description:
        'investor_update, function_one_pager, mbr: the month (default: the last that is over)',
    },
  ],
  reads: [],
  company: 'required',
  needsCompany: ({ kind }) => kind !== undefined,
  arguments: [
    {
      name: 'kind',
      placeholder: 'KIND',
      description: `one of ${names.join(', ')}; without it they are listed`,
      required: false,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).reportSchema,
  facts: createFacts,
  run: makeReport,
  report: (output) =>
    output.report === 'kinds' ? listReport(output) : kinds[output.report].report(output),
}
