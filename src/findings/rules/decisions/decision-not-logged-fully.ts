import { type Logged, newestEntry } from '../../../analyses/decisions/log.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted, sayMoney } from '../../../analyses/words.ts'
import { decisionFigures } from '../../../knowledge/decisions.ts'
import { act } from '../../act.ts'
import { dated } from '../../dated.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { significance } from './shared.ts'

/** What a logged decision must say, and how a sentence names it. */
const parts = [
  ['owner', 'no owner'],
  ['rationale', 'no reason'],
  ['options', 'no options'],
] as const

type Part = (typeof parts)[number][0]

const lacks = ({ decision, decider }: Logged, part: Part): boolean => {
  if (part === 'owner') return !decider?.trim()
  if (part === 'rationale') return !decision.rationale?.trim()
  return (decision.options ?? []).length === 0
}

/** Decisions of weight in force that the log tells only in part. */
export const decisionNotLoggedFully: Rule = {
  name: 'decision_not_logged_fully',
  area: 'decisions',
  docs: {
    what: 'Decisions in force over more than one team, over $10,000 or hard to reverse, without an owner, a reason or the options that were weighed.',
    why: 'Who comes later cannot tell why it was so decided, and decides it again.',
    act: 'Add what is missing while those who were there remember it.',
  },
  needs: ['decisions'],
  figures: { logged_from_usd: decisionFigures.logged_from_usd },
  check(facts, cite) {
    const log = facts.decisions().filter(({ state }) => state === 'decided')
    if (log.length === 0) return silent('decisions in force')
    const newest = newestEntry(log, facts.situation.at)
    const weighty = log.flatMap((one) => {
      const key = significance(one.decision)
      return key === null ? [] : [{ one, key }]
    })
    const missing = parts.map(([part, words]) => ({
      part,
      words,
      of: weighty.filter(({ one }) => lacks(one, part)),
    }))
    const short = weighty.filter(({ one }) => parts.some(([part]) => lacks(one, part)))
    if (short.length === 0) return quiet
    const said = missing.flatMap(({ words, of }) =>
      of.length === 0
        ? []
        : [`${of.length} with ${words} (${listed(of.map(({ one }) => one.subject))})`],
    )
    const cost = short.reduce((sum, { one }) => sum + (one.decision.cost_usd ?? 0), 0)
    const worst = short.filter(({ one }) => lacks(one, 'owner') || lacks(one, 'rationale'))
    return found([
      {
        subject: 'company',
        severity: worst.length > 0 ? 'medium' : 'low',
        says: () => ({
          what: `${short.length} of ${counted(weighty.length, 'decision', 'decisions')} of weight in force ${short.length === 1 ? 'is' : 'are'} logged in part: ${said.join(', ')}.`,
          why:
            cost > 0
              ? `${sayMoney(cost)} were decided in a way that cannot be retraced.`
              : `When ${listed(short.map(({ one }) => one.subject))} ${short.length === 1 ? 'comes' : 'come'} up again, what was weighed has to be found out again.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Let each owner add what is missing to ${listed(short.map(({ one }) => one.subject))}; from now on nothing is logged as decided without owner, reason and options`,
              owner: undefined,
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: short.length,
        why_basis: 'reported',
        evidence: () => [
          cite.computed(
            short.length,
            'decisions',
            'decisions of weight without owner, reason or options',
            short
              .slice(0, MOST_CITED)
              .map(({ one, key }) => dated(cite.datum(`${one.path}.${key}`), newest)),
          ),
          cite.computed(
            weighty.length,
            'decisions',
            'decisions of weight in force',
            weighty
              .slice(0, MOST_CITED)
              .map(({ one, key }) => dated(cite.datum(`${one.path}.${key}`), newest)),
          ),
          ...missing.flatMap(({ part, of }) => {
            const [first] = of
            return first === undefined ? [] : [dated(cite.missing(first.one.path, part), newest)]
          }),
          known(cite, 'decisions.logged_from_usd', decisionFigures.logged_from_usd),
        ],
      },
    ])
  },
}
