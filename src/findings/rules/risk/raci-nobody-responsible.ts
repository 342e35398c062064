import type { RaciProcess } from '../../../analyses/decisions/raci.ts'
import { listed } from '../../../analyses/listed.ts'
import type { PastIncident } from '../../../analyses/risk/incidents.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

function draftOf(
  { process, rows }: RaciProcess,
  owner: string | undefined,
  incidents: readonly PastIncident[],
  at: string,
  cite: Cite,
): Draft | undefined {
  const wrong = rows.filter(({ responsible }) => responsible.length === 0)
  const [first] = wrong
  if (first === undefined) return undefined
  const tasks = listed(wrong.map(({ task }) => quoted(task)))
  const accountable = first.accountable[0]
  return {
    subject: process ?? first.task,
    severity: incidents.length > 0 ? 'high' : 'medium',
    says: () => ({
      what: `${process ?? 'The matrix'} has 0 people responsible for ${tasks}, ${rows.length === 1 ? 'its only task' : `${wrong.length} of its ${rows.length} tasks`}.`,
      why:
        incidents.length > 0
          ? `${process} had ${counted(incidents.length, 'incident', 'incidents')}, the last on ${formatDate(incidents.at(-1)?.on)}, and ${tasks} is nobody's work.`
          : `${accountable === undefined ? 'Nobody' : accountable} answers for ${tasks}, but it is nobody's work.`,
      how_to_act: [
        act(at, {
          action: `Name who does ${tasks}, with a stand-in`,
          owner: owner ?? accountable,
          role: 'COO',
          within: incidents.length > 0 ? 'this_week' : 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    extent: wrong.length,
    why_basis: 'reported',
    evidence: () => [
      cite.computed(
        wrong.length,
        'tasks',
        `tasks of ${rows.length} without a responsible person`,
        wrong.map(({ path, row }) =>
          row.responsible === undefined
            ? cite.missing(path, 'responsible')
            : cite.datum(`${path}.responsible`, 'people'),
        ),
      ),
      cite.computed(
        rows.length,
        'tasks',
        'tasks of the process',
        rows.slice(0, MOST_CITED).map(({ path }) => cite.datum(path)),
      ),
    ],
    why_evidence: () =>
      incidents.length > 0
        ? [
            cite.computed(
              incidents.length,
              'incidents',
              'incidents of the process',
              incidents
                .slice(0, MOST_CITED)
                .map(({ path, on }) => dated(cite.datum(`${path}.process`), on)),
            ),
          ]
        : [],
  }
}

/** Tasks of the responsibility matrix that nobody does. */
export const raciNobodyResponsible: Rule = {
  name: 'raci_nobody_responsible',
  area: 'risk',
  docs: {
    what: 'Tasks of a RACI matrix without anybody responsible; one finding for each process, with its incidents.',
    why: 'A task that somebody answers for and nobody does is left undone.',
    act: 'Name who does it, and a stand-in.',
  },
  needs: ['raci', 'processes', 'incidents'],
  figures: {},
  check(facts, cite) {
    const matrix = facts.raci()
    if (matrix.length === 0) return silent('responsibilities for tasks (raci)')
    const { company, at } = facts.situation
    const owners = new Map(company.processes?.map(({ name, owner }) => [name ?? '', owner]))
    const incidents = new Map<string, PastIncident[]>()
    for (const one of facts.incidents().all) {
      const { process } = one.incident
      if (process === undefined) continue
      const same = incidents.get(process)
      if (same === undefined) incidents.set(process, [one])
      else same.push(one)
    }
    return found(
      matrix.flatMap((one) => {
        const process = one.process ?? ''
        return draftOf(one, owners.get(process), incidents.get(process) ?? [], at, cite) ?? []
      }),
    )
  },
}
