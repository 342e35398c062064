import { counted } from '../../analyses/words.ts'
import { dataOf } from '../../findings/locate.ts'
import { NO_CONSEQUENCE } from '../../findings/select.ts'
import { briefingFigures } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type Action, type Finding, severities } from '../../model/finding.ts'
import { shellWord } from '../../model/shell-word.ts'
import type { Block, Cell, ListItem, ReportDocument } from '../../reports/document.ts'
import { cappedList, heading, list, strong } from '../shared/blocks.ts'
import { criticItem } from '../shared/critic-items.ts'
import { ownerCells } from '../shared/owner-cells.ts'
import { askLines } from './ask-lines.ts'
import type { Brief } from './brief.ts'
import { decisionBlocks } from './decision-blocks.ts'
import { glanceBlock } from './glance.ts'
import { ageWords, changeLines, changeWord, sinceWords, standingWords } from './history-words.ts'

const LINES_SHOWN = 3
const isSeverity: ReadonlySet<string> = new Set(severities)
const ACTIONS_SHOWN = valueOf(briefingFigures.actions)
const DISAGREEMENTS_SHOWN = valueOf(briefingFigures.disagreements)
const ASSUMPTIONS_SHOWN = valueOf(briefingFigures.assumptions)
const METRICS_SHOWN = valueOf(briefingFigures.glance_metrics)

const actionLine = (step: Action): (string | Cell)[] => [
  `${step.action} (`,
  ...ownerCells(step),
  ', by ',
  { kind: 'date', on: step.due_on },
  ')',
]

/** The first lines a finding rests on, and the command that opens all of them. */
function sourcesLine({ id, evidence }: Finding): ListItem {
  const open: Cell = { kind: 'code', text: `coo explain "${id}"` }
  const placed = dataOf(evidence).filter(
    ({ file, line }) => file !== undefined && line !== undefined,
  )
  const places = new Set(placed.map(({ file, line }) => `${file}:${line}`))
  const [first] = placed
  if (first === undefined) return { text: [open] }
  const lines = new Set(placed.flatMap(({ file, line }) => (file === first.file ? [line] : [])))
  const shown = [...lines].slice(0, LINES_SHOWN)
  const more = places.size - shown.length
  const rest = more === 0 ? '' : ` and ${counted(more, 'more line', 'more lines')}`
  return { text: [`From ${first.file}:${shown.join(', ')}${rest}; `, open] }
}

function verificationLine({ verification }: Finding): ListItem[] {
  if (verification === undefined) return []
  const { verdict, by, on, note } = verification
  const remark = note === null ? '' : `: ${note}`
  return [{ text: [`${by} ${verdict} this on `, { kind: 'date', on }, remark] }]
}

type Consequence = Pick<Finding, 'why' | 'why_confidence' | 'confidence'>

const why = ({ why, why_confidence, confidence }: Consequence): ListItem => ({
  text:
    why_confidence === confidence
      ? ['Why: ', why]
      : ['Why: ', why, ' ', { kind: 'confidence', level: why_confidence }],
})
function acceptedLine({ accepted }: Finding): ListItem[] {
  if (accepted === undefined) return []
  const { until, by, why } = accepted
  const remark = why === null ? '' : `: ${why}`
  const who = by === null ? '' : ` by ${by}`
  return [{ text: [`Back: accepted${who} until `, { kind: 'date', on: until }, remark] }]
}

const findingItem = (finding: Finding, at: string): ListItem => ({
  text: [
    { kind: 'confidence', level: finding.confidence },
    ` ${changeWord(finding)}`,
    strong(finding.what),
    standingWords(finding, at),
  ],
  items: [
    why(finding),
    ...finding.how_to_act
      .slice(0, ACTIONS_SHOWN)
      .map((action) => ({ text: ['Act: ', ...actionLine(action)] })),
    ...verificationLine(finding),
    ...acceptedLine(finding),
    sourcesLine(finding),
  ],
})

/** A heading and what stands under it; nothing where there is nothing to say. */
const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks]

const linesOf = (items: readonly ListItem[]): Block[] => (items.length === 0 ? [] : [list(items)])

/** A reason for which findings were cut, in the words by which they are counted. */
function kindOf(because: string): string {
  if (because === NO_CONSEQUENCE) return 'without a consequence'
  const [severity = because] = because.split(':')
  if (isSeverity.has(severity)) return severity
  return severity.startsWith('accepted') ? 'accepted for now' : 'said by another finding'
}

