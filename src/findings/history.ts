import { createFacts } from '../analyses/facts.ts'
import { valueOf } from '../knowledge/figure.ts'
import { historyFigures } from '../knowledge/history.ts'
import type { Company } from '../model/company.ts'
import { addDays, WEEK_DAYS } from '../model/dates.ts'
import type { Change } from '../model/finding.ts'
import { parsePath, valueAt } from '../model/path.ts'
import type { Past, Situation } from '../model/source.ts'
import { asEnded, isAsItWas } from './ended.ts'
import { goalsSince, OF_GOALS } from './goals-since.ts'
import { groundOf, type Judged } from './judged.ts'
import { dataOf } from './locate.ts'
import type { Rule } from './rule.ts'
import { type Judgement, judge, severityOrder } from './run.ts'
import { spokenOf } from './spoken-of.ts'

/** Findings with their history, and those of the day compared with that are no more. */
export interface Remembered {
  findings: readonly Judged[]
  gone: readonly Judged[]
  /** The day compared with; null where nothing tells of it. */
  since: string | null
}

const WEEKS_BACK = valueOf(historyFigures.weeks_back)

/** Lists whose entries carry days of their own, so that they tell of the past undated as well. */
const BY_ENTRY = new Set<string | number | undefined>([
  'actions',
  'blockers',
  'decisions',
  'incidents',
  'meetings',
  'metric_history',
])

function judgedOn(situation: Situation, rules: readonly Rule[]): Judgement {
  const facts = createFacts(situation, {})
  return judge(rules, facts, facts.contradicted())
}

const byId = ({ findings }: Judgement) => new Map(findings.map((one) => [one.id, one]))

/** The data that a fact rests on; not those that only its consequence tells of. */
const factsOf = ({ from: { draft } }: Judged) => dataOf(draft.evidence())

/** Whether each part of the company's data that a fact rests on has something of a day in it, so that
 *  the fact's standing then can be told. Who the company is, such as its stage, and of when its cycle
 *  is are no parts. */
function isDated(finding: Judged, company: Company): boolean {
  const data = factsOf(finding).filter(({ path }) => !path.startsWith('company_okrs.quarter'))
  const parts = [...Map.groupBy(data, ({ path }) => parsePath(path)[0] ?? '')].filter(
    ([part]) => typeof valueAt(company, [part]) === 'object',
  )
  return (
    parts.length > 0 &&
    parts.every(([part, held]) => BY_ENTRY.has(part) || held.some(({ on }) => on !== null))
  )
}

/** What the processes are called. */
const processNames = ({ processes = [] }: Company): Set<string | undefined> =>
  new Set(processes.flatMap(({ id, name }) => [id, name]))

/** Whether a datum is of the goals or of an entry with a day, which tell of the past themselves. */
const isEntry = (path: string): boolean => {
  const [part] = parsePath(path)
  return OF_GOALS.has(part) || BY_ENTRY.has(part)
}

/** Whether a company had, or has, the data that a fact rests on, as far as down to a list. */
const hasData = (finding: Judged, company: Company): boolean =>
  factsOf(finding).every(({ path }) => {
    const parts = parsePath(path)
    const list = parts.findIndex((part) => typeof part === 'number')
    return valueAt(company, list < 0 ? parts : parts.slice(0, list)) !== undefined
  })

/** Whether what is told of the goals of two days can be compared: they are of one cycle, or the later
 *  one began between them. Goals of a running cycle that a document tells late are no news. */
function sameGoals(then: Company, now: Company, since: string): boolean {
  const [before, after] = [then.company_okrs?.quarter_start, now.company_okrs?.quarter_start]
  return before === after || after === undefined || after > since
}

const isOnGoals = (data: readonly { path: string }[]): boolean =>
  data.some(({ path }) => OF_GOALS.has(parsePath(path)[0]))

