import type { HeadcountDisagreement, StatedHeadcount } from '../../../analyses/checks/headcounts.ts'
import { listed } from '../../../analyses/listed.ts'
import { averageCost } from '../../../analyses/reporting/person.ts'
import { counted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import type { Company } from '../../../model/company.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const SMALL = valueOf(checkFigures.headcount_tolerance_pct)

const names: Record<StatedHeadcount['source'], string> = {
  people: 'the list of people',
  team: 'the team sheet',
  departments: 'its departments',
  metrics: 'the metrics',
}

const joined = (all: readonly StatedHeadcount[]): string =>
  listed(all.map(({ source }) => names[source]))

function sentence({ base, agreeing, others }: HeadcountDisagreement): string {
  const differing = others
    .map(({ source, people }) => `${formatNumber(people, 'count')} by ${names[source]}`)
    .join(' and ')
  const apart = Math.max(...others.map(({ people }) => Math.abs(people - base.people)))
  return `Headcount is ${formatNumber(base.people, 'count')} by ${joined([base, ...agreeing])}, but ${differing}: ${formatNumber(apart, 'count')} apart.`
}

function consequence(company: Company, { base, others }: HeadcountDisagreement): string {
  const [other] = others
  const apart = (other?.people ?? 0) - base.people
  const people = counted(Math.abs(apart), 'person', 'people')
  const cost = averageCost(company.people ?? [])
  const parts = [
    cost === undefined
      ? ''
      : `At ${formatNumber(cost, 'usd')} each, ${people} are ${formatNumber(Math.abs(apart) * cost, 'usd')} a year that one of the two counts wrongly.`,
    `Revenue per person and the pace of growth differ by ${formatNumber((Math.abs(apart) / base.people) * 100, 'percent')} with the number one takes.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const citeOf = (cite: Cite, { source, people, path }: StatedHeadcount): Evidence =>
  source === 'departments'
    ? cite.computed(people, 'people', 'sum of the headcounts of the departments', [
        cite.datum(path),
      ])
    : cite.datum(path, 'people')

/** Statements of the headcount that differ. */
export const headcountDisagrees: Rule = {
  name: 'headcount_disagrees',
  area: 'data',
  docs: {
    what: 'Compares the list of people, the team’s total, the sum of its departments and the headcount in the metrics, of one time; who started in between explains a difference.',
    why: 'Cost, revenue per person and the next growth threshold all rest on the headcount.',
    act: 'Reconcile the two by name and keep one source.',
  },
  needs: ['people', 'team', 'metrics'],
  figures: {
    same_time_days: checkFigures.same_time_days,
    headcount_tolerance_pct: checkFigures.headcount_tolerance_pct,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    if (facts.headcount() === undefined && company.team?.departments === undefined) {
      return silent('headcount')
    }
    const disagreement = facts.checks().headcount
    if (disagreement === undefined) return quiet
    const { base, agreeing, others } = disagreement
    const [other] = others
    const apart = Math.max(...others.map(({ people }) => Math.abs(people - base.people)))
    return found([
      {
        subject: 'company',
        severity: (apart / base.people) * 100 > SMALL ? 'medium' : 'low',
        says: () => ({
          what: sentence(disagreement),
          why: consequence(company, disagreement),
          how_to_act: [
            act(at, {
              action: `Reconcile ${names[base.source]} with ${other === undefined ? 'the rest' : names[other.source]} by name: who are the ${formatNumber(apart, 'count')}?`,
              owner: facts.owners().role('CHRO'),
              role: 'CHRO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: apart / base.people,
        evidence: () => [
          cite.computed(apart, 'people', 'largest difference of the statements', [
            citeOf(cite, base),
            ...[...agreeing, ...others].map((one) => citeOf(cite, one)),
          ]),
        ],
      },
    ])
  },
}
