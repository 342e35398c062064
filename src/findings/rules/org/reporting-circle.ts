import { listed } from '../../../analyses/listed.ts'
import { nameOfPerson, subjectOfPerson } from '../../../analyses/person.ts'
import { act } from '../../act.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

/** People who report to each other in a circle, or who are put down as their own manager. */
export const reportingCircle: Rule = {
  name: 'reporting_circle',
  area: 'org',
  docs: {
    what: 'Found where somebody reports, through others, to themselves, or is put down as their own manager (but for the one at the top, whom many exports mark so).',
    why: 'In the data nobody above decides for them; layers and spans below cannot be counted.',
    act: 'Say who of them reports to whom.',
  },
  needs: ['people'],
  figures: {},
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const { known, circles } = facts.reportingLines()
    if (!known) return silent('manager_id of people')
    const drafts = circles.flatMap((circle): Draft[] => {
      const names = circle.map((position) =>
        nameOfPerson(company.people?.[position] ?? {}, position),
      )
      const [start] = circle
      if (start === undefined) return []
      const isOwn = circle.length === 1
      return [
        {
          subject: subjectOfPerson(company.people?.[start] ?? {}, start),
          severity: 'medium',
          says: () => ({
            what: isOwn
              ? `1 person is put down as their own manager: ${listed(names)}.`
              : `${circle.length} people report to each other in a circle: ${listed(names)}.`,
            why: `Nobody above ${listed(names)} can be told from the data: who decides for them is open, and all below them are missing from the layers.`,
            how_to_act: [
              act(at, {
                action: isOwn
                  ? `Say who manages ${listed(names)}`
                  : `Correct the manager of one of ${listed(names)}`,
                owner: undefined,
                role: 'CHRO',
                within: 'this_week',
              }),
            ],
          }),
          basis: 'counted',
          evidence: () => [
            cite.computed(
              circle.length,
              'people',
              'people in the circle',
              circle
                .slice(0, MOST_CITED)
                .map((position) => cite.datum(`people[${position}].manager_id`)),
            ),
          ],
        },
      ]
    })
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