/** Whether a finding is that a whole part of the company's data is missing, which is there now. */
const isSupplied = (finding: Judged, now: Company): boolean =>
  dataOf(groundOf(finding).evidence).some(
    ({ path, missing }) =>
      missing !== undefined && path === '' && valueAt(now, [missing]) !== undefined,
  )

/** Graver or more of it is worse, the reverse better; null where only its severity differs, and that
 *  tells nothing: a goal that comes to be known makes nothing worse, nor a quarter that ends better. */
function changeFrom(before: Judged, now: Judged, severityTells: boolean): Change | null {
  const graver = severityOrder[before.severity] - severityOrder[now.severity]
  const more = (now.extent ?? 0) - (before.extent ?? 0)
  const comparable = now.extent !== undefined && before.extent !== undefined
  const counted = comparable ? more : 0
  if (graver !== 0 && !severityTells && counted === 0) return null
  const difference = graver !== 0 && severityTells ? graver : counted
  if (difference > 0) return 'worse'
  const [behind = 0, wasBehind = 0] = [now, before].map(({ from }) => from.draft.behind)
  return difference < 0 && behind <= wasBehind ? 'better' : 'same'
}

/** Whether two findings of one id are of one thing, and not one after the other: they began on one
 *  day, as far as the data tell. */
const isSame = (before: Judged | undefined, now: Judged): before is Judged =>
  before !== undefined && (before.since ?? now.since) === (now.since ?? before.since)

/** What the data of two days tell of a finding: how it stood then, by what it rested on then, and
 *  whether the two can be compared in what it rests on. */
interface Telling {
  tells: (earlier: Judged, day: string) => boolean
  compares: (finding: Judged) => boolean
  changeOf: (before: Judged, now: Judged) => Change | null
}

/** For how many weeks, one after the other, each finding was found before today; of goals, within
 *  their cycle. Of an earlier week only those rules are asked that found something in all later ones. */
function weeksOf(
  findings: readonly Judged[],
  rules: readonly Rule[],
  { at, company }: Situation,
  judgeOn: (day: string, asked: readonly Rule[]) => Judgement | undefined,
  tells: Telling['tells'],
): Map<string, number> {
  const weeks = new Map<string, number>()
  const cycleStart = company.company_okrs?.quarter_start ?? ''
  let standing = findings
  for (let week = 1; week <= WEEKS_BACK && standing.length > 0; week++) {
    const day = addDays(at, -week * WEEK_DAYS)
    if (day < cycleStart) standing = standing.filter((one) => !isOnGoals(factsOf(one)))
    const asked = new Set(standing.map(({ rule }) => rule))
    const judged = judgeOn(
      day,
      rules.filter(({ name }) => asked.has(name)),
    )
    if (judged === undefined) break
    const then = byId(judged)
    standing = standing.filter((one) => {
      const earlier = then.get(one.id)
      return isSame(earlier, one) && tells(earlier, day)
    })
    for (const { id } of standing) weeks.set(id, week)
  }
  return weeks
}

function compared(
  { findings }: Judgement,
  rules: readonly Rule[],
  { situation, past }: { situation: Situation; past: Past },
  then: { company: Company; judged: Judgement },
  { tells, compares, changeOf }: Telling,
): Judged[] {
  const before = byId(then.judged)
  const hadData = (finding: Judged) => hasData(finding, then.company) && compares(finding)
  const stands = (earlier: Judged | undefined, now: Judged): earlier is Judged =>
    isSame(earlier, now) && tells(earlier, past.since)
  const stood = findings.filter((one) => stands(before.get(one.id), one))
  const judgeOn = (day: string, asked: readonly Rule[]) => {
    if (day === past.since) return then.judged
    const known = past.asOf(day)
    return known && judgedOn(known, asked)
  }
  const weeks = weeksOf(stood, rules, situation, judgeOn, tells)
  return findings.map((finding) => {
    const earlier = before.get(finding.id)
    if (isSame(earlier, finding)) {
      if (!tells(earlier, past.since)) return finding
      const change = changeOf(earlier, finding)
      return { ...finding, change, weeks: change === null ? null : (weeks.get(finding.id) ?? 0) }
    }
    return hadData(finding) || (finding.since ?? '') > past.since
      ? { ...finding, change: 'new', weeks: 0 }
      : finding
  })
}

