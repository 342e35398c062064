import { briefingFigures } from '../knowledge/briefing.ts'
import { valueOf } from '../knowledge/figure.ts'
import { historyFigures } from '../knowledge/history.ts'
import type { Confidence, Evidence, Finding, Severity } from '../model/finding.ts'
import { dataOf } from './locate.ts'
import type { Area, Rule } from './rule.ts'

/** A finding that the page does not tell, and why. */
export interface Cut {
  finding: string
  because: string
}

export interface Selection {
  told: readonly Finding[]
  /** Further findings that are grave or loom: named, not opened. */
  risks: readonly Finding[]
  cut: readonly Cut[]
}

const severities: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 }
const confidences: Record<Confidence, number> = { verified: 0, medium: 1, assumed: 2 }

const TOLD = valueOf(briefingFigures.findings)
const OF_ONE_AREA = valueOf(briefingFigures.findings_of_one_area)
const STANDING_WEEKS = valueOf(historyFigures.standing_weeks)
const RISKS = valueOf(briefingFigures.risks)
/** So many lesser findings are looked into that a full page leaves out: of thousands nobody asks
 *  which is surest, nor of each whether one that is told says the same. */
const LOOKED_INTO = 200

/** Whether a finding is news, or has stood so long that one asks why. */
const isPressing = ({ change, weeks }: Finding): boolean =>
  change === 'new' || change === 'worse' || (weeks ?? 0) >= STANDING_WEEKS

/** Gravest first, then what is new, worse or has stood long, then surest of what follows from
 *  it, then of what it says, then in the order of the rules, then by id. */
export function ranked(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const place = new Map(rules.map((rule, position) => [rule.name, position]))
  return [...findings].sort(
    (a, b) =>
      severities[a.severity] - severities[b.severity] ||
      Number(isPressing(b)) - Number(isPressing(a)) ||
      confidences[a.why_confidence] - confidences[b.why_confidence] ||
      confidences[a.confidence] - confidences[b.confidence] ||
      (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** Whether a piece of evidence rests on nothing but these data. */
const restsOn = (piece: Evidence, paths: ReadonlySet<string>): boolean =>
  piece.kind === 'computed'
    ? piece.inputs.every((input) => restsOn(input, paths))
    : piece.kind !== 'datum' || paths.has(piece.path)

const isGrave = ({ severity }: Finding): boolean => severities[severity] <= severities.high

/** Whether something of weight is about to go wrong. */
const isLooming = ({ severity, looms }: Finding): boolean =>
  looms === true && severities[severity] <= severities.medium

/** Chooses what one page tells: the gravest and surest, few of one area and one of a rule, so that
 *  five findings are five matters; a further grave matter of one area still comes before a lesser
 *  one of another, and a third lesser one before an empty place. What is grave and not told, then what looms, is named as a risk; the rest is cut. */
export function select(findings: readonly Finding[], rules: readonly Rule[]): Selection {
  const areaOf = new Map(rules.map(({ name, area }) => [name, area]))
  const told = new Map<Finding, ReadonlySet<string>>()
  const perArea = new Map<Area | undefined, number>()
  const toldRules = new Map<string, Finding>()
  const widerThan = (finding: Finding): Finding | undefined => {
    for (const [one, paths] of told) {
      if (one !== finding && finding.evidence.every((piece) => restsOn(piece, paths))) return one
    }
    return undefined
  }
  const tell = (candidates: readonly Finding[], ofOneArea: number): void => {
    for (const finding of candidates) {
      if (told.size >= TOLD) return
      const area = areaOf.get(finding.rule)
      const ofArea = perArea.get(area) ?? 0
      if (finding.why.trim() === '' || ofArea >= ofOneArea || toldRules.has(finding.rule)) continue
      if (widerThan(finding) !== undefined) continue
      told.set(finding, new Set(dataOf(finding.evidence).map(({ path }) => path)))
      perArea.set(area, ofArea + 1)
      toldRules.set(finding.rule, finding)
    }
  }
  const grave = ranked(findings.filter(isGrave), rules)
  tell(grave, OF_ONE_AREA)
  tell(grave, TOLD)
  const lesser = findings.filter((finding) => !isGrave(finding))
  const isAsked = told.size < TOLD || lesser.length <= LOOKED_INTO
  const rest = isAsked ? ranked(lesser, rules) : lesser
  tell(rest, OF_ONE_AREA)
  tell(rest, TOLD)

  const looming = ranked(lesser.filter(isLooming), rules)
  const mayBeRisks = [...grave, ...looming].filter((one) => !told.has(one) && one.why.trim() !== '')
  const wider = new Map(
    [...mayBeRisks, ...rest.slice(0, LOOKED_INTO)].map((one) => [one, widerThan(one)]),
  )
  const risks = mayBeRisks.filter((finding) => wider.get(finding) === undefined).slice(0, RISKS)
  const named = new Set([...told.keys(), ...risks])
  const inOrder = [...grave, ...rest]
  const cut = inOrder.flatMap((finding) =>
    named.has(finding)
      ? []
      : [{ finding: finding.id, because: reasonFor(finding, wider, toldRules) }],
  )
  return { told: inOrder.filter((finding) => told.has(finding)), risks, cut }
}

/** Why the page does not tell a finding. */
function reasonFor(
  finding: Finding,
  wider: ReadonlyMap<Finding, Finding | undefined>,
  toldRules: ReadonlyMap<string, Finding>,
): string {
  if (finding.why.trim() === '') return 'no consequence can be told from the data'
  const [more, sibling] = [wider.get(finding), toldRules.get(finding.rule)]
  if (more !== undefined) return `says less than ${more.id} of the same data`
  if (sibling !== undefined) return `same fault as ${sibling.id}, which is told`
  return `${finding.severity}: graver ones are told first`
}
