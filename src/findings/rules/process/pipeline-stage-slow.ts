import { counted, quoted, say } from '../../../analyses/words.ts'
import { pipelineFigures } from '../../../knowledge/constraints.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const TIMES = valueOf(pipelineFigures.slow_times)

/** A stage of the sales pipeline that converts well and holds what it gets for long. */
export const pipelineStageSlow: Rule = {
  name: 'pipeline_stage_slow',
  area: 'process',
  docs: {
    what: 'Days in a stage of the pipeline against the middle stage. Found from twice the middle on, at a stage that converts at least as well as the middle one: then it is a queue.',
    why: 'What would be won waits there, and some of it grows cold.',
    act: 'Add hands or take out hand-overs at the stage; better buyers would wait just as long.',
  },
  needs: ['pipeline', 'team', 'people'],
  figures: { slow_times: pipelineFigures.slow_times },
  check(facts, cite) {
    const pipeline = facts.pipeline()
    const middle = pipeline?.middle_days ?? null
    if (pipeline === undefined || middle === null || pipeline.stages.length <= 1) {
      return silent('the days in each stage of the pipeline')
    }
    const [slowest] = pipeline.slow
    if (slowest === undefined || (slowest.days_in_stage ?? 0) < middle * TIMES) return quiet
    const { stage, path, days_in_stage: days, conversion_pct } = slowest
    const share = pipeline.days === null ? '' : `, of ${say(pipeline.days)} in the whole pipeline`
    const stays = () =>
      pipeline.stages
        .filter((one) => one.days_in_stage !== null)
        .slice(0, MOST_CITED)
        .map((one) => cite.datum(`${one.path}.days_in_stage`, 'days'))
    return found([
      {
        subject: stage,
        severity: 'medium',
        says: () => ({
          what: `Deals stay ${counted(days ?? 0, 'day', 'days')} in ${quoted(stage)}${share}, while ${say(conversion_pct)}% of them go on.`,
          why: `The middle stage takes ${counted(middle, 'day', 'days')}. It converts well, so that it is a queue: a matter of capacity.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Find what deals wait for in ${quoted(stage)}, and who could do it sooner or beside the stage before`,
              owner: facts.owners().department('Sales'),
              role: 'Head of Sales',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: days ?? undefined,
        evidence: () => [
          cite.datum(`${path}.days_in_stage`, 'days'),
          cite.computed(conversion_pct, 'percent', 'converted / entered', [
            cite.datum(`${path}.converted`, 'count'),
            cite.datum(`${path}.entered`, 'count'),
          ]),
          ...(pipeline.days === null
            ? []
            : [cite.computed(pipeline.days, 'days', 'sum of the days in each stage', stays())]),
        ],
        why_evidence: () => [
          cite.computed(middle, 'days', 'median of the days in each stage', stays()),
        ],
      },
    ])
  },
}
