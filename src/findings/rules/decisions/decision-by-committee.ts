import { deadlineOf } from '../../../analyses/decisions/open-in-turn.ts'
import { listed } from '../../../analyses/listed.ts'
import { act } from '../../act.ts'
import { found, type Rule, silent } from '../../rule.ts'

/** Decisions that several people are to take. */
export const decisionByCommittee: Rule = {
  name: 'decision_by_committee',
  area: 'decisions',
  docs: {
    what: 'A decision, open or in force, whose RAPID names more than one person to decide, whoever owns it; or one in force with a group in their place (of an open one `rapid_incomplete` speaks), or in force with another person as its owner, who made the final call.',
    why: 'Where several decide, one who hesitates decides for all.',
    act: 'One person decides; the others give input or, two or three at most, must agree.',
  },
  needs: ['decisions', 'people'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (!log.some(({ decision }) => decision.rapid?.decide !== undefined)) {
      return silent('who decides, in the RAPID of the decisions')
    }
    const { at } = facts.situation
    return found(
      log
        .filter(({ state }) => state === 'open' || state === 'decided')
        .flatMap(
          ({ path, subject, called, decision, parts, is_by_committee, other_owner, state }) => {
            const deciders = [
              ...(parts?.decide ?? []),
              ...(other_owner === null ? [] : [other_owner]),
            ]
            const isOtherOwner = other_owner !== null
            const isOne = deciders.length <= 1
            if (isOne && (state === 'open' || !is_by_committee)) return []
            return [
              {
                subject,
                severity: state === 'open' ? 'medium' : 'low',
                says: () => ({
                  what: isOne
                    ? `${listed(deciders)} decided ${called}, not 1 person.`
                    : isOtherOwner
                      ? `${deciders.length} people are named to have decided ${called}: ${parts?.decide[0]} by its RAPID and ${other_owner} as its owner.`
                      : `${deciders.length} people are named to decide ${called}: ${listed(deciders)}.`,
                  why:
                    state === 'open'
                      ? `It is taken when the slowest of ${deciders.length} agrees, and nobody answers for it.`
                      : `When ${called} is to be changed or defended, it falls to ${isOne ? listed(deciders) : `${deciders.length} people`}, which is nobody.`,
                  how_to_act: [
                    act(at, {
                      action: isOtherOwner
                        ? `Say which one of ${listed(deciders)} decided ${subject}: correct its owner or its rapid.decide`
                        : `Name which one ${isOne ? 'person ' : ''}of ${listed(deciders)} decides ${subject}; the others give input`,
                      owner: decision.owner,
                      role: 'COO',
                      within: state === 'open' ? 'this_week' : 'month',
                      by: state === 'open' ? deadlineOf(decision) : undefined,
                    }),
                  ],
                }),
                basis: 'counted',
                extent: deciders.length,
                why_basis: 'benchmark',
                evidence: () => [
                  cite.computed(deciders.length, 'people', 'different people who are to decide', [
                    cite.datum(`${path}.rapid.decide`, 'people'),
                    ...(isOtherOwner ? [cite.datum(`${path}.owner`)] : []),
                  ]),
                ],
              } as const,
            ]
          },
        ),
    )
  },
}
