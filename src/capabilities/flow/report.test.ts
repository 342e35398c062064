import { describe, expect, it } from 'vitest'
import type { Company, Process } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf, factsSince } from '../../testing/a-company.ts'
import { flow } from './capability.ts'

const told = (company: Company): string =>
  renderText(flow.report(flow.run(factsOf(company), {})), { width: 80, color: false })
    .replaceAll('┃', '')
    .replaceAll(/\s+/g, ' ')

const quote = { name: 'Quote', throughput_per_day: 4, capacity_per_day: 30, current_queue: 0 }
const approval = { ...quote, name: 'Approval', capacity_per_day: 5, current_queue: 24 }
const procurement: Process = {
  name: 'Procurement',
  steps: [quote, approval, { ...quote, name: 'Receiving', capacity_per_day: 13 }],
}
const installation: Process = {
  name: 'Installation',
  arrivals_per_day: 0.3,
  steps: [{ name: 'Permit', throughput_per_day: 0.1, capacity_per_day: 0.1, current_queue: 4 }],
}

it('says where work waits longest in days, not where most of it waits', () => {
  // 24 at 4 a day are 6 days, 4 at 0.1 a day are 40.
  expect(told({ processes: [procurement, installation] })).toContain(
    'Work waits longest at Permit in Installation (40 days)',
  )
  expect(told({ processes: [procurement] })).toContain(
    'Work waits longest at Approval in Procurement (6 days); raised, Procurement gains nothing.',
  )
})

it('says of no step that work waits there longest where none waits', () => {
  const steps = [quote, { ...approval, current_queue: 0 }]
  expect(told({ processes: [{ ...procurement, steps }] })).not.toContain('Work waits longest')
})

it('promises no more than arrives, or than the first step passes on in its place', () => {
  expect(told({ processes: [procurement] })).toContain(
    "Raising 'Approval' alone gains nothing: the limit is then the 4 a day that 'Quote' passes on, in place of arrivals that are not given; the next step to limit would be 'Receiving'.",
  )
  expect(told({ processes: [{ ...procurement, arrivals_per_day: 4 }] })).toContain(
    'the limit is then the 4 a day that arrive',
  )
})

it('tells what arrives from what a queue adds for a while', () => {
  const steps = [
    { name: 'Kitting', throughput_per_day: 1, capacity_per_day: 4 },
    { name: 'Brazing', throughput_per_day: 1.5, capacity_per_day: 2, current_queue: 30 },
  ]
  expect(told({ processes: [{ name: 'p', arrivals_per_day: 1, steps }] })).toContain(
    "the limit is then the 1 a day that arrives, 1.5 only while its queue lasts; the next step to limit would be 'Kitting'.",
  )
})

it('says what would reach a step if none before it held work back', () => {
  const steps = [
    { name: 'Kitting', throughput_per_day: 3, capacity_per_day: 4, current_queue: 40 },
    { name: 'Brazing', throughput_per_day: 0.8, capacity_per_day: 0.8, current_queue: 9 },
  ]
  const text = told({ processes: [{ name: 'p', arrivals_per_day: 5, steps }] })
  expect(text).toContain("3 a day reach 'Brazing'")
  expect(text).toContain('5/day would reach it if no step before it held work back')
})

it('tells no waiting where waits and work are more than the lead time', () => {
  const steps = [{ name: 'Kit', avg_wait_hours: 10, avg_process_hours: 62 }]
  const text = told({ processes: [{ name: 'p', lead_time_hours: 70, steps }] })
  expect(text).toContain('Waits and work of its steps, 72 h, are more than the lead time of 70 h')
  expect(text).not.toMatch('88.6%')
})

it('does not tell a gain where nothing stands in for what arrives', () => {
  expect(told({ processes: [{ ...procurement, steps: [approval, quote] }] })).toContain(
    'What the whole gains is not known: how much arrives is not known',
  )
})

/** Claims with a queue as it was counted a week ago, and now. */
const claims = (then: number, now: number): string => {
  const company = (current_queue: number): Company => ({
    processes: [
      {
        name: 'Claims',
        steps: [
          { name: 'Intake', throughput_per_day: 92, capacity_per_day: 140 },
          { name: 'Review', throughput_per_day: 66, capacity_per_day: 70, current_queue },
        ],
      },
    ],
  })
  const facts = factsSince(company(now), company(then))
  return renderText(flow.report(flow.run(facts, {})), { width: 80, color: false }).replaceAll(
    /\s+/g,
    ' ',
  )
}

