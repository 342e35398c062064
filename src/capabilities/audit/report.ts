import type { AuditPart } from '../../analyses/audit/audit.ts'
import { counted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { auditFigures, documentationStandard } from '../../knowledge/process-audit.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, columns, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'
import type { Audit, AuditedProcess } from './capability.ts'

const URGENT_BELOW = valueOf(auditFigures.urgent_below)
const BAD = valueOf(auditFigures.measured_points).bad

const partNames: Record<AuditPart, string> = {
  lead_time: 'Lead time',
  error_rate: 'Errors',
  documented: 'Written',
  owner: 'Owner',
  reviewed: 'Review',
}
const parts = Object.keys(partNames) as AuditPart[]

const signed = (value: number): Cell => ({ kind: 'number', value, unit: 'none', signed: true })

const pointsCell = (value: number | null): Inline =>
  value === null ? [{ kind: 'text', text: '?' }] : [signed(value)]

const scoreCell = ({ health_range: [low, high] }: AuditedProcess): Inline =>
  low === high ? [signed(low)] : [signed(low), ' to ', signed(high)]

/** Whether it is urgent, whatever the missing parts are. */
const isSurelyUrgent = ({ points, health_range: [, high] }: AuditedProcess): boolean =>
  high < URGENT_BELOW || Object.values(points).includes(BAD)

/** Urgent, healthy, or by what is missing not to be told. */
function stateOf(audited: AuditedProcess): Cell {
  if (!audited.urgent) return { kind: 'status', tone: 'good', label: 'healthy' }
  return isSurelyUrgent(audited)
    ? { kind: 'status', tone: 'bad', label: 'urgent' }
    : { kind: 'status', tone: 'warning', label: 'may be urgent' }
}

const row = (audited: AuditedProcess): Inline[] => [
  audited.name,
  [stateOf(audited)],
  scoreCell(audited),
  ...parts.map((part) => pointsCell(audited.points[part])),
]

/** What one process lacks, and whom its failure reaches. */
function lacks({ name, missing_documentation, documentation_debt, failure }: AuditedProcess) {
  const items: ListItem[] = []
  if (documentation_debt === true) {
    items.push({ text: 'Owed to paper: run three times or more, and not written down' })
  }
  if (missing_documentation.length > 0) {
    items.push({
      text: `Missing: ${missing_documentation.map((item) => documentationStandard[item]).join('; ')}`,
    })
  }
  if (failure.dependents.length > 0) {
    items.push({ text: `A failure holds up ${namesOf(failure.dependents)}` })
  }
  if (failure.incidents.length > 0) {
    items.push({
      text: `${counted(failure.incidents.length, 'incident', 'incidents')} came from it: ${namesOf(failure.incidents)}`,
    })
  }
  return items.length === 0 ? [] : [{ text: [strong(name)], items }]
}

const named = (of: readonly AuditedProcess[]): string =>
  namesOf(
    of.map(({ name }) => name),
    3,
  )

function bottomLine({ processes }: Audit): string {
  const urgent = processes.filter(isSurelyUrgent)
  const unsure = processes.filter((one) => one.urgent && !isSurelyUrgent(one))
  const owed = processes.filter(({ documentation_debt }) => documentation_debt === true)
  const all = counted(processes.length, 'process', 'processes')
  if (processes.length === 0) return 'There are no processes in the data to audit.'
  const said: string[] = []
  if (urgent.length > 0) {
    const need = urgent.length === 1 ? 'needs' : 'need'
    said.push(`${urgent.length} of ${all} ${need} attention at once: ${named(urgent)}`)
  }
  if (unsure.length > 0) {
    const of = said.length === 0 ? ` of ${all}` : ''
    said.push(
      `${unsure.length}${of} may need ${said.length === 0 ? 'attention at once' : 'it'}, by what is missing: ${named(unsure)}`,
    )
  }
  if (said.length === 0) said.push(`None of ${all} needs attention at once`)
  if (owed.length > 0) said.push(`${counted(owed.length, 'is', 'are')} run and not written down`)
  return `${said.join('; ')}.`
}

/** The health of processes, by part. */
export function healthBlocks(processes: readonly AuditedProcess[]): Block[] {
  if (processes.length === 0) return []
  const shown = processes.slice(0, MOST_ROWS)
  return [
    heading(2, 'Health'),
    {
      kind: 'table',
      columns: columns('Process', 'State', '>Score', ...parts.map((part) => `>${partNames[part]}`)),
      rows: shown.map(row),
    },
    ...andMore(processes.length, shown.length, 'processes'),
    paragraph(
      'Of 7 points: lead time and errors +2 good, 0 fair, -2 bad; a document, one named owner and a review within six months +1 each, else -1. A ? is not in the data, or contradictory there, and makes the score a range. Urgent: below 3, or any -2.',
    ),
  ]
}

/** The audit: scores by part, then what each process lacks. */
export function auditReport(audit: Audit): ReportDocument {
  const { processes } = audit
  const shown = processes.slice(0, MOST_ROWS)
  const lacking = shown.flatMap(lacks)
  const blocks: Block[] = [
    {
      kind: 'callout',
      tone: processes.some(({ urgent }) => urgent) ? 'warning' : 'info',
      title: bottomLine(audit),
      blocks: [],
    },
  ]
  blocks.push(...healthBlocks(processes))
  if (lacking.length > 0) {
    blocks.push(heading(2, 'What they lack'), { kind: 'list', ordered: false, items: lacking })
  }
  return {
    title: `Process audit: ${audit.company ?? 'your company'}`,
    subtitle: ['As of ', { kind: 'date', on: audit.at }],
    blocks,
  }
}
