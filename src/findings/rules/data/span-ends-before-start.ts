import type { ImpossibleSpan } from '../../../analyses/checks/spans.ts'
import { listedBy } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const SHOWN = valueOf(checkFigures.links_shown)

const sentence = ({ called, from, to }: ImpossibleSpan): string =>
  `${called} (${to.key} ${formatDate(to.on)}, ${from.key} ${formatDate(from.on)})`

/** Things that end before they begin. */
export const spanEndsBeforeStart: Rule = {
  name: 'span_ends_before_start',
  area: 'data',
  docs: {
    what: 'Found where an incident is resolved before it started, a decision taken before it was asked for, a blocker resolved before it was reported, a person gone before they started, or a cycle over before it began.',
    why: 'One of the two dates is wrong, so that no duration can be taken from them: it is left out of every sum and median.',
    act: 'Correct the date that is wrong.',
  },
  needs: ['incidents', 'decisions', 'blockers', 'people', 'left', 'company_okrs', 'okr_history'],
  figures: { shown: checkFigures.links_shown },
  check: (facts, cite) => {
    const { spans } = facts.checks()
    if (spans.compared === 0) return silent('something with the day it began and the day it ended')
    const { found: all } = spans
    if (all.length === 0) return quiet
    const { at } = facts.situation
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `${counted(all.length, 'span ends', 'spans end')} before ${all.length === 1 ? 'it begins' : 'they begin'}: ${listedBy(all, sentence)}.`,
          why: `How long ${all.length === 1 ? 'it' : 'each'} took cannot be told, so that sums and medians of such times are without ${all.length === 1 ? 'it' : 'them'}.`,
          how_to_act: [
            act(at, {
              action: `Correct the dates of ${listedBy(all, ({ called }) => called)}`,
              owner: undefined,
              role: 'COO',
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        extent: all.length,
        evidence: () => [
          cite.computed(
            all.length,
            'spans',
            'spans that end before they begin',
            all
              .slice(0, SHOWN)
              .flatMap(({ from, to }) => [cite.datum(from.path), cite.datum(to.path)]),
          ),
        ],
      },
    ])
  },
}
