import type { Facts } from '../../../analyses/facts.ts'
import type { ResultRef } from '../../../analyses/goals/goals.ts'
import { listed } from '../../../analyses/listed.ts'
import { openRequisitions } from '../../../analyses/open-requisitions.ts'
import { nameOfDepartment } from '../../../analyses/org/names.ts'
import { nameOfPerson } from '../../../analyses/person.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { oneOnOneMinutes } from '../../../knowledge/growth.ts'
import type { Evidence } from '../../../model/finding.ts'
import { plainName } from '../../../model/plain-name.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { citeOpenings } from '../../cite-openings.ts'
import { firstHeld } from '../../first-held.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { citeBaseline, citeProgress } from '../okr/support/evidence.ts'
import { sayStand, titled } from '../okr/support/say.ts'
import { welcomeProcess } from '../org/welcome-process.ts'

interface Gap {
  people: number
  headcount: number
  /** Where they are: names of people, or departments with their figures. */
  who: string
  /** Each of them, or the departments that show them; the first ones where they are very many. */
  evidence: () => Evidence[]
  /** The people of whom they are a part. */
  all: () => Evidence
  /** Whether most of the company, or of a department, has nobody to answer to. */
  isMost: boolean
  /** Where the people are of whom they are a part, where that is not the company. */
  within?: string | undefined
  /** Departments of which it is not known who has a manager. */
  left_out: readonly string[]
  /** Departments in which they are; empty where people are named. */
  departments: readonly string[]
  /** The department of which most has nobody to answer to, the one with most such people. */
  department?: string | undefined
}

const isMost = (part: number, whole: number): boolean => part > 1 && part / whole > 1 / 2

function byPeople(facts: Facts, cite: Cite): Gap {
  const people = facts.situation.company.people ?? []
  const { without_manager: positions } = facts.reportingLines()
  const names = positions.map((position) => nameOfPerson(people[position] ?? {}, position))
  return {
    people: positions.length,
    headcount: people.length,
    who: listed(names),
    evidence: () =>
      positions
        .slice(0, MOST_CITED)
        .map((position) => cite.missing(`people[${position}]`, 'manager_id')),
    all: () => cite.datum('people', 'people'),
    isMost: isMost(positions.length, people.length),
    left_out: [],
    departments: [],
  }
}

/** Where the people are who are counted. */
const placeOf = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `the ${1 + others.length} departments that list managers`

function byTeam(facts: Facts, cite: Cite): Gap | undefined {
  const { team } = facts.situation.company
  const departments = team?.departments ?? []
  const { unmanaged, unmanaged_among: among } = facts.org().team_analysis
  if (among.departments.length === 0) return undefined
  const gaps = unmanaged.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap)
  const isPart = among.left_out.length > 0
  const total = isPart ? undefined : team?.total_headcount
  const most = gaps.find(({ gap, headcount }) => isMost(gap, headcount))
  const positions = new Map(
    departments.map((one, position) => [nameOfDepartment(one, position), position]),
  )
  return {
    people: gaps.reduce((sum, { gap }) => sum + gap, 0),
    headcount: total ?? among.people,
    who: listed(
      gaps.map(({ department, gap, headcount }) => `${department} ${gap} of ${headcount}`),
    ),
    evidence: () =>
      gaps.slice(0, MOST_CITED).flatMap(({ department, gap }) => {
        const position = positions.get(department)
        if (position === undefined) return []
        const path = `team.departments[${position}]`
        const managers = (departments[position]?.managers ?? []).slice(0, MOST_CITED)
        return [
          cite.computed(gap, 'people', 'headcount - direct reports of its managers - its heads', [
            cite.datum(`${path}.headcount`, 'people'),
            ...managers.map((_, index) =>
              cite.datum(`${path}.managers[${index}].direct_reports`, 'people'),
            ),
          ]),
        ]
      }),
    all: () =>
      total === undefined
        ? cite.computed(
            among.people,
            'people',
            'sum of the headcounts of the departments',
            among.departments
              .slice(0, MOST_CITED)
              .map((name) =>
                cite.datum(`team.departments[${positions.get(name)}].headcount`, 'people'),
              ),
          )
        : cite.datum('team.total_headcount', 'people'),
    isMost: most !== undefined,
    within: isPart ? placeOf(among.departments) : undefined,
    left_out: among.left_out,
    departments: gaps.map(({ department }) => department),
    department: most?.department,
  }
}

/** The key result of a department that is furthest from its target. */
function furthestOf(department: string, facts: Facts): ResultRef | undefined {
  const name = plainName(department)
  return facts
    .goals()
    .units.filter((unit) => unit.level === 'Department' && plainName(unit.name) === name)
    .flatMap(({ results }) => results.filter(({ pace }) => (pace.score ?? 1) < 1))
    .toSorted((a, b) => (a.pace.score ?? 1) - (b.pace.score ?? 1))[0]
}

