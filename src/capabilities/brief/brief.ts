import { fiscalQuarters } from '../../analyses/cadence/fiscal.ts'
import type { Facts } from '../../analyses/facts.ts'
import { pathOf } from '../../analyses/goals/goals.ts'
import { once } from '../../analyses/once.ts'
import { withoutAccepted } from '../../findings/accepted.ts'
import { type Remembered, withHistory } from '../../findings/history.ts'
import { type Judged, opened, saidBy } from '../../findings/judged.ts'
import { located } from '../../findings/locate.ts'
import { type Promised, withoutSettled } from '../../findings/review.ts'
import { areaOf, rules } from '../../findings/rules/index.ts'
import { type Judgement, judge } from '../../findings/run.ts'
import type { Signers } from '../../findings/second-source.ts'
import { type Cut, ranked, select } from '../../findings/select.ts'
import { withVerifications } from '../../findings/verify.ts'
import { verifiers, verifiersOfRules } from '../../knowledge/briefing.ts'
import type { Change, Confidence, Finding, Severity } from '../../model/finding.ts'
import { guessText } from '../../model/guess.ts'
import { meantPeople } from '../../model/meant-people.ts'
import { isDisagreement } from '../shared/contradicted.ts'
import { type Critic, criticOf } from '../shared/critic.ts'
import { bottomLine } from './bottom-line.ts'
import { companyFirst } from './company-first.ts'
import { type DecisionNeeded, decisionOf } from './decision-needed.ts'
import { type Glance, glanceAt } from './glance.ts'
import { withJointDecision } from './joint-decision.ts'
import { openTexts, questionsOf } from './questions.ts'

interface Gone {
  finding: string
  what: string
  severity: Severity
}

interface Risk {
  finding: string
  what: string
  severity: string
  confidence: Confidence
  why: string
  why_confidence: Confidence
}

export interface Brief {
  at: string
  company: string | null
  bottom_line: string
  /** The finding that the bottom line is; null when nothing was found, or nothing graver than low. */
  bottom_line_finding: string | null
  /** How sure the bottom line is; null where it is no finding. */
  bottom_line_confidence: Confidence | null
  /** How sure most of what is told is, not the bottom line alone. */
  confidence: Confidence
  /** More than half of what is told is assumed. */
  low_confidence: boolean
  at_a_glance: Glance
  /** The day compared with; null where nothing tells of it. */
  since: string | null
  /** How many findings changed since, told or not. */
  changes: Readonly<Record<Change, number>>
  findings: readonly Finding[]
  /** What is new, worse or better since, told above or not, the gravest first. */
  changed: readonly (Gone & { change: Change })[]
  /** What was found on that day and is no more. */
  gone: readonly Gone[]
  /** How many findings the company has accepted for now; each is under `cut`. */
  accepted: number
  risks: readonly Risk[]
  /** Where the data state one thing in two ways. */
  disagreements: readonly { finding: string; what: string; confidence: Confidence }[]
  decisions_needed: readonly DecisionNeeded[]
  /** A second look at decisions of high stakes. */
  critic: readonly Critic[]
  /** What the findings told rest on, then what else the files left to be guessed. */
  assumptions: readonly string[]
  /** `ask_named` is false where who is asked is a role that the data do not name. */
  questions: readonly {
    ask: string
    ask_named: boolean
    question: string
    finding: string | null
  }[]
  cut: readonly Cut[]
  verification_requests: readonly {
    role: string
    /** False: a role that the data do not name. */
    role_named: boolean
    claim: string
    finding: string
  }[]
  /** How many rules found something, were quiet, and could not tell. */
  rules: { found: number; quiet: number; silent: number }
}

/** Further contradictions in the data are listed with what is left out. */
const DISAGREEMENTS = 100

/** The role that is asked to check findings of a rule. */
const verifierOf = (rule: string): string =>
  verifiersOfRules[rule] ?? verifiers[areaOf.get(rule) ?? 'data']

/** What the decision log may have settled of the goals. Where no cycle runs, what was decided counts
 *  for the fiscal quarter. */
function promisedBy(facts: Facts): Promised {
  const { company, at } = facts.situation
  const { running, start } = facts.goals().cycle
  return {
    results: once(
      () =>
        new Map(
          facts.goals().units.flatMap(({ results }) => results.map((ref) => [pathOf(ref), ref])),
        ),
    ),
    since: running ? start : (fiscalQuarters(company, at, 1)[0]?.start ?? null),
  }
}

/** Tells whether all whom a name may mean report to somebody, at any remove. */
function worksFor(facts: Facts): Signers['isBelow'] {
  const { people = [] } = facts.situation.company
  const meant = meantPeople(people)
  return (signer, owner) => {
    const [boss, another] = meant(owner)
    const { manager_of } = facts.reportingLines()
    const isBelow = (position: number): boolean => {
      const seen = new Set<number>()
      for (let at = manager_of(position); at !== undefined && !seen.has(at); at = manager_of(at)) {
        if (at === boss) return true
        seen.add(at)
      }
      return false
    }
    const all = meant(signer)
    return boss !== undefined && another === undefined && all.length > 0 && all.every(isBelow)
  }
}

/** Judges the facts. The findings are reviewed against what roles answered and what the company
 *  rejected or accepted; they come gravest first. */