/** How many findings were cut, by the reason, and how many proposals. */
function cutSentence({ cut }: Brief): string {
  const findings = cut.filter(({ proposal }) => proposal === undefined)
  const proposals = cut.length - findings.length
  const reasons = new Map<string, number>()
  for (const { because } of findings) {
    const kind = kindOf(because)
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1)
  }
  const parts = [...reasons].map(([reason, count]) => `${count} ${reason}`)
  const said = [
    ...(findings.length > 0
      ? [`${counted(findings.length, 'finding', 'findings')}: ${parts.join(', ')}`]
      : []),
    ...(proposals > 0
      ? [`${counted(proposals, 'proposal', 'proposals')} that the company settled before`]
      : []),
  ]
  return `${said.join('; ')}. The JSON form (-f json) lists each under cut, with why.`
}

const rulesSentence = ({ rules: { found, quiet, silent } }: Brief): string =>
  `${counted(found, 'rule', 'rules')} found something, ${quiet} ${quiet === 1 ? 'is' : 'are'} quiet, ${silent} ${silent === 1 ? 'lacks' : 'lack'} data.`

const commands = ({ findings: [first] }: Brief): Block => ({
  kind: 'code',
  language: 'sh',
  text: [
    ...(first === undefined ? [] : [`coo explain ${shellWord(first.id)}`]),
    'coo watch',
    'coo okr',
    'coo ops',
    'coo rules',
  ].join('\n'),
})

/** The briefing as a page: Bottom line, What, Why, How to act, Risks, Your decision, Detail. */
export function briefReport(brief: Brief): ReportDocument {
  // No tone whose sign would stand for a confidence beside that of the sentence.
  const tone = brief.low_confidence ? 'warning' : 'info'
  const [first] = brief.findings
  return {
    title: `Briefing: ${brief.company ?? 'your company'}`,
    subtitle: [
      'As of ',
      { kind: 'date', on: brief.at },
      '. ',
      ...ageWords(brief),
      ...sinceWords(brief),
      rulesSentence(brief),
    ],
    ...(brief.low_confidence
      ? { notice: 'Low confidence: more than half of what is told here is assumed.' }
      : {}),
    blocks: [
      {
        kind: 'callout',
        tone,
        title: 'Bottom line',
        blocks: [
          {
            kind: 'paragraph',
            text:
              first === undefined || brief.bottom_line_confidence === null
                ? brief.bottom_line
                : [
                    { kind: 'confidence', level: brief.bottom_line_confidence },
                    ` ${changeWord(first)}${brief.bottom_line}${standingWords(first, brief.at)}`,
                  ],
          },
        ],
      },
      glanceBlock(brief.at_a_glance, METRICS_SHOWN),
      ...section(
        'What, why, how to act',
        brief.findings.length === 0
          ? []
          : [
              list(
                brief.findings.map((finding) => findingItem(finding, brief.at)),
                true,
              ),
            ],
      ),
      ...section(
        'Risks',
        linesOf(
          brief.risks.map((risk) => ({
            text: [{ kind: 'confidence', level: risk.confidence }, ` ${risk.what}`],
            items: [why(risk)],
          })),
        ),
      ),
      ...section(
        'Where the data disagree',
        brief.disagreements.length === 0
          ? []
          : [
              cappedList(brief.disagreements, DISAGREEMENTS_SHOWN, 'disagreements', ({ what }) => ({
                text: what,
              })),
            ],
      ),
      ...section('Your decision', decisionBlocks(brief)),
      ...section('Before you decide', linesOf(brief.critic.map(criticItem))),
      ...section(
        'Assumed',
        brief.assumptions.length === 0
          ? []
          : [cappedList(brief.assumptions, ASSUMPTIONS_SHOWN, 'assumptions', (text) => ({ text }))],
      ),
      ...section('Ask', linesOf(askLines(brief))),
      ...section('Also changed', linesOf(changeLines(brief))),
      ...section(
        'Left out',
        brief.cut.length === 0 ? [] : [{ kind: 'paragraph', text: cutSentence(brief) }],
      ),
      ...section('Next', [commands(brief)]),
    ],
  }
}
