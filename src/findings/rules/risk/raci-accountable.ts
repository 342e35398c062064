import { listed } from '../../../analyses/listed.ts'
import type { RaciProcess, RaciRow } from '../../../analyses/risk/raci.ts'
import { quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

const ONE = valueOf(riskFigures.accountable)

const said = ({ task, accountable }: RaciRow): string =>
  accountable.length === 0
    ? `0 people for ${quoted(task)}`
    : `${accountable.length} people for ${quoted(task)} (${listed(accountable)})`

function draftOf(
  { process, rows }: RaciProcess,
  owner: string | undefined,
  at: string,
  cite: Cite,
): Draft | undefined {
  const wrong = rows.filter(({ accountable }) => accountable.length !== ONE)
  const [first] = wrong
  if (first === undefined) return undefined
  const none = wrong.filter(({ accountable }) => accountable.length === 0)
  const several = wrong.filter(({ accountable }) => accountable.length > ONE)
  const why = [
    ...(several.length > 0
      ? [
          `Each of ${listed(several[0]?.accountable ?? [])} may think the other answers for ${quoted(several[0]?.task ?? '')}.`,
        ]
      : []),
    ...(none.length > 0
      ? [`When ${listed(none.map(({ task }) => quoted(task)))} goes wrong, nobody is asked.`]
      : []),
  ]
  return {
    subject: process ?? first.task,
    severity: 'medium',
    says: () => ({
      what: `${process ?? 'The matrix'} names ${listed(wrong.map(said))} as accountable, where it should be 1 each.`,
      why: why.join(' '),
      how_to_act: [
        act(at, {
          action: `Name the one person who answers for ${listed(wrong.map(({ task }) => quoted(task)))}${several.length > 0 ? '; the others are consulted' : ''}`,
          owner,
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    evidence: () => [
      cite.computed(
        wrong.length,
        'tasks',
        `tasks of ${rows.length} without exactly one accountable person`,
        wrong.map(({ path, row }) =>
          row.accountable === undefined
            ? cite.missing(path, 'accountable')
            : cite.datum(`${path}.accountable`, 'people'),
        ),
      ),
      known(cite, 'risk.accountable', riskFigures.accountable),
    ],
  }
}

/** Tasks of the responsibility matrix without exactly one accountable person. */
export const raciAccountable: Rule = {
  name: 'raci_accountable',
  area: 'risk',
  docs: {
    what: 'Tasks of a RACI matrix with nobody or several people accountable; one finding for each process.',
    why: 'Where two are accountable each relies on the other; where none is, nobody is asked.',
    act: 'Exactly one person answers for the outcome; the others are consulted or informed.',
  },
  needs: ['raci', 'processes'],
  figures: { accountable: riskFigures.accountable },
  check(facts, cite) {
    const matrix = facts.raci()
    if (matrix.length === 0) return silent('raci')
    const { company, at } = facts.situation
    const owners = new Map(company.processes?.map(({ name, owner }) => [name ?? '', owner]))
    return found(
      matrix.flatMap((one) => draftOf(one, owners.get(one.process ?? ''), at, cite) ?? []),
    )
  },
}
