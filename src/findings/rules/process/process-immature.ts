import { currentOf, targetOf } from '../../../analyses/goals/goals.ts'
import { type Launch, launchesLeft } from '../../../analyses/goals/launches.ts'
import { listed } from '../../../analyses/listed.ts'
import { once } from '../../../analyses/once.ts'
import type { MaturityRecommendation } from '../../../analyses/process/maturity.ts'
import type { ProcessGoal } from '../../../analyses/throughput/goal-path.ts'
import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import { quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { maturityScale, maturityStatus } from '../../../knowledge/maturity.ts'
import { SHOWN_NAMES } from '../../../knowledge/shown-names.ts'
import type { KeyResult } from '../../../model/company.ts'
import type { Evidence, Severity } from '../../../model/finding.ts'
import { endingOf } from '../../../model/value-key.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { citeOpenings } from '../../cite-openings.ts'
import { type Rule, silent } from '../../rule.ts'
import { sayStand, titled } from '../okr/support/say.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { said } from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const { critical_below } = valueOf(maturityStatus)
const { highest } = valueOf(maturityScale)

const INCIDENT = /\bincident/i

/** The key results that a process stands behind and that are not reached. */
const unreached = ({ goal }: ProcessCase): ProcessGoal[] =>
  goal.key_results.filter(({ key_result: of }) => {
    const [now, aim] = [currentOf(of), targetOf(of)]
    if (now === undefined || aim === undefined) return false
    return of.lower_is_better === true ? now > aim : now < aim
  })

function severityOf({ goal }: ProcessCase, roles: number): Severity {
  if (goal.on_path !== 'none') return goal.guessed ? 'medium' : 'high'
  return roles > 0 ? 'medium' : 'low'
}

function sayUnreached(one: ProcessCase): string {
  const [first] = unreached(one)
  if (first === undefined) return ''
  const called = one.goal.key_results.length === 1 ? 'That' : titled(first.key_result)
  return ` ${called} stands at ${sayStand(first.key_result)}.`
}

const sayLaunches = (launches: readonly Launch[]): string =>
  launches.length === 0
    ? ''
    : ` ${listed(launches.map(({ title }) => quoted(title)))} ${launches.length === 1 ? 'is' : 'are'} still to come, and what breaks there lands in it.`

/** The values that say where a key result stands. */
const valuesAt = (cite: Cite, path: string, of: KeyResult): Evidence[] =>
  (['baseline', 'current', 'target'] as const)
    .map((which) => `${which}_${endingOf(of)}` as const)
    .filter((key) => of[key] !== undefined)
    .map((key) => cite.datum(`${path}.${key}`))

/** The dimensions that are furthest behind, as given. */
function lowest(recommendations: readonly MaturityRecommendation[]): MaturityRecommendation[] {
  const given = recommendations.filter((one) => one.given)
  const least = Math.min(...given.map(({ current_score }) => current_score))
  return given.filter(({ current_score }) => current_score === least)
}

/** A process that runs by chance. */
export const processImmature: Rule = {
  name: 'process_immature',
  area: 'process',
  docs: {
    what: 'A process with a maturity below 2 of 5 over its six weighted dimensions. Graver on the path of a key result and where new people land; a risk to name where it handles incidents, its key result is not reached and a launch is still to come; low where no key result needs it.',
    why: 'Such a process depends on who does it that day. Where a goal or growth runs through it, so do they.',
    act: 'Raise the lowest dimension by one level first. Leave a process that no goal needs for later.',
  },
  needs: [
    'processes',
    'team',
    'metrics',
    'company_okrs',
    'department_okrs',
    'team_okrs',
    'incidents',
  ],
  figures: { status: maturityStatus, scale: maturityScale },
  check(facts, cite) {
    const { at } = facts.situation
    const cases = facts.processCases().filter(({ maturity }) => maturity?.assessed === true)
    if (cases.length === 0) return silent('the maturity of processes')
    // What will load a process that handles incidents.
    const toCome = once(() => launchesLeft(facts.goals().company, at))
    const faults = cases.flatMap((one): Fault[] => {
      const { maturity, name, path, goal } = one
      if (maturity === null || maturity.status !== 'critical') return []
      const behind = lowest(maturity.recommendations)
      const [first] = behind
      if (first === undefined) return []
      const roles = one.landing_roles
      const lands = roles > 0 ? `${said(roles)} open roles land in it. ` : ''
      const names = listed(behind.map(({ dimension }) => dimension.replace('_', ' ')))
      const launches = INCIDENT.test(name) ? toCome() : []
      const isLater = goal.on_path === 'none' && roles === 0
      return [
        {
          subject: name,
          severity: severityOf(one, roles),
          tell: () => ({
            says: () => ({
              what: `${name} is at a maturity of ${formatNumber(maturity.maturity_score, 'count')} of ${highest}: ${names} at level ${said(first.current_score)}.`,
              why: `${lands}${consequence(one)}${sayUnreached(one)}${sayLaunches(launches)}`.trim(),
              how_to_act: [
                act(at, {
                  action: isLater
                    ? `Leave ${name} until a goal needs it; at its next run: ${first.action}`
                    : `${name}: ${first.action}`,
                  ...ownerOf(one),
                  within: isLater ? 'month' : 'two_weeks',
                }),
              ],
            }),
            basis: 'reported',
            extent: -maturity.maturity_score,
            looms: launches.length > 0 && unreached(one).length > 0,
            why_assumed: goalAssumed(goal),
            evidence: () => [
              cite.computed(
                maturity.maturity_score,
                'level',
                'weighted mean of six dimensions, at least 1',
                behind.map(({ dimension }) => cite.datum(`${path}.maturity.${dimension}`, 'level')),
              ),
              ...(roles > 0 ? citeOpenings(cite, facts.situation.company) : []),
            ],
            why_evidence: () => [
              ...wrongEvidence(cite, one),
              ...goalEvidence(cite, goal.key_results),
              ...unreached(one)
                .slice(0, 1)
                .flatMap(({ path: at, key_result: of }) => valuesAt(cite, at, of)),
              ...launches.slice(0, SHOWN_NAMES).map((launch) => cite.datum(launch.path)),
            ],
          }),
        },
      ]
    })
    const unsure = cases.filter(({ maturity }) => maturity?.status === 'uncertain')
    return {
      found: singlyOrTogether(faults, `are below a maturity of ${critical_below}`, cite),
      silent:
        unsure.length === 0
          ? []
          : [`the missing dimensions of the maturity of ${listed(unsure.map(({ name }) => name))}`],
    }
  },
}
