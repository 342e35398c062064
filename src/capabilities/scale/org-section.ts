import { counted } from '../../analyses/words.ts'
import { shortSourceNames } from '../../knowledge/source-names.ts'
import type { Block, Inline, ListItem } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import {
  andMore,
  columns,
  figure,
  figureOr,
  MOST_ROWS,
  namesOf,
  paragraph,
} from '../shared/cells.ts'
import type { Scale } from './scale.ts'

const kinds: Readonly<Record<string, string>> = {
  contributors: 'contributors',
  managers: 'managers',
  directors: 'directors',
  vice_presidents: 'vice presidents',
  anyone: 'anyone',
}

const verdicts = { below: 'too few', within: 'within', above: 'too many' } as const

/** The four spans of the rule in use, and what else the sources say. */
function spanRules({ org }: Scale): Block {
  const word = ({ kind, low, high, source, stage }: (typeof org.span_rules)[number]) =>
    `${kinds[kind] ?? kind} ${low} to ${high}${stage === null ? '' : ' at this stage'} (${shortSourceNames[source]})`
  const used = org.span_rules.filter((rule) => rule.used).map(word)
  const others = org.span_rules.filter((rule) => !rule.used).map(word)
  return paragraph(
    `Spans in use, by who is managed: ${used.join('; ')}. The sources also say: ${others.join('; ')}.`,
  )
}

function spanBlocks(scale: Scale): Block[] {
  const { spans } = scale.org
  if (spans.length === 0) return []
  const outside = spans.filter(({ verdict }) => verdict !== 'within')
  const { stage, stated } = scale.stage
  const isFlat =
    stage === 'seed' &&
    (stated ?? stage) === stage &&
    spans.some(({ verdict }) => verdict === 'below')
  return [
    paragraph(
      `${outside.length} of ${counted(spans.length, 'manager', 'managers')} ${outside.length === 1 ? 'has' : 'have'} fewer or more reports than the rule.${isFlat ? ' At seed nobody has to manage: few reports are no fault.' : ''}`,
    ),
    ...(outside.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: columns('Manager', '>Reports', 'Manages', 'Rule', 'Verdict'),
            rows: outside
              .slice(0, MOST_ROWS)
              .map(({ name, title, reports, kind, low, high, verdict }): Inline[] => [
                title === null || title === name ? name : `${name}, ${title}`,
                [figure(reports, 'count')],
                kinds[kind] ?? kind,
                `${low} to ${high}`,
                [
                  {
                    kind: 'status',
                    tone: verdict === 'above' ? 'bad' : isFlat ? 'neutral' : 'warning',
                    label: verdicts[verdict],
                  },
                ],
              ]),
          } as Block,
          ...andMore(outside.length, MOST_ROWS, 'managers'),
        ]),
    spanRules(scale),
  ]
}

/** What is odd about the tree, each with who. */
function oddities({ org }: Scale): ListItem[] {
  const { circles, orphans, chains_of_one, without_manager, single_points_of_failure } = org
  const names = new Map(org.called.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const item = (label: string, names: readonly string[]): ListItem[] =>
    names.length === 0 ? [] : [{ text: `${label}: ${namesOf(names)}.` }]
  return [
    ...circles
      .filter(({ length }) => length > 1)
      .map((circle) => ({
        text: `Report to each other in a circle: ${namesOf(circle.map(nameOf))}.`,
      })),
    ...item(
      'Put down as their own manager',
      circles.filter(({ length }) => length === 1).flatMap((circle) => circle.map(nameOf)),
    ),
    ...item('Their manager is not in the data', orphans.map(nameOf)),
    ...item('Manage only one manager', chains_of_one.map(nameOf)),
    ...item('Name no manager and are not the top', without_manager),
    ...single_points_of_failure.map(({ what }) => ({ text: what })),
  ]
}

/** How a headcount that nobody states was come by, to end a line; empty where it is stated. */
export function summedWords({ org }: Scale): string {
  const { length } = org.headcount_parts
  return length === 0 ? '' : `, summed from ${counted(length, 'department', 'departments')}`
}

/** How many of those counted are contractors, to end a line; empty where none is known to be. */
function contractorWords({ org: { contractors } }: Scale): string {
  if (contractors === 0) return ''
  return `, ${contractors} of them ${contractors === 1 ? 'a contractor' : 'contractors'} by employment type`
}

/** Headcount, managers, layers and spans of the real reporting tree. */
export function orgSection(scale: Scale): Block[] {
  const { org } = scale
  const odd = oddities(scale)
  return [
    heading(2, 'Organization'),
    {
      kind: 'facts',
      items: [
        {
          label: 'Headcount',
          value: [
            ...figureOr(org.headcount, 'count', 'headcount'),
            summedWords(scale),
            contractorWords(scale),
            org.headcount_contradicted === null ? '' : ', contradicted',
          ],
        },
        {
          label: 'Managers',
          value: [
            ...figureOr(org.managers, 'count', 'managers'),
            org.managers === null || org.covers_all ? '' : ' listed',
          ],
        },
        {
          label: 'Layers',
          value: [
            ...figureOr(org.layers, 'count', 'layers'),
            org.layers === null || org.covers_all ? '' : ' stated',
          ],
        },
      ],
    },
    ...(org.headcount_contradicted === null
      ? []
      : [paragraph(`Contradicted: ${org.headcount_contradicted}`)]),
    ...(org.headcount_missing.length === 0
      ? []
      : [
          paragraph(
            `The people of the departments are not summed: ${namesOf(org.headcount_missing.map(({ name, path }) => `${name} (${path})`))} ${org.headcount_missing.length === 1 ? 'has' : 'have'} no headcount.`,
          ),
        ]),
    ...(org.managers === null
      ? [paragraph('Who reports to whom is not in the data: give people with manager_id.')]
      : spanBlocks(scale)),
    ...(odd.length === 0 ? [] : [{ kind: 'list', ordered: false, items: odd } as Block]),
  ]
}
