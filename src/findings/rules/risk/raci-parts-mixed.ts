import type { RaciProcess } from '../../../analyses/decisions/raci.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

function draftOf({ process, rows }: RaciProcess, at: string, cite: Cite): Draft[] {
  const mixed = rows.flatMap((one) => {
    const names = one.consulted_and_informed
    return names.length === 0 ? [] : [{ ...one, names }]
  })
  const [first] = mixed
  if (first === undefined) return []
  return [
    {
      subject: process ?? first.task,
      severity: 'low',
      says: () => ({
        what: `${process ?? 'The matrix'} has people both consulted and informed on ${mixed.length} of ${counted(rows.length, 'task', 'tasks')}: ${listed(mixed.map(({ task, names }) => `${listed(names)} on ${quoted(task)}`))}.`,
        why: `Nobody knows whether ${listed(first.names)} must be asked before ${quoted(first.task)}, or is only told after.`,
        how_to_act: [
          act(at, {
            action: `Say for each of ${listed(mixed.map(({ task }) => quoted(task)))} who is asked before and who is told after; nobody is both`,
            owner: first.accountable[0],
            role: 'COO',
            within: 'month',
          }),
        ],
      }),
      basis: 'counted',
      extent: mixed.length,
      why_basis: 'benchmark',
      evidence: () => [
        cite.computed(
          mixed.length,
          'tasks',
          'tasks with somebody both consulted and informed',
          mixed
            .slice(0, MOST_CITED)
            .flatMap(({ path }) => [
              cite.datum(`${path}.consulted`, 'people'),
              cite.datum(`${path}.informed`, 'people'),
            ]),
        ),
      ],
    },
  ]
}

/** Tasks on which somebody is consulted and informed at once. */
export const raciPartsMixed: Rule = {
  name: 'raci_parts_mixed',
  area: 'risk',
  docs: {
    what: 'Tasks of a RACI matrix on which the same person is both consulted and informed.',
    why: 'One is a duty to ask before, the other to tell after; who has both is asked late.',
    act: 'Choose one for each person and task.',
  },
  needs: ['raci'],
  figures: {},
  check(facts, cite) {
    const matrix = facts.raci()
    if (matrix.length === 0) return silent('responsibilities for tasks (raci)')
    return found(matrix.flatMap((one) => draftOf(one, facts.situation.at, cite)))
  },
}
