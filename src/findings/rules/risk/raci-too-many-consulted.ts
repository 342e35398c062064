import type { RaciProcess } from '../../../analyses/decisions/raci.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { rightsFigures } from '../../../knowledge/decision-rights.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

const MOST = valueOf(rightsFigures.consulted)

function draftOf({ process, rows }: RaciProcess, at: string, cite: Cite): Draft[] {
  const crowded = rows.filter(({ consulted }) => consulted.length > MOST)
  const [first] = crowded
  if (first === undefined) return []
  const said = crowded.map(({ task, consulted }) => `${consulted.length} on ${quoted(task)}`)
  return [
    {
      subject: process ?? first.task,
      severity: 'low',
      says: () => ({
        what: `${process ?? 'The matrix'} consults more than ${MOST} people on ${crowded.length} of ${counted(rows.length, 'task', 'tasks')}: ${listed(said)}.`,
        why: `Before ${quoted(first.task)} ${first.consulted.length} people have to be asked, and it waits for the last of them.`,
        how_to_act: [
          act(at, {
            action: `Keep on ${listed(crowded.map(({ task }) => quoted(task)))} those whose answer can change the result, and inform the others afterwards`,
            owner: first.accountable[0],
            role: 'COO',
            within: 'month',
          }),
        ],
      }),
      basis: 'counted',
      extent: crowded.length,
      why_basis: 'benchmark',
      evidence: () => [
        cite.computed(
          crowded.length,
          'tasks',
          'tasks with more people consulted than the most',
          crowded.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.consulted`, 'people')),
        ),
        known(cite, 'decision-rights.consulted', rightsFigures.consulted),
      ],
    },
  ]
}

/** Tasks before which too many have to be asked. */
export const raciTooManyConsulted: Rule = {
  name: 'raci_too_many_consulted',
  area: 'risk',
  docs: {
    what: 'Tasks of a RACI matrix on which more than four people are consulted; one finding for each process.',
    why: 'Everybody is asked and nothing moves.',
    act: 'Consult those whose answer can change the result; inform the others.',
  },
  needs: ['raci'],
  figures: { consulted: rightsFigures.consulted },
  check(facts, cite) {
    const matrix = facts.raci()
    if (matrix.length === 0) return silent('responsibilities for tasks (raci)')
    return found(matrix.flatMap((one) => draftOf(one, facts.situation.at, cite)))
  },
}
