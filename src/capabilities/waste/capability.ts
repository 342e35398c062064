import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { OrderState } from '../../analyses/waste/order.ts'
import type { PushedWork, WasteItem, WasteSign } from '../../analyses/waste/waste.ts'
import type { WasteKind } from '../../knowledge/waste.ts'
import { addDays, weekday } from '../../model/dates.ts'
import type { Capability } from '../capability.ts'
import { wasteReport } from './report.ts'

export interface Waste {
  at: string
  company: string | null
  hours_per_week: number
  /** Mean cost of an hour over the people whose cost is given; null where none is. */
  cost_per_hour_usd: number | null
  cost_usd_per_week: number | null
  possible_hours_per_week: [number, number]
  by_kind: { kind: WasteKind; hours_per_week: number | null; cost_usd_per_week: number | null }[]
  signs: Omit<WasteSign, 'paths'>[]
  five_s: OrderState[]
  pushed: Omit<PushedWork['pushed'][number], 'path'>[]
  pulled: number
  /** Small improvements, the one that frees most hours first. */
  kaizen_backlog: Omit<WasteItem, 'path'>[]
  /** The next day of each review. */
  reviews: { weekly: string; monthly: string; quarterly: string }
}

const MONDAY = 1
const DAYS_PER_WEEK = 7
const MONTHS_PER_QUARTER = 3

/** The Monday after a day. */
const mondayAfter = (on: string): string => addDays(on, DAYS_PER_WEEK + MONDAY - weekday(on))

/** The first Monday of the month that begins `months` after the month of a day. */
function firstMonday(at: string, months: number): string {
  const [year = 0, month = 0] = at.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
  return weekday(first) === MONDAY ? first : mondayAfter(first)
}

const monthsToNextQuarter = (at: string): number =>
  MONTHS_PER_QUARTER - ((Number(at.slice(5, 7)) - 1) % MONTHS_PER_QUARTER)

function makeWaste(facts: Facts): Waste {
  const { at, company } = facts.situation
  const walk = facts.wasteWalk()
  const { pushed, pulled } = facts.pushedSteps()
  const { usd_per_hour } = facts.cadence()
  const cost = (hours: number | null) =>
    hours === null || usd_per_hour === null ? null : hours * usd_per_hour
  return {
    at,
    company: company.company ?? null,
    hours_per_week: walk.hours_per_week,
    cost_per_hour_usd: usd_per_hour,
    cost_usd_per_week: cost(walk.hours_per_week),
    possible_hours_per_week: walk.possible_hours_per_week,
    by_kind: walk.by_kind.map(({ kind, hours_per_week }) => ({
      kind,
      hours_per_week,
      cost_usd_per_week: cost(hours_per_week),
    })),
    signs: facts.wasteSigns().map(({ paths: _paths, ...sign }) => sign),
    five_s: facts.order(),
    pushed: pushed.map(({ path: _path, ...step }) => step),
    pulled,
    kaizen_backlog: walk.items.map(({ path: _path, ...item }) => item),
    reviews: {
      weekly: mondayAfter(at),
      monthly: firstMonday(at, 1),
      quarterly: firstMonday(at, monthsToNextQuarter(at)),
    },
  }
}

export const waste: Capability<Waste, Facts> = {
  name: 'waste',
  command: 'waste',
  title: 'Waste: hours lost by kind, order, small improvements',
  description:
    'Walks every process through the eight wastes (TIMWOODS) with hours a week and money by kind, checks the five S, finds where work is pushed, and keeps the backlog of small improvements. Use it when work is slow or heavy.',
  example: 'waste examples/northlight --at 2026-09-11',
  options: [],
  reads: ['processes'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).wasteSchema,
  facts: createFacts,
  run: makeWaste,
  report: wasteReport,
}
