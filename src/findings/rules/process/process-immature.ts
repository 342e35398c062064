import { listed } from '../../../analyses/listed.ts'
import type { MaturityRecommendation } from '../../../analyses/process/maturity.ts'
import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { maturityScale, maturityStatus } from '../../../knowledge/maturity.ts'
import type { Severity } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { said } from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const { critical_below } = valueOf(maturityStatus)
const { highest } = valueOf(maturityScale)

function severityOf({ goal }: ProcessCase, roles: number): Severity {
  if (goal.on_path !== 'none') return goal.guessed ? 'medium' : 'high'
  return roles > 0 ? 'medium' : 'low'
}

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
    what: 'A process with a maturity below 2 of 5 over its six weighted dimensions. Graver on the path of a key result and where new people land; low where no key result needs it.',
    why: 'Such a process depends on who does it that day. Where a goal or growth runs through it, so do they.',
    act: 'Raise the lowest dimension by one level first. Leave a process that no goal needs for later.',
  },
  needs: ['processes', 'team', 'company_okrs', 'department_okrs', 'team_okrs', 'incidents'],
  figures: { status: maturityStatus, scale: maturityScale },
  check(facts, cite) {
    const { at } = facts.situation
    const cases = facts.processCases().filter(({ maturity }) => maturity?.assessed === true)
    if (cases.length === 0) return silent('the maturity of processes')
    const faults = cases.flatMap((one): Fault[] => {
      const { maturity, name, path, goal } = one
      if (maturity === null || maturity.status !== 'critical') return []
      const behind = lowest(maturity.recommendations)
      const [first] = behind
      if (first === undefined) return []
      const roles = one.landing_roles
      const lands = roles > 0 ? `${said(roles)} open roles land in it. ` : ''
      const names = listed(behind.map(({ dimension }) => dimension.replace('_', ' ')))
      const isLater = goal.on_path === 'none' && roles === 0
      return [
        {
          subject: name,
          severity: severityOf(one, roles),
          tell: () => ({
            what: `${name} is at a maturity of ${formatNumber(maturity.maturity_score, 'count')} of ${highest}: ${names} at level ${said(first.current_score)}.`,
            basis: 'reported',
            extent: -maturity.maturity_score,
            why: `${lands}${consequence(one)}`,
            how_to_act: [
              act(at, {
                action: isLater
                  ? `Leave ${name} until a goal needs it; at its next run: ${first.action}`
                  : `${name}: ${first.action}`,
                ...ownerOf(one),
                within: isLater ? 'month' : 'two_weeks',
              }),
            ],
            why_assumed: goalAssumed(goal),
            evidence: [
              cite.computed(
                maturity.maturity_score,
                'level',
                'weighted mean of six dimensions, at least 1',
                behind.map(({ dimension }) => cite.datum(`${path}.maturity.${dimension}`, 'level')),
              ),
              ...(roles > 0 ? [cite.datum('team.open_requisitions', 'count')] : []),
            ],
            why_evidence: [...wrongEvidence(cite, one), ...goalEvidence(cite, goal.key_results)],
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
