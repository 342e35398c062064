import { counted } from '../../analyses/words.ts'
import type { Block, Inline, ReportDocument } from '../../reports/document.ts'
import { entryFacts, person } from '../shared/entry-facts.ts'
import type { CheckedIn, CheckIn } from './check-in.ts'
import type { Stale } from './stale.ts'
import { valueWords } from './value-words.ts'

/** A check-in as it is written, or the key results that wait for one. */
export function checkInReport(checkIn: CheckIn): ReportDocument {
  return checkIn.checked_in === null ? staleReport(checkIn) : writtenReport(checkIn.checked_in)
}

function writtenReport(checked: CheckedIn): ReportDocument {
  const { title, key_result, before, after, target, unit, check_in, owner, is_latest } = checked
  const { on, confidence, by, note } = check_in
  const goal = target === null ? '' : `, of ${valueWords(target, unit)}`
  return {
    title: `Check-in: ${title === '' ? key_result : title}`,
    blocks: [
      entryFacts([
        ['Value', `${valueWords(before, unit)} → ${valueWords(after, unit)}${goal}`],
        ['On', on === undefined ? undefined : [{ kind: 'date', on }]],
        [
          'Confidence',
          confidence === undefined
            ? undefined
            : [{ kind: 'number', value: confidence, unit: 'none' }],
        ],
        ['Owner', person(owner ?? undefined)],
        ['By', person(by)],
        ['Note', note],
      ]),
      ...(is_latest
        ? []
        : [
            {
              kind: 'paragraph',
              text: `A later value is known, so ${valueWords(check_in.value ?? null, unit)} only joins the check-ins.`,
            } as const,
          ]),
    ],
  }
}

const last = ({ last_on, days }: Stale): Inline => [
  last_on === null ? 'never' : { kind: 'date', on: last_on },
  ...(days === null ? [] : [` (${counted(days, 'day', 'days')})`]),
]

function staleReport({ stale, owner, list_note }: CheckIn): ReportDocument {
  const of = owner === null ? '' : ` of ${owner}`
  const note: Block[] = list_note === null ? [] : [{ kind: 'paragraph', text: list_note }]
  if (stale.length === 0) return { title: `Check-ins${of}`, blocks: note }
  const rows = stale.map((one): Inline[] => [
    one.title,
    one.owner === null
      ? [{ kind: 'missing', what: 'owner' }]
      : [{ kind: 'person', name: one.owner }],
    valueWords(one.value, one.unit),
    one.target === null ? '' : valueWords(one.target, one.unit),
    last(one),
  ])
  const commands = stale.map(
    ({ key_result }) => `coo check-in ${quoted(key_result)} VALUE --confidence 0.7`,
  )
  const blocks: Block[] = [
    ...note,
    {
      kind: 'table',
      columns: [
        { label: 'Key result' },
        { label: 'Owner' },
        { label: 'Value', align: 'right' },
        { label: 'Target', align: 'right' },
        { label: 'Last check-in' },
      ],
      rows,
    },
    { kind: 'code', language: 'sh', text: `${commands.join('\n')}\n` },
  ]
  if (owner === null) {
    blocks.push({
      kind: 'paragraph',
      text: 'With --owner NAME, coo check-in asks for each in turn.',
    })
  }
  return {
    title: `${stale.length} ${stale.length === 1 ? 'key result waits' : 'key results wait'} for a check-in${of}`,
    blocks,
  }
}

const quoted = (word: string): string => (/^[\w.-]+$/.test(word) ? word : `"${word}"`)
