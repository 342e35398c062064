import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { daysBetween } from '../../../model/dates.ts'
import { act } from '../../act.ts'
import { dated } from '../../dated.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, type Rule, silent } from '../../rule.ts'

/** Open blockers that nobody is to clear. */
export const blockerWithoutOwner: Rule = {
  name: 'blocker_without_owner',
  area: 'risk',
  docs: {
    what: 'A blocker that is not resolved and has no owner.',
    why: 'It is reported until somebody trips over it; nobody is late.',
    act: 'Name the person who can clear it, not the one who met it.',
  },
  needs: ['blockers'],
  figures: {},
  check(facts, cite) {
    if (facts.situation.company.blockers === undefined) return silent('blockers')
    const { at } = facts.situation
    return found(
      facts
        .blockers()
        .filter(({ blocker }) => !blocker.owner?.trim())
        .map(({ path, subject, called, blocker, reported, holds_up }) => {
          const [first] = reported
          const last = reported.at(-1)
          const days = first === undefined ? null : daysBetween(first, at)
          const since = days === null ? '' : `, open for ${counted(days, 'day', 'days')}`
          const waits = holds_up.map(({ id, owner }) => (owner === null ? id : `${id} (${owner})`))
          return {
            subject,
            severity: holds_up.length > 0 || blocker.impact === 'company' ? 'high' : 'medium',
            says: () => ({
              what: `${called}${since}, has 0 people who are to clear it.`,
              why:
                waits.length > 0
                  ? `${listed(waits)} ${waits.length === 1 ? 'waits' : 'wait'} for nobody in particular.`
                  : `${blocker.team ?? 'Whoever meets it'} works round ${subject} and nobody is asked for an end.`,
              how_to_act: [
                act(at, {
                  action: `Name who clears ${called}: the one who can, not the one who reported it`,
                  owner: undefined,
                  role: blocker.team === undefined ? 'COO' : `Lead of ${blocker.team}`,
                  within: 'today',
                }),
              ],
            }),
            basis: 'counted',
            evidence: () => [
              dated(cite.missing(path, 'owner'), last),
              ...(days === null
                ? []
                : [
                    cite.computed(days, 'days', 'today - first report', [
                      dated(cite.datum(`${path}.reported_on`, 'reports'), last),
                    ]),
                  ]),
            ],
            why_evidence: () =>
              holds_up.slice(0, MOST_CITED).map((thing) => cite.datum(thing.path)),
          } as const
        }),
    )
  },
}
