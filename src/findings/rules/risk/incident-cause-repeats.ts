import { inputsOf } from '../../../analyses/automation/returns.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { lastCheckIn } from '../../../analyses/goals/check-ins.ts'
import { ownerOf, pathOf } from '../../../analyses/goals/goals.ts'
import { titleOf } from '../../../analyses/goals/words.ts'
import { listed } from '../../../analyses/listed.ts'
import type { SameCause } from '../../../analyses/risk/incidents.ts'
import { resultsAbout } from '../../../analyses/risk/results-about.ts'
import { sharedWords } from '../../../analyses/shared-words.ts'
import { counted, quoted, sayMoney } from '../../../analyses/words.ts'
import { automationFigures } from '../../../knowledge/automation.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { SHOWN_NAMES } from '../../../knowledge/shown-names.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence, Option } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { known } from '../../known.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { choiceOf, undecided } from '../../undecided.ts'
import { incidentOwner } from './support/incident-owner.ts'
import { sayTotal } from './support/total-hours.ts'

const SHARED = valueOf(riskFigures.shared_words)
const PAYBACK = valueOf(automationFigures.payback_months)

interface Gap {
  says: string
  evidence: Evidence[]
}

/** What is not in order about the process in which a cause comes back. */
function gapsOf(
  name: string,
  facts: Facts,
  cite: Cite,
): { gaps: Gap[]; owner: string | undefined } {
  const { processes = [], raci = [] } = facts.situation.company
  const gaps: Gap[] = []
  const position = processes.findIndex((process) => process.name === name)
  const process = processes[position]
  if (process !== undefined && !process.owner?.trim()) {
    const evidence = [cite.missing(`processes[${position}]`, 'owner')]
    gaps.push({ says: `${name} has no owner`, evidence })
  }
  if (process?.documented === false) {
    const keys = process.times_run === undefined ? ['documented'] : ['documented', 'times_run']
    const evidence = keys.map((key) => cite.datum(`processes[${position}].${key}`))
    const times =
      process.times_run === undefined
        ? ''
        : `, though run ${counted(process.times_run, 'time', 'times')}`
    gaps.push({ says: `${name} is not written down${times}`, evidence })
  }
  for (const [row, { process, task, responsible = [] }] of raci.entries()) {
    if (process !== name || responsible.length > 0) continue
    const evidence = [cite.missing(`raci[${row}]`, 'responsible')]
    gaps.push({ says: `nobody is responsible for ${quoted(task ?? name)}`, evidence })
  }
  return { gaps, owner: process?.owner }
}

interface Proposal {
  option: Option
  /** What is to be said where nothing speaks for building it. */
  otherwise: string
  evidence: Evidence[]
}

type Verdict = ReturnType<Facts['automationPlan']>['candidates'][number]['verdict']

/** Why an automation is not recommended. */
const notBuilt: Record<Exclude<Verdict, 'automate'>, (name: string) => string> = {
  stabilize_first: (name) =>
    `None yet: the work that ${name} takes over is not stable, which comes first`,
  document_first: (name) =>
    `None yet: the work that ${name} takes over is not written down, which comes first`,
  not_worth_it: (name) => `None: ${name} does not pay for itself within ${PAYBACK} months`,
  not_known: (name) => undecided(`what ${name} costs and saves a year (coo automate)`),
}

/** Automations that are proposed in the words of the cause. */
function proposals(cause: string, facts: Facts, cite: Cite): Proposal[] {
  const plan = new Map(facts.automationPlan().candidates.map((one) => [one.path, one]))
  return facts.automations().candidates.flatMap(({ path, automation }) => {
    const { name = '', build_cost_usd: cost } = automation
    const { verdict = 'not_known', payback_months: payback = null } = plan.get(path) ?? {}
    if (sharedWords(name, cause) < SHARED) return []
    const price = cost === undefined ? 'Cost not given' : `${sayMoney(cost)} to build`
    const inputs = Object.keys(inputsOf(automation)).filter((key) => Object.hasOwn(automation, key))
    const evidence = [
      cite.datum(cost === undefined ? path : `${path}.build_cost_usd`),
      ...(verdict === 'stabilize_first' ? [cite.datum(`${path}.stable`)] : []),
      ...(verdict === 'document_first' ? [cite.datum(`${path}.documented`)] : []),
      ...(verdict !== 'automate' || payback === null
        ? []
        : [
            cite.computed(
              payback,
              'months',
              'cost to build / net value x 12',
              inputs.map((key) => cite.datum(`${path}.${key}`)),
            ),
          ]),
    ]
    return [
      {
        option: {
          title: `Build ${quoted(name)}`,
          trade_off: `${price}, then it no longer depends on a person`,
          ...(verdict === 'automate' && {
            because: `it pays for itself in ${formatNumber(payback ?? 0, 'months')}`,
          }),
        },
        otherwise: verdict === 'automate' ? '' : notBuilt[verdict](quoted(name)),
        evidence,
      },
    ]
  })
}

interface Goal {
  says: string
  evidence: Evidence
  called: string
}

