import { titleOf } from '../../analyses/goals/words.ts'
import { type Holder, holdersOf } from '../../analyses/levels.ts'
import type { ScoredKeyResult } from '../../analyses/okr/key-result.ts'
import type { ScoredObjective } from '../../analyses/okr/objective.ts'
import type { PaceStatus } from '../../analyses/okr/pace-status.ts'
import { counted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures, okrLabels, type TrackerStatus } from '../../knowledge/okr.ts'
import { wholePercent } from '../../model/rounding.ts'
import type { Block, Cell, Tone } from '../../reports/document.ts'
import { cappedList, heading, moreText } from '../shared/blocks.ts'
import { ratio, statusCell, tones } from './blocks.ts'
import type { OkrReport } from './output.ts'

const SHOWN = 15

const ON_TRACK = valueOf(okrFigures.on_track_score)
const AT_RISK = valueOf(okrFigures.at_risk_score)
const trackerLabels = valueOf(okrLabels.status)

const trackerTones: Record<TrackerStatus, Tone> = {
  complete: 'good',
  on_track: 'good',
  at_risk: 'warning',
  off_track: 'bad',
  not_started: 'neutral',
}

export function actionsSection({ actions }: OkrReport): Block[] {
  if (actions.length === 0) return []
  const items = actions.map(({ title, detail, owner, when }) => ({
    text: [{ kind: 'text', text: title, strong: true } as const],
    items: [
      { text: detail },
      { text: ['Owner: ', { kind: 'person', name: owner, proposed: true } as const, `. ${when}.`] },
    ],
  }))
  return [heading(2, 'Recommended actions'), { kind: 'list', ordered: true, items }]
}

export function assumedSection({ assumed }: OkrReport): Block[] {
  if (assumed.length === 0) return []
  return [
    heading(2, `Assumed (${assumed.length})`),
    cappedList(assumed, SHOWN, 'assumed', ({ path, value, because }) => ({
      text: [{ kind: 'source', path }, `: ${value}; ${because}`],
    })),
  ]
}

interface Difference {
  title: string
  tracker: TrackerStatus
  pace: PaceStatus
}

const differs = ({ status, pace }: ScoredKeyResult): boolean =>
  trackerTones[status] !== tones[pace.status]

const differencesOf = ({ objectives }: Holder<ScoredObjective>): Difference[] =>
  objectives.flatMap(({ key_results_scored }) =>
    key_results_scored
      .filter(differs)
      .map((one) => ({ title: titleOf(one), tracker: one.status, pace: one.pace.status })),
  )

const trackerCell = (status: TrackerStatus): Cell => ({
  kind: 'text',
  text: trackerLabels[status],
})

const sameScore = ({ company_score, company_outlook }: OkrReport): boolean =>
  company_outlook.score === null ||
  wholePercent(company_score) === wholePercent(company_outlook.score)

/** Key results that fixed thresholds judge otherwise than pace does. */
export function differencesSection(report: OkrReport): Block[] {
  const all = holdersOf(report).flatMap(differencesOf)
  if (all.length === 0) return []
  const more = all.length - SHOWN
  return [
    heading(2, 'Where the fixed thresholds differ'),
    {
      kind: 'paragraph',
      text: [
        `Held against ${ON_TRACK} and ${AT_RISK} whatever the day, ${counted(all.length, 'key result', 'key results')} would have another status`,
        ...(sameScore(report)
          ? []
          : [', and the company would stand at ', ratio(report.company_score)]),
        '.',
      ],
    },
    {
      kind: 'table',
      columns: [{ label: 'Key result' }, { label: 'Fixed thresholds' }, { label: 'By pace' }],
      rows: all
        .slice(0, SHOWN)
        .map(({ title, tracker, pace }) => [title, [trackerCell(tracker)], [statusCell(pace)]]),
    },
    ...(more > 0 ? [{ kind: 'paragraph', text: moreText(more, 'objectives') } as const] : []),
  ]
}
