import { dataOf } from '../../findings/locate.ts'
import { briefingFigures } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Action, Finding } from '../../model/finding.ts'
import type { Block, Cell, ListItem, ReportDocument } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import type { Brief, DecisionNeeded } from './brief.ts'

const LINES_SHOWN = 4
const SHOWN_CUTS = valueOf(briefingFigures.shown_cuts)

const list = (items: readonly ListItem[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items,
})

const actionLine = ({ action, owner, owner_named, due_on }: Action): (string | Cell)[] => [
  `${action} (`,
  { kind: 'person', name: owner, proposed: !owner_named },
  ', by ',
  { kind: 'date', on: due_on },
  ')',
]

/** The files and lines a finding rests on, by file, and the command that opens it. */
function sourcesLine({ id, evidence }: Finding): ListItem {
  const lines = new Map<string, number[]>()
  for (const { file, line } of dataOf(evidence)) {
    if (file === undefined || line === undefined) continue
    const known = lines.get(file)
    if (known === undefined) lines.set(file, [line])
    else if (!known.includes(line)) known.push(line)
  }
  const places = [...lines].map(([file, numbers]) => {
    const shown = numbers.slice(0, LINES_SHOWN).join(', ')
    return `${file}:${shown}${numbers.length > LINES_SHOWN ? ' ...' : ''}`
  })
  const open: Cell = { kind: 'code', text: `coo explain "${id}"` }
  return { text: places.length === 0 ? [open] : [`From ${places.join('; ')}; `, open] }
}

function verificationLine({ verification }: Finding): ListItem[] {
  if (verification === undefined) return []
  const { verdict, by, on, note } = verification
  const remark = note === null ? '' : `: ${note}`
  return [{ text: [`${by} ${verdict} this on `, { kind: 'date', on }, remark] }]
}

const findingItem = (finding: Finding): ListItem => ({
  text: [{ kind: 'confidence', level: finding.confidence }, ' ', strong(finding.what)],
  items: [
    {
      text:
        finding.why_confidence === finding.confidence
          ? ['Why it matters: ', finding.why]
          : [
              'Why it matters: ',
              finding.why,
              ' ',
              { kind: 'confidence', level: finding.why_confidence },
            ],
    },
    ...finding.how_to_act.map((action) => ({ text: ['How to act: ', ...actionLine(action)] })),
    ...verificationLine(finding),
    sourcesLine(finding),
  ],
})

function decisionBlocks(
  { finding, by, owner, options, recommendation }: DecisionNeeded,
  told: readonly Finding[],
): Block[] {
  const number = told.findIndex(({ id }) => id === finding) + 1
  return [
    {
      kind: 'paragraph',
      text: [strong(owner), ', by ', { kind: 'date', on: by }, `, on finding ${number}:`],
    },
    list(options.map(({ title, trade_off }) => ({ text: [strong(title), `: ${trade_off}`] }))),
    { kind: 'paragraph', text: [strong('Recommended: '), recommendation] },
  ]
}

/** A heading and what stands under it; nothing where there is nothing to say. */
const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks]

const linesOf = (items: readonly ListItem[]): Block[] => (items.length === 0 ? [] : [list(items)])

function cutLines({ cut }: Brief): ListItem[] {
  const shown = cut.slice(0, SHOWN_CUTS).map(
    ({ finding, because }): ListItem => ({
      text: [{ kind: 'code', text: finding }, `: ${because}`],
    }),
  )
  const more = cut.length - shown.length
  return more > 0 ? [...shown, { text: `and ${more} more, all under cut in the JSON form` }] : shown
}

const commands = (brief: Brief): Block => ({
  kind: 'code',
  language: 'sh',
  text: [
    `coo explain ${brief.bottom_line_finding ?? 'FINDING'}`,
    'coo watch',
    'coo okr',
    'coo ops',
    'coo rules',
  ].join('\n'),
})

/** The briefing as a page: Bottom line, What, Why, How to act, Risks, Your decision, Detail. */
export function briefReport(brief: Brief): ReportDocument {
  const tone = brief.low_confidence ? 'warning' : brief.findings.length === 0 ? 'info' : 'bad'
  const [first] = brief.findings
  return {
    title: `Briefing: ${brief.company ?? 'your company'}`,
    subtitle: [
      'As of ',
      { kind: 'date', on: brief.at },
      '. ',
      `${brief.rules.found} rules found something, ${brief.rules.quiet} are quiet, ${brief.rules.silent} lack data.`,
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
              first === undefined
                ? brief.bottom_line
                : [{ kind: 'confidence', level: first.confidence }, ` ${brief.bottom_line}`],
          },
        ],
      },
      ...section(
        'What, why, how to act',
        brief.findings.length === 0 ? [] : [list(brief.findings.map(findingItem), true)],
      ),
      ...section(
        'Risks',
        linesOf(
          brief.risks.map(({ what, confidence }) => ({
            text: [{ kind: 'confidence', level: confidence }, ` ${what}`],
          })),
        ),
      ),
      ...section(
        'Your decision',
        brief.decisions_needed.flatMap((decision) => decisionBlocks(decision, brief.findings)),
      ),
      ...section('Assumed', linesOf(brief.assumptions.map((text) => ({ text })))),
      ...section(
        'Ask',
        linesOf(
          brief.questions.map(({ ask, question }) => ({
            text: [{ kind: 'person', name: ask }, `: ${question}`],
          })),
        ),
      ),
      ...section(
        'Have checked',
        linesOf(
          brief.verification_requests.map(({ role, finding }) => ({
            text: [{ kind: 'person', name: role }, ': ', { kind: 'code', text: finding }],
          })),
        ),
      ),
      ...section('Left out', linesOf(cutLines(brief))),
      ...section('Next', [commands(brief)]),
    ],
  }
}
