import { counted, quoted, say } from '../../../analyses/words.ts'
import { pipelineFigures } from '../../../knowledge/constraints.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const LOW = valueOf(pipelineFigures.conversion_pct)

/** The stage of the sales pipeline that loses most of what reaches it. */
export const pipelineConversionLow: Rule = {
  name: 'pipeline_conversion_low',
  area: 'process',
  docs: {
    what: 'The stage of the pipeline with the lowest conversion, of at least two. Found where less than half goes on.',
    why: 'More hands do not help where the wrong buyers come in, or where what they get does not convince.',
    act: 'Look at what was lost there: who it was, and what they said. Change whom one lets in, or what they are shown.',
  },
  needs: ['pipeline', 'team', 'people'],
  figures: { conversion_pct: pipelineFigures.conversion_pct },
  check(facts, cite) {
    const pipeline = facts.pipeline()
    if (pipeline === undefined || pipeline.stages.length <= 1) {
      return silent('what entered and what went on, of two stages of the pipeline')
    }
    const { constraint, middle_conversion_pct: middle, output_at_middle: better } = pipeline
    if (constraint.conversion_pct >= LOW) return quiet
    const { stage, path, entered, converted, conversion_pct } = constraint
    const last = pipeline.stages.at(-1) ?? constraint
    const isMore = better > last.converted
    const gain = isMore
      ? `At the ${say(middle)}% of the middle stage, ${say(better)} would leave the pipeline instead of ${say(last.converted)}; it`
      : 'It'
    const conversion = () =>
      cite.computed(conversion_pct, 'percent', 'converted / entered', [
        cite.datum(`${path}.converted`, 'count'),
        cite.datum(`${path}.entered`, 'count'),
      ])
    return found([
      {
        subject: stage,
        severity: 'medium',
        says: () => ({
          what: `${say(conversion_pct)}% of what reaches ${quoted(stage)} goes on (${say(converted)} of ${say(entered)}), the lowest of ${counted(pipeline.stages.length, 'stage', 'stages')}.`,
          why: `${gain} is a matter of quality, not of hands.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Go through what was lost at ${quoted(stage)} with those who spoke to the buyers: who was let in, what convinced nobody`,
              owner: facts.owners().department('Sales'),
              role: 'Head of Sales',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: -conversion_pct,
        evidence: () => [
          conversion(),
          cite.computed(pipeline.stages.length, 'count', 'stages of the pipeline', [
            cite.datum('pipeline', 'count'),
          ]),
        ],
        why_evidence: () => {
          if (!isMore) return []
          const atMiddle = cite.computed(
            middle,
            'percent',
            'median of converted / entered of all stages',
            pipeline.stages
              .flatMap((one) => [
                cite.datum(`${one.path}.converted`, 'count'),
                cite.datum(`${one.path}.entered`, 'count'),
              ])
              .slice(0, MOST_CITED),
          )
          const leaving = cite.datum(`${last.path}.converted`, 'count')
          return [
            leaving,
            cite.computed(
              better,
              'count',
              'what leaves the last stage x middle conversion / conversion',
              [leaving, atMiddle, conversion()],
            ),
          ]
        },
      },
    ])
  },
}