/** Compares what is found with what was found on an earlier day, and follows it back by weeks. What
 *  the past does not tell stays null: data that were not there then make nothing new. */
export function withHistory(
  judgement: Judgement,
  rules: readonly Rule[],
  situation: Situation,
): Remembered {
  const { past } = situation
  const then = past?.asOf(past.since)
  if (past === undefined || then === undefined) {
    return { findings: judgement.findings, gone: [], since: null }
  }
  const judged = judgedOn(then, rules)
  const now = byId(judgement)
  const keepsAll = past.keepsAll(past.since)
  const [saidThen, saidNow] = [spokenOf(then.company), spokenOf(situation.company)]
  /** Whether that something was missing then is all that its documents, which say nothing of the kind,
   *  can tell of what is said now. */
  const isLearnt = (before: Judged) =>
    !keepsAll &&
    factsOf(before).some(
      ({ path, missing }) =>
        missing !== undefined && !saidThen(path, missing) && saidNow(path, missing),
    )
  const knewData = (one: Judged) =>
    keepsAll ||
    factsOf(one).every(
      ({ path, missing }) => missing !== undefined || isEntry(path) || saidThen(path),
    )
  const [processesThen, processesNow] = [
    processNames(then.company),
    processNames(situation.company),
  ]
  const hasSameGoals = keepsAll || sameGoals(then.company, situation.company, past.since)
  const tells = (one: Judged, day: string) => past.keepsAll(day) || isDated(one, situation.company)
  const compares = (one: Judged) =>
    knewData(one) && (hasSameGoals || !isOnGoals(dataOf(groundOf(one).evidence)))
  const needs = new Map(rules.map((rule) => [rule.name, rule.needs]))
  const isKnownAlike = (key: string): boolean =>
    OF_GOALS.has(key)
      ? hasSameGoals
      : BY_ENTRY.has(key) ||
        valueAt(situation.company, [key]) === undefined ||
        valueAt(then.company, [key]) !== undefined
  /** Whether all that its rule asks for and is known now was known on the earlier day. */
  const knewAll = ({ rule }: Judged) => keepsAll || (needs.get(rule) ?? []).every(isKnownAlike)
  const goals = goalsSince(then, situation, past, rules, judgedOn)
  const changeOf = (before: Judged, one: Judged): Change | null => {
    if (isLearnt(before)) return null
    if (!goals.askedBy(one.rule)) return changeFrom(before, one, knewAll(one))
    if (goals.ended) return changeFrom(before, one, false) ?? 'same'
    const isAlike = keepsAll || before.severity === one.severity || goals.unknownThen().size === 0
    return changeFrom(before, one, isAlike && knewAll(one))
  }
  const gone = judged.findings
    .filter((one) => !now.has(one.id) && hasData(one, situation.company))
    .filter((one) => tells(one, past.since) && compares(one) && knewAll(one))
    .filter((one) => keepsAll || !isSupplied(one, situation.company))
    .filter((one) => !isLearnt(one))
    .filter(({ subject }) => keepsAll || processesThen.has(subject) || !processesNow.has(subject))
    .filter((one) => keepsAll || !goals.unknownThen().has(one.subject))
    .filter((one) => !goals.isOver(one))
    .filter((one) => !isAsItWas(one, then.company, situation.company))
    .map((one) => asEnded({ ...one, change: 'gone', weeks: 0 }, situation.company))
  return {
    findings: compared(
      judgement,
      rules,
      { situation, past },
      { company: then.company, judged },
      { tells, compares, changeOf },
    ),
    gone,
    since: past.since,
  }
}
