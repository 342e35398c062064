import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { processCareFigures } from '../../../knowledge/throughput.ts'
import type { Evidence, Severity } from '../../../model/finding.ts'
import { percent } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { said } from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'
import { isWritten } from './support/written.ts'

const FOLLOWED = valueOf(processCareFigures.followed_pct)

const severities: Record<ProcessCase['goal']['on_path'], Severity> = {
  direct: 'high',
  through: 'high',
  none: 'medium',
}

/** Who does not follow, where the change that brings it in says. */
function gap({ adoption }: ProcessCase): string {
  if (adoption === null) return ''
  const { adopted, people, lagging, change } = adoption
  const behind =
    lagging === null
      ? ''
      : `; least among ${lagging.group}, ${lagging.adopted} of ${lagging.people}`
  return ` ${quoted(change)} counts the same: ${adopted} of ${counted(people, 'person', 'people')}${behind}.`
}

function adoptionEvidence(cite: Cite, { adoption }: ProcessCase): Evidence[] {
  if (adoption === null) return []
  const { adopted, people, lagging, groups } = adoption
  const sum = (total: number, key: 'adopted' | 'people') =>
    cite.computed(
      total,
      'count',
      `${key} in all groups`,
      groups.slice(0, MOST_CITED).map((path) => cite.datum(`${path}.${key}`, 'count')),
    )
  return [
    cite.computed((adopted / people) * 100, 'percent', 'people who adopted / people', [
      sum(adopted, 'adopted'),
      sum(people, 'people'),
    ]),
    ...(lagging === null
      ? []
      : [
          cite.datum(`${lagging.path}.adopted`, 'count'),
          cite.datum(`${lagging.path}.people`, 'count'),
        ]),
  ]
}

/** A written process that people do not follow. */
export const processNotFollowed: Rule = {
  name: 'process_not_followed',
  area: 'process',
  docs: {
    what: 'A process that is written down and followed in less than 80 % of cases.',
    why: 'A process that exists and that nobody follows costs twice: its upkeep, and the errors it was to prevent. It tells that the written way does not fit the work, or that leaving it out has no consequence.',
    act: 'Ask those who leave it out why, make its way the easiest one, and show who follows it.',
  },
  needs: ['processes', 'changes', 'company_okrs', 'department_okrs', 'team_okrs', 'incidents'],
  figures: { followed_pct: processCareFigures.followed_pct },
  check(facts, cite) {
    const { at } = facts.situation
    const told = facts.processCases().filter(({ process }) => process.followed_pct !== undefined)
    if (told.length === 0) return silent('in how many cases processes are followed')
    const faults = told.flatMap((one): Fault[] => {
      const { name, goal, path, process, adoption } = one
      const followed = process.followed_pct ?? 100
      if (followed >= FOLLOWED || isWritten(one) === false) return []
      const runs = process.times_run
      const otherwise = 100 - followed
      const otherRuns = runs === undefined ? null : (otherwise / 100) * runs
      const cases =
        runs === undefined || otherRuns === null
          ? `${percent(otherwise)} of cases are done in another way.`
          : `About ${said(Math.round(otherRuns))} of its ${counted(runs, 'run was', 'runs were')} done in another way.`
      const who = adoption?.lagging
      return [
        {
          subject: name,
          severity: severities[goal.on_path],
          tell: () => ({
            says: () => ({
              what: `${name} is written down and followed in ${percent(followed)} of cases, less than ${percent(FOLLOWED)}.`,
              why: `${cases}${gap(one)} ${consequence(one)}`.trim(),
              how_to_act: [
                act(at, {
                  action: `Ask ${who === undefined || who === null ? 'three who leave it out' : `${who.group} (${who.adopted} of ${who.people} follow it)`} what makes ${name} hard to follow, change that, and start no case without it`,
                  ...ownerOf(one),
                  within: 'this_week',
                }),
              ],
            }),
            basis: adoption === null ? 'reported' : 'agreed',
            extent: -followed,
            why_assumed: goalAssumed(goal),
            evidence: () => [
              cite.datum(`${path}.followed_pct`, 'percent'),
              ...(process.documented === undefined ? [] : [cite.datum(`${path}.documented`)]),
              ...adoptionEvidence(cite, one),
              known(cite, 'throughput.followed_pct', processCareFigures.followed_pct),
            ],
            why_evidence: () => [
              otherRuns === null
                ? cite.computed(otherwise, 'percent', '100% - share followed', [
                    cite.datum(`${path}.followed_pct`, 'percent'),
                  ])
                : cite.computed(otherRuns, 'count', '(100% - share followed) x times run', [
                    cite.datum(`${path}.followed_pct`, 'percent'),
                    cite.datum(`${path}.times_run`, 'count'),
                  ]),
              ...wrongEvidence(cite, one),
              ...goalEvidence(cite, goal.key_results),
            ],
          }),
        },
      ]
    })
    return {
      found: singlyOrTogether(faults, 'are written down and not followed', cite),
      silent: [],
    }
  },
}
