import { quoted, say } from '../../analyses/words.ts'
import type { Block, Cell, Tone } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'
import type { Flow } from './capability.ts'

type Pipeline = NonNullable<Flow['pipeline']>
type Problem = Pipeline['stages'][number]['problem']

const problems: Record<Problem, { tone: Tone; label: string }> = {
  quality: { tone: 'bad', label: 'converts least: quality' },
  both: { tone: 'bad', label: 'converts least, and slowly' },
  capacity: { tone: 'warning', label: 'waits: capacity' },
  none: { tone: 'neutral', label: '-' },
}

const problemCell = (problem: Problem): Cell => ({ kind: 'status', ...problems[problem] })

function sentences(pipeline: Pipeline): string[] {
  const { constraint, least_output, slow, stages, middle_conversion_pct: middle } = pipeline
  const lowest = stages.find(({ stage }) => stage === constraint)
  const last = stages.at(-1)
  if (lowest === undefined || last === undefined) return []
  const gain = pipeline.output_at_middle - last.converted
  return [
    `${quoted(constraint)} is the constraint: ${say(lowest.conversion_pct)}% go on. That is a matter of quality (the wrong ones come in, or what they get does not convince), not of hands.${
      gain > 0
        ? ` At the ${say(middle)}% of the middle stage, ${say(pipeline.output_at_middle)} would leave the pipeline instead of ${say(last.converted)}.`
        : ''
    }`,
    ...(least_output === constraint
      ? []
      : [
          `Conversion x volume is lowest at ${quoted(least_output)}: what leaves a stage falls all the way down, so that this names the end of the pipeline.`,
        ]),
    ...(slow.length === 0
      ? []
      : [
          `${namesOf(slow.map(quoted))} ${slow.length === 1 ? 'converts' : 'convert'} well and ${slow.length === 1 ? 'holds what it gets' : 'hold what they get'} for long: a queue, a matter of capacity, which more hands or fewer hand-overs shorten.`,
        ]),
  ]
}

/** The sales pipeline: where it loses, and where it waits. */
export function pipelineBlocks(pipeline: Flow['pipeline']): Block[] {
  if (pipeline === null) return []
  const { stages } = pipeline
  return [
    heading(2, 'Sales pipeline'),
    {
      kind: 'table',
      columns: columns('Stage', '>Entered', '>Went on', '>Conversion', '>Days', 'What it is'),
      rows: stages
        .slice(0, MOST_ROWS)
        .map(({ stage, entered, converted, conversion_pct, days_in_stage: days, problem }) => [
          stage,
          [figure(entered, 'count')],
          [figure(converted, 'count')],
          [figure(conversion_pct, 'percent')],
          days === null ? '-' : [figure(days, 'count')],
          [problemCell(problem)],
        ]),
    },
    ...andMore(stages.length, MOST_ROWS, 'stages'),
    ...sentences(pipeline).map((words) => paragraph(words)),
  ]
}
