import type { Outlook } from '../../analyses/okr/outlook.ts'
import { type PaceStatus, paceLabels, worstFirst } from '../../analyses/okr/pace-status.ts'
import { undatedBecause } from '../../analyses/quarter-dates.ts'
import { counted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { Block, Cell, Inline } from '../../reports/document.ts'
import { strong } from '../shared/blocks.ts'
import { isFine, ratio } from './blocks.ts'
import type { OkrReport } from './output.ts'
import { ownersWord } from './owners-word.ts'
import { paceSentence } from './pace-sentence.ts'

const GOAL = valueOf(okrFigures.on_track_share)

const total = (counts: Outlook['counts'], which: (status: PaceStatus) => boolean): number =>
  worstFirst.reduce((sum, status) => sum + (which(status) ? (counts[status] ?? 0) : 0), 0)

/** "5 off track, 4 on track", worst first. */
const inWords = (counts: Outlook['counts']): string =>
  worstFirst
    .filter((status) => counts[status] !== undefined)
    .map((status) => `${counts[status]} ${paceLabels[status].toLowerCase()}`)
    .join(', ')

/** How far the quarter has run, as the start of a sentence. */
function time(report: OkrReport): (string | Cell)[] {
  const { at, quarter_start: start, quarter_end: end, quarter_progress: progress } = report
  if (report.quarter_progress_from === 'given') {
    return ['With ', ratio(progress), ' of the quarter taken as gone, ']
  }
  if (report.quarter_progress_from === 'assumed') {
    const dates = {
      ...(start === null ? {} : { quarter_start: start }),
      ...(end === null ? {} : { quarter_end: end }),
    }
    return [`With the quarter taken as half over, because ${undatedBecause(dates)}, `]
  }
  if (end !== null && at > end) return ['In the quarter that ended on ', day(end), ', ']
  if (start !== null && at < start) return ['In the quarter that begins on ', day(start), ', ']
  const left = counted(report.days_left ?? 0, 'day', 'days')
  return ['With ', ratio(progress), ` of the quarter gone and ${left} left, `]
}

const day = (on: string): Cell => ({ kind: 'date', on })

function sentence(report: OkrReport): Inline {
  const { score, expected, counts } = report.company_outlook
  const all = total(counts, () => true)
  if (all === 0) {
    return [...time(report), `${report.company} has no company key results to score.`]
  }
  const of = counted(all, 'company key result', 'company key results')
  if (score === null) {
    return [...time(report), `nothing can be measured in the ${of} of ${report.company}.`]
  }
  const word = ownersWord(report)
  const owners: Inline =
    word === null
      ? []
      : [
          word.known === all
            ? `the owners of all ${of} are `
            : `the owners of ${word.known} of ${of} are `,
          ratio(word.confidence),
          ' confident of them; by pace, ',
        ]
  return [
    ...time(report),
    ...owners,
    `${report.company} stands at `,
    ratio(score),
    ' of its company targets',
    ...(expected === null ? [] : [' where ', ratio(expected), ' is due by now']),
    `; of ${of}: ${inWords(counts)}.`,
  ]
}

function furthestBehind(report: OkrReport): Block[] {
  const [first] = report.needs_attention
  if (first === undefined) return []
  const of = first.level === 'Company' ? '' : ` (${first.owner})`
  const text: Inline = [
    'Furthest behind: ',
    strong(first.key_result),
    `${of}. ${paceSentence(first)}`,
  ]
  return [{ kind: 'paragraph', text }]
}

/** The state of the quarter in one sentence, what is furthest behind, and four figures. */
export function bottomLine(report: OkrReport): Block[] {
  const { counts } = report.company_outlook
  const all = total(counts, () => true)
  const fine = total(counts, isFine)
  const items: { label: string; value: Inline }[] = []
  if (all > 0) {
    items.push({
      label: 'Company key results on track, kept or complete',
      value: [`${fine} of ${all}, `, ratio(fine / all), ' (the goal is above ', ratio(GOAL), ')'],
    })
  }
  if (report.departments.length + report.teams.length > 0) {
    items.push({
      label: 'Key results behind, at all levels',
      value: String(report.needs_attention.length),
    })
    items.push({
      label: 'Company objectives that a department or team serves',
      value: [{ kind: 'number', value: report.alignment_coverage_pct, unit: 'percent' }],
    })
  }
  return [
    { kind: 'paragraph', text: sentence(report) },
    ...furthestBehind(report),
    ...(items.length > 0 ? [{ kind: 'facts', items } as const] : []),
  ]
}
