import type { Block, ReportDocument } from '../../reports/document.ts'
import { paragraph } from '../shared/cells.ts'
import { code, day, entryFacts, person } from '../shared/entry-facts.ts'
import type { DecisionChange } from './log-decision.ts'

const TITLES: Record<DecisionChange['change'], string> = {
  added: 'Decision logged',
  settled: 'Decision settled',
  changed: 'Decision completed',
  none: 'Decision as it was',
}

function weightBlocks({ decision, must_be_logged, because, lacks }: DecisionChange): Block[] {
  const { teams, cost_usd, reversible } = decision
  if (must_be_logged) {
    const reason = `It must be logged in full (${because}).`
    if (lacks.length === 0) return [paragraph(reason)]
    const missing = lacks.map((field) => field.replaceAll('_', ' ')).join(', ')
    return [
      {
        kind: 'callout',
        tone: 'warning',
        title: `${reason} Still to be said: ${missing}.`,
        blocks: [],
      },
    ]
  }
  const isKnown = teams !== undefined || cost_usd !== undefined || reversible !== undefined
  if (isKnown) return []
  return [
    paragraph(
      'Whether it must be logged in full cannot be told: it says neither the teams that it affects nor what it costs nor whether it can be taken back.',
    ),
  ]
}

/** An entry of the decision log as it is then, and what it lacks. */
export function logDecisionReport(output: DecisionChange): ReportDocument {
  const { decision, change, replaces, contradicts } = output
  const { id, title, status, options = [], teams, cost_usd } = decision
  return {
    title: `${TITLES[change]}: ${title ?? id ?? ''}`,
    blocks: [
      entryFacts([
        ['Id', code(id)],
        ['Subject', decision.subject],
        ['State', status],
        ['Requested', day(decision.requested_on)],
        ['Decided', day(decision.decided_on)],
        ['Owner', person(decision.owner)],
        ['Context', decision.context],
        [
          'Options',
          options.length === 0
            ? undefined
            : options.map((one) => (typeof one === 'string' ? one : one.title)).join('; '),
        ],
        ['Recommendation', decision.recommendation],
        ['Rationale', decision.rationale],
        [
          'Cost',
          cost_usd === undefined ? undefined : [{ kind: 'number', value: cost_usd, unit: 'usd' }],
        ],
        ['Teams', teams?.join(', ')],
        ['Reversible', decision.reversible],
        ['Review', day(decision.review_on)],
        ['Outcome', decision.outcome],
        ['Replaces', replaces ?? undefined],
        ['Decide by', day(decision.decide_by)],
        ['If nobody answers', decision.default],
        ['Default authorized by', person(decision.default_authorized_by)],
      ]),
      ...weightBlocks(output),
      ...(contradicts.length === 0
        ? []
        : [
            {
              kind: 'callout',
              tone: 'warning',
              title: `On the same subject ${contradicts.join(', ')} ${contradicts.length === 1 ? 'is' : 'are'} in force too; --supersedes says that it replaces one.`,
              blocks: [],
            } as const,
          ]),
    ],
  }
}
