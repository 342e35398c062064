import type { Facts } from '../../../analyses/facts.ts'
import { counted } from '../../../analyses/words.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const ATTRITION = valueOf(cadenceFigures.attrition_pct)
const ON_TIME = valueOf(riskFigures.actions_on_time_pct)
const FEWEST = valueOf(riskFigures.actions_for_share)

interface Managers {
  count: number
  evidence: Evidence
}

/** People whom somebody reports to, as the people or else the team say. */
function managersOf({ situation: { company } }: Facts, cite: Cite): Managers | undefined {
  const { people = [], team } = company
  const ids = new Set<string>()
  const inputs: Evidence[] = []
  people.forEach(({ manager_id: id }, position) => {
    if (id === undefined || ids.has(id)) return
    ids.add(id)
    inputs.push(cite.datum(`people[${position}].manager_id`))
  })
  if (ids.size === 0) {
    for (const [position, { managers = [] }] of (team?.departments ?? []).entries()) {
      for (const [index] of managers.entries()) {
        inputs.push(cite.datum(`team.departments[${position}].managers[${index}]`))
      }
    }
  }
  if (inputs.length === 0) return undefined
  const evidence = cite.computed(inputs.length, 'people', 'managers somebody reports to', inputs)
  return { count: inputs.length, evidence }
}

interface Symptom {
  says: string
  evidence: Evidence[]
}

/** Signs that people and their managers do not talk enough; undefined where no sign could be seen. */
function symptomsOf(facts: Facts, cite: Cite): Symptom[] | undefined {
  const symptoms: Symptom[] = []
  const attrition = facts.situation.company.metrics?.['regrettable_attrition_pct']
  if (attrition !== undefined && attrition > ATTRITION) {
    symptoms.push({
      says: `regrettable attrition is ${formatNumber(attrition, 'percent')} (limit ${ATTRITION}%)`,
      evidence: [cite.datum('metrics.regrettable_attrition_pct', 'percent')],
    })
  }
  const { due, on_time } = facts.actions()
  const isCounted = due.length >= FEWEST
  if (isCounted && on_time.length * 100 < due.length * ON_TIME) {
    symptoms.push({
      says: `${on_time.length} of ${counted(due.length, 'action due was', 'actions due were')} done on time`,
      evidence: [
        cite.computed(
          on_time.length,
          'actions',
          'actions done by their day, of those due',
          due.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.due_on`)),
        ),
      ],
    })
  }
  return attrition === undefined && !isCounted ? undefined : symptoms
}

/** Managers without one-on-ones in the cadence, where something shows that they are missed. */
export const oneOnOnesMissing: Rule = {
  name: 'one_on_ones_missing',
  area: 'cadence',
  docs: {
    what: 'A cadence with managers but no one-on-one, and a sign that it is missed: regrettable attrition over 10%, or fewer than 80% of six actions or more done on time.',
    why: 'What keeps a person, or holds up what was agreed, is said between two people or not at all.',
    act: 'Hold a one-on-one every week, led by the report, with notes of what was agreed.',
  },
  needs: ['cadence', 'people', 'team', 'metrics', 'actions'],
  figures: {
    attrition_pct: cadenceFigures.attrition_pct,
    actions_on_time_pct: riskFigures.actions_on_time_pct,
    actions_for_share: riskFigures.actions_for_share,
  },
  check(facts, cite) {
    const { written, meetings } = facts.cadence()
    if (!written) return silent('recurring meetings (cadence)')
    if (meetings.some(({ kind }) => kind === 'one_on_one')) return quiet
    const managers = managersOf(facts, cite)
    if (managers === undefined) return silent('managers, in people or team')
    const symptoms = symptomsOf(facts, cite)
    if (symptoms === undefined) {
      return silent('a sign that they are missed: attrition, or enough actions that were due')
    }
    if (symptoms.length === 0) return quiet
    return found([
      {
        subject: 'one_on_one',
        severity: 'medium',
        says: () => ({
          what: `${counted(managers.count, 'manager has', 'managers have')} no one-on-one in the cadence, and ${symptoms.map(({ says }) => says).join(' and ')}.`,
          why: `Whether the two belong together is not in the data; there is no fixed hour in which ${counted(managers.count, 'manager', 'managers')} would hear of it first.`,
          how_to_act: [
            act(facts.situation.at, {
              action:
                'Start one-on-ones where the sign shows first, half an hour a week led by the report, and look after a quarter whether it changes',
              owner: undefined,
              role: 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: managers.count,
        why_basis: 'benchmark',
        evidence: () => [
          managers.evidence,
          cite.missing('cadence', 'one_on_one'),
          ...symptoms.flatMap(({ evidence }) => evidence),
          known(cite, 'cadence.attrition_pct', cadenceFigures.attrition_pct),
        ],
      },
    ])
  },
}