/** People whom nobody manages in the data. */
export const peopleUnmanaged: Rule = {
  name: 'people_unmanaged',
  area: 'data',
  docs: {
    what: 'Found where people name no manager and are not the top, or where a department has more people than its managers have reports; grave where that is most of a department or of the people listed; where departments show no managers for most of the company, it is the data that lack them. Departments that list no managers with their reports are not counted, and named.',
    why: 'Who reports to nobody has no one-on-one, no review and nobody who notices; or the org data are wrong, and with them every span.',
    act: 'Say for each of them who leads them.',
  },
  needs: ['people', 'team', 'metrics', 'processes', 'department_okrs'],
  figures: { one_on_one: oneOnOneMinutes },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const gap = facts.reportingLines().known ? byPeople(facts, cite) : byTeam(facts, cite)
    if (gap === undefined) return silent('managers of people, or of departments and their reports')
    if (gap.people === 0) return quiet
    const share = (gap.people / gap.headcount) * 100
    // Where it is most of the company, the data lack the managers rather than the company.
    const lacksManagers = gap.departments.length > 0 && isMost(gap.people, gap.headcount)
    // Where somebody is not counted nobody knows whether who is hired lands in the gap.
    const open = gap.within === undefined ? (openRequisitions(company)?.count ?? 0) : 0
    const openShare = (open / gap.headcount) * 100
    const welcome = open > 0 ? welcomeProcess(facts) : undefined
    const brought =
      welcome === undefined
        ? ''
        : `, and come through ${quoted(welcome.name)}, at ${formatNumber(welcome.score, 'none')} of 5 in maturity`
    const landing =
      open > 0
        ? ` ${counted(open, 'open position', 'open positions')} (${formatNumber(openShare, 'percent')} of the headcount) would land in the same gap${brought}.`
        : ''
    const carried = gap.department === undefined ? undefined : furthestOf(gap.department, facts)
    const carries =
      carried === undefined
        ? ''
        : ` ${gap.department} answers for ${titled(carried.result)} (${sayStand(carried.result)}).`
    const place = gap.within === undefined ? '' : ` in ${gap.within}`
    const list = gap.departments[0] === gap.within && place !== '' ? '' : `: ${gap.who}`
    const others =
      gap.left_out.length === 0 ? '' : `; of ${listed(gap.left_out)} the data do not tell`
    const unmanaged = () =>
      cite.computed(gap.people, 'people', 'people without a manager, of all', [gap.all()])
    const draft: Draft = {
      subject: 'company',
      severity: gap.isMost && !lacksManagers ? 'high' : gap.people === 1 ? 'low' : 'medium',
      says: () => ({
        what: `${formatNumber(gap.people, 'count')} of ${counted(gap.headcount, 'person', 'people')}${place} ${gap.people === 1 ? 'reports' : 'report'} to nobody in the data${list}${others}.`,
        why: `For ${formatNumber(share, 'percent')} of ${gap.within === undefined ? 'the company' : `the people in ${gap.within}`} nobody is seen to hold a one-on-one or to notice who is about to leave; if they do have managers, spans are counted too small.${carries}${landing}`,
        how_to_act: [
          act(at, {
            action: lacksManagers
              ? `Enter the managers who are missing from the data, each with their number of reports, first of ${gap.departments[0]}`
              : `Enter who leads ${gap.people === 1 ? 'the one' : `each of the ${formatNumber(gap.people, 'count')}`}: ${gap.who}`,
            owner: undefined,
            role: firstHeld(facts, 'COO', 'CHRO'),
            within: 'this_week',
          }),
          ...(open > 0 && gap.departments.length > 0 && !lacksManagers
            ? [
                act(at, {
                  action: `Rank the ${counted(open, 'open position', 'open positions')} by what each unlocks, and fill none in ${listed(gap.departments)} before the one who will lead it is named`,
                  owner: undefined,
                  role: firstHeld(facts, 'COO', 'CHRO'),
                  within: 'two_weeks',
                }),
              ]
            : []),
        ],
      }),
      basis: 'counted',
      extent: gap.people,
      why_basis: 'reported',
      evidence: () => [unmanaged(), ...gap.evidence()],
      why_evidence: () => [
        cite.computed(share, 'percent', 'people without a manager / all', [unmanaged()]),
        ...(carried === undefined
          ? []
          : [...citeProgress(cite, carried), ...citeBaseline(cite, carried)]),
        ...(open > 0
          ? [
              cite.computed(openShare, 'percent', 'open positions of the headcount', [
                ...citeOpenings(cite, company),
                gap.all(),
              ]),
            ]
          : []),
        ...(welcome === undefined
          ? []
          : [
              cite.computed(welcome.score, 'level', 'weighted mean of the six dimensions', [
                cite.datum(`${welcome.path}.maturity`),
              ]),
            ]),
      ],
    }
    return found([draft])
  },
}
