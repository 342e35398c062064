import { isOn, type ResultOutlook, type Standing } from '../../analyses/goals/outlook.ts'
import { holdersOf } from '../../analyses/levels.ts'
import type { ScoredKeyResult } from '../../analyses/okr/key-result.ts'
import type { ScoredObjective } from '../../analyses/okr/objective.ts'
import { undatedBecause } from '../../analyses/quarter-dates.ts'
import { counted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { Block, Cell, Inline } from '../../reports/document.ts'
import { strong } from '../shared/blocks.ts'
import { date } from '../shared/cells.ts'
import { ownersWord } from '../shared/owners-word.ts'
import { standingLabels } from '../shared/standing.ts'
import { attentionSentence } from './attention-sentence.ts'
import { ratio } from './blocks.ts'
import type { OkrReport } from './output.ts'

const GOAL = valueOf(okrFigures.on_track_share)

const worstFirst: readonly Standing[] = ['off_track', 'at_risk', 'on_track', 'done', 'not_known']

/** "5 off track, 3 on track, 1 not known", worst first. */
function inWords(outlooks: readonly ResultOutlook[]): string {
  const counts = Map.groupBy(outlooks, ({ standing }) => standing)
  return worstFirst
    .flatMap((standing) => {
      const count = counts.get(standing)?.length ?? 0
      return count === 0 ? [] : [`${count} ${standingLabels[standing]}`]
    })
    .join(', ')
}

const resultsOf = (objectives: readonly ScoredObjective[]): ScoredKeyResult[] =>
  objectives.flatMap(({ key_results_scored }) => key_results_scored)

const outlooksOf = (objectives: readonly ScoredObjective[]): ResultOutlook[] =>
  resultsOf(objectives).map(({ outlook }) => outlook)

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
  if (end !== null && at > end) return ['In the quarter that ended on ', date(end), ', ']
  if (start !== null && at < start) return ['In the quarter that begins on ', date(start), ', ']
  const left = counted(report.days_left ?? 0, 'day', 'days')
  return ['With ', ratio(progress), ` of the quarter gone and ${left} left, `]
}

/** "the owners of 2 of 3 company key results are " */
function ownersOf(known: number, all: number, of: string): string {
  const some = known < all ? `${known} of ${of}` : all === 1 ? of : `all ${of}`
  return known === 1 ? `the owner of ${some} is ` : `the owners of ${some} are `
}

function sentence(report: OkrReport): Inline {
  const { score, expected } = report.company_outlook
  const outlooks = outlooksOf(report.objectives)
  const all = outlooks.length
  if (all === 0 && report.quarter_progress_from === 'assumed') {
    return [`${report.company} has no company key results to score.`]
  }
  if (all === 0) {
    return [...time(report), `${report.company} has no company key results to score.`]
  }
  const of = counted(all, 'company key result', 'company key results')
  const word = ownersWord(resultsOf(report.objectives), report.at)
  if (score === null && outlooks.every(({ standing }) => standing === 'not_known')) {
    return [...time(report), `nothing can be measured in the ${of} of ${report.company}.`]
  }
  const owners: Inline =
    word === null
      ? []
      : [
          ownersOf(word.known, all, of),
          ratio(word.confidence),
          ` confident of ${word.known === 1 ? 'it' : 'them'}; `,
        ]
  const stands: Inline =
    score === null
      ? []
      : [
          `${word === null ? '' : 'by pace, '}${report.company} stands at `,
          ratio(score),
          ' of its company targets',
          ...(expected === null ? [] : [' where ', ratio(expected), ' is due']),
          '; ',
        ]
  return [...time(report), ...owners, ...stands, `of ${of}: ${inWords(outlooks)}.`]
}

function worst(report: OkrReport): Block[] {
  const [first] = report.needs_attention
  if (first === undefined) return []
  const of = first.level === 'Company' ? '' : ` (${first.owner})`
  const text: Inline = ['Worst: ', strong(first.key_result), `${of}. ${attentionSentence(first)}`]
  return [{ kind: 'paragraph', text }]
}

/** "2 of 3, 67% (the goal is above 70%); 1 more has no outlook" */
function onTrack(outlooks: readonly ResultOutlook[]): Inline {
  const known = outlooks.filter(({ standing }) => standing !== 'not_known')
  const on = known.filter(({ standing }) => isOn(standing)).length
  const rest = outlooks.length - known.length
  const unknown = rest === 0 ? '' : `; ${rest} more ${rest === 1 ? 'has' : 'have'} no outlook`
  if (known.length === 0) return `none of ${outlooks.length} has an outlook`
  return [
    `${on} of ${known.length}, `,
    ratio(on / known.length),
    ' (the goal is above ',
    ratio(GOAL),
    `)${unknown}`,
  ]
}

/** The state of the quarter in one sentence, what is worst, and a few figures. */
export function bottomLine(report: OkrReport): Block[] {
  const company = outlooksOf(report.objectives)
  const everybody = outlooksOf(holdersOf(report).flatMap(({ objectives }) => objectives))
  const items: { label: string; value: Inline }[] = []
  if (company.length > 0) {
    items.push({ label: 'Company key results on track or done', value: onTrack(company) })
  }
  if (report.departments.length + report.teams.length > 0) {
    items.push({ label: 'Key results on track or done, at all levels', value: onTrack(everybody) })
    items.push({
      label: 'Company objectives that a department or team serves',
      value: [{ kind: 'number', value: report.alignment.served_pct, unit: 'percent' }],
    })
  }
  return [
    { kind: 'paragraph', text: sentence(report) },
    ...worst(report),
    ...(items.length > 0 ? [{ kind: 'facts', items } as const] : []),
  ]
}
