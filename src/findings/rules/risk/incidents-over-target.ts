import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { act } from '../../act.ts'
import { dated } from '../../dated.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { incidentOwner } from './support/incident-owner.ts'
import { sayTotal } from './support/total-hours.ts'

const LIMIT = valueOf(riskFigures.incidents_per_month)
const DAYS = valueOf(riskFigures.incident_days)

/** Customer-facing incidents of the last month of days against fewer than two. */
export const incidentsOverTarget: Rule = {
  name: 'incidents_over_target',
  area: 'risk',
  docs: {
    what: 'Two customer-facing incidents or more in the last 30 days.',
    why: 'Customers count the outages, not their causes.',
    act: 'Stop the causes that come back first; put what was planned after them.',
  },
  needs: ['incidents'],
  figures: {
    incidents_per_month: riskFigures.incidents_per_month,
    incident_days: riskFigures.incident_days,
  },
  check(facts, cite) {
    const { recorded, says_customer_facing, ...incidents } = facts.incidents()
    if (!recorded) return silent('incidents')
    if (!says_customer_facing) return silent('which incidents are customer_facing')
    const { customer_facing_last_month: felt } = incidents
    // Where the metrics count otherwise, what the log has of the days before is not all that was.
    const isDenied = (facts.incidentCounts()?.apart.length ?? 0) > 0
    const before = isDenied ? null : incidents.customer_facing_month_before
    if (felt.length < LIMIT) return quiet
    const { at, company } = facts.situation
    const timed = felt.filter(({ hours }) => hours !== null)
    const hours = timed.reduce((sum, { hours }) => sum + (hours ?? 0), 0)
    const grave = felt.filter(
      ({ incident }) => incident.severity === 'p0' || incident.severity === 'p1',
    )
    const repeated = incidents.same_cause.find(({ incidents }) =>
      incidents.some((one) => felt.includes(one)),
    )
    const source = (repeated?.incidents ?? felt).at(-1)?.incident.process
    const ofFelt = felt.map(({ path, on }) => dated(cite.datum(`${path}.customer_facing`), on))
    return found([
      {
        subject: 'company',
        severity: grave.length > 0 ? 'high' : 'medium',
        says: () => ({
          what: `Customers felt ${counted(felt.length, 'incident', 'incidents')} in the last ${DAYS} days (${listed(felt.map(({ called }) => called))})${before === null ? '' : `, after ${before.length} in the ${DAYS} days before`}; fewer than ${LIMIT} a month is the target.`,
          why: `${timed.length > 0 ? `They lasted ${sayTotal(timed.length, felt.length, hours)}${grave.length > 0 ? `, ${grave.length} of them P0 or P1` : ''}.` : `${grave.length} of them were P0 or P1.`}${repeated === undefined ? '' : ` One cause, ${repeated.cause}, is behind ${repeated.incidents.filter((one) => felt.includes(one)).length} of them.`}`,
          how_to_act: [
            act(at, {
              action:
                repeated === undefined
                  ? `Write down cause and lasting fix of ${listed(felt.map(({ called }) => called))}, with an owner and a day each`
                  : `Put the lasting fix for ${repeated.cause} before planned work, with an owner and a day`,
              owner: incidentOwner(company, source),
              role: 'CTO',
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        extent: felt.length,
        why_basis: 'reported',
        evidence: () => [
          cite.computed(
            felt.length,
            'incidents',
            `customer-facing, started in the last ${DAYS} days`,
            [...ofFelt, dated(cite.datum('incidents', 'incidents'), felt.at(-1)?.on)],
          ),
          ...(before === null
            ? []
            : [
                cite.computed(
                  before.length,
                  'incidents',
                  `customer-facing, started in the ${DAYS} days before`,
                  before.length === 0
                    ? [dated(cite.datum('incidents', 'incidents'), felt.at(-1)?.on)]
                    : before.map(({ path }) =>
                        dated(cite.datum(`${path}.customer_facing`), felt.at(-1)?.on),
                      ),
                ),
              ]),
          known(cite, 'risk.incidents_per_month', riskFigures.incidents_per_month),
          known(cite, 'risk.incident_days', riskFigures.incident_days),
        ],
        why_evidence: () => [
          ...(timed.length === 0
            ? []
            : [
                cite.computed(
                  hours,
                  'hours',
                  'sum of resolved_at - started_at',
                  timed.flatMap(({ path, on }) =>
                    ['started_at', 'resolved_at'].map((key) =>
                      dated(cite.datum(`${path}.${key}`), on),
                    ),
                  ),
                ),
              ]),
          cite.computed(
            grave.length,
            'incidents',
            'of them P0 or P1',
            grave.map(({ path, on }) => dated(cite.datum(`${path}.severity`), on)),
          ),
          ...(repeated === undefined
            ? []
            : [
                cite.computed(
                  repeated.incidents.filter((one) => felt.includes(one)).length,
                  'incidents',
                  'of them with the cause that repeats',
                  repeated.incidents.map(({ path, on }) => dated(cite.datum(`${path}.cause`), on)),
                ),
              ]),
        ],
      },
    ])
  },
}
