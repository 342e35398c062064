import { sumOf } from '../../../analyses/goals/tally.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { citeCount, citeCycle, dayOf } from './support/evidence.ts'
import { withoutRunningCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import { named, namedBy, percent, sayUnit } from './support/say.ts'

/** How many units are named, those with the lowest share first. */
const WORST = valueOf(goalFigures.named)
const WANTED = valueOf(okrFigures.on_track_share)

/** Too few key results on track in the company as a whole. */
export const okrsOnTrackShare: Rule = {
  name: 'okrs_on_track_share',
  area: 'okr',
  docs: {
    what: "At most 70 % of all key results whose outlook is known are on track or done: by their owners' recent confidence, else by pace. Trailing measures without an owner's word are not known.",
    why: "It is the playbook's measure of whether a company executes what it decided.",
    act: 'Go through the units with the lowest share, and choose what to save.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { on_track_share: okrFigures.on_track_share },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts)
    if (nothing !== null) return nothing
    const goals = facts.goals()
    const { at } = facts.situation
    const tallies = facts.tallies()
    const { on, known, byOwner } = sumOf(tallies)
    if (known === 0) return silent('the pace or confidence of any key result')
    if (on / known > WANTED) return quiet
    const below = goals.units
      .flatMap((unit, i) => {
        const tally = tallies[i]
        return tally === undefined ? [] : [{ unit, ...tally }]
      })
      .filter((one) => one.known > 0 && one.on / one.known <= WANTED)
      .sort((a, b) => a.on / a.known - b.on / b.known)
      .slice(0, WORST)
    const weakest = below.map((one) => `${sayUnit(one.unit)} ${one.on} of ${one.known}`)
    const data = citeCount(cite, goals)
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${on} of ${counted(known, 'key result', 'key results')} whose outlook is known (${percent(on / known)}) ${on === 1 || known === 1 ? 'is' : 'are'} on track on ${dayOf(goals.cycle)}, where a company that executes has more than ${percent(WANTED)}.`,
          why: `${counted(known - on, 'result', 'results')} would miss if nothing changed in ${counted(goals.cycle.left, 'day', 'days')}; the fewest on track have ${named(weakest)}. ${byOwner === 0 ? 'All are judged by pace, as no owner states a confidence' : `${byOwner} ${byOwner === 1 ? "is judged by its owner's confidence" : "are judged by their owners' confidence"}`}.`,
          how_to_act: [
            act(at, {
              action: `Go through the results of ${namedBy(below, ({ unit }) => sayUnit(unit))}, and decide which to save and which to give up`,
              owner: undefined,
              role: 'COO',
              within: 'this_week',
              by: lastDay(goals.cycle, at),
            }),
          ],
        }),
        basis: 'reported',
        extent: -on / known,
        evidence: () => [
          cite.computed(on, 'count', 'results on track or done', [data]),
          cite.computed(known, 'count', 'results whose outlook is known', [data]),
          cite.computed(on / known, 'ratio', 'on track / known', [data]),
          cite.knowledge('okr.on_track_share', okrFigures.on_track_share.statements[0], 'ratio'),
          ...citeCycle(cite, goals.cycle, at),
          cite.computed(known - on, 'count', 'known less those on track', [data]),
          cite.computed(byOwner, 'count', "results that their owner's confidence decides", [data]),
          ...below.flatMap(({ unit, on: onHere, known: knownHere }) => {
            const own = [cite.datum(`${unit.path}.objectives`)]
            return [
              cite.computed(onHere, 'count', 'results of the unit on track or done', own),
              cite.computed(knownHere, 'count', 'results of the unit whose outlook is known', own),
            ]
          }),
        ],
      },
    ])
  },
}
