import { listed } from '../../../analyses/listed.ts'
import type { OpenAtStep } from '../../../analyses/throughput/open-work.ts'
import type { WorkWeek } from '../../../analyses/throughput/work-week.ts'
import { counted, quoted, say } from '../../../analyses/words.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { flowFigures } from '../../../knowledge/constraints.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { SHOWN_NAMES } from '../../../knowledge/shown-names.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { ownerOf } from './support/owner.ts'

const { low, high } = valueOf(flowFigures.open_per_person)

/** Evidence for what is open at a step for each of its people. */
const citeOpen = (
  cite: Cite,
  { path, open, counts_work }: OpenAtStep,
  { hours_per_day, hours_assumed }: WorkWeek,
): Evidence => {
  const [queue, people] = [
    cite.datum(`${path}.current_queue`, 'count'),
    cite.datum(`${path}.people`, 'count'),
  ]
  return counts_work
    ? cite.computed(
        open,
        'count',
        `(queue + throughput x hours of work / ${say(hours_per_day)} hours a day) / people`,
        [
          queue,
          cite.datum(`${path}.throughput_per_day`, 'per_day'),
          cite.datum(`${path}.avg_process_hours`, 'hours'),
          hours_assumed.length === 0
            ? cite.datum('working_hours')
            : known(cite, 'checks.working_hours_per_day', timeFigures.working_hours_per_day),
          people,
        ],
      )
    : cite.computed(open, 'count', 'queue / people', [queue, people])
}

/** More open at a step than its people can have in hand. */
export const wipOverLimit: Rule = {
  name: 'wip_over_limit',
  area: 'process',
  docs: {
    what: 'What waits at a step and is worked on there, for each of its people, where both are given. Found from more than three each; the priorities of leaders are told by too_many_objectives.',
    why: 'Who works on five things at once takes five times as long for each of them.',
    act: 'Set a limit at the step, and start nothing new there until something leaves.',
  },
  needs: ['processes', 'working_hours', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: {
    open_per_person: flowFigures.open_per_person,
    working_hours_per_day: timeFigures.working_hours_per_day,
  },
  check(facts, cite) {
    const steps = facts.openWork()
    if (steps.length === 0) return silent('the people of a step and what waits there')
    const over = steps.filter(({ open }) => open > high).sort((a, b) => b.open - a.open)
    const [first] = over
    if (first === undefined) return quiet
    const one = facts.processCases()[first.position]
    const week = facts.workWeek()
    const openEach = (step: OpenAtStep) => citeOpen(cite, step, week)
    const parts = over.map(
      ({ name, process, open }) => `${quoted(name)} in ${process} (${say(open)})`,
    )
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `At ${over.length} of ${counted(steps.length, 'step', 'steps')} more than ${high} are open for each person: ${listed(parts)}.`,
          why: `At ${say(first.open)} each, a piece of work rests while ${counted(first.open - 1, 'other is', 'others are')} ahead of it or half done.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Let ${quoted(first.name)} have ${low} to ${high} open for each person, and start nothing new there until something leaves`,
              owner: one === undefined ? undefined : ownerOf(one).owner,
              role: one?.owner.role ?? 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: over.length,
        assumed: over.some(({ counts_work }) => counts_work) ? week.hours_assumed : [],
        evidence: () => [
          cite.computed(
            over.length,
            'count',
            '(queue + what is in work) / people is over the limit',
            over.slice(0, SHOWN_NAMES).map(openEach),
          ),
          cite.computed(
            steps.length,
            'count',
            'steps with people and a queue',
            steps.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.people`, 'count')),
          ),
          cite.knowledge(
            'constraints.open_per_person',
            flowFigures.open_per_person.statements[0],
            'count',
          ),
        ],
        why_evidence: () => [
          cite.computed(
            first.open - 1,
            'count',
            'what is open for each person - the piece itself',
            [openEach(first)],
          ),
        ],
      },
    ])
  },
}
