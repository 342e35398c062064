import type { Facts } from '../../../analyses/facts.ts'
import { openRequisitions } from '../../../analyses/open-requisitions.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { maturityStatus } from '../../../knowledge/maturity.ts'
import { openRequisitionLimit } from '../../../knowledge/org.ts'
import { formatNumber, percent } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { welcomeProcess } from './welcome-process.ts'

const LIMIT = valueOf(openRequisitionLimit)

function landing(facts: Facts, cite: Cite) {
  const process = welcomeProcess(facts)
  if (process === undefined) {
    return { why: ' How new people are brought in is not described in the data.', evidence: [] }
  }
  const { name, score, path } = process
  const scored = formatNumber(score, 'none')
  const weak = score < valueOf(maturityStatus).healthy_from
  return {
    why: weak
      ? ` They land in ${quoted(name)}, at ${scored} of 5 in maturity: who arrives is taught by whoever has time.`
      : ` They land in ${quoted(name)}, at ${scored} of 5 in maturity.`,
    evidence: [
      cite.computed(score, 'level', 'weighted mean of the six dimensions', [
        cite.datum(`${path}.maturity`),
      ]),
    ],
  }
}

/** More open positions than the company can fill beside its work. */
export const openRequisitionsHigh: Rule = {
  name: 'open_requisitions_high',
  area: 'org',
  docs: {
    what: 'Open positions for each hundred people; found above 20. Says what the hiring lands in: how mature the onboarding of employees is.',
    why: 'Interviews and teaching take the time of those who run the work.',
    act: 'Rank the positions by what they unlock, and open them in turn.',
  },
  needs: ['team', 'metrics', 'people', 'processes'],
  figures: { open_requisition_limit: openRequisitionLimit, maturity_status: maturityStatus },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const requisitions = openRequisitions(company)
    const headcount = facts.headcount()
    if (requisitions === undefined || headcount === undefined || headcount.people <= 0) {
      return silent('team.open_requisitions and headcount')
    }
    const { count: open, path } = requisitions
    const share = (open / headcount.people) * 100
    if (share <= LIMIT) return quiet
    const { why, evidence } = landing(facts, cite)
    const newShare = (open / (headcount.people + open)) * 100
    const allowed = Math.floor((headcount.people * LIMIT) / 100)
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${counted(open, 'position is', 'positions are')} open for ${counted(headcount.people, 'person', 'people')}: ${percent(share)}, above the limit of ${percent(LIMIT)}.`,
          why: `Once filled, ${percent(newShare)} of the company is new.${why}`,
          how_to_act: [
            act(at, {
              action: `Rank the ${formatNumber(open, 'count')} by what each unlocks and open them in that order, at most ${formatNumber(allowed, 'count')} at a time`,
              owner: undefined,
              role: 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: share,
        evidence: () => [
          cite.computed(share, 'percent', 'open positions / headcount', [
            cite.datum(path, 'count'),
            citeHeadcount(cite, headcount),
          ]),
          cite.knowledge(
            'org.open_requisition_limit',
            openRequisitionLimit.statements[0],
            'percent',
          ),
          ...evidence,
        ],
        why_evidence: () => {
          const both = [cite.datum(path, 'count'), citeHeadcount(cite, headcount)]
          return [
            cite.computed(newShare, 'percent', 'open / (headcount + open)', both),
            cite.computed(allowed, 'count', `${percent(LIMIT)} of the headcount`, [
              citeHeadcount(cite, headcount),
            ]),
          ]
        },
      },
    ])
  },
}
