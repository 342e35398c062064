import type { RaciProcess } from '../../../analyses/decisions/raci.ts'
import { listed } from '../../../analyses/listed.ts'
import { quoted } from '../../../analyses/words.ts'
import { rightsFigures } from '../../../knowledge/decision-rights.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

const FEWEST = valueOf(rightsFigures.tasks_for_same)

function draftOf({ process, rows }: RaciProcess, at: string, cite: Cite): Draft[] {
  const [first] = rows
  if (first === undefined || rows.length < FEWEST || !rows.every((row) => row.is_own_check))
    return []
  const names = [...new Set(rows.flatMap(({ accountable }) => accountable))]
  return [
    {
      subject: process ?? first.task,
      severity: 'low',
      says: () => ({
        what: `On all ${rows.length} tasks of ${process ?? 'the matrix'} the one who does the work also answers for it (${listed(names)}).`,
        why: `Nobody looks at ${quoted(first.task)} but who did it.`,
        how_to_act: [
          act(at, {
            action: `Let somebody else answer for the tasks of ${process ?? 'the matrix'} whose failure would cost most`,
            owner: undefined,
            role: 'COO',
            within: 'month',
          }),
        ],
      }),
      basis: 'counted',
      extent: rows.length,
      why_basis: 'benchmark',
      evidence: () => [
        cite.computed(
          rows.length,
          'tasks',
          'tasks with one person both responsible and accountable',
          rows
            .slice(0, MOST_CITED)
            .flatMap(({ path }) => [
              cite.datum(`${path}.responsible`, 'people'),
              cite.datum(`${path}.accountable`, 'people'),
            ]),
        ),
        known(cite, 'decision-rights.tasks_for_same', rightsFigures.tasks_for_same),
      ],
    },
  ]
}

/** Processes in which doing and answering for are always one person's. */
export const raciSamePerson: Rule = {
  name: 'raci_same_person',
  area: 'risk',
  docs: {
    what: 'A process of three tasks or more in whose RACI matrix the person who does a task always also answers for it.',
    why: 'Accountability that nobody else holds is no check: a fault is seen by who made it, or by nobody.',
    act: 'Give the outcome of the tasks that matter to somebody who does not do them.',
  },
  needs: ['raci'],
  figures: { tasks_for_same: rightsFigures.tasks_for_same },
  check(facts, cite) {
    const matrix = facts.raci()
    if (matrix.length === 0) return silent('responsibilities for tasks (raci)')
    return found(matrix.flatMap((one) => draftOf(one, facts.situation.at, cite)))
  },
}
