import type { Statement } from '../../knowledge/figure.ts'
import { type Range, spanOfControl } from '../../knowledge/org.ts'
import type { SourceName } from '../../knowledge/sources.ts'
import type { Company, Person, Stage } from '../../model/company.ts'
import { contractorsAmong } from '../../model/contractors.ts'
import { type Headcount, isSum, uncountedDepartments } from '../headcount.ts'
import { ownTitle } from '../own-title.ts'
import { namesApart, subjectOfPerson } from '../person.ts'
import { type RangeVerdict, rangeVerdict } from '../range-verdict.ts'
import type { ManagerOf, ReportingLines } from './reporting-lines.ts'

/** Whom a manager manages: the level of the playbook's rule on spans. */
type SpanKind = 'contributors' | 'managers' | 'directors' | 'vice_presidents'

interface Span {
  /** The id, else the name. */
  manager: string
  name: string
  title: string | null
  reports: number
  kind: SpanKind
  low: number
  high: number
  verdict: RangeVerdict
  path: string
}

/** What each source says of a level of the rule, the one in use first. */
interface SpanRule {
  kind: string
  stage: string | null
  low: number
  high: number
  source: SourceName
  used: boolean
}

export interface OrgTree {
  headcount: number | null
  /** Where it comes from. */
  path: string
  /** The paths of the departments' headcounts that it is the sum of; none where it is stated. */
  headcount_parts: string[]
  /** How many of the people listed are contractors, by their employment type. */
  contractors: number
  /** Departments without a headcount, for want of which nothing is summed. */
  headcount_missing: { name: string; path: string }[]
  /** Null where the data do not say who reports to whom. */
  managers: number | null
  layers: number | null
  /** False where a team lists managers for a part of its people only. */
  covers_all: boolean
  spans: Span[]
  span_rules: SpanRule[]
  circles: string[][]
  orphans: string[]
  chains_of_one: string[]
  /** Names of people who name no manager, manage nobody, and are not the top. */
  without_manager: string[]
  /** What those in circles, orphans and chains of one are called, by id. */
  called: { id: string; name: string }[]
}

const isPlaybook = ({ source }: Statement<Range>): boolean => source === 'seed_scaling'

/** The playbook's own rule for a level: four spans, whatever the stage. */
function rangeFor(kind: SpanKind): Range {
  const own = spanOfControl.statements.find(
    (statement) =>
      isPlaybook(statement) &&
      statement.applies_to?.['manages'] === kind &&
      statement.applies_to['stage'] === undefined,
  )
  if (own === undefined) throw new RangeError(`no span for ${kind}`)
  return own.value
}

const ranges: Readonly<Record<SpanKind, Range>> = {
  contributors: rangeFor('contributors'),
  managers: rangeFor('managers'),
  directors: rangeFor('directors'),
  vice_presidents: rangeFor('vice_presidents'),
}

/** How high above contributors the managers at positions are: 1 for who manages contributors only,
 *  one more than the highest report otherwise, 0 for who manages nobody. Who is in a circle, or over
 *  one, counts as high as is known. */
function heights({ managers, manager_of }: ReportingLines, people: number): Int32Array {
  const height = new Int32Array(people)
  const open = new Int32Array(people)
  const ready: number[] = []
  for (const { position, managers_among } of managers) {
    open[position] = managers_among
    height[position] = 1
    if (managers_among === 0) ready.push(position)
  }
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const above = manager_of(next)
    if (above === undefined || above === next) continue
    height[above] = Math.max(height[above] ?? 1, (height[next] ?? 1) + 1)
    open[above] = (open[above] ?? 1) - 1
    if (open[above] === 0) ready.push(above)
  }
  return height
}

const levels: readonly SpanKind[] = ['contributors', 'managers', 'directors', 'vice_presidents']

const LEADS_A_FUNCTION = /\b(?:vp|svp|evp|vice president|chief (?!of staff)|c[efimoprt]o)\b/i

/** Titles that say how high somebody stands, whatever is below. */
const titleLevels: readonly [title: RegExp, kind: SpanKind][] = [
  [LEADS_A_FUNCTION, 'vice_presidents'],
  [/\bdirector\b/i, 'directors'],
]

/** What somebody who manages counts as: by title where it says so, else by how high above
 *  contributors they stand. */
function levelOf({ title = '' }: Person, height: number): SpanKind {
  const own = ownTitle(title)
  const titled = titleLevels.find(([pattern]) => pattern.test(own))
  return titled?.[1] ?? levels[Math.min(height, levels.length - 1)] ?? 'managers'
}

/** Whether somebody leads a function by title, though a list that holds no contributors shows nobody
 *  below. A director may be of art, and lead nobody. */
const leadsByTitle = ({ title = '' }: Person): boolean =>
  LEADS_A_FUNCTION.test(title) && LEADS_A_FUNCTION.test(ownTitle(title))