function reviewed(facts: Facts, remember: (judgement: Judgement) => Remembered) {
  const judgement = judge(rules, facts, facts.contradicted())
  const { company, at } = facts.situation
  const { findings, gone, since } = remember(judgement)
  const checked = withVerifications(findings, company, at, {
    past: facts.situation.past,
    nameOf: facts.ownerNames(),
    isBelow: worksFor(facts),
    asked: (rule) => {
      const role = verifierOf(rule)
      const { title, name = title } = facts.acting(role)
      return [role, title, name]
    },
  })
  const kept = withoutAccepted(checked, company, at)
  const proposed = withoutSettled(kept.findings, company, promisedBy(facts))
  return {
    findings: proposed.findings,
    accepted: kept.accepted,
    gone,
    since,
    silences: judgement.silences,
    cut: [...kept.cut, ...proposed.cut],
  }
}

/** Every judgement over the facts, with its history. */
export const remembered = (facts: Facts) =>
  reviewed(facts, (judgement) => withHistory(judgement, rules, facts.situation))

const inRank = (all: ReturnType<typeof reviewed>) => ({
  ...all,
  findings: ranked(all.findings, rules),
  accepted: all.accepted.map(opened),
})

/** Every judgement over the facts as they are now, its past not looked at, in the order in which it
 *  would be told. */
export const standing = (facts: Facts) =>
  inRank(reviewed(facts, ({ findings }) => ({ findings, gone: [], since: null })))

/** The same with its history. */
export const allFindings = (facts: Facts) => inRank(remembered(facts))

/** The same with those of them that the briefing tells. */
export function findingsWithTold(facts: Facts) {
  const all = remembered(facts)
  return { ...inRank(all), told: select(all.findings, rules).told }
}

function overall(told: readonly Finding[]): { confidence: Confidence; low_confidence: boolean } {
  const share = (level: Confidence) =>
    told.filter(({ confidence }) => confidence === level).length / (told.length || 1)
  const low_confidence = share('assumed') > 1 / 2
  const confidence = low_confidence ? 'assumed' : share('verified') > 1 / 2 ? 'verified' : 'medium'
  return { confidence, low_confidence }
}

function countChanges(findings: readonly Judged[]): Record<Change, number> {
  const changes = { new: 0, worse: 0, same: 0, better: 0, gone: 0 }
  for (const { change } of findings) if (change !== null) changes[change]++
  return changes
}

/** One page of judgement over everything known of a company on one day. */
export function makeBrief(facts: Facts): Brief {
  const { company = null } = facts.situation.company
  const { findings, accepted, gone, since, silences, cut: kept } = remembered(facts)
  const { told: chosen, risks, cut } = select(findings, rules)
  const told = located(chosen, facts.situation.sources)
  const found = new Set([...findings, ...accepted].map(({ rule }) => rule))
  const open = openTexts(facts)
  const silentRules = silences.filter(({ rule }) => !found.has(rule))
  const named = new Set([...told, ...risks].map(({ id }) => id))
  const contradictions = findings.filter(
    ({ id, rule }) => isDisagreement.has(rule) && !named.has(id),
  )
  const disagreeing = companyFirst(ranked(contradictions.slice(0, DISAGREEMENTS), rules))
  const changed = findings.filter(({ change }) => change !== null && change !== 'same')
  const namedAlready = new Set(disagreeing.map(({ id }) => id))
  const counts = {
    found: found.size,
    quiet: rules.length - found.size - silentRules.length,
    silent: silentRules.length,
  }
  return {
    at: facts.situation.at,
    company,
    ...bottomLine(told, company, counts, accepted.length),
    ...overall(told),
    at_a_glance: glanceAt(facts, findings),
    since,
    changes: countChanges([...findings, ...gone]),
    findings: told,
    changed: ranked(changed, rules).flatMap(({ id, what, severity, change }) =>
      change === null ? [] : [{ finding: id, what, severity, change }],
    ),
    gone: gone.map((one) => ({ finding: one.id, what: saidBy(one).what, severity: one.severity })),
    accepted: accepted.length,
    risks: risks.map(({ id, what, severity, confidence, why, why_confidence }) => ({
      finding: id,
      what,
      severity,
      confidence,
      why,
      why_confidence,
    })),
    disagreements: disagreeing.map(({ id, what, confidence }) => ({
      finding: id,
      what,
      confidence,
    })),
    decisions_needed: withJointDecision(
      told
        .filter(({ options, ruled_out }) => options.length > 0 || ruled_out !== undefined)
        .map(decisionOf),
      facts.goals().cycle,
    ),
    critic: criticOf(facts),
    assumptions: [
      ...new Set([
        ...told.flatMap(({ assumed }) => assumed),
        ...(facts.situation.guesses ?? []).map(guessText),
      ]),
    ].filter((text) => !open.has(text)),
    questions: questionsOf(told, risks, silentRules, facts),
    cut: [...kept, ...cut.filter(({ finding }) => !namedAlready.has(finding))],
    verification_requests: told
      .filter(({ confidence, verification }) => confidence !== 'verified' && !verification)
      .map(({ id, rule, what }) => {
        const { title: role, named: role_named } = facts.acting(verifierOf(rule))
        return { role, role_named, claim: what, finding: id }
      }),
    rules: counts,
  }
}
