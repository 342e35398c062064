import type { Facts } from '../../analyses/facts.ts'
import {
  type Goal,
  type GoalUnit,
  ownerOf,
  subjectOf,
  UNNAMED_CYCLE,
} from '../../analyses/goals/goals.ts'
import { impossibleFigure } from '../../analyses/goals/impossible-figure.ts'
import {
  isOff,
  outlookOfGoal,
  outlookOfResult,
  type ResultOutlook,
  type Standing,
} from '../../analyses/goals/outlook.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import type { Level } from '../../analyses/levels.ts'
import { listedBy } from '../../analyses/listed.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { Block, ReportDocument } from '../../reports/document.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { heading } from '../shared/blocks.ts'
import { columns, paragraph } from '../shared/cells.ts'
import { standingCell, standingTone } from '../shared/standing.ts'
import { type GoalOwner, ownerCells, ownerOfGoal } from './goal-owner.ts'
import { type Missing, missingIf, missingSection } from './missing.ts'
import { type Point, pointSection } from './points.ts'
import { progressActions } from './progress-actions.ts'
import { healthWords, type QuarterHealth, quarterHealth } from './progress-health.ts'
import { missingQuarter } from './quarter.ts'
import { measuringKeys, standOf } from './results.ts'

interface ProgressResult {
  id: string
  title: string
  owner: string | null
  /** Part of the way from baseline to target, 0-1; null where it cannot be said. */
  progress: number | null
  stand: string
  standing: Standing
  /** What the standing rests on. */
  by: ResultOutlook['by']
  /** The owner's, 0-1, where it decides. */
  confidence: number | null
}

export interface ProgressObjective extends GoalOwner {
  level: Level
  unit: string
  id: string
  title: string
  standing: Standing
  /** Weighted mean of its key results, 0-1: owners' confidence, else 1, a half or 0. */
  value: number | null
  note: string
  key_results: ProgressResult[]
}

export interface OkrProgress {
  report: 'okr_progress'
  company: string | null
  quarter: string
  quarter_progress: number | null
  objectives: ProgressObjective[]
  health: QuarterHealth
  actions: Point[]
  missing: Missing[]
}

const CONFIDENT = valueOf(okrFigures.confident)
const DOUBTFUL = valueOf(okrFigures.doubtful)

function noteOf(results: readonly ProgressResult[]): string {
  const behind = results.filter(({ standing }) => isOff(standing))
  if (results.length === 0) return 'No key results.'
  if (behind.length === 0) {
    const open = results.filter(({ standing }) => standing === 'not_known').length
    return open === 0
      ? 'No key result is behind.'
      : `No key result is behind; of ${open} of ${results.length} it cannot be told.`
  }
  const [worst] = behind.toSorted(
    (a, b) => Number(a.standing === 'at_risk') - Number(b.standing === 'at_risk'),
  )
  return `${behind.length} of ${counted(results.length, 'key result', 'key results')} behind, first ${worst?.title ?? ''}.`
}

function objectiveOf(goal: Goal, unit: GoalUnit, at: string): ProgressObjective {
  const { objective } = goal
  const { standing, value } = outlookOfGoal(goal, at)
  const key_results = goal.results.map((ref): ProgressResult => {
    const { result, pace } = ref
    return {
      id: subjectOf(result),
      title: titleOf(result),
      owner: ownerOf(ref) ?? null,
      progress: pace.score,
      stand: standOf(ref, at),
      ...outlookOfResult(ref, at),
    }
  })
  return {
    level: unit.level,
    unit: unit.name,
    id: subjectOf(objective),
    title: titleOf(objective),
    ...ownerOfGoal(goal),
    standing,
    value,
    note: noteOf(key_results),
    key_results,
  }
}

