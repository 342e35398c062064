import { newestEntry } from '../../../analyses/decisions/log.ts'
import { outOfOrder } from '../../../analyses/decisions/out-of-order.ts'
import { listedBy } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import { dated } from '../../dated.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

/** Decisions that come before what they follow on. */
export const decisionsOutOfOrder: Rule = {
  name: 'decisions_out_of_order',
  area: 'decisions',
  docs: {
    what: 'Decisions that supersede one taken on a later day, or each other; decisions in force to be reviewed before the day they were taken, and open ones to be taken before they were asked for.',
    why: 'Which one holds, and by when it is looked at, depends on which entry one believes.',
    act: 'Correct the day, or what it supersedes.',
  },
  needs: ['decisions'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (log.length === 0) return silent('decisions')
    const all = outOfOrder(log)
    if (all.length === 0) return quiet
    const { at } = facts.situation
    const newest = newestEntry(log, at)
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `The log has ${counted(all.length, 'thing', 'things')} in an order that cannot be: ${listedBy(all, ({ says }) => says())}.`,
          why: `Who looks ${listedBy(all, ({ subject }) => subject)} up cannot tell by the log what holds, or by when.`,
          how_to_act: [
            act(at, {
              action: `Correct the days or the supersedes of ${listedBy(all, ({ subject }) => subject)}`,
              owner: undefined,
              role: 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: all.length,
        evidence: () => [
          cite.computed(
            all.length,
            'entries',
            'entries before what they follow on',
            all
              .slice(0, MOST_CITED)
              .flatMap(({ paths }) => paths.map((path) => dated(cite.datum(path), newest))),
          ),
        ],
      },
    ])
  },
}
