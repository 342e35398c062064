import type { Facts } from '../../../analyses/facts.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import {
  NO_STAGE,
  namesIn,
  notesOf,
  sizeEvidence,
  sizeWords,
  staged,
  stageEvidence,
} from './support-stage.ts'

/** Missing processes from which more than one habit is missing. */
const isMany = (missing: number, due: number): boolean => missing * 2 > due

/** Whether anything open or late in the data may come of it that a process is missing. */
const isFelt = (facts: Facts): boolean =>
  facts.blockers().length > 0 ||
  facts.actions().overdue.length > 0 ||
  facts.incidents().customer_facing_last_month.length > 0

/** Processes that the stage makes formal are not in the data. */
export const processDueMissing: Rule = {
  name: 'process_due_missing',
  area: 'org',
  docs: {
    what: 'Processes that the stage, or one before it, makes formal, looked for by the names of processes, meetings and logs. Found where one is not there: of more weight where most are missing while a blocker is open, an action overdue or an incident felt by customers in the last month; not at seed, where nothing has to be formal before the product has its market.',
    why: 'What each does in a way of their own can neither be taught nor corrected, and breaks with the next ten people.',
    act: 'Write the first one down in an hour with whoever does it best, name an owner, and only then take the next.',
  },
  needs: [
    'people',
    'team',
    'metrics',
    'processes',
    'cadence',
    'decisions',
    'company_okrs',
    'blockers',
    'actions',
    'incidents',
    'stage',
  ],
  figures: {},
  check: (facts, cite) => {
    const known = staged(facts)
    if (known === undefined) return silent(NO_STAGE)
    if (known.stage === 'seed') return quiet
    const { company, at } = facts.situation
    if (company.processes === undefined) return silent('processes')
    const due = known.scaling.processes.filter(
      ({ state }) => state === 'present' || state === 'missing',
    )
    const missing = due.filter(({ state }) => state === 'missing')
    if (missing.length === 0) return quiet
    const [first] = missing
    return found([
      {
        subject: 'company',
        severity: isMany(missing.length, due.length) && isFelt(facts) ? 'medium' : 'low',
        says: () => ({
          what: `${missing.length} of ${counted(due.length, 'process', 'processes')} that ${known.called} makes formal${known.of_software} ${missing.length === 1 ? 'is' : 'are'} not in the data: ${namesIn(missing.map(({ name }) => name))}.`,
          why: `${sizeWords(facts)}each does in a way of their own what is not written: ${notesOf(missing)}.`,
          how_to_act: [
            act(at, {
              action: `Write down ${first?.name ?? 'the first'} with whoever does it best, and name an owner`,
              owner: undefined,
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: missing.length,
        why_basis: 'benchmark',
        assumed: [
          ...known.assumed,
          'processes are known by their names; one may exist and not be in the data',
        ],
        evidence: () => [
          cite.computed(
            due.length,
            'processes',
            'processes that the stage makes formal',
            sizeEvidence(facts, cite),
          ),
          cite.computed(missing.length, 'processes', 'processes due - those in the data', [
            cite.datum('processes', 'processes'),
            ...stageEvidence(facts, cite),
          ]),
        ],
      },
    ])
  },
}
