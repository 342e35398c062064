import type { Facts } from '../../analyses/facts.ts'
import { isOver, ownerOf, pathOf, type ResultRef, subjectOf } from '../../analyses/goals/goals.ts'
import { outlookOfResult } from '../../analyses/goals/outlook.ts'
import { act } from '../../findings/act.ts'
import { dataOf } from '../../findings/locate.ts'
import { lastDay } from '../../findings/rules/okr/support/last-day.ts'
import { sayUnit, titled } from '../../findings/rules/okr/support/say.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { causeRules, paceRules, reportFigures } from '../../knowledge/reports.ts'
import type { Finding } from '../../model/finding.ts'
import { formatDate } from '../../reports/format-date.ts'
import { allFindings } from '../brief/brief.ts'
import { isGrave } from '../shared/grave.ts'
import { movedAway } from '../shared/moved-away.ts'
import { isOfGoals } from './goals-after.ts'
import { lastNote } from './last-note.ts'
import { actionPoint, ofEachRule, type Point, pointOf } from './points.ts'
import { behindFirst } from './results.ts'

const ACTIONS = valueOf(reportFigures.actions)
const resultRules: ReadonlySet<string> = new Set([...causeRules, ...paceRules])

/** Whether a finding is about a key result, or rests on what stands in it. */
const isAbout = ({ subject, evidence }: Finding, ref: ResultRef): boolean =>
  subject === subjectOf(ref.result) ||
  dataOf(evidence).some(({ path }) => path.startsWith(`${pathOf(ref)}.`))

/** The key results that need an action: off track, at risk, then moved away; the company's first. */
function lagging(facts: Facts): ResultRef[] {
  const { at } = facts.situation
  const { units, cycle } = facts.goals()
  if (isOver(cycle)) return []
  const isCompany = ({ goal: { unit } }: ResultRef) => unit.level === 'Company'
  const results = units.flatMap((unit) => unit.results)
  const some = [
    ...behindFirst(results, at).map(({ ref }) => ref),
    ...movedAway(results, at).map(({ ref }) => ref),
  ]
  const company = some.filter(isCompany)
  return [...company, ...some.filter((ref) => !isCompany(ref)).slice(0, ACTIONS)]
}

/** What is to be done about a key result of which no finding says it, with what was noted of it last. */
function actionOn(ref: ResultRef, facts: Facts): Point {
  const { at } = facts.situation
  const { result } = ref
  const { unit } = ref.goal
  const isOffTrack = outlookOfResult(ref, at).standing === 'off_track'
  const { action, owner, due_on, owner_named } = act(at, {
    action: isOffTrack
      ? `Decide on ${titled(result)}: what is added, what is cut, or which miss is announced`
      : `Say what brings ${titled(result)} back on track`,
    owner: ownerOf(ref),
    role: unit.level === 'Company' ? 'COO' : `lead of ${sayUnit(unit)}`,
    within: 'this_week',
    by: lastDay(facts.goals().cycle, at),
  })
  const noted = lastNote(result, at)
  const text =
    noted === null ? action : `${action}; noted on ${formatDate(noted.on)}: ${noted.note}`
  return { ...pointOf('key_result', subjectOf(result), text, owner, due_on), owner_named }
}

/** What brings the quarter back on track: what grave findings ask of key results that are behind, what
 *  the others that are behind need, then what other findings about goals ask; one of each rule. */
export function progressActions(facts: Facts): Point[] {
  const findings = allFindings(facts).findings.filter(isOfGoals)
  const refs = lagging(facts)
  const gravest = ofEachRule(findings)
  const first = gravest.filter(
    (finding) => isGrave(finding) && refs.some((ref) => isAbout(finding, ref)),
  )
  const causes = findings.filter(({ rule }) => resultRules.has(rule))
  const others = refs
    .filter((ref) => !first.some((finding) => isAbout(finding, ref)))
    .slice(0, ACTIONS)
    .map((ref) => {
      const finding = causes.find((one) => isAbout(one, ref))
      return finding === undefined ? actionOn(ref, facts) : actionPoint(finding)
    })
  const points = [...first.map(actionPoint), ...others, ...gravest.map(actionPoint)]
  return [...new Map(points.map((point) => [point.of, point])).values()].slice(0, ACTIONS)
}
