import { createFacts, type Facts } from '../../analyses/facts.ts'
import { quoted } from '../../analyses/words.ts'
import { frameworkChecks } from '../../knowledge/reports.ts'
import type { Company, KeyResult, Objective } from '../../model/company.ts'
import type { Finding } from '../../model/finding.ts'
import { allFindings, standing } from '../brief/brief.ts'
import type { Cascade } from './framework-drafts.ts'
import type { FrameworkObjective, FrameworkResult, OkrFramework } from './okr-framework.ts'
import { answeredPoint, type Point, pointOf } from './points.ts'

/** What a draft cannot have done before it runs. */
const OF_RUNNING = new Set([
  'check_in_overdue',
  'dates_missing',
  'priority_without_objective',
  'targets_do_not_add_up',
])

/** A drafted key result as a file would have it: it starts where its baseline is. */
function resultOf(draft: FrameworkResult, position: number, objective: string): KeyResult {
  const { kind, unit, owner, baseline, current, target, links, fill } = draft
  const isPercentage = kind === 'percentage'
  const value = (key: 'baseline' | 'current' | 'target', of: number | null) =>
    of === null ? {} : { [`${key}_${isPercentage ? 'pct' : 'value'}`]: of }
  return {
    title: fill.includes('title')
      ? `${draft.title} (${position + 1} of ${objective})`
      : draft.title,
    type: kind,
    ...(unit === '' || isPercentage ? {} : { unit }),
    ...(owner === null ? {} : { owner }),
    ...value('baseline', baseline),
    ...value('current', current ?? baseline),
    ...value('target', target),
    ...(links.length === 0 ? {} : { links: links.map((to) => ({ to })) }),
  }
}

/** The company as it would be with the drafts in its files. */
function withDrafts(facts: Facts, drafts: readonly FrameworkObjective[]): Company {
  const { company } = facts.situation
  const { called: priorities } = facts.priorities()
  const { company_okrs: okrs = {}, department_okrs = [], team_okrs = [] } = company
  const idOf = new Map(
    drafts.flatMap(({ level, title }, i) =>
      level === 'Company' ? [[title, `draft ${i + 1}`]] : [],
    ),
  )
  const objectiveOf = ({
    level,
    title,
    owner,
    serves,
    key_results,
  }: FrameworkObjective): Objective => {
    const id = level === 'Company' ? idOf.get(title) : undefined
    const priority = serves.find(
      (one) => level === 'Company' && priorities?.find(one) !== undefined,
    )
    return {
      title,
      ...(id === undefined ? {} : { id }),
      ...(owner === null ? {} : { owner }),
      ...(priority === undefined ? {} : { supports_priority_id: priority }),
      ...(level === 'Company'
        ? {}
        : { supports_company_objective_ids: serves.map((one) => idOf.get(one) ?? one) }),
      key_results: key_results.map((one, i) => resultOf(one, i, title)),
    }
  }
  const below = (level: 'Department' | 'Team') =>
    [
      ...Map.groupBy(
        drafts.filter((one) => one.level === level),
        ({ unit }) => unit,
      ),
    ].map(([name, own]) => ({
      name: name ?? 'a department to be named',
      objectives: own.map(objectiveOf),
    }))
  return {
    ...company,
    company_okrs: {
      ...okrs,
      objectives: [
        ...(okrs.objectives ?? []),
        ...drafts.filter(({ level }) => level === 'Company').map(objectiveOf),
      ],
    },
    department_okrs: [...department_okrs, ...below('Department')],
    team_okrs: [...team_okrs, ...below('Team')],
  }
}

type Judged = Pick<ReturnType<typeof standing>, 'findings' | 'silences'>

/** What a finding says, and of how many: the same of no more is nothing new. */
const keyOf = ({ id, evidence: [first] }: Finding): string => `${id} ${String(first?.value)}`

/** What is found only once the drafts are in the files, and what cannot be told even then. */
function judgedWith(
  drafts: readonly FrameworkObjective[],
  facts: Facts,
  { findings, silences }: Judged,
): Judged {
  if (drafts.length === 0) return { findings: [], silences }
  const { past: _, ...situation } = facts.situation
  const company = withDrafts(facts, drafts)
  const said = new Set(findings.map(keyOf))
  const drafted = standing(createFacts({ ...situation, company }, {}))
  const isRunning = ({ rule }: { rule: string }) => OF_RUNNING.has(rule)
  return {
    findings: drafted.findings.filter((one) => !isRunning(one) && !said.has(keyOf(one))),
    silences: [...drafted.silences.filter((one) => !isRunning(one)), ...silences.filter(isRunning)],
  }
}

/** What is found of drafts is no surer than they are. */
const asDraft = (point: Point): Point => ({
  ...point,
  text: `With the drafts: ${point.text}`,
  confidence: point.confidence === null ? null : 'assumed',
})

/** What the drafts leave open between the company and those below.
 *  @param isSilent whether no rule can tell which company objectives nobody carries */
const gaps = ({ untied, uncarried }: Cascade, isSilent: boolean): Point[] => [
  ...untied.map(({ name, owner }) =>
    pointOf(
      'team',
      name,
      `${name} has no goals, and no company objective shares a word with its name or is owned by its people: say which one it carries.`,
      owner,
    ),
  ),
  ...(isSilent ? uncarried : []).map(({ title, owner }) =>
    pointOf(
      'strategy',
      title,
      `Nobody below the company carries the draft ${quoted(title)}: say which department does.`,
      owner,
    ),
  ),
]

/** What rules find in the goals as they are, then what they would find with the drafts. */
export function checksOf(
  facts: Facts,
  objectives: readonly FrameworkObjective[],
  below: Cascade,
): OkrFramework['checks'] {
  const known = allFindings(facts)
  const drafted = judgedWith(
    objectives.filter(({ draft }) => draft),
    facts,
    known,
  )
  const check = (names: readonly string[]) => {
    const isOf = ({ rule }: { rule: string }) => names.includes(rule)
    const points = [
      ...known.findings.filter(isOf).map(answeredPoint),
      ...drafted.findings.filter(isOf).map((one) => asDraft(answeredPoint(one))),
    ]
    const not_checked = drafted.silences
      .filter(isOf)
      .map(({ rule, missing }) => `${rule.replaceAll('_', ' ')}: not known: ${missing.join(', ')}`)
    return { points, not_checked }
  }
  const checks = Object.fromEntries(
    Object.entries(frameworkChecks).map(([name, { rules }]) => [name, check(rules)]),
  ) as OkrFramework['checks']
  const { cascade } = checks
  const ends = below.endsAtCompany
    ? ['objectives of departments and teams: at the seed stage the cascade ends at the company']
    : []
  const isSilent = drafted.silences.some(({ rule }) => rule === 'unsupported_objective')
  return {
    ...checks,
    cascade: {
      points: [...cascade.points, ...gaps(below, isSilent)],
      not_checked: [...cascade.not_checked, ...ends],
    },
  }
}