/** The first key result that is open in the words of the cause, and how long nobody looked at it. */
function goalAbout(cause: string, facts: Facts, cite: Cite): Goal | undefined {
  const { at } = facts.situation
  const about = resultsAbout(facts.goals(), cause)
  const ref = about.find(({ pace }) => pace.status !== 'complete')
  if (ref === undefined) return undefined
  const called = quoted(titleOf(ref.result))
  const last = lastCheckIn(ref.result, at)
  const owner = ownerOf(ref)
  const days = last === null ? 0 : daysBetween(last, at)
  const seen =
    last === null ? 'has no check-in' : `had its last check-in ${counted(days, 'day', 'days')} ago`
  return {
    called,
    says: ` Key result ${called}${owner === undefined ? '' : ` (${owner})`} is about it and ${seen}.`,
    evidence:
      last === null
        ? cite.missing(pathOf(ref), 'check_ins')
        : cite.computed(days, 'days', 'today - last check-in', [
            cite.datum(`${pathOf(ref)}.check_ins`, 'check-ins'),
          ]),
  }
}

function draftOf({ cause, incidents }: SameCause, facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const names = [...new Set(incidents.flatMap(({ incident }) => incident.process ?? []))]
  const [name] = names
  const { gaps, owner } =
    name === undefined ? { gaps: [], owner: undefined } : gapsOf(name, facts, cite)
  const built = proposals(cause, facts, cite)
  const goal = goalAbout(cause, facts, cite)
  const timed = incidents.filter(({ hours }) => hours !== null)
  const hours = timed.reduce((sum, { hours }) => sum + (hours ?? 0), 0)
  const felt = incidents.filter(({ incident }) => incident.customer_facing === true)
  const last = incidents.at(-1)
  const newest = last?.on ?? at
  const causes = incidents.map(({ path }) => dated(cite.datum(`${path}.cause`), newest))
  const lasted = timed.length === 0 ? '' : `, ${sayTotal(timed.length, incidents.length, hours)}`
  const days = incidents.map(({ called, on }) => `${called} on ${formatDate(on)}`)
  const said = gaps.length > 0 ? ` ${gaps.map(({ says }) => says).join('; ')}.` : ''
  return {
    subject: cause,
    severity: felt.length > 0 ? 'high' : 'medium',
    says: () => ({
      what: `${incidents.length} incidents have one cause, ${cause}: ${listed(days)}${lasted}.`,
      why: `Each fix so far let it come back${felt.length > 0 ? `, and customers felt ${felt.length} of ${incidents.length}` : ''}.${said}${goal?.says ?? ''}`,
      how_to_act: [
        act(at, {
          action: `Name one person and a day for a fix after which it cannot come back (${cause})${name === undefined ? '' : `, and write it into ${name}`}`,
          owner: owner ?? incidentOwner(facts.situation.company),
          role: 'CTO',
          within: 'this_week',
        }),
      ],
      ...choiceOf(
        built.map(({ option }) => option),
        built[0]?.otherwise ?? '',
      ),
    }),
    basis: 'counted',
    extent: incidents.length,
    why_basis: 'reported',
    evidence: () => [
      cite.computed(incidents.length, 'incidents', 'incidents of one cause within a year', causes),
      known(cite, 'risk.same_cause', riskFigures.same_cause),
    ],
    why_evidence: () => [
      ...(timed.length === 0
        ? []
        : [
            cite.computed(
              hours,
              'hours',
              'sum of resolved_at - started_at',
              timed.flatMap(({ path }) =>
                ['started_at', 'resolved_at'].map((key) =>
                  dated(cite.datum(`${path}.${key}`), newest),
                ),
              ),
            ),
          ]),
      ...felt.map(({ path }) => dated(cite.datum(`${path}.customer_facing`), newest)),
      ...gaps.flatMap(({ evidence }) => evidence),
      ...built.flatMap(({ evidence }) => evidence),
      ...(goal === undefined ? [] : [goal.evidence]),
    ],
    why_assumed: [
      ...built.map(({ option }) => option.title),
      ...(goal === undefined ? [] : [goal.called]),
    ].map((one) => `by its words, ${one} is about ${cause}`),
  }
}

/** Incidents of the same cause, again and again. */
export const incidentCauseRepeats: Rule = {
  name: 'incident_cause_repeats',
  area: 'risk',
  docs: {
    what: 'Two incidents or more of one cause within a year, with what is not in order about their process, and key results and automations in the words of the cause. The three most frequent causes are told.',
    why: 'What was repaired was not fixed: the next one is a matter of time.',
    act: 'One person, one day, and a fix after which it cannot happen.',
  },
  needs: [
    'incidents',
    'processes',
    'raci',
    'automations',
    'company_okrs',
    'department_okrs',
    'team_okrs',
  ],
  figures: {
    same_cause: riskFigures.same_cause,
    cause_days: riskFigures.cause_days,
    shared_words: riskFigures.shared_words,
    payback_months: automationFigures.payback_months,
  },
  check(facts, cite) {
    const { recorded, all, same_cause } = facts.incidents()
    if (!recorded) return silent('incidents')
    if (all.every(({ incident }) => incident.cause === undefined)) {
      return silent(`causes of the ${counted(all.length, 'incident', 'incidents')}`)
    }
    return found(same_cause.slice(0, SHOWN_NAMES).map((one) => draftOf(one, facts, cite)))
  },
}
