import { cadenceFigures, type MeetingKind, timesPerWeek } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { meetingKind } from '../meeting-kind.ts'
import { once } from '../once.ts'
import { plainName } from '../shared-words.ts'

type CadenceEntry = NonNullable<Company['cadence']>[number]

/** One recurring meeting as it is written down. */
export interface CadenceMeeting {
  /** As the company calls it. */
  name: string
  /** Which of the playbook's meetings it is; null where that is not plain. */
  kind: MeetingKind | null
  path: string
  entry: CadenceEntry
  participants: number | null
  /** Hours of all its participants in a week; null where rhythm, length or participants are missing. */
  hours_per_week: number | null
}

/** What an hour of one person costs, and where the yearly cost stands. */
interface HourlyCost {
  usd_per_hour: number
  path: string
}

export interface Cadence {
  /** False where the company has no cadence or an empty one. */
  written: boolean
  meetings: CadenceMeeting[]
  /** Hours of all participants in a week, over the meetings of which they are known. */
  hours_per_week: number
  /** What they cost; null where nobody's cost is known. */
  cost_usd_per_week: number | null
  /** What an hour of the people with a known cost costs on average. */
  usd_per_hour: number | null
  /** What an hour of one person costs, by name; undefined where the cost is not given. */
  costOf: (name: string) => HourlyCost | undefined
}

const TOWN_HALL = /\btown ?halls?\b/i

const MINUTES = valueOf(cadenceFigures.minutes_per_hour)
const HOURS_PER_YEAR = valueOf(cadenceFigures.hours_per_year)
const PER_WEEK = valueOf(timesPerWeek)

/** How many people, from a count or a list. */
const sizeOf = (participants: number | readonly string[] | undefined): number | null =>
  participants === undefined
    ? null
    : typeof participants === 'number'
      ? participants
      : participants.length

function meetingOf(entry: CadenceEntry, position: number): CadenceMeeting {
  const { meeting, every, minutes } = entry
  const participants = sizeOf(entry.participants)
  const known = every !== undefined && minutes !== undefined && participants !== null
  return {
    name: meeting ?? `meeting ${position + 1}`,
    kind: meeting === undefined ? null : meetingKind(meeting),
    path: `cadence[${position}]`,
    entry,
    participants,
    hours_per_week: known ? (PER_WEEK[every] * minutes * participants) / MINUTES : null,
  }
}

/** Town halls beside an all-hands are a meeting of their own: the playbook asks for both from Series B
 *  on. Where there is no other, a town hall is the all-hands. */
function apartFromAllHands(meetings: CadenceMeeting[]): CadenceMeeting[] {
  const isTownHall = ({ name }: CadenceMeeting) => TOWN_HALL.test(name)
  const hasOther = meetings.some((one) => one.kind === 'all_hands' && !isTownHall(one))
  return hasOther
    ? meetings.map((one) => (isTownHall(one) ? { ...one, kind: null } : one))
    : meetings
}

/** What an hour costs on average, over the people whose yearly cost is given. */
function hourlyCost(people: Company['people'] = []): number | null {
  let sum = 0
  let count = 0
  for (const { annual_cost_usd: cost } of people) {
    if (cost === undefined) continue
    sum += cost
    count++
  }
  return count === 0 ? null : sum / count / HOURS_PER_YEAR
}

/** What an hour of each person costs, by id, name and title. */
function costByName(people: Company['people'] = []): Map<string, HourlyCost> {
  const costs = new Map<string, HourlyCost>()
  for (const key of ['title', 'name', 'id'] as const) {
    for (const [position, person] of people.entries()) {
      const { annual_cost_usd: cost, [key]: word } = person
      if (cost !== undefined && word !== undefined) {
        costs.set(plainName(word), {
          usd_per_hour: cost / HOURS_PER_YEAR,
          path: `people[${position}].annual_cost_usd`,
        })
      }
    }
  }
  return costs
}

/** The recurring meetings of a company and the working time they take. Hours are minutes x times a
 *  week x participants; cost is those hours at the mean yearly cost of a person over 2,080 hours. */
export function analyseCadence({ cadence = [], people }: Company): Cadence {
  const meetings = apartFromAllHands(cadence.map(meetingOf))
  const hours = meetings.reduce((sum, { hours_per_week }) => sum + (hours_per_week ?? 0), 0)
  const usd = hourlyCost(people)
  const costs = once(() => costByName(people))
  return {
    written: meetings.length > 0,
    meetings,
    hours_per_week: hours,
    cost_usd_per_week: usd === null ? null : usd * hours,
    usd_per_hour: usd,
    costOf: (name) => costs().get(plainName(name)),
  }
}
