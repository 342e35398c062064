import type { Table } from '../tables/table.ts'
import { BLANK } from './amount.ts'
import { columnsNamed } from './columns.ts'
import { metricNamed } from './metric-names.ts'
import { plainText } from './plain-text.ts'
import { rowsByPart } from './rights-by-part.ts'

/** What logs of decisions call their columns, best first. Names, not figures: they are ours. */
const NAMES = {
  id: ['id', 'decision id', 'decision #', 'decision no', 'decision number', 'ref', 'no', '#'],
  title: [
    'decision',
    'decisions',
    'decision title',
    'decision name',
    'decision summary',
    'decision description',
    'decision needed',
  ],
  made: ['decision made', 'what was decided', 'resolution'],
  subject: ['subject', 'topic', 'area', 'category', 'title', 'summary', 'name'],
  status: ['status', 'decision status', 'state'],
  decided_on: [
    'decided on',
    'decision date',
    'date decided',
    'date of decision',
    'decided',
    'approved on',
    'date',
  ],
  requested_on: [
    'requested on',
    'requested',
    'request date',
    'date requested',
    'raised on',
    'raised',
    'date raised',
    'proposed on',
    'asked on',
    'opened on',
    'opened',
  ],
  owner: [
    'owner',
    'decision owner',
    'decided by',
    'decision maker',
    'decision makers',
    'decider',
    'approver',
    'approved by',
    'who decided',
  ],
  context: ['context', 'background', 'problem', 'situation', 'why needed', 'description'],
  options: ['options', 'options considered', 'considered options', 'alternatives'],
  recommendation: ['recommendation', 'recommended option'],
  rationale: ['rationale', 'reason', 'reasons', 'reasoning', 'justification', 'why'],
  outcome: ['outcome', 'result', 'what happened', 'actual outcome'],
  teams: ['teams', 'teams affected', 'affected teams', 'departments', 'team', 'department'],
  reversible: ['reversible', 'reversibility', 'can be reversed'],
  review_on: ['review date', 'review on', 'review', 'revisit on', 'revisit date', 'next review'],
  decide_by: [
    'decide by',
    'decision due',
    'decision needed by',
    'needed by',
    'due date',
    'due',
    'deadline',
  ],
  default: ['default', 'default if silent', 'default if no response', 'if no response'],
  default_authorized_by: ['default authorized by', 'default authorised by'],
  supersedes: ['supersedes', 'replaces'],
  superseded_by: ['superseded by', 'replaced by'],
  action: ['action', 'action item', 'task', 'to do', 'todo'],
  step: ['next step', 'next steps', 'next action', 'follow up', 'follow up action'],
} as const satisfies Record<string, readonly string[]>

export type DecisionColumn = Exclude<keyof typeof NAMES, 'action' | 'step'> | 'cost'
export type DecisionColumns = ReadonlyMap<DecisionColumn, number>

type Found = ReadonlyMap<keyof typeof NAMES, readonly number[]>

/** Names of a column of costs without their unit. */
const COSTS = new Set(['cost', 'costs', 'budget', 'spend', 'amount', 'cost_usd', 'amount_usd'])

/** What a log tells of a decision; a table needs two of these beside the decision. */
const TOLD = [
  'status',
  'decided_on',
  'requested_on',
  'owner',
  'context',
  'options',
  'rationale',
  'outcome',
  'reversible',
  'review_on',
  'decide_by',
] as const

/** What only a log of decisions tells. */
const REASONS = ['requested_on', 'options', 'rationale', 'reversible', 'review_on'] as const

/** The columns of a log of decisions, a row each; undefined where the table is none: it names
 *  decisions that are told apart, says two things more of them, and is no matrix of who has which
 *  part. */
export function decisionColumns(table: Table): DecisionColumns | undefined {
  const header = table.header ?? []
  const found = columnsNamed(header, NAMES)
  const isOfDecisions = header.some((name) => /\bdeci(?:sions?|ded|ders?)\b/i.test(name))
  const [called] = found.get('title') ?? found.get('made') ?? found.get('subject') ?? []
  const isById = called !== undefined && isOfReferences(table, called)
  const title = isById ? found.get('subject')?.[0] : called
  if (!isOfDecisions || title === undefined || isOfActions(found, table)) return undefined
  if (TOLD.filter((key) => found.has(key)).length < 2) return undefined
  if (!areToldApart(table, title) || isMatrix(table)) return undefined
  const columns = new Map<DecisionColumn, number>()
  for (const [key, all] of found) {
    const first =
      key === 'decide_by' ? all.find((column) => !isOfStep(column, found, header)) : all[0]
    if (key === 'action' || key === 'step' || first === undefined || first === title) continue
    columns.set(key, first)
  }
  if (isById && !columns.has('id')) columns.set('id', called)
  const cost = header.findIndex((name) => COSTS.has(metricNamed(name)?.own ?? ''))
  if (cost !== -1) columns.set('cost', cost)
  return columns.set('title', title)
}

/** Whether it is one of actions, whose owner, day and status are not those of the decision that each
 *  comes from; a log of decisions says more of them than that, or has their statuses. */
const isOfActions = (found: Found, { rows }: Table): boolean =>
  found.has('action') &&
  !REASONS.some((key) => found.has(key)) &&
  (found.has('owner') || found.has('decide_by')) &&
  !rows.some((row) => OF_DECISIONS.test(String(row[found.get('status')?.[0] ?? -1] ?? '').trim()))

/** Statuses that decisions have and actions have not. */
const OF_DECISIONS =
  /^(?:decided|approved|accepted|adopted|agreed|rejected|declined|refused|vetoed|superseded)\b/i

/** Whether a plain due day stands behind a column of next steps, whose day it is. */
function isOfStep(column: number, found: Found, header: readonly string[]): boolean {
  const step = found.get('step')?.[0] ?? found.get('action')?.[0]
  return step !== undefined && step < column && /^(?:due|deadline)/i.test(header[column] ?? '')
}

/** Whether a column holds nothing but references, such as D-12. */
const isOfReferences = ({ rows }: Table, column: number): boolean =>
  rows.every((row) => /^(?:[a-z]{1,4}[- #]?\d+|#?\d+|)$/i.test(String(row[column] ?? '').trim()))

/** Most decisions have words of their own, where "Hire" and "No hire" repeat. */
function areToldApart({ rows }: Table, title: number): boolean {
  const titles = rows
    .map((row) => plainText(String(row[title] ?? '')))
    .filter((text) => !BLANK.test(text))
  return new Set(titles).size * 2 > titles.length
}

/** Whether it is one of tasks, with a column for who is responsible and one for who is accountable. */
const isMatrix = (table: Table): boolean =>
  rowsByPart(table)?.some(({ entry }) => entry?.way === 'raci') === true
