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

/** Judged by rules of their own. */
const JUDGED = new Set(['weekly_one_on_ones'])

/** Kinds of communication that the stage calls for are not in the cadence. */
export const communicationDue: Rule = {
  name: 'communication_due',
  area: 'org',
  docs: {
    what: 'All-hands, leadership meeting, skip-levels, town halls and written updates that the stage calls for, looked for in the written cadence. Found where one is not there; one-on-ones have a rule of their own.',
    why: 'From a size on news does not spread by itself: the top knows too much, and those who act know too little.',
    act: 'Put the first one into the calendar with an owner, and drop a meeting for it.',
  },
  needs: ['people', 'team', 'metrics', 'cadence', 'stage'],
  figures: {},
  check: (facts, cite) => {
    const known = staged(facts)
    if (known === undefined) return silent(NO_STAGE)
    if (!facts.cadence().written) return silent('cadence')
    const due = known.scaling.communication.filter(
      ({ id, state }) => !JUDGED.has(id) && (state === 'present' || state === 'missing'),
    )
    const missing = due.filter(({ state }) => state === 'missing')
    if (missing.length === 0) return quiet
    const [first] = missing
    return found([
      {
        subject: 'company',
        severity: missing.length * 2 > due.length ? 'medium' : 'low',
        says: () => ({
          what: `${missing.length} of ${counted(due.length, 'kind', 'kinds')} of communication due at ${known.called} ${missing.length === 1 ? 'is' : 'are'} not in the cadence: ${namesIn(missing.map(({ name }) => name))}.`,
          why: `${sizeWords(facts)}news does not spread by itself, and nothing carries it: ${notesOf(missing)}.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Put ${first?.name ?? 'the first'} into the calendar with an owner, or write it into the cadence where it is held`,
              owner: facts.owners().role('COO') ?? facts.owners().role('CEO'),
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        why_basis: 'benchmark',
        assumed: ['meetings and updates are known by their names in the cadence'],
        evidence: () => [
          cite.computed(
            due.length,
            'kinds',
            'kinds of communication due',
            sizeEvidence(facts, cite),
          ),
          cite.computed(missing.length, 'kinds', 'kinds due - those in the cadence', [
            cite.datum('cadence', 'meetings'),
            ...stageEvidence(facts, cite),
          ]),
        ],
      },
    ])
  },
}
