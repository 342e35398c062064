import { dataOf } from '../../findings/locate.ts'
import { briefingFigures } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Action, Finding } from '../../model/finding.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import type { Brief, DecisionNeeded } from './brief.ts'

const SOURCES_SHOWN = 3
const SHOWN_CUTS = valueOf(briefingFigures.shown_cuts)

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const list = (items: readonly ListItem[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items,
})

const strong = (text: string): Cell => ({ kind: 'text', text, strong: true })

const actionLine = ({ action, owner, owner_named, due_on }: Action): Inline => [
  `${action} (`,
  { kind: 'person', name: owner, proposed: !owner_named },
  ', by ',
  { kind: 'date', on: due_on },
  ')',
]

/** The first places a finding rests on, and how many more there are. */
function sourcesLine({ evidence }: Finding): ListItem[] {
  const data = dataOf(evidence)
  if (data.length === 0) return []
  const cells: Cell[] = data.slice(0, SOURCES_SHOWN).map(({ path, file, line }) => ({
    kind: 'source',
    path: path === '' ? 'the company' : path,
    ...(file === undefined || line === undefined ? {} : { file, line }),
  }))
  const more = data.length - cells.length
  const apart = cells.flatMap((cell): (string | Cell)[] => ['; ', cell]).slice(1)
  return [{ text: ['From: ', ...apart, more > 0 ? ` and ${more} more` : ''] }]
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
    ...sourcesLine(finding),
  ],
})

const decisionBlocks = ({
  question,
  by,
  owner,
  options,
  recommendation,
}: DecisionNeeded): Block[] => [
  {
    kind: 'paragraph',
    text: [strong(owner), ', by ', { kind: 'date', on: by }, `: ${question}`],
  },
  list(
    options.map(({ title, trade_off }) => ({ text: [strong(title), `: ${trade_off}`] })),
    true,
  ),
  { kind: 'paragraph', text: [`We recommend: ${recommendation}`] },
]

/** A heading and what stands under it; nothing where there is nothing to say. */
const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

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
      ...section('Your decision', brief.decisions_needed.flatMap(decisionBlocks)),
      ...section('Assumed', linesOf(brief.assumptions.map((text) => ({ text })))),
      ...section(
        'Ask',
        linesOf(
          brief.questions.map(({ ask, question }) => ({
            text: [{ kind: 'person', name: ask }, `: ${question}`],
          })),
        ),
      ),
      ...section('Left out', linesOf(cutLines(brief))),
      ...section('Next', [commands(brief)]),
    ],
  }
}
