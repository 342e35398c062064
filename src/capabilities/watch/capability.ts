import { createFacts, type Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import { byOwner } from '../../analyses/owner-names.ts'
import type { Block, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { Arguments, Capability } from '../capability.ts'
import { sinceOf } from '../shared/since.ts'
import type { Alert, Urgency } from './alert.ts'
import { makeWatch, type Watch } from './watch.ts'

/** Exit code when something must be done today (CONTRACTS: exit codes). */
const DO_TODAY = 3

/** A watch, and how it is to be shown. */
export interface Shown extends Watch {
  by: 'owner' | 'urgency'
}

const titles: Record<Urgency, string> = {
  today: 'Today',
  this_week: 'This week',
  this_month: 'This month',
}

/** What follows, with its own sureness where that is another. */
const whyOf = ({ why, confidence, why_confidence: level }: Alert): Inline => [
  `Why it matters: ${why}`,
  ...(level === confidence ? [] : [' ', { kind: 'confidence', level } as const]),
]

const alertItem = (alert: Alert, newSince: string | null): ListItem => ({
  text: [
    { kind: 'confidence', level: alert.confidence },
    { kind: 'text', text: ` ${alert.noticed}`, strong: true },
  ],
  items: [
    ...(alert.why === '' ? [] : [{ text: whyOf(alert) }]),
    {
      text: [
        `What to do: ${alert.action} (`,
        { kind: 'person', name: alert.owner, proposed: !alert.owner_named },
        ...(alert.due_on === null ? [] : [', by ', { kind: 'date', on: alert.due_on } as const]),
        ')',
      ],
    },
    ...(alert.since === null
      ? []
      : [{ text: ['Since ', { kind: 'date', on: alert.since } as const] }]),
    ...(alert.new_things.length === 0
      ? []
      : [{ text: `New since ${formatDate(newSince)}: ${listed(alert.new_things)}` }]),
  ],
})

function groups({ alerts, by }: Shown): [string, readonly Alert[]][] {
  if (by === 'urgency') return [...Map.groupBy(alerts, ({ urgency }) => titles[urgency])]
  return byOwner(
    alerts,
    ({ owner }) => owner,
    (owner) => owner,
  ).map(({ owner, things }) => [owner ?? '', things])
}

/** What may be new or not, in one line. */
function perhapsNew({ perhaps_new: ids, new_since }: Shown): Block[] {
  if (ids.length === 0) return []
  const text = `Whether ${ids.length} more ${ids.length === 1 ? 'is' : 'are'} new since ${formatDate(new_since)} the data do not tell: ${listed(ids)}.`
  return [{ kind: 'paragraph', text }]
}

/** What is left out as older, and must be done today all the same. */
function stillDue({ still_due_today: ids }: Shown): Block[] {
  if (ids.length === 0) return []
  const text = `${ids.length} more ${ids.length === 1 ? 'alert is' : 'alerts are'} still due today: ${listed(ids)}.`
  return [{ kind: 'paragraph', text }]
}

function watchReport(watch: Shown): ReportDocument {
  const count = watch.alerts.length
  return {
    title: `Watch: ${watch.company ?? 'your company'}`,
    subtitle: [
      'As of ',
      { kind: 'date', on: watch.at },
      watch.new_since === null ? '. ' : `, new since ${formatDate(watch.new_since)}. `,
      `${count} ${count === 1 ? 'alert' : 'alerts'}.`,
    ],
    blocks: [
      ...groups(watch).flatMap(([title, alerts]): Block[] => [
        { kind: 'heading', level: 2, text: title },
        {
          kind: 'list',
          ordered: false,
          items: alerts.map((alert) => alertItem(alert, watch.new_since)),
        },
      ]),
      ...perhapsNew(watch),
      ...stillDue(watch),
    ],
  }
}

export const watch: Capability<Shown, Facts> = {
  name: 'watch',
  command: 'watch',
  title: 'What must be reacted to',
  description:
    'Alerts without being asked: repeated blockers, overdue check-ins, decisions and actions, thresholds passed, grave incidents that are open. Ends with 3 when something must be done today, so that cron and CI can run it.',
  example: 'watch examples/northlight --at 2026-09-11',
  options: [
    {
      name: 'since',
      type: 'string',
      format: 'day',
      placeholder: 'DATE',
      description: 'only what was not so on that day',
    },
    {
      name: 'by',
      type: 'string',
      choices: ['urgency', 'owner'],
      placeholder: 'WHAT',
      description: 'urgency (default), or owner for one digest each',
    },
  ],
  past: 'week',
  reads: [],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).watchSchema,
  facts: createFacts,
  run: (facts, args: Arguments) => ({
    ...makeWatch(facts, sinceOf(args, facts.situation.at)),
    by: args['by'] === 'owner' ? 'owner' : 'urgency',
  }),
  report: watchReport,
  exitCode: ({ alerts, still_due_today: older }) =>
    older.length > 0 || alerts.some(({ urgency }) => urgency === 'today') ? DO_TODAY : 0,
}
