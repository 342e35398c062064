import type { Facts } from '../../analyses/facts.ts'
import type { PlanItem } from '../../analyses/improvement/item.ts'
import { areaOf } from '../../findings/rules/index.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type Effort, rankingFigures } from '../../knowledge/plan.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Finding } from '../../model/finding.ts'
import { allFindings } from '../brief/brief.ts'

/** When an item is taken up. */
export type Horizon = 'now' | 'next' | 'later'

export interface ImprovementItem {
  /** What to do first. */
  action: string
  /** What it is about. */
  subject: string
  owner: string
  owner_named: boolean
  due_on: string | null
  impact: number
  urgency: number
  effort: number
  effort_hours: number
  /** Where the effort comes from. */
  effort_from: 'build_hours' | 'analyzer' | 'assumed'
  /** impact x urgency / effort */
  score: number
  group: Horizon
  /** The findings that call for it; none where only the analyzer's plan does. */
  findings: string[]
  /** The item of the analyzer's plan about the same thing. */
  analyzer_item: string | null
}

export interface Plan {
  at: string
  company: string | null
  /** Null where it is not given: then the groups go by urgency alone. */
  capacity_hours_per_week: number | null
  items: ImprovementItem[]
}

const IMPACT = valueOf(rankingFigures.impact)
const URGENCY = valueOf(rankingFigures.urgency)
const EFFORT = valueOf(rankingFigures.effort)
const EFFORT_OF_AREA = valueOf(rankingFigures.effort_of_area)
const WEEKS = valueOf(rankingFigures.horizon_weeks)
const COMPANY = 'company'

/** What one thing calls for: its findings, and what the analyzer's plan says of it. */
interface Topic {
  subject: string
  findings: Finding[]
  analyzer: PlanItem | undefined
}

/** The findings of one subject are one item; each finding about the company is its own. */
function topicsOf(findings: readonly Finding[], analyzer: readonly PlanItem[]): Topic[] {
  const topics = new Map<string, Topic>()
  for (const finding of findings) {
    const key = finding.subject === COMPANY ? finding.id : finding.subject
    const known = topics.get(key)
    if (known === undefined) {
      topics.set(key, { subject: finding.subject, findings: [finding], analyzer: undefined })
    } else known.findings.push(finding)
  }
  for (const item of analyzer) {
    if (item.rests_on === 'missing') continue
    const known = topics.get(item.subject)
    if (known === undefined) {
      topics.set(item.subject, { subject: item.subject, findings: [], analyzer: item })
    } else known.analyzer ??= item
  }
  return [...topics.values()]
}

const urgencyOf = (due_on: string | null, at: string): number => {
  const days = due_on === null ? Infinity : daysBetween(at, due_on)
  return URGENCY.find((one) => days <= one.days)?.points ?? 1
}

/** The script's sizes are LOW, LOW-MEDIUM, MEDIUM and HIGH; in between counts as the larger. */
const sizeOf = (effort: string): Effort => {
  const last = effort.split('-').at(-1)
  return last === 'LOW' || last === 'HIGH' ? last : 'MEDIUM'
}

/** The size of what a finding asks for, by its area. */
const assumedSize = (finding: Finding | undefined): Effort =>
  EFFORT_OF_AREA[areaOf.get(finding?.rule ?? '') ?? ''] ?? 'MEDIUM'

function effortOf({ subject, findings, analyzer }: Topic, buildHours: ReadonlyMap<string, number>) {
  const build = buildHours.get(subject)
  if (build !== undefined) {
    const sizes = Object.values(EFFORT)
    const size = sizes.find(({ hours }) => build <= hours) ?? EFFORT.HIGH
    return { effort: size.points, effort_hours: build, effort_from: 'build_hours' as const }
  }
  const { points, hours } =
    EFFORT[analyzer === undefined ? assumedSize(findings[0]) : sizeOf(analyzer.effort)]
  return {
    effort: points,
    effort_hours: hours,
    effort_from: analyzer === undefined ? ('assumed' as const) : ('analyzer' as const),
  }
}

/** The script's word of impact as a severity. */
const impactOf = ({ impact }: PlanItem): number => {
  const word = impact.split(' ')[0]?.toLowerCase() ?? ''
  return word === 'critical' || word === 'high' || word === 'medium' ? IMPACT[word] : IMPACT.low
}

function itemOf(topic: Topic, at: string, buildHours: ReadonlyMap<string, number>) {
  const { subject, findings, analyzer } = topic
  const [gravest] = findings
  const first = gravest?.how_to_act[0]
  const due_on = first?.due_on ?? null
  const impact = Math.max(
    ...findings.map(({ severity }) => IMPACT[severity]),
    ...(analyzer === undefined ? [] : [impactOf(analyzer)]),
  )
  const urgency = Math.max(
    ...findings.map(({ how_to_act: [act] }) => urgencyOf(act?.due_on ?? null, at)),
    ...(findings.length === 0 ? [1] : []),
  )
  const effort = effortOf(topic, buildHours)
  return {
    action: first?.action ?? analyzer?.item ?? '',
    subject,
    owner: first?.owner ?? analyzer?.owner ?? analyzer?.owner_suggestion ?? '',
    owner_named: first?.owner_named ?? (analyzer?.owner ?? null) !== null,
    due_on,
    impact,
    urgency,
    ...effort,
    score: (impact * urgency) / effort.effort,
    findings: findings.map(({ id }) => id),
    analyzer_item: analyzer?.item ?? null,
  }
}

type Ranked = Omit<ImprovementItem, 'group'>

/** What fits into the hours of a month is now, into those of the rest of a quarter next. Without a
 *  capacity: what is due within a week is now, within two weeks next. */
function grouped(items: readonly Ranked[], perWeek: number | null): ImprovementItem[] {
  const [, week, fortnight] = URGENCY
  let hours = 0
  return items.map((item) => {
    hours += item.effort_hours
    if (perWeek === null) {
      const isNow = item.urgency >= (week?.points ?? 0)
      const isNext = item.urgency >= (fortnight?.points ?? 0)
      return { ...item, group: isNow ? 'now' : isNext ? 'next' : 'later' }
    }
    const fits = (weeks: number) => hours <= weeks * perWeek
    return {
      ...item,
      group: fits(WEEKS.now) ? 'now' : fits(WEEKS.now + WEEKS.next) ? 'next' : 'later',
    }
  })
}

/** Everything that calls for improvement, once each: findings joined by what they are about, with the
 *  analyzer's plan, ranked by impact x urgency / effort, and grouped by the capacity there is. */
export function makePlan(facts: Facts): Plan {
  const { at, company } = facts.situation
  const { findings } = allFindings(facts)
  const buildHours = new Map(
    facts
      .automationPlan()
      .candidates.flatMap(({ name, build_hours }) =>
        build_hours === null ? [] : [[name, build_hours] as const],
      ),
  )
  const items = topicsOf(findings, facts.improvementPlan()).map((topic) =>
    itemOf(topic, at, buildHours),
  )
  items.sort((one, other) => other.score - one.score || other.impact - one.impact)
  const perWeek = company.capacity?.improvement_hours_per_week ?? null
  return {
    at,
    company: company.company ?? null,
    capacity_hours_per_week: perWeek,
    items: grouped(items, perWeek),
  }
}
