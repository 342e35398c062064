import type { RaciProcess, RaciRow } from '../../../analyses/decisions/raci.ts'
import { listed } from '../../../analyses/listed.ts'
import { quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

const ONE = valueOf(riskFigures.accountable)

function said({ task, accountable, is_shared }: RaciRow): string {
  if (accountable.length === 0) return `0 people for ${quoted(task)}`
  const who = is_shared ? 'no single person' : `${accountable.length} people`
  return `${who} for ${quoted(task)} (${listed(accountable)})`
}

/** Who is written as accountable; counted where what is written names nobody, or one twice. */
function citeAccountable({ path, row, accountable }: RaciRow, cite: Cite): Evidence {
  if (row.accountable === undefined) return cite.missing(path, 'accountable')
  const written = cite.datum(`${path}.accountable`, 'people')
  return written.value === accountable.length
    ? written
    : cite.computed(accountable.length, 'people', 'people among those written', [written])
}

function draftOf(
  { process, rows }: RaciProcess,
  owner: string | undefined,
  at: string,
  cite: Cite,
): Draft | undefined {
  const wrong = rows.filter(({ accountable, is_shared }) => accountable.length !== ONE || is_shared)
  const [first] = wrong
  if (first === undefined) return undefined
  const none = wrong.filter(({ accountable }) => accountable.length === 0)
  const several = wrong.filter(({ accountable }) => accountable.length > ONE)
  const shared = wrong.find(({ is_shared }) => is_shared)
  const why = [
    ...(several.length > 0
      ? [
          `Each of ${listed(several[0]?.accountable ?? [])} may think the other answers for ${quoted(several[0]?.task ?? '')}.`,
        ]
      : []),
    ...(shared === undefined
      ? []
      : [
          `When ${quoted(shared.task)} goes wrong, ${quoted(listed(shared.accountable))} is called, and each of them may look at the others.`,
        ]),
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
    extent: wrong.length,
    why_basis: 'reported',
    evidence: () => [
      cite.computed(
        wrong.length,
        'tasks',
        `tasks of ${rows.length} without exactly one accountable person`,
        wrong.slice(0, MOST_CITED).map((one) => citeAccountable(one, cite)),
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
    what: 'Tasks of a RACI matrix with nobody, several people or a group accountable; one finding for each process.',
    why: 'Where two are accountable each relies on the other; where none is, nobody is asked.',
    act: 'Exactly one person answers for the outcome; the others are consulted or informed.',
  },
  needs: ['raci', 'processes'],
  figures: { accountable: riskFigures.accountable },
  check(facts, cite) {
    const matrix = facts.raci()
    if (matrix.length === 0) return silent('responsibilities for tasks (raci)')
    const { company, at } = facts.situation
    const owners = new Map(company.processes?.map(({ name, owner }) => [name ?? '', owner]))
    return found(
      matrix.flatMap((one) => draftOf(one, owners.get(one.process ?? ''), at, cite) ?? []),
    )
  },
}
