import type { HeadcountDisagreement, StatedHeadcount } from '../../../analyses/checks/headcounts.ts'
import { type NestedDepartment, nestedDepartments } from '../../../analyses/headcount.ts'
import { listed } from '../../../analyses/listed.ts'
import { averageCost } from '../../../analyses/reporting/person.ts'
import { counted, quoted } from '../../../analyses/words.ts'
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

const withoutParts = (people: number, parts: readonly NestedDepartment[]): number =>
  parts.reduce((left, part) => left - part.people, people)

/** The other reading of departments whose names make them parts of others. */
function otherReading({ source, people }: StatedHeadcount, parts: readonly NestedDepartment[]) {
  if (source !== 'departments' || parts.length === 0) return ''
  const within = parts.map(({ name, within }) => `${quoted(name)} within ${quoted(within)}`)
  return ` (${formatNumber(withoutParts(people, parts), 'count')} if they count ${listed(within)})`
}

function sentence(
  { base, agreeing, others }: HeadcountDisagreement,
  parts: readonly NestedDepartment[],
): string {
  const differing = others
    .map(
      (one) =>
        `${formatNumber(one.people, 'count')} by ${names[one.source]}${otherReading(one, parts)}`,
    )
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
    what: 'Compares the list of people, the team’s total, the sum of its departments and the headcount in the metrics, of one time; who started in between explains a difference. Where the names of departments make one a part of another, both readings of their sum are told.',
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
    const parts = nestedDepartments(company)
    const summed = others.find(({ source }) => source === 'departments')
    const apart = Math.max(...others.map(({ people }) => Math.abs(people - base.people)))
    return found([
      {
        subject: 'company',
        severity: (apart / base.people) * 100 > SMALL ? 'medium' : 'low',
        says: () => ({
          what: sentence(disagreement, parts),
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
          ...(summed === undefined || parts.length === 0
            ? []
            : [
                cite.computed(
                  withoutParts(summed.people, parts),
                  'people',
                  'sum of the headcounts of the departments - those of parts of others',
                  [citeOf(cite, summed), ...parts.map(({ path }) => cite.datum(path, 'people'))],
                ),
              ]),
        ],
      },
    ])
  },
}
