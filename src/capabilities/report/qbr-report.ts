import type { Block, Cell, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { columns, figure, paragraph } from '../shared/cells.ts'
import { agendaTable } from './agenda.ts'
import { contradictedNote } from './contradicted-figures.ts'
import { figureTable, signalNote } from './figures.ts'
import { missingSection, noneOr } from './missing.ts'
import { pointSection, pointsOr } from './points.ts'
import type { QuarterlyReview } from './qbr.ts'
import { titleOfQuarter } from './quarter.ts'
import type { ReviewedObjective, Verdict } from './reviewed-objective.ts'

const verdictTone: Record<Verdict, Tone> = {
  hit: 'good',
  partial: 'warning',
  miss: 'bad',
  not_known: 'neutral',
}

const verdictWords: Record<Verdict, string> = {
  hit: 'hit',
  partial: 'partial',
  miss: 'miss',
  not_known: 'not known',
}

/** The same while it is open. */
const outlookWords: Record<Verdict, string> = {
  hit: 'on course to be hit',
  partial: 'at risk',
  miss: 'heading for a miss',
  not_known: 'not known',
}

const verdictCell = ({ verdict, settled }: ReviewedObjective): Cell => ({
  kind: 'status',
  tone: verdictTone[verdict],
  label: settled ? verdictWords[verdict] : outlookWords[verdict],
})

const objectiveRow = (objective: ReviewedObjective): Inline[] => {
  const { unit, title, verdict, score, cause } = objective
  return [
    unit,
    title,
    [verdictCell(objective)],
    [score === null ? { kind: 'missing', what: 'score' } : figure(score, 'ratio')],
    verdict === 'hit' ? '' : cause === null ? [{ kind: 'missing', what: 'cause' }] : cause,
  ]
}

const pipelineTable = ({ pipeline }: QuarterlyReview): Block[] =>
  pipeline.length === 0
    ? [paragraph([{ kind: 'missing', what: 'pipeline' }])]
    : [
        {
          kind: 'table',
          columns: columns('Stage', '>Entered', '>Converted'),
          rows: pipeline.map(({ stage, entered, converted }) => [
            stage,
            [entered === null ? { kind: 'missing', what: 'count' } : figure(entered, 'count')],
            [converted === null ? { kind: 'missing', what: 'count' } : figure(converted, 'count')],
          ]),
        },
      ]

function verdictsBy({ objectives, ended, days_known }: QuarterlyReview): string {
  if (objectives.length === 0) return 'No objective is in the data: there is no verdict on any.'
  if (ended) return 'The quarter is over: verdicts are by score.'
  const heading_to = 'what is told is where objectives are heading, not how they ended.'
  return days_known
    ? `The quarter is running: ${heading_to}`
    : `The days of the quarter are not given: ${heading_to}`
}

const objectiveTable = (objectives: readonly ReviewedObjective[]): Block =>
  objectives.length === 0
    ? paragraph([{ kind: 'missing', what: 'objectives' }])
    : {
        kind: 'table',
        caption: 'Objectives',
        columns: columns(
          'Unit',
          'Objective',
          'Verdict',
          '>Score',
          'What the data say of the cause',
        ),
        rows: objectives.map(objectiveRow),
      }

export function quarterlyReport(output: QuarterlyReview): ReportDocument {
  return {
    title: titleOfQuarter(
      `Quarterly business review: ${output.company ?? 'your company'}`,
      output.quarter,
    ),
    subtitle: verdictsBy(output),
    blocks: [
      ...agendaTable(output),
      heading(2, 'Part 1: look back'),
      figureTable(output.finances, 'Finances'),
      ...signalNote(output.finances),
      ...contradictedNote([...output.finances, ...output.people]),
      objectiveTable(output.objectives),
      heading(2, 'Part 2: look forward'),
      ...pointSection('What ships', output.ships, 'No milestone or launch is dated.', { level: 3 }),
      heading(3, 'Pipeline'),
      ...pipelineTable(output),
      heading(3, 'People'),
      figureTable(output.people),
      ...pointSection(
        'Dependencies between functions',
        output.dependencies,
        'No link of a key result and no blocker says so.',
        { level: 3 },
      ),
      heading(2, 'Part 3: to discuss'),
      ...pointsOr(
        output.topics,
        noneOr(output.missing, 'decisions', 'No decision is open, and no finding offers a choice.'),
      ),
      heading(2, 'Part 4: goals of the next quarter'),
      ...pointsOr(
        output.next_okrs,
        noneOr(output.missing, 'company_okrs', 'Nothing to carry over.'),
      ),
      ...missingSection(output.missing),
    ],
  }
}
