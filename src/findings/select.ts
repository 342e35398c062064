import { briefingFigures, stakes, survival } from '../knowledge/briefing.ts'
import { valueOf } from '../knowledge/figure.ts'
import { historyFigures } from '../knowledge/history.ts'
import type { Confidence, Finding } from '../model/finding.ts'
import { groundOf, type Judged, opened, type Sureness, saidBy, surenessAtBest } from './judged.ts'
import type { Area, Rule } from './rule.ts'
import { severityOrder } from './run.ts'
import { emptyPage } from './says-less.ts'

/** A finding that the page does not tell, or a proposal of one that it does not make, and why. */
export interface Cut {
  finding: string
  /** What was proposed; absent where the whole finding is cut. */
  proposal?: string
  because: string
}

export interface Selection {
  told: readonly Finding[]
  /** Further findings that are grave or loom: named, not opened. */
  risks: readonly Finding[]
  cut: readonly Cut[]
}

const confidences: Record<Confidence, number> = { verified: 0, medium: 1, assumed: 2 }

const TOLD = valueOf(briefingFigures.findings)
const OF_ONE_AREA = valueOf(briefingFigures.findings_of_one_area)
const STANDING_WEEKS = valueOf(historyFigures.standing_weeks)
const RISKS = valueOf(briefingFigures.risks)
/** Of more findings than these nobody asks which of those left out is surest, nor of each whether one
 *  that is told says the same. */
const LOOKED_INTO = 200

/** Whether a finding is news, or has stood so long that one asks why. */
const isPressing = ({ change, weeks }: Ranked): boolean =>
  change === 'new' || change === 'worse' || (weeks ?? 0) >= STANDING_WEEKS

/** The place of each rule about what the company depends on. */
const AT_STAKE: ReadonlyMap<string, number> = new Map(stakes.map((rule, place) => [rule, place]))

const ENDS_IT: ReadonlySet<string> = new Set(survival)

/** Whether the company ends with it. */
const endsIt = ({ rule, severity }: Ranked): boolean => severity === 'critical' && ENDS_IT.has(rule)

/** Behind every day. */
const UNDATED = '~'

/** Negative where the first day is earlier; what is not dated comes last. */
const earlier = (one = UNDATED, other = UNDATED): number =>
  one === other ? 0 : one < other ? -1 : 1

/** What decides which finding comes first. */
type Ranked = Sureness &
  Pick<Finding, 'id' | 'rule' | 'severity' | 'change' | 'weeks' | 'extent' | 'since'>

/** Gravest first, then what the company ends with, then what it depends on, then what is new, worse or
 *  has stood long, then surest of what follows from it, then of what it says, then in the order of what
 *  the company depends on and of the rules; of one rule what there is more of, then what has stood
 *  longer, then by id. */
function ranking(rules: readonly Rule[]): (a: Ranked, b: Ranked) => number {
  const place = new Map(rules.map((rule, position) => [rule.name, position]))
  const standing = new Set(rules.flatMap((rule) => (rule.standing === true ? [rule.name] : [])))
  const presses = (one: Ranked) => standing.has(one.rule) || isPressing(one)
  return (a, b) =>
    severityOrder[a.severity] - severityOrder[b.severity] ||
    Number(endsIt(b)) - Number(endsIt(a)) ||
    Number(AT_STAKE.has(b.rule)) - Number(AT_STAKE.has(a.rule)) ||
    Number(presses(b)) - Number(presses(a)) ||
    confidences[a.why_confidence] - confidences[b.why_confidence] ||
    confidences[a.confidence] - confidences[b.confidence] ||
    (AT_STAKE.get(a.rule) ?? 0) - (AT_STAKE.get(b.rule) ?? 0) ||
    (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0) ||
    (b.extent ?? 0) - (a.extent ?? 0) ||
    earlier(a.since, b.since) ||
    (a.id < b.id ? -1 : 1)
}

const isGrave = ({ severity }: Judged): boolean => severityOrder[severity] <= severityOrder.high

/** Whether something of weight is about to go wrong. */
const isLooming = ({ severity, looms }: Judged): boolean =>
  looms === true && severityOrder[severity] <= severityOrder.medium

/** A finding with what decides its place. */
interface Candidate {
  finding: Judged
  rank: Ranked
}

function candidate(finding: Judged, { confidence, why_confidence }: Sureness): Candidate {
  const { id, rule, severity, change, weeks, extent, since } = finding
  const rank = { id, rule, severity, change, weeks, extent, since, confidence, why_confidence }
  return { finding, rank }
}

const inRank = (findings: readonly Judged[], rules: readonly Rule[]): Judged[] => {
  const compare = ranking(rules)
  const candidates = findings.map((finding) => candidate(finding, groundOf(finding)))
  return candidates.sort((a, b) => compare(a.rank, b.rank)).map(({ finding }) => finding)
}

/** The findings in rank, with what they rest on. */
export const ranked = (findings: readonly Judged[], rules: readonly Rule[]): Finding[] =>
  inRank(findings, rules).map(opened)

/** Where a candidate belongs among others in their order. */
function placeAmong(
  ordered: readonly Candidate[],
  { rank }: Candidate,
  compare: (a: Ranked, b: Ranked) => number,
): number {
  let [from, to] = [0, ordered.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const other = ordered[middle]
    if (other !== undefined && compare(other.rank, rank) < 0) from = middle + 1
    else to = middle
  }
  return from
}

/** The findings in rank, one by one. How sure one is is looked up only where it may be the next: of
 *  thousands as grave as each other that takes long.
 *  @param isOpen whether a finding is still asked for when its turn comes */