/** Whom somebody manages: contributors where most reports neither manage anybody nor lead by title,
 *  since leads often keep a few others; else what most of the leading reports count as, of two
 *  equally common the higher. */
function kindOf(
  { position, reports }: ManagerOf,
  people: readonly Person[],
  heightOf: Int32Array,
): SpanKind {
  const counts = new Map<SpanKind, number>(levels.map((level) => [level, 0]))
  let leading = 0
  for (const report of reports) {
    if (report === position) continue
    const height = heightOf[report] ?? 0
    const person = people[report] ?? {}
    if (height === 0 && !leadsByTitle(person)) continue
    leading++
    const level = levelOf(person, height)
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  if (leading * 2 < reports.length) return 'contributors'
  return [...counts].reduce((most, one) => (one[1] >= most[1] ? one : most))[0]
}

function spansOf(people: readonly Person[], lines: ReportingLines): Span[] {
  const heightOf = heights(lines, people.length)
  return lines.managers.map((manager): Span => {
    const { position, reports, name } = manager
    const kind = kindOf(manager, people, heightOf)
    const [low, high] = ranges[kind]
    const person = people[position] ?? {}
    return {
      manager: subjectOfPerson(person, position),
      name,
      title: person.title ?? null,
      reports: reports.length,
      kind,
      low,
      high,
      verdict: rangeVerdict(reports.length, [low, high]),
      path: `people[${position}]`,
    }
  })
}

/** Managers as a team lists them, where no people are given. */
function spansOfTeam({ team }: Company): Span[] {
  return (team?.departments ?? []).flatMap(({ managers = [] }, position) =>
    managers.flatMap(({ name, direct_reports, manages_managers = false }, index): Span[] => {
      if (direct_reports === undefined) return []
      const kind = manages_managers ? 'managers' : 'contributors'
      const [low, high] = ranges[kind]
      const called = name ?? `manager ${index + 1}`
      return [
        {
          manager: called,
          name: called,
          title: null,
          reports: direct_reports,
          kind,
          low,
          high,
          verdict: rangeVerdict(direct_reports, [low, high]),
          path: `team.departments[${position}].managers[${index}]`,
        },
      ]
    }),
  )
}

/** Every statement on spans that holds at a stage, with the ones in use marked. */
const spanRules = (stage: Stage | null): SpanRule[] =>
  spanOfControl.statements
    .filter(({ applies_to: to }) => to?.['stage'] === undefined || to['stage'] === stage)
    .map((statement) => {
      const { value, applies_to: to, source } = statement
      const [low, high] = value
      const used = isPlaybook(statement) && to?.['stage'] === undefined
      return {
        kind: to?.['manages'] ?? 'anyone',
        stage: to?.['stage'] ?? null,
        low,
        high,
        source,
        used,
      }
    })

/** The reporting tree in figures: from the people where they name managers, else from the team. */
export function orgTree(
  company: Company,
  headcount: Headcount | undefined,
  lines: ReportingLines,
  stage: Stage | null,
): OrgTree {
  const { people = [], team } = company
  const nameAt = (position: number) => subjectOfPerson(people[position] ?? {}, position)
  const common = {
    headcount: headcount?.people ?? null,
    path: headcount?.path ?? '',
    headcount_parts: headcount !== undefined && isSum(headcount) ? [...headcount.paths] : [],
    headcount_missing: headcount === undefined ? uncountedDepartments(company) : [],
    contractors: contractorsAmong(people),
    span_rules: spanRules(stage),
  }
  if (!lines.known) {
    const spans = spansOfTeam(company)
    const isListed = (team?.departments ?? []).some(({ managers }) => managers !== undefined)
    const listed = (team?.departments ?? []).flatMap(({ managers = [] }) => managers)
    return {
      ...common,
      managers: isListed ? listed.length : people.length === 1 ? 0 : null,
      layers: team?.management_layers ?? null,
      covers_all: spans.reduce((sum, { reports }) => sum + reports, 1) >= (headcount?.people ?? 0),
      spans,
      circles: [],
      orphans: [],
      chains_of_one: spans
        .filter(({ reports, kind }) => reports === 1 && kind === 'managers')
        .map(({ manager }) => manager),
      without_manager: [],
      called: [],
    }
  }
  const nameApart = namesApart(people)
  const orphans = lines.unknown_managers.flatMap(({ reports }) => reports).sort((a, b) => a - b)
  const chains = lines.chains_of_one.map(({ position }) => position)
  const odd = new Set([...lines.circles.flat(), ...orphans, ...chains])
  return {
    ...common,
    managers: lines.managers.length,
    layers: lines.layers,
    covers_all: true,
    spans: spansOf(people, lines),
    circles: lines.circles.map((circle) => circle.map(nameAt)),
    orphans: orphans.map(nameAt),
    chains_of_one: chains.map(nameAt),
    without_manager: lines.without_manager.map(nameApart),
    called: [...odd].map((position) => ({ id: nameAt(position), name: nameApart(position) })),
  }
}
