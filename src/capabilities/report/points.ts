import type { Confidence, Finding } from '../../model/finding.ts'
import type { Block, Cell, ListItem } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { andMore, MOST_ROWS, paragraph } from '../shared/cells.ts'

/** What a line of a report is derived from. */
export type Origin =
  | 'metric'
  | 'key_result'
  | 'objective'
  | 'finding'
  | 'action'
  | 'decision'
  | 'incident'
  | 'blocker'
  | 'team'
  | 'strategy'

/** A line of a report, and from which thing of the data it is derived. */
export interface Point {
  text: string
  from: Origin
  /** Id, else name, of what it is about; of a finding its id. */
  of: string
  owner: string | null
  /** False where the owner is a role that we propose. */
  owner_named: boolean
  due_on: string | null
  /** How sure it is, where it is a finding. */
  confidence: Confidence | null
}

export const pointOf = (
  from: Origin,
  of: string,
  text: string,
  owner: string | null = null,
  due_on: string | null = null,
): Point => ({
  text,
  from,
  of,
  owner,
  owner_named: owner !== null,
  due_on,
  confidence: null,
})

/** One finding of each rule: a page names different matters, not one several times. */
export function ofEachRule(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ rule }) => !seen.has(rule) && seen.add(rule))
}

/** What a finding says. */
export const findingPoint = (finding: Finding): Point => ({
  ...pointOf('finding', finding.id, finding.what),
  confidence: finding.confidence,
})

/** What a finding says and what is done about it, by whom and by when. */
export function answeredPoint(finding: Finding): Point {
  const [first] = finding.how_to_act
  const { what, id, confidence } = finding
  return first === undefined
    ? findingPoint(finding)
    : {
        ...pointOf('finding', id, `${what} ${first.action}.`, first.owner, first.due_on),
        owner_named: first.owner_named,
        confidence,
      }
}

/** What a finding asks to be done. */
export function actionPoint(finding: Finding): Point {
  const [first] = finding.how_to_act
  return {
    ...pointOf('finding', finding.id, first?.action ?? finding.what, first?.owner, first?.due_on),
    owner_named: first?.owner_named ?? false,
    confidence: finding.confidence,
  }
}

function item({ text, owner, owner_named, due_on, confidence }: Point): ListItem {
  const sure: (string | Cell)[] =
    confidence === null ? [] : [{ kind: 'confidence', level: confidence }, ' ']
  const who: (string | Cell)[] =
    owner === null ? [] : [{ kind: 'person', name: owner, proposed: !owner_named }]
  const when: (string | Cell)[] =
    due_on === null ? [] : [`${owner === null ? '' : ', '}by `, { kind: 'date', on: due_on }]
  const closing = [...who, ...when]
  return { text: [...sure, text, ...(closing.length === 0 ? [] : [' (', ...closing, ')'])] }
}

const pointList = (points: readonly Point[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items: points.map(item),
})

/** Lines, or the sentence that says why there are none. */
export const pointsOr = (points: readonly Point[], none: string, ordered = false): Block[] =>
  points.length === 0
    ? [paragraph(none)]
    : [
        pointList(points.slice(0, MOST_ROWS), ordered),
        ...andMore(points.length, MOST_ROWS, 'lines'),
      ]

/** A heading with its lines. */
export const pointSection = (
  title: string,
  points: readonly Point[],
  none: string,
  { ordered = false, level = 2 }: { ordered?: boolean; level?: 2 | 3 } = {},
): Block[] => [heading(level, title), ...pointsOr(points, none, ordered)]
