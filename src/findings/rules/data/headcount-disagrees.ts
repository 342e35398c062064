import type { HeadcountDisagreement, StatedHeadcount } from '../../../analyses/checks/headcounts.ts'
import { type NestedDepartment, nestedDepartments } from '../../../analyses/headcount.ts'
import { listed } from '../../../analyses/listed.ts'
import { once } from '../../../analyses/once.ts'
import { averageCost } from '../../../analyses/person.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import type { Company } from '../../../model/company.ts'
import { enumerated } from '../../../model/enumerated.ts'
import type { ComputedEvidence, Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { citeStated } from '../../cite-headcount.ts'
import { MOST_CITED } from '../../most-cited.ts'
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
  apart: number,
  parts: readonly NestedDepartment[],
): string {
  const differing = enumerated(
    others.map(
      (one) =>
        `${formatNumber(one.people, 'count')} by ${names[one.source]}${otherReading(one, parts)}`,
    ),
  )
  return `Headcount is ${formatNumber(base.people, 'count')} by ${joined([base, ...agreeing])}, but ${differing}: ${others.length > 1 ? 'up to ' : ''}${formatNumber(apart, 'count')} apart.`
}

/** The two statements that are furthest apart, in the order in which they are told. */
function furthestApart({ base, others }: HeadcountDisagreement): readonly StatedHeadcount[] {
  const all = [base, ...others]
  const counts = all.map(({ people }) => people)
  const ends = [Math.min(...counts), Math.max(...counts)]
  return ends
    .map((end) => counts.indexOf(end))
    .sort((one, other) => one - other)
    .flatMap((index) => all[index] ?? [])
}

function consequence(company: Company, base: StatedHeadcount, apart: number): string {
  const people = counted(apart, 'person', 'people')
  const cost = averageCost(company.people ?? [])
  const parts = [
    cost === undefined
      ? ''
      : `At ${formatNumber(cost, 'usd')} each, ${people} are ${formatNumber(apart * cost, 'usd')} a year that one of the two counts wrongly.`,
    `Revenue per person and the pace of growth differ by ${formatNumber((apart / base.people) * 100, 'percent')} with the number one takes.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** The figures of {@link consequence}.
 *  @param difference how many are apart, as evidence */
function whyEvidence(
  { people = [] }: Company,
  { people: counts }: StatedHeadcount,
  difference: ComputedEvidence,
  cite: Cite,
): Evidence[] {
  const apart = Number(difference.value)
  const formula = 'difference / headcount that counts'
  const share = cite.computed((apart / counts) * 100, 'percent', formula, [difference])
  const cost = averageCost(people)
  if (cost === undefined) return [share]
  const costs = people.flatMap(({ annual_cost_usd }, position) =>
    annual_cost_usd === undefined ? [] : [`people[${position}].annual_cost_usd`],
  )
  const mean = cite.computed(
    cost,
    'usd',
    'mean yearly cost of those whose cost is given',
    costs.slice(0, MOST_CITED).map((path) => cite.datum(path, 'usd')),
  )
  return [
    mean,
    cite.computed(apart * cost, 'usd', 'difference x mean yearly cost', [difference, mean]),
    share,
  ]
}

/** What {@link otherReading} says, where it says anything. */
function otherEvidence(
  company: Company,
  { others }: HeadcountDisagreement,
  parts: readonly NestedDepartment[],
  cite: Cite,
): Evidence[] {
  const summed = others.find(({ source }) => source === 'departments')
  if (summed === undefined || parts.length === 0) return []
  return [
    cite.computed(
      withoutParts(summed.people, parts),
      'people',
      'sum of the headcounts of the departments - those of parts of others',
      [citeStated(cite, company, summed), ...parts.map(({ path }) => cite.datum(path, 'people'))],
    ),
  ]
}

function differenceOf(
  company: Company,
  { base, agreeing, others }: HeadcountDisagreement,
  apart: number,
  cite: Cite,
): ComputedEvidence {
  const all = [base, ...agreeing, ...others]
  return cite.computed(
    apart,
    'people',
    'largest difference of the statements',
    all.map((one) => citeStated(cite, company, one)),
  )
}

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
    const { base } = disagreement
    const parts = nestedDepartments(company)
    const [one = base, other = base] = furthestApart(disagreement)
    const apart = Math.abs(other.people - one.people)
    const difference = once(() => differenceOf(company, disagreement, apart, cite))
    return found([
      {
        subject: 'company',
        severity: (apart / base.people) * 100 > SMALL ? 'medium' : 'low',
        says: () => ({
          what: sentence(disagreement, apart, parts),
          why: consequence(company, base, apart),
          how_to_act: [
            act(at, {
              action: `Reconcile ${names[one.source]} with ${names[other.source]} by name: who are the ${formatNumber(apart, 'count')}?`,
              owner: undefined,
              role: 'CHRO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: apart / base.people,
        evidence: () => [difference(), ...otherEvidence(company, disagreement, parts, cite)],
        why_evidence: () => whyEvidence(company, base, difference(), cite),
      },
    ])
  },
}
