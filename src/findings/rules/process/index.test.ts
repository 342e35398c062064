import { array, assert, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueOf } from '../../../knowledge/figure.ts'
import { maturityScale } from '../../../knowledge/maturity.ts'
import type { Company } from '../../../model/company.ts'
import type { Evidence } from '../../../model/finding.ts'
import { parsePath, valueAt } from '../../../model/path.ts'
import { aCompany, factsOf } from '../../../testing/a-company.ts'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { withoutToldDays } from '../../../testing/said-and-held.ts'
import { opened } from '../../judged.ts'
import { judge } from '../../run.ts'
import { processRules } from './index.ts'
import { clinicGoal, clinicOnboarding, countedQueue } from './support/examples.ts'

const maturity = {
  documentation: 1,
  ownership: 2,
  metrics: 1,
  automation: 1,
  consistency: 2,
  feedback_loop: 1,
}
const cared = {
  maturity,
  documented: true,
  followed_pct: 60,
  times_run: 212,
  error_rate_pct: 14,
  last_reviewed_on: '2026-01-19',
  next_review_on: '2026-07-20',
}

const rich: Company = {
  ...clinicGoal,
  ...countedQueue,
  processes: [
    {
      ...clinicOnboarding,
      ...cared,
      depends_on: ['Sales handoff'],
      lead_time_hours: 148,
      target_lead_time_hours: 72,
    },
    { ...customerOnboarding, ...cared, documented: false },
    { ...cared, name: 'Sales handoff', category: 'Sales', arrivals_per_day: 3 },
    { name: 'Hiring', category: 'People', maturity },
  ],
  team: { open_requisitions: 9 },
  incidents: [{ id: 'INC-1', process: 'Sales handoff', started_at: '2026-09-02' }],
  decisions: [
    {
      id: 'D-7',
      title: 'Interface setup by an outside contractor',
      status: 'rejected',
      decided_on: '2026-06-24',
    },
    {
      id: 'D-9',
      title: 'A checklist before interface setup',
      status: 'decided',
      decided_on: '2026-08-20',
    },
  ],
  automations: [{ name: 'Interface test', minutes_per_occurrence: 75, occurrences_per_year: 680 }],
  changes: [
    { name: 'One handoff checklist', groups: [{ name: 'Sellers', people: 10, adopted: 6 }] },
  ],
  working_hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '09:00', end: '17:00' },
}

type Place = readonly (string | number)[]

/** Every place of the document, as keys from the root. */
function places(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const found: Place[] = []
  for (const [key, child] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key]
    found.push(place, ...places(child, place))
  }
  return found
}

const all = places(rich)

/** The document without some of its places. */
function without(removed: readonly number[]): Company {
  const company = structuredClone(rich)
  for (const index of removed) {
    const path = all[index % all.length] ?? []
    const parent = valueAt(company, path.slice(0, -1))
    const key = path.at(-1)
    if (typeof parent !== 'object' || parent === null || key === undefined) continue
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete (parent as Record<string, unknown>)[key]
  }
  return company
}

function* leaves(evidence: readonly Evidence[]): Generator<Evidence> {
  for (const piece of evidence) {
    yield piece
    if (piece.kind === 'computed') yield* leaves(piece.inputs)
  }
}

/** Whether a piece of evidence is a finite figure, or what it says of the document is so. */
function isFounded(piece: Evidence, root: Company): boolean {
  if (piece.kind === 'computed') return Number.isFinite(piece.value)
  if (piece.kind !== 'datum') return true
  const found = valueAt(root, parsePath(piece.path))
  return piece.missing === undefined
    ? found !== undefined
    : valueAt(found, [piece.missing]) === undefined
}

const findingsOf = (company: Company) =>
  judge(processRules, factsOf(company), new Set()).findings.map(opened)

const TOP_LEVEL = valueOf(maturityScale).highest

/** Figures that a sentence may name without evidence of its own: the rule's limits, and the top level. */
const limitsOf = (rule: string): number[] => {
  const figures = processRules.find(({ name }) => name === rule)?.figures ?? {}
  return [TOP_LEVEL, ...Object.values(figures).flatMap((figure) => numbersOf(valueOf(figure)))]
}

const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}

describe('process rules together', () => {
  it('stand on data that are there, whatever is missing', () => {
    assert(
      property(array(nat({ max: all.length - 1 }), { maxLength: 40 }), (removed) => {
        const company = without(removed)
        const root = aCompany(company)
        for (const { evidence, what, why } of findingsOf(company)) {
          expect(`${what} ${why}`).not.toMatch(/NaN|undefined|Infinity|null/)
          const unfounded = [...leaves(evidence)].filter((piece) => !isFounded(piece, root))
          expect(unfounded).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('say the same of the others when an unrelated objective is added', () => {
    const objective = {
      id: 'other',
      key_results: [{ id: 'nps', title: 'NPS of 44', current_value: 43, target_value: 44 }],
    }
    expect(findingsOf({ ...rich, team_okrs: [{ name: 'Care', objectives: [objective] }] })).toEqual(
      findingsOf(rich),
    )
  })

  it('name each figure of a sentence in the evidence', () => {
    for (const { what, evidence, id, rule } of findingsOf(rich)) {
      const values = [...leaves(evidence)].flatMap(({ value, on }) => [value, on].map(Number))
      const figures = withoutToldDays(what).match(/(?:(?<!\S)-)?\d[\d,]*(?:\.\d+)?/g) ?? []
      for (const figure of figures) {
        const said = Number(figure.replaceAll(',', ''))
        const isKnown = values.some(
          (value) =>
            Math.abs(value - said) <= Math.max(0.05, value * 0.005) ||
            Math.abs(value * 100 - said) < 0.6,
        )
        const isLimit = limitsOf(rule).includes(said)
        const isAge = new RegExp(`${figure} days? ago`).test(what)
        expect(isKnown || isLimit || isAge, `${figure} in ${id}: ${what}`).toBe(true)
      }
    }
  })
})
