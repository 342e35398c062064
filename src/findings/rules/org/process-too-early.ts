import type { PracticeState } from '../../../analyses/scaling/practices.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { stageNames } from '../../../knowledge/stages.ts'
import { plainName } from '../../../model/plain-name.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { NO_STAGE, namesIn, staged, stageEvidence } from './support-stage.ts'

/** Processes that are called otherwise than the ceremony they are taken for. */
const takenByName = ({ name: ceremony, found: them }: PracticeState): string[] =>
  them.flatMap(({ name, path }) =>
    path.startsWith('processes[') && plainName(name) !== plainName(ceremony)
      ? `${quoted(name)} is taken for ${quoted(ceremony)} by its name`
      : [],
  )

/** Ceremonies of a later stage take the hours of a smaller company. */
export const processTooEarly: Rule = {
  name: 'process_too_early',
  area: 'org',
  docs: {
    what: 'Ceremonies such as sprint planning, business reviews, promotion criteria, and OKRs of departments or teams beside those of the company, in a company of an earlier stage than the one that calls for them. At seed from the first on; later from two stages ahead on. What work goes through is no ceremony, whatever it is called, and in another sector than software it is of little weight.',
    why: 'Before there is a model that repeats, every hour in process is an hour not spent learning.',
    act: 'Stop it, and keep the one question that it was to answer; in another sector keep it light.',
  },
  needs: [
    'people',
    'team',
    'metrics',
    'processes',
    'cadence',
    'department_okrs',
    'team_okrs',
    'stage',
  ],
  figures: {},
  check: (facts, cite) => {
    const known = staged(facts)
    if (known === undefined) return silent(NO_STAGE)
    const { company, at } = facts.situation
    const { written, meetings } = facts.cadence()
    const early = known.scaling.processes.filter(({ state }) => state === 'too_early')
    if (early.length === 0) {
      const isTold = company.processes !== undefined || written
      return isTold ? quiet : silent('processes or a cadence')
    }
    const names = new Set(early.flatMap((one) => one.found.map(({ name }) => name)))
    const paths = [...new Set(early.flatMap((one) => one.found.map(({ path }) => path)))]
    const timed = meetings.filter((one) => paths.includes(one.path) && one.hours_per_week !== null)
    const hours = timed.reduce((sum, one) => sum + (one.hours_per_week ?? 0), 0)
    const isStated = facts.stage().stated.some(({ stage }) => stage === known.stage)
    const isOther = known.scaling.other_sector !== null
    return found([
      {
        subject: 'company',
        severity: known.stage === 'seed' && isStated && !isOther ? 'medium' : 'low',
        says: () => {
          const called = namesIn([...names])
          return {
            what: `${counted(early.length, 'ceremony', 'ceremonies')} of a later stage${known.of_software} ${early.length === 1 ? 'runs' : 'run'} at ${known.called} already: ${namesIn(early.map(({ name, stage }) => `${name} (due from ${stageNames[stage]})`))}.`,
            why: `Ceremonies are paid in hours of the same few people${hours > 0 ? `, here ${formatNumber(hours, 'hours')} a week` : ''}; before the model repeats they organize what changes next month.`,
            how_to_act: [
              act(at, {
                action: isOther
                  ? `Keep ${called} light: what the all-hands can answer is asked there`
                  : `Stop ${called}, and ask in the all-hands what is then missing`,
                owner: undefined,
                role: 'CEO',
                within: 'two_weeks',
              }),
            ],
          }
        },
        basis: 'counted',
        why_basis: 'benchmark',
        assumed: [
          ...known.assumed,
          ...early.flatMap(takenByName),
          ...(isStated
            ? []
            : [`the stage is ${stageNames[known.stage]}, though the company states none`]),
        ],
        evidence: () => [
          cite.computed(
            early.length,
            'ceremonies',
            'ceremonies in the data that a later stage calls for',
            [...paths.map((path) => cite.datum(path)), ...stageEvidence(facts, cite)],
          ),
        ],
        why_evidence: () =>
          timed.length === 0
            ? []
            : [
                cite.computed(
                  hours,
                  'hours',
                  'sum of minutes x participants x times a week / 60',
                  timed.flatMap(({ path }) =>
                    ['minutes', 'participants', 'every'].map((key) => cite.datum(`${path}.${key}`)),
                  ),
                ),
              ],
      },
    ])
  },
}
