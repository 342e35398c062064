import type { RunningAutomation } from '../../../analyses/risk/automations.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { addDays } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

const DAYS = valueOf(riskFigures.automation_test_days)

interface Fault {
  kind: 'owner' | 'alert' | 'test'
  says: string
  action: string
  evidence: Evidence
}

/** What is wrong with one automation, the gravest first. */
function faultsOf(
  { path, automation, owned, alert, days_since_test }: RunningAutomation,
  cite: Cite,
): Fault[] {
  const { owner, alert_to, last_tested_on } = automation
  const faults: Fault[] = []
  /** That no person is named, though perhaps a channel. */
  const noPerson = (key: 'owner' | 'alert_to', written: string | undefined) =>
    written === undefined
      ? cite.missing(path, key)
      : cite.computed(0, 'people', `people that ${key} names`, [cite.datum(`${path}.${key}`)])
  if (owned !== 'person') {
    faults.push({
      kind: 'owner',
      says:
        owned === 'channel' ? `has 0 owners (${quoted(owner ?? '')} is no person)` : 'has 0 owners',
      action: 'name one owner',
      evidence: noPerson('owner', owner),
    })
  }
  if (alert !== 'person') {
    faults.push({
      kind: 'alert',
      says:
        alert === 'channel'
          ? `alerts 0 people by name (${quoted(alert_to ?? '')} is no person)`
          : 'alerts 0 people when it fails',
      action: 'let its failures reach a person by name',
      evidence: noPerson('alert_to', alert_to),
    })
  }
  if (days_since_test === null) {
    const evidence = cite.missing(path, 'last_tested_on')
    faults.push({ kind: 'test', says: 'has 0 tests on record', action: 'test it', evidence })
  } else if (days_since_test >= DAYS) {
    const tested = cite.datum(`${path}.last_tested_on`)
    faults.push({
      kind: 'test',
      says: `was last tested on ${formatDate(last_tested_on)}, ${counted(days_since_test, 'day', 'days')} ago (limit ${DAYS})`,
      action: 'test it',
      evidence: cite.computed(days_since_test, 'days', 'today - last_tested_on', [tested]),
    })
  }
  return faults
}

/** What each fault is one of, in few words. */
const called: Record<Fault['kind'], string> = {
  owner: 'its owner',
  alert: 'whom it alerts',
  test: 'its test',
}

function draftOf(one: RunningAutomation, at: string, cite: Cite): Draft | undefined {
  const { path, name, automation } = one
  const faults = faultsOf(one, cite)
  const [first, ...rest] = faults
  if (first === undefined) return undefined
  const { impact_if_down: impact, last_run_on, last_tested_on, owner } = automation
  const testDue = last_tested_on === undefined ? undefined : addDays(last_tested_on, DAYS)
  const isSilent = faults.some(({ kind }) => kind === 'alert')
  const unowned = faults.some(({ kind }) => kind === 'owner')
  const ran = last_run_on === undefined ? '' : ` It last ran on ${formatDate(last_run_on)}.`
  const says = faults.map((fault) => fault.says).join(', and ')
  return {
    subject: name,
    severity: unowned && isSilent ? 'high' : unowned || isSilent ? 'medium' : 'low',
    says: () => ({
      what: `Automation ${quoted(name)} ${says}.`,
      why: `${impact === undefined ? `When ${quoted(name)} fails, it is noticed by what does not happen.` : `If it fails: ${impact}.`}${isSilent ? ' It would fail in silence.' : ''}${ran}`,
      how_to_act: [
        act(at, {
          action: `For ${quoted(name)}: ${faults.map(({ action }) => action).join(', ')}`,
          owner: unowned ? undefined : owner,
          role: 'COO',
          within: unowned || isSilent ? 'this_week' : 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    ...(faults.length === 1 && testDue !== undefined && first.kind === 'test'
      ? { since: testDue }
      : {}),
    gathers: () =>
      faults.map(({ kind }) => ({
        called: called[kind],
        since: kind === 'test' ? testDue : undefined,
      })),
    why_basis: 'reported',
    evidence: () => [
      first.evidence,
      ...rest.map(({ evidence }) => evidence),
      ...(faults.some(({ kind }) => kind === 'test')
        ? [known(cite, 'risk.automation_test_days', riskFigures.automation_test_days)]
        : []),
    ],
    why_evidence: () =>
      ['impact_if_down', 'last_run_on']
        .filter((key) => automation[key as keyof typeof automation] !== undefined)
        .map((key) => cite.datum(`${path}.${key}`)),
  }
}

/** Automations that may fail unseen: no owner, no person alerted, or not tested for 180 days. */
export const automationUnsafe: Rule = {
  name: 'automation_unsafe',
  area: 'risk',
  docs: {
    what: 'An automation that runs without an owner, whose failures reach no named person (a channel, a shared mailbox, a team or a department is none, as owner neither; a person of `people` is found beside one), or that was not tested for 180 days. One finding for each, with all that is wrong. Proposed automations are left out.',
    why: 'An automation that fails in silence is worse than none: the work is believed to be done.',
    act: 'One owner, one person alerted by name, a test twice a year.',
  },
  needs: ['automations', 'people', 'team', 'department_okrs', 'team_okrs'],
  figures: { automation_test_days: riskFigures.automation_test_days },
  check(facts, cite) {
    const { running } = facts.automations()
    if (running.length === 0) return silent('automations that run')
    const { at } = facts.situation
    return found(running.flatMap((one) => draftOf(one, at, cite) ?? []))
  },
}
