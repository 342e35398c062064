import { listed } from '../../../analyses/listed.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { changeFigures } from '../../../knowledge/change.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { found, type Rule, silent } from '../../rule.ts'

/** A change whose own rollout plan has slipped. */
export const rolloutOverdue: Rule = {
  name: 'rollout_overdue',
  area: 'risk',
  docs: {
    what: 'Items of a change’s own checklist that are open although their phase is over: before launch, launch, the checks after 14 and 30 days, the close after 90.',
    why: 'What a rollout leaves out early comes back as a process that nobody follows.',
    act: 'Do the open items, or strike them out with a reason.',
  },
  needs: ['changes'],
  figures: { ...changeFigures },
  check(facts, cite) {
    const planned = facts.rollouts().filter(({ launch_on }) => launch_on !== null)
    const { changes = [] } = facts.situation.company
    if (planned.length === 0) return silent('changes with a launch day')
    return found(
      planned.flatMap(({ name, path, items, adoption_pct: pct }) => {
        const late = items.filter(({ state }) => state === 'overdue')
        const [first] = late
        if (first === undefined) return []
        const checklist = changes.find((_, i) => path === `changes[${i}]`)?.checklist ?? []
        const paths = late.map(
          ({ item }) =>
            `${path}.checklist[${checklist.findIndex((own) => own.item === item)}].item`,
        )
        return [
          {
            subject: name,
            severity: 'medium',
            says: () => ({
              what: `${counted(late.length, 'item', 'items')} of the rollout of ${name} ${late.length === 1 ? 'is' : 'are'} overdue: ${listed(late.map(({ item }) => quoted(item)))}.`,
              why:
                pct === null || pct >= 100
                  ? ''
                  : `${formatNumber(pct, 'percent')} have adopted ${name}, and ${quoted(first.item)}, which was to bring the others along, was due by ${formatDate(first.due_on)}.`,
              how_to_act: [
                act(facts.situation.at, {
                  action: `Finish ${listed(late.map(({ item }) => quoted(item)))} of ${name}, or strike them out with a reason`,
                  owner: first.owner ?? undefined,
                  role: 'COO',
                  within: 'this_week',
                }),
              ],
            }),
            basis: 'counted',
            extent: late.length,
            evidence: () => [
              cite.computed(
                late.length,
                'count',
                'items open after their phase',
                paths.map((one) => cite.datum(one)),
              ),
              cite.datum(`${path}.launch_on`),
            ],
            why_evidence: () =>
              pct === null
                ? []
                : [
                    cite.computed(pct, 'percent', 'those who have adopted / all it affects', [
                      cite.datum(`${path}.groups`),
                    ]),
                  ],
          },
        ]
      }),
    )
  },
}
