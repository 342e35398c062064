import { deadlineOf } from '../../../analyses/decisions/open-in-turn.ts'
import { rapidFaults } from '../../../analyses/decisions/rights.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import { found, type Rule, silent } from '../../rule.ts'

/** Of these faults this rule speaks; a decider who is several and too many who agree have their own. */
const spoken = new Set(['no_decider', 'committee_decides', 'nobody_recommends', 'nobody_performs'])

/** Open decisions whose parts are given out, but not all of them. */
export const rapidIncomplete: Rule = {
  name: 'rapid_incomplete',
  area: 'decisions',
  docs: {
    what: 'An open decision with a RAPID in which nobody recommends, nobody carries it out, nobody decides, or a group decides.',
    why: 'A part that nobody has is done by whoever has time, or by nobody.',
    act: 'Give every part to somebody by name before the work begins.',
  },
  needs: ['decisions', 'people'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (!log.some(({ decision }) => decision.rapid !== undefined)) {
      return silent('the RAPID of a decision')
    }
    return found(
      log.flatMap((one) => {
        const { path, subject, called, decision, state, decider } = one
        if (state !== 'open') return []
        const faults = [...rapidFaults(one)].filter(({ problem }) => spoken.has(problem))
        if (faults.length === 0) return []
        return [
          {
            subject,
            severity: 'medium',
            says: () => ({
              what: `${counted(faults.length, 'part', 'parts')} of the RAPID of ${called} ${faults.length === 1 ? 'is' : 'are'} not given to one person: ${listed(faults.map(({ says }) => says))}.`,
              why: `${called} waits for whoever takes the missing part on.`,
              how_to_act: [
                act(facts.situation.at, {
                  action: `Name one person for each missing part of ${subject}`,
                  owner: decider ?? undefined,
                  role: 'COO',
                  within: 'this_week',
                  by: deadlineOf(decision),
                }),
              ],
            }),
            basis: 'counted',
            extent: faults.length,
            why_basis: 'benchmark',
            evidence: () => [
              cite.computed(faults.length, 'parts', 'parts that are not given to one person', [
                cite.datum(`${path}.rapid`, 'parts'),
              ]),
            ],
          } as const,
        ]
      }),
    )
  },
}
