import type { MeetingKind } from './cadence.ts'
import type { Entry } from './entry.ts'
import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

/** A step of annual planning. */
export interface PlanningStep {
  /** Weeks from the first week of the fiscal year: -10 is ten weeks before, 0 that week. */
  week: number
  step: Entry
  who: string
}

const step = (week: number, text: string, who: string): PlanningStep => ({
  week,
  step: { text, source: 'seed_cadence' },
  who,
})

export const planningTimeline: readonly PlanningStep[] = [
  step(-10, 'Draft the company’s strategic priorities', 'CEO and COO'),
  step(-8, 'Model revenue and analyse the market', 'Finance and Sales'),
  step(-7, 'Functions begin to set their goals', 'Heads of functions'),
  step(-6, 'Plan headcount by function', 'Heads of functions with People'),
  step(-5, 'Review the draft plans', 'COO'),
  step(-4, 'Align dependencies between functions', 'Heads of functions'),
  step(-3, 'Finish the budget', 'Finance'),
  step(-2, 'Review with the board, where there is one', 'CEO'),
  step(-1, 'Publish the OKRs of the year', 'COO'),
  step(0, 'Kick the year off with everybody', 'CEO'),
]

/** Who takes a blocker next, from the narrowest impact to the widest. */
export const escalationLadder: Figure<readonly string[]> = {
  what: 'who clears a blocker, by how far it reaches: team, department, company, and beyond',
  unit: 'roles',
  statements: [
    {
      value: ['Team lead', 'Department head', 'COO', 'CEO'],
      source: 'seed_skill',
      strength: 'rule_of_thumb',
      checked_on: '2026-11-27',
    },
  ],
}

/** Weeks running after which a blocker goes one rung up. */
export const escalationWeeks: Figure = {
  what: 'weeks running with the same blocker after which it goes one rung up the ladder',
  unit: 'weeks',
  statements: [byProduct(3)],
}

/** When meetings are put into a calendar: ISO weekday (1 Monday) and clock. The reference states
 *  the morning of Monday or Tuesday for the leadership sync and eight for the COO's read. */
export interface Slot {
  weekday: number
  time: string
  /** Which one of the month; negative from its end. */
  nth?: number
}

export const meetingSlots: Figure<Readonly<Record<MeetingKind, Slot>>> = {
  what: 'weekday and time at which a meeting is put into a calendar, where the records show no other day and nothing else is held then',
  unit: 'weekday and clock',
  statements: [
    byProduct({
      standup: { weekday: 1, time: '09:15' },
      coo_morning_read: { weekday: 1, time: '08:00' },
      leadership_sync: { weekday: 2, time: '09:30' },
      one_on_one: { weekday: 3, time: '14:00' },
      skip_level: { weekday: 4, time: '14:00' },
      cross_functional_sync: { weekday: 1, time: '10:00' },
      all_hands: { weekday: 4, time: '16:00', nth: -1 },
      town_hall: { weekday: 2, time: '16:00' },
      mbr: { weekday: 3, time: '09:30', nth: 2 },
      quarterly_planning: { weekday: 2, time: '13:00' },
      qbr: { weekday: 4, time: '09:30' },
      leadership_offsite: { weekday: 4, time: '09:00' },
      annual_planning: { weekday: 1, time: '09:30' },
      kickoff: { weekday: 1, time: '13:00' },
    }),
  ],
}

/** Where a company's own meeting is put. */
export const otherSlot: Figure<Slot> = {
  what: 'weekday and time of a meeting of the company’s own',
  unit: 'weekday and clock',
  statements: [byProduct({ weekday: 3, time: '11:00' })],
}

/** Between which hours meetings are put where a company gives no working hours. */
export const usualMeetingHours: Figure<{ start: string; end: string }> = {
  what: 'hours between which meetings are put, where no working hours are given',
  unit: 'clock',
  statements: [byProduct({ start: '08:00', end: '18:00' })],
}

/** From where second weeks are counted. */
export const fortnightsFrom: Figure<string> = {
  what: 'a Monday from which meetings of every second week are counted, where no record shows their week',
  unit: 'day',
  statements: [byProduct('2024-01-01')],
}

/** Figures of the calendar. */
export const calendarFigures = {
  quarters: {
    what: 'quarters that a calendar covers',
    unit: 'quarters',
    statements: [byProduct(4)],
  },
  months_per_quarter: { what: 'months in a quarter', unit: 'months', statements: [byProduct(3)] },
  offsite_weeks: {
    what: 'weeks after the start of a quarter in which the off-site is held',
    unit: 'weeks',
    statements: [byProduct(2)],
  },
  slot_step_minutes: {
    what: 'minutes by which a meeting is shifted to find a free time',
    unit: 'minutes',
    statements: [byProduct(15)],
  },
  agenda_step_minutes: {
    what: 'minutes to which the parts of an agenda are rounded',
    unit: 'minutes',
    statements: [byProduct(5)],
  },
} as const satisfies Record<string, Figure>

/** The working week where a company gives none, by ISO weekday, and the names of weekdays. */
export const usualWorkingDays: Figure<readonly number[]> = {
  what: 'working days of a week, where none are given',
  unit: 'weekday',
  statements: [byProduct([1, 2, 3, 4, 5])],
}
