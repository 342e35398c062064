import { earliest } from '../../../analyses/throughput/volume.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { throughputFigures } from '../../../knowledge/throughput.ts'
import { act } from '../../act.ts'
import { type Rule, silent } from '../../rule.ts'
import { breakEvidence, fullWords } from './support/breaks.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { said } from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const BY_HAND = valueOf(throughputFigures.manual_level)
const OFTEN = valueOf(throughputFigures.frequent_per_week)
const MULTIPLE = valueOf(throughputFigures.volume_multiple)

/** Work that comes every week and is done by hand. */
export const processAutomationLowAtVolume: Rule = {
  name: 'process_automation_low_at_volume',
  area: 'process',
  docs: {
    what: 'A process with a level of automation of 0 or 1 into which work comes every week or more often.',
    why: 'Work by hand grows with the volume: people are hired for it, or it is left undone.',
    act: 'Automate the step done most often first, once the process is stable and written down.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs', 'incidents'],
  figures: {
    manual_level: throughputFigures.manual_level,
    frequent_per_week: throughputFigures.frequent_per_week,
    volume_multiple: throughputFigures.volume_multiple,
  },
  check(facts, cite) {
    const { days_per_week } = facts.workWeek()
    const volumes = new Map(facts.volumes().map((volume) => [volume.position, volume]))
    const known = facts
      .processCases()
      .filter(
        ({ process }) =>
          process.maturity?.automation !== undefined && process.arrivals_per_day !== undefined,
      )
    if (known.length === 0)
      return silent('how far processes are automated and how much arrives in a day')
    const faults = known.flatMap((one): Fault[] => {
      const { process, path, name, goal } = one
      const level = process.maturity?.automation ?? 0
      const arrivals = process.arrivals_per_day ?? 0
      if (level > BY_HAND || arrivals * days_per_week < OFTEN) return []
      const volume = volumes.get(goal.position)
      const first = volume?.steps[0]
      const steps = volume?.steps.length ?? 0
      const breaks =
        first === undefined || earliest(first) >= MULTIPLE
          ? ''
          : `${quoted(first.step)} is full first, at ${fullWords(first)} of today's volume. `
      return [
        {
          subject: name,
          severity: goal.on_path === 'none' ? 'low' : 'medium',
          tell: () => ({
            says: () => ({
              what: `${said(arrivals)} a day ${arrivals === 1 ? 'goes' : 'go'} through ${name} by hand${steps > 0 ? `, in ${counted(steps, 'step', 'steps')}` : ''} (automation level ${said(level)} of 5).`,
              why: `${breaks}${consequence(one)}`.trim(),
              how_to_act: [
                act(facts.situation.at, {
                  action: `Work out what automating ${first === undefined ? `the most frequent step of ${name}` : quoted(first.step)} would save, and build it if it pays within a year`,
                  ...ownerOf(one),
                  within: 'month',
                }),
              ],
            }),
            basis: 'reported',
            extent: arrivals,
            why_assumed: goalAssumed(goal),
            evidence: () => [
              cite.datum(`${path}.maturity.automation`, 'level'),
              cite.datum(`${path}.arrivals_per_day`, 'per_day'),
              ...(steps > 0 ? [cite.datum(`${path}.steps`, 'count')] : []),
            ],
            why_evidence: () => [
              ...(volume === undefined || first === undefined || earliest(first) >= MULTIPLE
                ? []
                : breakEvidence(facts, cite, volume, first)),
              ...wrongEvidence(cite, one),
              ...goalEvidence(cite, goal.key_results),
            ],
          }),
        },
      ]
    })
    return { found: singlyOrTogether(faults, 'are done by hand at volume', cite), silent: [] }
  },
}
