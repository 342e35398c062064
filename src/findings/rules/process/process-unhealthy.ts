import type { AuditPart, ProcessAudit } from '../../../analyses/audit/audit.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { auditFigures } from '../../../knowledge/process-audit.ts'
import { processCareFigures } from '../../../knowledge/throughput.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const MOST = valueOf(auditFigures.most_points)
const URGENT_BELOW = valueOf(auditFigures.urgent_below)

const faultsOf: Record<AuditPart, string> = {
  lead_time: 'its lead time misses its target',
  error_rate: 'too much of it goes wrong',
  documented: 'it is not written down',
  owner: 'no one person owns it',
  reviewed: 'its last review is not within six months',
}
const remedies: Record<AuditPart, string> = {
  lead_time: 'take out the wait before its slowest step',
  error_rate: 'find the cause of what goes wrong most often',
  documented: 'write it down at its next run',
  owner: 'name one person who owns it',
  reviewed: 'review it with those who do it',
}
const keys: Record<AuditPart, string> = {
  lead_time: 'lead_time_hours',
  error_rate: 'error_rate_pct',
  documented: 'documented',
  owner: 'owner',
  reviewed: 'last_reviewed_on',
}

/** Whether it costs a point only since the data are silent on it. */
const isUnsaid = ({ process }: ProcessAudit, part: AuditPart): boolean =>
  part === 'documented' && process.documented === undefined

const faultOf = (audit: ProcessAudit, part: AuditPart): string =>
  isUnsaid(audit, part) ? 'nobody says that it is written down' : faultsOf[part]

const remedyOf = (audit: ProcessAudit, part: AuditPart): string =>
  isUnsaid(audit, part) ? 'say whether it is written down' : remedies[part]

/** Parts that cost points, in the order of the score. */
const lost = ({ points }: ProcessAudit): AuditPart[] =>
  (Object.keys(faultsOf) as AuditPart[]).filter((part) => (points[part] ?? 1) <= 0)

const cited = (cite: Cite, { path, process }: ProcessAudit, part: AuditPart): Evidence =>
  Object.hasOwn(process, keys[part])
    ? cite.datum(`${path}.${keys[part]}`)
    : cite.missing(path, keys[part])

/** A process that fails its health check even if what is not known were good. */
export const processUnhealthy: Rule = {
  name: 'process_unhealthy',
  area: 'process',
  docs: {
    what: 'A process whose health score stays under 3 of 7 even if every measure that is missing were good.',
    why: 'Such a process lacks several things at once: what goes wrong in it is neither seen early nor repaired by anybody.',
    act: 'Name the owner first; then mend what costs most points.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs', 'incidents'],
  figures: {
    measured_points: auditFigures.measured_points,
    kept_points: auditFigures.kept_points,
    urgent_below: auditFigures.urgent_below,
    most_points: auditFigures.most_points,
    error_rate_pct: processCareFigures.error_rate_pct,
  },
  check(facts, cite) {
    const audits = facts.audits()
    if (audits.length === 0) return silent('the processes to audit')
    const cases = facts.processCases()
    const faults = audits.flatMap((audit, i): Fault[] => {
      const one = cases[i]
      const [low, high] = audit.health_range
      if (one === undefined || high >= URGENT_BELOW) return []
      const parts = lost(audit)
      const range = low === high ? `${high}` : `at most ${high}`
      return [
        {
          subject: audit.name,
          severity: one.goal.on_path === 'none' ? 'low' : 'medium',
          tell: () => ({
            says: () => ({
              what: `${audit.name} scores ${range} of ${MOST} in its health check: ${parts.map((part) => faultOf(audit, part)).join('; ')}.`,
              why: consequence(one),
              how_to_act: [
                act(facts.situation.at, {
                  action: `${audit.name}: ${remedyOf(audit, parts[0] ?? 'owner')}`,
                  ...ownerOf(one),
                  within: one.goal.on_path === 'none' ? 'month' : 'two_weeks',
                }),
              ],
            }),
            basis: 'counted',
            extent: -high,
            why_assumed: goalAssumed(one.goal),
            evidence: () => [
              cite.computed(
                high,
                'points',
                'health score, what is missing taken as good',
                parts.map((part) => cited(cite, audit, part)),
              ),
              cite.knowledge(
                'process-audit.most_points',
                auditFigures.most_points.statements[0],
                'points',
              ),
            ],
            why_evidence: () => [
              ...wrongEvidence(cite, one),
              ...goalEvidence(cite, one.goal.key_results),
            ],
          }),
        },
      ]
    })
    return { found: singlyOrTogether(faults, 'fail their health check', cite), silent: [] }
  },
}
