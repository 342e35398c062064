import type { Facts } from '../../../analyses/facts.ts'
import { firstOf } from '../../../analyses/first-of.ts'
import { pathOf, type ResultRef } from '../../../analyses/goals/goals.ts'
import { listed } from '../../../analyses/listed.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { isBehind, paceRank } from '../../../analyses/okr/pace-status.ts'
import { counted } from '../../../analyses/words.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { overdueEvidence } from '../overdue-evidence.ts'

const PEOPLE = valueOf(cadenceFigures.people)

const behindByPace = (facts: Facts): ResultRef[] =>
  facts.goals().units.flatMap(({ results }) => results.filter(({ pace }) => isBehind(pace.status)))

/** Worst status first, then the lower score. */
const byPace = ({ pace: a }: ResultRef, { pace: b }: ResultRef): number =>
  paceRank[a.status] - paceRank[b.status] || (a.score ?? 1) - (b.score ?? 1)

/** Ten people or more without a written meeting cadence, whatever meetings were held. */
export const noCadence: Rule = {
  name: 'no_cadence',
  area: 'cadence',
  docs: {
    what: 'Ten people or more and no recurring meeting written down, whatever meetings were held; grave where meetings are held, actions are late or blockers are open.',
    why: 'From that size on, what one person knows no longer reaches the others by itself: blockers, late actions and open decisions are met by chance.',
    act: 'Write down the recurring meetings that exist, each with an owner, a decider and an output; add none without a reason.',
  },
  needs: [
    'people',
    'team',
    'metrics',
    'cadence',
    'actions',
    'blockers',
    'company_okrs',
    'department_okrs',
    'team_okrs',
  ],
  figures: { people: cadenceFigures.people },
  check(facts, cite) {
    if (facts.cadence().written) return quiet
    const headcount = facts.headcount()
    if (headcount === undefined) return silent('headcount, in people, team or metrics')
    if (headcount.people < PEOPLE) return quiet
    const { at, company } = facts.situation
    const series = facts.meetings()
    const late = facts.actions().overdue
    const stuck = facts.blockers()
    const symptoms: string[] = []
    if (late.length > 0) {
      symptoms.push(`${counted(late.length, 'action is', 'actions are')} overdue`)
    }
    if (stuck.length > 0) {
      symptoms.push(`${counted(stuck.length, 'blocker is', 'blockers are')} open`)
    }
    const behind = behindByPace(facts)
    if (behind.length > 0) {
      symptoms.push(`${counted(behind.length, 'key result is', 'key results are')} behind`)
    }
    const people = counted(headcount.people, 'person works', 'people work')
    const names = series.map(({ name }) => spokenName(name))
    const inUse =
      names.length > 0
        ? `, although ${listed(names)} ${names.length === 1 ? 'is' : 'are'} held`
        : ''
    return found([
      {
        subject: 'company',
        // Where nothing of the company's rhythm is in the data, it is perhaps only not recorded.
        severity: late.length + stuck.length + series.length > 0 ? 'high' : 'medium',
        says: () => ({
          what: `${people} here and 0 recurring meetings are written down${inUse}.`,
          why:
            symptoms.length > 0
              ? `${listed(symptoms)}, and no fixed meeting is known in which that would come up.`
              : `With ${counted(headcount.people, 'person', 'people')} nobody can see from one desk what waits; without a fixed place for it a blocker or an open decision is found when it already costs days.`,
          how_to_act: [
            act(at, {
              action:
                names.length > 0
                  ? `Write ${listed(names)} into the cadence with owner, decider, participants and output each; keep only what decides something`
                  : 'List the recurring meetings in the calendars of the leadership team and write down owner, decider and output of those worth keeping',
              owner: undefined,
              role: 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        why_basis: symptoms.length > 0 ? 'reported' : 'benchmark',
        evidence: () => [
          citeHeadcount(cite, headcount),
          company.cadence === undefined
            ? cite.missing('', 'cadence')
            : cite.datum('cadence', 'meetings'),
          known(cite, 'cadence.people', cadenceFigures.people),
        ],
        why_evidence: () => [
          ...(late.length === 0 ? [] : [overdueEvidence(late, cite)]),
          ...(stuck.length === 0
            ? []
            : [
                cite.computed(
                  stuck.length,
                  'blockers',
                  'blockers not resolved',
                  stuck.slice(0, MOST_CITED).map(({ path }) => cite.datum(path)),
                ),
              ]),
          ...(behind.length === 0
            ? []
            : [
                cite.computed(
                  behind.length,
                  'key results',
                  'key results behind by their pace',
                  firstOf(behind, MOST_CITED, byPace).map((ref) => cite.datum(pathOf(ref))),
                ),
              ]),
        ],
      },
    ])
  },
}
