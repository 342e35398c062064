import { describe, expect, it } from 'vitest'
import type { Company } from '../../../model/company.ts'
import { factsOf } from '../../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { netNewArr } from '../../../testing/net-new-arr.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { opened } from '../../judged.ts'
import { judge } from '../../run.ts'
import { chargerParts, chargers } from '../process/support/examples.ts'
import { targetsDoNotAddUp } from './targets-do-not-add-up.ts'

const sites = (first: number, second: number, rolls_up: 'sum' | 'driver' = 'sum') =>
  aQuarter([anObjective('O1', [aNumber('ALL', 10, 60)])], {
    departments: [
      aDepartment('East', [aNumber('E', 5, first, { links: [{ to: 'ALL', rolls_up }] })]),
      aDepartment('West', [aNumber('W', 5, second, { links: [{ to: 'ALL', rolls_up }] })]),
    ],
  })

const findingsIn = (company: Company) =>
  judge([targetsDoNotAddUp], factsOf(company), new Set()).findings.map(opened)

describe('targets_do_not_add_up', () => {
  verifyRule(targetsDoNotAddUp, {
    found: [
      {
        when: 'the step that limits the company does not let every part hit its target',
        company: { ...chargers, department_okrs: chargerParts('Charger assembly') },
        subjects: ['units'],
        expect: ([finding]) =>
          // The parts aim at 540, the pace leads to 478; 458 of the line and 10 bought in are 468.
          expect(finding?.options[1]?.title).toBe(
            "Reset '600 chargers shipped' to 468 chargers, the most while 'Test bench' stays as it is",
          ),
      },
      {
        when: 'the parts aim at less than their parent',
        company: sites(30, 20),
        subjects: ['ALL'],
        says: [/East 30 and West 20 make 50 for 60 sites, so 10 of them are nobody's target/],
        expect: ([finding]) => {
          expect(finding?.confidence).toBe('verified')
          expect(finding?.severity).toBe('critical')
          expect(finding?.why).toContain('10 sites (17%) of the goal have no plan behind them')
          // 10 in 73 of 92 days lead to 12.6, of which 12 are whole.
          expect(finding?.options[1]).toMatchObject({
            title:
              "Reset 'Result ALL' to between 12 sites (pace so far) and 50 sites (every part hits its target)",
            promise: 'company_okrs.objectives[0].key_results[0]',
          })
          expect(finding?.evidence.map(({ value }) => value)).toContainEqual(
            Math.floor((10 / 73) * 92),
          )
        },
      },
      {
        // 4.0M + 0.8M gross, less 1.2 % x 18M x 3 months = 648K, leaves 4.152M.
        when: 'churn leaves a net goal short of what its parts reach',
        company: netNewArr(),
        subjects: ['NET'],
        says: [/\$4\.80M gross for \$5\.00M net/, /\$648K/, /ends at \$4\.15M/],
        expect: ([finding]) => {
          expect(finding?.options).toHaveLength(3)
          expect(finding?.why).toContain('$848K (17%)')
        },
      },
      {
        when: 'the parts of a net goal are guessed from words and links',
        company: netNewArr({ linked: false }),
        subjects: ['NET'],
        says: [/\$4\.15M/],
        expect: ([finding]) => {
          expect(finding?.confidence).toBe('medium')
          expect(finding?.confidence_because.join()).toContain('by their words')
        },
      },
      {
        when: 'gross targets cover a net goal until churn is taken off',
        company: netNewArr({ sales: 4_500_000 }),
        subjects: ['NET'],
        says: [/\$5\.30M gross for \$5\.00M net/, /\$4\.65M/],
      },
    ],
    quiet: [
      { when: 'the parts aim at more than their parent', company: sites(40, 30) },
      { when: 'they differ by rounding only', company: sites(30, 29.8) },
      { when: 'they drive the parent without adding up to it', company: sites(3, 2, 'driver') },
      { when: 'a net goal is covered after churn', company: netNewArr({ sales: 5_000_000 }) },
    ],
    silent: [
      {
        when: 'nothing says what adds up to what',
        company: aQuarter([anObjective('O1', [aNumber('ALL', 10, 60)])]),
        missing: 'links',
      },
      { when: 'there are no goals', company: {}, missing: 'key results' },
    ],
  })

  it('is no surer of what it cannot tell: whether the goal is net, and where it stands', () => {
    const known = netNewArr({ metrics: {} })
    const [result = {}] = known.company_okrs?.objectives?.[0]?.key_results ?? []
    for (const key of ['current_value', 'title', 'unit'] as const) {
      const { [key]: _, ...less } = result
      const company = { ...known, ...aQuarter([anObjective('O1', [less])]) }
      expect(findingsIn(company)[0]?.confidence, `without ${key}`).toBe('medium')
    }
    // 4.0M + 0.8M - 1.2 % x 18M x 3 months, whatever is reported
    const unreported = netNewArr()
    delete unreported.company_okrs?.objectives?.[0]?.key_results?.[0]?.current_value
    expect(findingsIn(unreported)[0]?.what).toContain('ends at $4.15M')
  })

  it('tells two parts of one department apart by their titles', () => {
    const links = { links: [{ to: 'ALL', rolls_up: 'sum' as const }] }
    const company = aQuarter([anObjective('O1', [aNumber('ALL', 10, 60)])], {
      departments: [aDepartment('East', [aNumber('A', 5, 30, links), aNumber('B', 5, 20, links)])],
    })
    const [finding] = findingsIn(company)
    expect(finding?.what).toContain(
      "East's 'Result A' 30 and East's 'Result B' 20 make 50 for 60 sites",
    )
  })

  it('tells no target that the title of the part has', () => {
    const links = { links: [{ to: 'ALL', rolls_up: 'sum' as const }] }
    const part = (id: string, target: number, title: string) =>
      aNumber(id, 5, target, { ...links, title })
    const company = aQuarter([anObjective('O1', [aNumber('ALL', 10, 51)])], {
      departments: [
        aDepartment('East', [part('A', 30, '30 sites in the east'), part('B', 20, 'By partners')]),
      ],
    })
    const [finding] = findingsIn(company)
    expect(finding?.what).toContain(
      "East's '30 sites in the east' and East's 'By partners' 20 make 50 for 51 sites, so 1 of them is nobody's target.",
    )
    expect(finding?.why).toContain('of the goal has no plan behind it')
  })

  it('says where the goal ends if churn is taken off what is reported already', () => {
    // 2.8M over 73/92 of the quarter = 3.529M; the parts aim at 4.8M
    const action = (reported: number) =>
      findingsIn(netNewArr({ reported }))[0]?.how_to_act[0]?.action
    expect(action(2_800_000)).toContain(
      'if churn is taken off already, it ends between $3.53M (pace so far) and $4.80M',
    )
    // The parts make 2.78M: nothing has been taken off.
    expect(action(2_780_000)).toMatch(/restate 'Reach \$5M net new ARR' from it$/)
  })

  it('says of what is reported that it is gross, where it is', () => {
    // churn so far 1.2 % x 18M x 3 x 73/92 = 514.2K; 2.78M - 514.2K = 2.266M = 45 % of 5M
    expect(findingsIn(netNewArr())[0]?.why).toContain(
      'The $2.78M reported looks gross: its parts make $2.78M, and less $514K of churn so far net is about $2.27M: 45% of the target, not 56%.',
    )
    expect(findingsIn(netNewArr({ reported: 2_270_000 }))[0]?.why).not.toContain('gross:')
  })

  it('sets the pieces still to come against what a part lacks', () => {
    const known = netNewArr()
    const deals = aNumber('DEALS', 1, 3, { title: 'Close 3 deals (>$150K ACV)', unit: ' deals' })
    known.company_okrs?.objectives?.[0]?.key_results?.push(deals)
    // 2 x 150K = 300K of 4.0M - 2.2M = 1.8M, a sixth
    const [finding] = findingsIn(known)
    expect(finding?.why).toContain(
      "The 2 still to come of 'Close 3 deals (>$150K ACV)' are at least $300K, 17% of the $1.80M that Sales lacks.",
    )
  })

  it('offers to reset between the pace so far and what all targets reach', () => {
    // net so far 2.78M - 1.2 % x 18M x 3 x 73/92 = 2.2658M, over 73/92 = 2.856M
    const [finding] = findingsIn(netNewArr())
    expect(finding?.options[1]?.title).toContain('between $2.86M (pace so far) and $4.15M')
  })
})
