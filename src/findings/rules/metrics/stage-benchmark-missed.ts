import type { Facts } from '../../../analyses/facts.ts'
import { boundsWords } from '../../../analyses/scaling/bounds-words.ts'
import { type Figure, statementFor } from '../../../knowledge/figure.ts'
import { measureOf } from '../../../knowledge/measures.ts'
import { stageFigures } from '../../../knowledge/scaling/stage-figures.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { NO_STAGE, staged } from '../org/support-stage.ts'

const figures: Readonly<Record<string, Figure<unknown>>> = stageFigures

/** What a miss usually costs, by the side on which it is, to end a sentence. */
const costs: Readonly<Record<string, { below: string; above: string }>> = {
  contributors_per_manager: {
    below: 'managers with few people each cost a layer and delay decisions',
    above: 'managers with many people each have no time to lead them',
  },
  time_to_hire_weeks: {
    below: '',
    above: 'each open position stays open longer, and the best candidates have signed elsewhere',
  },
  offer_acceptance_pct: {
    below: 'each refused offer costs the whole search once more',
    above: '',
  },
  weeks_per_feature: { below: '', above: 'learning from customers comes at the pace of shipping' },
  engineering_per_product: {
    below: 'Product plans more than Engineering can build',
    above: 'engineers build what nobody has prepared',
  },
  sales_per_customer_success: {
    below: 'few sellers feed a large customer team',
    above: 'more customers are won than can be kept',
  },
  enterprise_sales_cycle_days: { below: '', above: 'cash and forecasts come later than planned' },
  engineering_share_pct: {
    below: 'the product moves more slowly than the organization that sells it',
    above: 'the product grows faster than what brings it to customers',
  },
  sales_and_marketing_pct: {
    below: 'growth is left to chance where money would buy it',
    above: 'growth is bought dearly',
  },
  research_and_development_pct: {
    below: 'the product lives on what was built before',
    above: 'what is built has to find its revenue first',
  },
  general_and_administrative_pct: { below: '', above: 'overhead takes what margin should be' },
}

/** How many managers there are: those to whom people say that they report, else those that the team
 *  lists. */
function managersOf(facts: Facts, cite: Cite): Evidence[] {
  const { managers, spans } = facts.scaling().org
  const lines = facts.reportingLines()
  const places = lines.known
    ? lines.managers.map(({ reports: [first = 0] }) => `people[${first}].manager_id`)
    : spans.map(({ path }) => path)
  const cited = places.slice(0, MOST_CITED).map((path) => cite.datum(path))
  return [cite.computed(managers ?? 0, 'people', 'people whom others report to', cited)]
}

/** A figure of the stage that no other rule judges is on the wrong side. */
export const stageBenchmarkMissed: Rule = {
  name: 'stage_benchmark_missed',
  area: 'metrics',
  docs: {
    what: 'Benchmarks of the stage without a rule of their own: contributors per manager, time to hire, offers accepted, weeks between features, ratios between functions, sales cycle, and shares of people and revenue. Found where the company is on the wrong side.',
    why: 'Each is a sign of how the machine runs before it shows in revenue.',
    act: 'Ask what is behind the largest gap; a benchmark is a question, not a target.',
  },
  needs: ['metrics', 'metric_history', 'people', 'team', 'stage', 'sector', 'currency', 'fx'],
  figures: stageFigures,
  check: (facts, cite) => {
    const known = staged(facts)
    if (known === undefined) return silent(NO_STAGE)
    const { benchmarks, benchmarks_silent } = known.scaling
    if (benchmarks_silent !== null)
      return { found: [], silent: [benchmarks_silent], no_figure: true }
    const own = benchmarks.filter(({ judged_by }) => judged_by === null)
    const missed = own.filter(({ is_fault }) => is_fault)
    if (missed.length === 0) {
      const missing = own.filter(({ verdict }) => verdict === 'missing')
      return missing.length > 0 && missing.length === own.length
        ? silent(...missing.map(({ because, metric }) => because ?? metric))
        : quiet
    }
    const drafts = missed.map((state): Draft => {
      const { metric, name, unit, value, verdict, paths } = state
      const figure = figures[metric]
      const stated = figure && statementFor(figure, { stage: known.stage })
      const { role } = measureOf(metric)
      return {
        subject: metric,
        severity: 'low',
        says: () => ({
          what: `${name}: ${formatNumber(value ?? 0, unit)}, where ${boundsWords(state)} is usual at ${known.called}.`,
          why: `At ${formatNumber(value ?? 0, unit)} instead of ${boundsWords(state)}, ${costs[metric]?.[verdict === 'below' ? 'below' : 'above'] || 'the company is outside what its stage shows elsewhere'}.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Ask what is behind ${name.toLowerCase()} of ${formatNumber(value ?? 0, unit)}, and decide whether to change it`,
              owner: undefined,
              role,
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: verdict === 'below' ? -(value ?? 0) : (value ?? 0),
        why_basis: 'benchmark',
        evidence: () => [
          cite.computed(value ?? 0, unit, state.because ?? metric, [
            ...paths.map((path) => cite.datum(path)),
            ...(metric === 'contributors_per_manager' ? managersOf(facts, cite) : []),
          ]),
          ...(stated === undefined
            ? []
            : [cite.knowledge(`scaling.${metric}`, stated, figure?.unit ?? unit)]),
        ],
      }
    })
    return found(drafts)
  },
}