export function okrProgress(facts: Facts): OkrProgress {
  const { company, at } = facts.situation
  const { units, cycle, count } = facts.goals()
  const results = units.flatMap((unit) => unit.results)
  const unsure = results.filter((ref) => {
    const { by } = outlookOfResult(ref, at)
    return by === 'pace' || by === 'nothing'
  }).length
  const objectives = units.flatMap((unit) => unit.goals.map((goal) => objectiveOf(goal, unit, at)))
  const ownerless = objectives.filter(({ owner }) => owner === null)
  const impossible = results.filter(({ result }) => impossibleFigure(result) !== undefined)
  const unmeasured = results.filter(
    (ref) =>
      ref.pace.score === null &&
      ref.pace.reason !== 'fills_up' &&
      outlookOfResult(ref, at).by !== 'fact' &&
      !impossible.includes(ref),
  )
  return {
    report: 'okr_progress',
    company: company.company ?? company.company_okrs?.name ?? null,
    quarter: cycle.quarter,
    quarter_progress: cycle.known ? cycle.progress : null,
    objectives,
    health: quarterHealth(facts, objectives),
    actions: progressActions(facts),
    missing: [
      ...(count === 0 ? [{ what: 'Objectives', supply: 'company_okrs, department_okrs' }] : []),
      ...missingIf(
        ownerless.length > 0,
        `Owner of ${listedBy(ownerless, ({ title }) => quoted(title))}`,
        'owner of the objective',
      ),
      ...missingIf(
        unmeasured.length > 0,
        `Measure of ${listedBy(unmeasured, ({ result }) => quoted(titleOf(result)))}`,
        `${measuringKeys(unmeasured)} of the key result`,
      ),
      ...missingIf(
        impossible.length > 0,
        `A share that can be of ${listedBy(impossible, ({ result }) => quoted(titleOf(result)))}`,
        'its figures, from 0 to 100%',
      ),
      ...missingQuarter(facts),
      ...(unsure > 0
        ? [
            {
              what: `The owner’s recent confidence in ${unsure} of ${counted(count, 'key result', 'key results')}`,
              supply: 'confidence of a check-in: coo check-in KEY_RESULT VALUE --confidence 0.7',
            },
          ]
        : []),
    ],
  }
}

const by: Record<ProgressResult['by'], string> = {
  fact: 'a fact',
  confidence: 'its owner’s confidence',
  pace: 'its pace',
  nothing: '',
}

function objectiveBlocks(one: ProgressObjective): Block[] {
  const { title, note, standing, key_results, unit } = one
  return [
    heading(3, title),
    paragraph([standingCell(standing), '. ', ...ownerCells(one, unit), `. ${note}`]),
    ...(key_results.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: columns('Key result', 'Stands at', '>Progress', 'Outlook', 'By'),
            rows: key_results.map((one) => [
              one.title,
              one.stand,
              one.progress === null
                ? one.by === 'nothing'
                  ? [{ kind: 'missing' as const, what: 'measure' }]
                  : ''
                : [{ kind: 'number' as const, value: one.progress, unit: 'ratio' as const }],
              [standingCell(one.standing)],
              one.confidence === null
                ? by[one.by]
                : [
                    `${by.confidence}, `,
                    { kind: 'number' as const, value: one.confidence, unit: 'ratio' as const },
                  ],
            ]),
          },
        ]),
  ]
}

export function progressReport(output: OkrProgress): ReportDocument {
  const { health, objectives, quarter, company } = output
  const units = Map.groupBy(objectives, ({ level, unit }) =>
    level === 'Company' ? 'Company' : unit,
  )
  const percent = (share: number) => formatNumber(share, 'ratio')
  return {
    title: `${quarter === UNNAMED_CYCLE ? '' : `${quarter} `}OKR progress: ${company ?? 'your company'}`,
    subtitle: [
      `On track above ${percent(CONFIDENT)} confidence of hitting the target, at risk from ${percent(DOUBTFUL)}, off track below.`,
    ],
    blocks: [
      {
        kind: 'callout',
        tone: standingTone(health.standing),
        title: 'Health of the quarter',
        blocks: [
          paragraph([standingCell(health.standing), healthWords(output), health.summary.join(' ')]),
        ],
      },
      ...pointSection('Actions to get back on track', output.actions, 'No finding asks for one.', {
        ordered: true,
      }),
      ...[...units].flatMap(([unit, own]): Block[] => [
        heading(2, unit === 'Company' ? 'Company objectives' : unit),
        ...own.flatMap(objectiveBlocks),
      ]),
      ...missingSection(output.missing),
    ],
  }
}