it('tells what was counted where that denies the rates, whichever way the queue goes', () => {
  // (92 - 66) x 5 working days are 130 a week.
  const not = 'by 92 a day in and 66 out it would grow by 130, so that a rate is wrong'
  for (const [then, counts] of [
    [397.5, 'its queue grows by 2.5 a week: it was 397.5 on 4 Sep 2026 and is 400 on 11 Sep 2026'],
    [400, 'its queue stays as it is: it was 400 on 4 Sep 2026 and is 400 on 11 Sep 2026'],
    [410, 'its queue falls by 10 a week: it was 410 on 4 Sep 2026 and is 400 on 11 Sep 2026'],
  ] as const) {
    const text = claims(then, 400)
    expect(text).toContain(`As counted, ${counts}; ${not}`)
    expect(text).not.toMatch(
      /26 a day more|as long as more arrives|22 a day|grows no further|\+39%/,
    )
    expect(text).toContain('What the whole gains is not known')
    expect(text).toContain('only when it is counted what reaches it')
  }
})

it('says at which multiple of its volume a process is full', () => {
  // 5 / 4
  expect(told({ processes: [procurement] })).toContain(
    "'Approval' is full at 1.25x today's volume: 4/day reach it, and it can take 5/day. Arrivals are not given",
  )
})

describe('what limits the company', () => {
  const goal = {
    objectives: [{ title: 'Buy fast', key_results: [{ title: 'K', process: 'Procurement' }] }],
  }
  // 24 wait 6 days at the step that a key result needs, 4 wait 40 days where none does.
  const processes = [installation, procurement]

  it('leads, though work waits longer where it holds up no goal', () => {
    const page = told({ company_okrs: goal, processes })
    expect(page).toContain("'Approval' in Procurement limits the company. 2 processes")
    expect(page).toContain('Work waits longest at Permit in Installation (40 days)')
    expect(page.indexOf('Quote')).toBeLessThan(page.lastIndexOf('Permit'))
  })

  it('is said to be open where the data do not tell', () => {
    expect(told({ processes })).toContain(
      'What limits the company is not established, since no key result is given: it takes a key result that names its process.',
    )
  })
})

it('says that its guess is of software companies where the sector is another', () => {
  const caveat = 'That is of software companies, and the sector is healthcare.'
  expect(told({ stage: 'series_b', sector: 'healthcare' })).toContain(caveat)
  expect(told({ stage: 'series_b' })).not.toContain('software companies')
})

describe('of a queue of which the counts deny the rates', () => {
  /** 8 a day reach a review that does 8 of a possible 11. */
  const claims: Company = {
    as_of: '2026-11-20',
    processes: [
      {
        name: 'Claims',
        arrivals_per_day: 8,
        steps: [
          { name: 'Intake', throughput_per_day: 8, capacity_per_day: 14, current_queue: 0 },
          { name: 'Review', throughput_per_day: 8, capacity_per_day: 11, current_queue: 40 },
        ],
      },
    ],
    metric_history: [
      { metric: 'Claims.Review.current_queue', on: '2026-11-06', value: 30 },
      { metric: 'Claims.Review.current_queue', on: '2026-11-20', value: 40 },
    ],
  }

  it('tells its growth once', () => {
    // 10 more in two weeks.
    expect(told(claims).match(/grows by 5 a week/g)).toHaveLength(1)
  })

  it('takes no rate for sure when more volume comes', () => {
    // 11 / 8, and as 1 a day stays behind beside the 8 that leave, 11 / 9.
    expect(told(claims)).toContain(
      "'Review' by its rates is full at 1.38x today's volume: 8/day reach it, and it can take 11/day. If instead what leaves it is right, and its queue as counted, 9/day reach it, and it is full at 1.22x.",
    )
    expect(told(claims)).toContain('What the whole gains is not known: the counts of its queue')
  })
})

it('says what comes to a step while a long queue before it is worked off', () => {
  const steps = [
    { name: 'Intake', throughput_per_day: 9, capacity_per_day: 20, current_queue: 600 },
    { name: 'Review', throughput_per_day: 7, capacity_per_day: 7, current_queue: 60 },
  ]
  const claims = told({ processes: [{ name: 'Claims', arrivals_per_day: 5, steps }] })
  // 600 / (9 - 5) days; 9 / 7 of what it can take; 9 - 7 stay behind, 5 x 2 in a week.
  expect(claims).toContain(
    "5 a day reach 'Review', which can take 7: a load of 71%. That is by what arrives: for 150 days, while the queue before is worked off, 9 a day come to it, a load of 129%, and its queue grows by 2 a day, unless work drops out.",
  )
  expect(claims).toContain('Review - - 5, now 9 7 7 71.4% 60')
  expect(claims).toContain('5/day reach it, beside a queue that is worked off')
  expect(claims).toContain(
    'No capacity to buy for good: once the queue before it is worked off, 5 a day reach it and it can take 7.',
  )
})

it('asks of a process of one step for nothing that is given', () => {
  const words = told({ processes: [installation] })
  expect(words).toContain(
    "'Permit' is the only step: once it is raised, what arrives is the limit.",
  )
  expect(words).toContain('Not known: give `people` of the steps.')
  expect(told({ processes: [{ ...installation, steps: [{ name: 'Permit' }] }] })).toContain(
    'Not known: give `people` and `current_queue` of the steps.',
  )
})
