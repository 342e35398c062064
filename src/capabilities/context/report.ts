import type { ContextState } from '../../analyses/context/context.ts'
import type { Block, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import type { ContextOutput } from './context.ts'

const states: Record<ContextState, { tone: Tone; says: string }> = {
  absent: { tone: 'info', says: 'No company-context.md was found' },
  undated: { tone: 'bad', says: 'The file does not say when it was last updated' },
  fresh: { tone: 'good', says: 'Fresh' },
  usable: { tone: 'warning', says: 'Usable: what has changed since is not in it' },
  stale: { tone: 'bad', says: 'Stale: read it through before anybody relies on it' },
}

const WHERE =
  'Looked for at the top of the company folder and as ~/.claude/company-context.md; --context names another file. Its seven sections are company identity, stage and scale, founder profile, team and culture, market and competition, current challenges, goals and ambition.'

function summary({ state, last_updated, age_days }: ContextOutput): Inline {
  if (last_updated === null || age_days === null) return `${states[state].says}.`
  return [
    `${states[state].says}, last updated on `,
    { kind: 'date', on: last_updated },
    ', ',
    { kind: 'number', value: age_days, unit: 'days' },
    ' ago.',
  ]
}

function missingBlocks({ missing }: ContextOutput): Block[] {
  if (missing.length === 0) return []
  const items = missing.map(({ section, title }) => ({
    text: `${title} (${section.replaceAll('_', ' ')})`,
  }))
  return [heading(2, 'Required and not said'), { kind: 'list', ordered: false, items }]
}

function differenceBlocks({ differences, patch }: ContextOutput): Block[] {
  if (differences.length === 0) return []
  const rows = differences.map(({ title, says, data, data_paths, on }): Inline[] => [
    title,
    says,
    data,
    data_paths.join(', '),
    on === null ? 'undated' : [{ kind: 'date', on }],
  ])
  const columns = ['Field', 'The file says', 'The data say', 'From', 'Of'].map((label) => ({
    label,
  }))
  return [
    heading(2, 'Differs from the data'),
    { kind: 'table', columns, rows },
    ...(patch === ''
      ? []
      : ([
          heading(2, 'Proposed changes'),
          {
            kind: 'paragraph',
            text: 'Nothing was changed. To make them all, save what `-f patch` prints and give it to `git apply -p0` or `patch -p0`. `Last updated` stays as it is: only who has read the whole file can renew it.',
          },
          { kind: 'code', language: 'diff', text: patch.trimEnd() },
        ] as const)),
  ]
}

function sectionBlocks({ sections }: ContextOutput): Block[] {
  return sections.flatMap(({ title, fields }): Block[] => [
    heading(2, title),
    fields.length === 0
      ? { kind: 'paragraph', text: [{ kind: 'missing', what: title.toLowerCase() }] }
      : {
          kind: 'facts',
          items: fields.map((field) => ({ label: field.title, value: field.value })),
        },
  ])
}

/** What every role reads first, as a page. */
export function contextReport(output: ContextOutput): ReportDocument {
  const { state, file, company, at } = output
  return {
    title: `Company context: ${company ?? 'your company'}`,
    subtitle: [
      'As of ',
      { kind: 'date', on: at },
      ...(file === null ? ['.'] : ['. From ', { kind: 'code', text: file } as const, '.']),
    ],
    blocks: [
      {
        kind: 'callout',
        tone: states[state].tone,
        title: 'How far it can be relied on',
        blocks: [
          { kind: 'paragraph', text: summary(output) },
          ...(state === 'absent' ? [{ kind: 'paragraph', text: WHERE } as const] : []),
        ],
      },
      ...missingBlocks(output),
      ...differenceBlocks(output),
      ...sectionBlocks(output),
    ],
  }
}
