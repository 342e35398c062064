import { openRequisitions } from '../../../analyses/open-requisitions.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { growthFigures } from '../../../knowledge/growth.ts'
import { maturityStatus } from '../../../knowledge/maturity.ts'
import { addDays } from '../../../model/dates.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { citeOpenings } from '../../cite-openings.ts'
import { firstHeld } from '../../first-held.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { welcomeProcess } from './welcome-process.ts'

const QUARTER = valueOf(growthFigures.quarter_days)
const LIMIT = valueOf(growthFigures.new_share_pct)
const HEALTHY = valueOf(maturityStatus).healthy_from

/** Many people are new, and how they are brought in is not mature. */
export const hiresOutpaceOnboarding: Rule = {
  name: 'hires_outpace_onboarding',
  area: 'org',
  docs: {
    what: 'Share of people who started within the last quarter; found from 20 % on where the process that brings people in is under a maturity of 3.5, or where there is none.',
    why: 'Who arrives is taught by those who run the work: for weeks both are slower.',
    act: 'Mend the onboarding before the next group starts.',
  },
  needs: ['people', 'processes', 'team', 'metrics'],
  figures: {
    new_share_pct: growthFigures.new_share_pct,
    quarter_days: growthFigures.quarter_days,
    maturity_status: maturityStatus,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const people = company.people ?? []
    if (!people.some(({ started_on }) => started_on !== undefined))
      return silent('started_on of people')
    const since = addDays(at, -QUARTER)
    const isNew = (started: string | undefined) =>
      started !== undefined && started > since && started <= at
    const positions = people.flatMap(({ started_on }, position) =>
      isNew(started_on) ? [position] : [],
    )
    const share = (positions.length / people.length) * 100
    const process = welcomeProcess(facts)
    if (share < LIMIT || (process !== undefined && process.score >= HEALTHY)) return quiet
    if (process === undefined && company.processes === undefined)
      return silent('a process that brings new people in')
    const lines = facts.reportingLines()
    const newManagers = positions.flatMap((position) => lines.managers_at.get(position) ?? [])
    const lead = !lines.known
      ? ''
      : newManagers.length === 0
        ? '; no manager is among them'
        : `; ${counted(newManagers.length, 'manager is', 'managers are')} among them`
    const open = openRequisitions(company)?.count ?? 0
    const next = open > 0 ? `, and ${counted(open, 'position is', 'positions are')} open` : ''
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${formatNumber(positions.length, 'count')} of ${counted(people.length, 'person', 'people')} (${formatNumber(share, 'percent')}) started within the last ${QUARTER} days, ${process === undefined ? 'and 0 processes in the data say how they are brought in' : `while ${quoted(process.name)} stands at ${formatNumber(process.score, 'none')} of 5 in maturity`}.`,
          why: `For weeks ${counted(positions.length, 'person learns', 'people learn')} from those who run the work${lead}${next}.`,
          how_to_act: [
            act(at, {
              action: `Give ${positions.length === 1 ? 'the newcomer' : `each of the ${formatNumber(positions.length, 'count')}`} a ninety-day plan and somebody who answers for it, before the next start`,
              owner: undefined,
              role: firstHeld(facts, 'CHRO', 'COO'),
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: positions.length,
        evidence: () => [
          cite.computed(share, 'percent', 'people who started within the last quarter / people', [
            cite.computed(
              positions.length,
              'people',
              'people who started within the last quarter',
              positions
                .slice(0, MOST_CITED)
                .map((position) => cite.datum(`people[${position}].started_on`)),
            ),
            cite.datum('people', 'people'),
          ]),
          known(cite, 'growth.quarter_days', growthFigures.quarter_days),
          ...(process === undefined
            ? [
                cite.computed(
                  0,
                  'count',
                  'assessed processes that bring people in, by their names',
                  [cite.datum('processes', 'count')],
                ),
              ]
            : [
                cite.computed(process.score, 'level', 'weighted mean of the six dimensions', [
                  cite.datum(`${process.path}.maturity`),
                ]),
              ]),
        ],
        why_evidence: () => [
          ...(newManagers.length === 0
            ? []
            : [
                cite.computed(
                  newManagers.length,
                  'people',
                  'of them, people whom others name as their manager',
                  newManagers
                    .slice(0, MOST_CITED)
                    .flatMap(({ reports }) => reports.slice(0, 1))
                    .map((report) => cite.datum(`people[${report}].manager_id`)),
                ),
              ]),
          ...(open > 0 ? citeOpenings(cite, company) : []),
        ],
      },
    ])
  },
}
