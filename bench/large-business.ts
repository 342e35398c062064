import { largeCompany } from './large-company.ts'

export const KEY_RESULTS_PER_PROCESS = 10
const REPORTS = 7
const AREAS = ['Onboarding', 'Billing', 'Support', 'Hiring', 'Release', 'Procurement', 'Renewal']
const DAYS = 28

const day = (month: number, n: number) =>
  `2026-${String(month).padStart(2, '0')}-${String(1 + (n % DAYS)).padStart(2, '0')}`

export const list = <Item>(length: number, make: (n: number) => Item): Item[] =>
  Array.from({ length }, (_, n) => make(n))

const person = (n: number) => `Person ${n}`

/** One in `every` things has the fault, where there are faults at all. */
type Faulty = (n: number, every: number) => boolean

const process = (faulty: Faulty, people: number) => (n: number) => ({
  name: `${AREAS[n % AREAS.length]} ${n}`,
  ...(faulty(n, 9) ? {} : { owner: person(n % people) }),
  maturity: {
    documentation: faulty(n, 11) ? 0 : 4,
    ownership: faulty(n, 9) ? 1 : 4,
    metrics: 3,
    automation: 3,
    consistency: 4,
    feedback_loop: 3,
  },
  documented: !faulty(n, 11),
  followed_pct: faulty(n, 13) ? 60 : 95,
  times_run: 40,
  arrivals_per_day: 4,
  lead_time_hours: 40,
  target_lead_time_hours: faulty(n, 7) ? 20 : 60,
  error_rate_pct: 1,
  last_reviewed_on: day(7, n),
  ...(n > 0 ? { depends_on: [`${AREAS[(n - 1) % AREAS.length]} ${n - 1}`] } : {}),
  steps: list(4, (step) => ({
    name: `Step ${step} of ${n}`,
    throughput_per_day: faulty(n, 5) && step === 2 ? 2 : 4,
    capacity_per_day: 6,
    current_queue: faulty(n, 5) && step === 2 ? 9 : 1,
    avg_wait_hours: 2,
    avg_process_hours: 6,
  })),
})

const member = (faulty: Faulty) => (n: number) => ({
  id: `P${n}`,
  name: person(n),
  title: n === 0 ? 'CEO' : `Role ${n}`,
  department: `Department ${n % 20}`,
  ...(n === 0 || faulty(n, 50) ? {} : { manager_id: `P${Math.floor((n - 1) / REPORTS)}` }),
  started_on: `20${10 + (n % 15)}-03-01`,
})

const decision = (faulty: Faulty, people: number) => (n: number) => ({
  id: `D${n}`,
  title: `Choose supplier ${n} for ${AREAS[n % AREAS.length]}`,
  subject: `supplier ${n}`,
  status: faulty(n, 12) ? 'requested' : n % 20 === 0 ? 'rejected' : 'decided',
  requested_on: day(6, n),
  ...(faulty(n, 12) ? { decide_by: day(7, n) } : { decided_on: day(7, n) }),
  ...(faulty(n, 15) ? {} : { owner: person(n % people) }),
  rationale: 'Cheapest of three that were tried',
  reversible: 'yes',
})

/** A company with `keyResults` key results, a tenth as many processes and people, and logs in
 *  proportion; the same every time. `withFaults` leaves out owners and lets queues, actions and
 *  blockers grow old in a steady share of them. */
export function largeBusiness(keyResults: number, withFaults: boolean): object {
  const size = Math.round(keyResults / KEY_RESULTS_PER_PROCESS)
  const faulty: Faulty = (n, every) => withFaults && n % every === 0
  return {
    company: 'Large',
    as_of: '2026-08-31',
    stage: 'growth',
    ...largeCompany(keyResults),
    processes: list(size, process(faulty, size)),
    people: list(size, member(faulty)),
    cadence: list(size / 100, (n) => ({
      meeting: `Weekly ${n}`,
      every: 'week',
      minutes: 45,
      owner: person(n),
      participants: 6,
      decider: person(n),
      output: 'Decisions and actions',
    })),
    meetings: list(size / 2, (n) => ({
      meeting: `Weekly ${n % (size / 100)}`,
      on: day(8, n),
      attendees: list(6, (guest) => person((n + guest) % size)),
      actions: faulty(n, 4) ? 0 : 2,
      decisions: 1,
      topics: [`${AREAS[n % AREAS.length]} ${n}`, 'Hiring'],
    })),
    blockers: list(size / 5, (n) => ({
      id: `B${n}`,
      title: `Waiting for data of ${AREAS[n % AREAS.length]} ${n}`,
      ...(faulty(n, 6) ? {} : { owner: person(n) }),
      reported_on: [day(8, n)],
      ...(faulty(n, 3) ? {} : { resolved_on: '2026-08-30' }),
      blocks: [`KR${n}`],
    })),
    incidents: list(size / 10, (n) => ({
      id: `I${n}`,
      title: `Outage ${n}`,
      severity: 'p2',
      started_at: `${day(7, n)}T08:00:00Z`,
      resolved_at: `${day(7, n)}T09:00:00Z`,
      process: `${AREAS[n % AREAS.length]} ${n}`,
      cause: `Cause ${n}`,
    })),
    actions: list(size / 2, (n) => ({
      id: `A${n}`,
      title: `Follow up on ${AREAS[n % AREAS.length]} ${n}`,
      owner: person(n),
      due_on: day(faulty(n, 5) ? 7 : 9, n),
    })),
    decisions: list(size / 5, decision(faulty, size)),
    metric_history: list(size / 2, (n) => ({
      metric: `measure_${n % (size / 20)}`,
      on: `20${String(25 - Math.floor(n / (size / 20) / 12)).padStart(2, '0')}-${String(1 + (Math.floor(n / (size / 20)) % 12)).padStart(2, '0')}-01`,
      value: 100 + (n % 7),
    })),
  }
}