function* bestFirst(
  findings: readonly Judged[],
  rules: readonly Rule[],
  isOpen: (finding: Judged) => boolean,
): Generator<Judged> {
  const compare = ranking(rules)
  const hoped = findings.filter(isOpen).map((one) => candidate(one, surenessAtBest(one)))
  hoped.sort((a, b) => compare(a.rank, b.rank))
  const known: Candidate[] = []
  for (const { finding, rank } of hoped) {
    while (known[0] !== undefined && compare(known[0].rank, rank) < 0) {
      const [next] = known.splice(0, 1)
      if (next !== undefined && isOpen(next.finding)) yield next.finding
    }
    if (!isOpen(finding)) continue
    const one = candidate(finding, groundOf(finding))
    known.splice(placeAmong(known, one, compare), 0, one)
  }
  for (const { finding } of known) if (isOpen(finding)) yield finding
}

/** Chooses what one page tells: the gravest and surest, few of one area and one of a rule, so that
 *  five findings are five matters; a further grave matter of one area still comes before a lesser
 *  one of another, and a third lesser one before an empty place. What is grave and not told, then what
 *  looms, is named as a risk, the same way; the rest is cut. */
export function select(findings: readonly Judged[], rules: readonly Rule[]): Selection {
  const areaOf = new Map(rules.map(({ name, area }) => [name, area]))
  const page = emptyPage()
  const told = new Set<Judged>()
  const perArea = new Map<Area | undefined, number>()
  const toldRules = new Map<string, Judged>()
  /** Findings from which nothing follows, as far as they were looked into. */
  const idle = new Set<Judged>()
  const hasConsequence = (finding: Judged): boolean => {
    if (saidBy(finding).why.trim() === '') idle.add(finding)
    return !idle.has(finding)
  }
  const mayBeTold = ({ rule }: Judged, ofOneArea: number): boolean =>
    !toldRules.has(rule) && (perArea.get(areaOf.get(rule)) ?? 0) < ofOneArea
  const tell = (candidates: readonly Judged[], ofOneArea: number): void => {
    if (told.size >= TOLD) return
    const isOpen = (finding: Judged) => mayBeTold(finding, ofOneArea)
    for (const finding of bestFirst(candidates, rules, isOpen)) {
      if (!hasConsequence(finding) || page.widerThan(finding) !== undefined) continue
      const area = areaOf.get(finding.rule)
      told.add(finding)
      perArea.set(area, (perArea.get(area) ?? 0) + 1)
      toldRules.set(finding.rule, finding)
      page.tell(finding)
      if (told.size >= TOLD) return
    }
  }
  const [grave, lesser] = [findings.filter(isGrave), findings.filter((one) => !isGrave(one))]
  for (const candidates of [grave, lesser]) {
    tell(candidates, OF_ONE_AREA)
    tell(candidates, TOLD)
  }

  const risks: Judged[] = []
  const wider = new Map<Judged, Judged | undefined>()
  const warn = (candidates: readonly Judged[], isOpen: (finding: Judged) => boolean): void => {
    for (const finding of bestFirst(candidates, rules, isOpen)) {
      if (risks.length >= RISKS) break
      if (!hasConsequence(finding)) continue
      wider.set(finding, page.widerThan(finding))
      if (wider.get(finding) !== undefined) continue
      risks.push(finding)
      page.name(finding)
    }
  }
  const isLeft = (finding: Judged) => !told.has(finding) && !risks.includes(finding)
  const isOther = ({ rule }: Judged) =>
    !risks.some((one) => one.rule === rule) &&
    risks.filter((one) => areaOf.get(one.rule) === areaOf.get(rule)).length < OF_ONE_AREA
  for (const candidates of [grave, lesser.filter(isLooming)]) {
    warn(candidates, (finding) => isLeft(finding) && isOther(finding))
    warn(candidates, isLeft)
  }
  for (const risk of risks) if (!toldRules.has(risk.rule)) toldRules.set(risk.rule, risk)
  const named = new Set([...told, ...risks])
  const isFew = findings.length <= LOOKED_INTO
  const inOrder = isFew ? inRank(findings, rules) : findings
  if (isFew) {
    for (const finding of findings) {
      if (hasConsequence(finding)) wider.set(finding, page.widerThan(finding))
    }
  }
  const cut = inOrder.flatMap((finding) =>
    named.has(finding)
      ? []
      : [{ finding: finding.id, because: reasonFor(finding, { idle, wider, toldRules }) }],
  )
  return { told: ranked([...told], rules), risks: risks.map(opened), cut }
}

interface Reasons {
  /** Findings from which nothing follows. */
  idle: ReadonlySet<Judged>
  /** For a finding one that is told and says more of the same data. */
  wider: ReadonlyMap<Judged, Judged | undefined>
  /** What is told, be it as a risk, by rule. */
  toldRules: ReadonlyMap<string, Judged>
}

/** Why a finding is cut from which nothing follows. */
export const NO_CONSEQUENCE = 'no consequence can be told from the data'

/** Why the page does not tell a finding. */
function reasonFor(finding: Judged, { idle, wider, toldRules }: Reasons): string {
  if (idle.has(finding)) return NO_CONSEQUENCE
  const [more, sibling] = [wider.get(finding), toldRules.get(finding.rule)]
  if (more !== undefined) return `says less than ${more.id} of the same data`
  if (sibling !== undefined) return `${finding.severity}: of its kind ${sibling.id} is told`
  return `${finding.severity}: graver, newer or surer ones are told first`
}
