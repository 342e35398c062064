import { people } from './needs.ts'
import { phrases, type Route } from './route.ts'

/** Requests about meetings and planning. */
export const meetingRoutes: readonly Route[] = [
  {
    id: 'leadership_sync',
    produces: 'The pack for the next leadership sync, from metrics to the parking lot',
    situation: null,
    source: 'seed_cadence',
    framework: null,
    command: 'sync',
    needs: [],
    words: phrases(`
      prepare leadership, prepare leadership meeting, leadership meeting pack, monday meeting
    `),
  },
  {
    id: 'cadence',
    produces: 'The full cadence from daily to annual, beside the meetings that are held',
    situation: 'A cadence of meetings is to be designed',
    source: 'seed_skill',
    framework: 'Operating cadence',
    command: 'cadence',
    needs: [people, { any_of: ['cadence'], ask: 'the recurring meetings that are held (cadence)' }],
    words: phrases(`
      eat week, recurring meeting, meeting time, leadership meet, cancel meeting, kill meeting,
      meeting less, meeting hour, useless meeting, status meeting, check in meeting,
      meeting cadence, meeting, too many meeting, which meeting, rhythm, how often meet,
      standup, status call, calendar full, weekly leadership meeting, sync, skip level,
      hour meeting, design meeting, silo, silos,
      unprepared, nobody prepare, nobody read, preread, same topic, discuss same, talk same,
      slack, too many channel, our channel, our communication, communication bad, communication broken
    `),
  },
  {
    id: 'calendar',
    produces: 'The meetings of a year as a calendar that other programs open',
    situation: null,
    source: 'product',
    framework: null,
    command: 'cadence -f ics',
    needs: [{ any_of: ['cadence'], ask: 'the recurring meetings that are held (cadence)' }],
    words: phrases(`
      into calendar, calendar file, export calendar, export schedule, outlook, google calendar,
      ics, invite, schedule meeting, put calendar
    `),
  },
  {
    id: 'agenda',
    produces: 'The agenda of one meeting, filled from the data',
    situation: null,
    source: 'product',
    framework: null,
    command: 'cadence --meeting qbr',
    needs: [],
    words: phrases(`
      offsite, town hall, retreat, prepare sync, go into meeting, monthly review,
      quarterly review, running order, agenda, agenda meeting, prepare agenda, prepare meeting, talk about,
      discuss meeting, prepare qbr, prepare mbr, all hands, one on one, off site, qbr,
      mbr, business review
    `),
  },
  {
    id: 'annual_planning',
    produces: 'The weeks of annual planning with their days and who takes each step',
    situation: null,
    source: 'product',
    framework: null,
    command: 'cadence --meeting annual_planning',
    needs: [],
    words: phrases(`
      annual planning, plan next year, yearly plan, budget, budget next year, fiscal year,
      year planning, headcount plan year, kick off year
    `),
  },
]
