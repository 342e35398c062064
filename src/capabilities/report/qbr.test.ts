import { describe, expect, it } from 'vitest'
import type { Company, KeyResult } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { made, withFunctions } from '../../testing/made-report.ts'
import { quarterlyReview } from './qbr.ts'
import { quarterlyReport } from './qbr-report.ts'

describe('the quarterly review', () => {
  const ended = (score: number): Company => ({
    company_okrs: {
      quarter: 'Q2 2026',
      quarter_start: '2026-04-01',
      quarter_end: '2026-06-30',
      objectives: [anObjective('o', [aNumber('a', score, 10)])],
    },
  })

  it.each([
    [7, 'hit'],
    [4, 'partial'],
    [3, 'miss'],
  ])('calls a score of 0.%i at the end a %s', (score, verdict) => {
    const { objectives, ended: isEnded } = made('qbr', ended(score))
    expect(isEnded).toBe(true)
    expect(objectives[0]?.verdict).toBe(verdict)
  })

  const turned: Company = {
    ...aQuarter([anObjective('new', [aNumber('b', 0, 10)], { owner: 'Jim' })]),
    okr_history: [ended(3)],
    blockers: [{ id: 'B1', title: 'Legal', blocks: ['a'], reported_on: ['2026-06-02'] }],
  }

  it('is of the quarter that ended in the first weeks of the next, with the new goals after', () => {
    const review = made('qbr', turned, {}, '2026-07-14')
    expect(review).toMatchObject({ quarter: 'Q2 2026', ended: true })
    expect(review.objectives).toMatchObject([
      { id: 'o', verdict: 'miss', score: 0.3, cause: "Held up by B1 'Legal'." },
    ])
    expect(review.next_okrs.map(({ text, owner }) => `${text} (${owner})`)).toEqual([
      'Objective new: 1 key result (Jim)',
      expect.stringContaining('Carry over, restate or drop'),
    ])
    // Day 15 of the quarter.
    expect(made('qbr', turned, {}, '2026-07-15')).toMatchObject({
      quarter: 'Q3 2026',
      ended: false,
    })
  })

  it('tells while the quarter runs where objectives are heading, and what is done for good', () => {
    const ship = { title: 'Ship', type: 'boolean' as const, done: true }
    const company = aQuarter([
      anObjective('a', [aNumber('a', 10, 10)]),
      anObjective('b', [ship]),
      anObjective('c', [aNumber('c', 0, 10, { confidence: 0.1 })]),
      anObjective('d', [aNumber('d', 5, 10, { confidence: 0.6 })]),
    ])
    const review = made('qbr', company)
    expect(review.objectives.map(({ verdict, settled }) => [verdict, settled])).toEqual([
      ['hit', false],
      ['hit', true],
      ['miss', false],
      ['partial', false],
    ])
    const page = renderText(quarterlyReport(review), { width: 200, color: false })
    for (const line of [/a +.*on course to be hit/, /b +.* hit /, /c .*heading for a miss/]) {
      expect(page).toMatch(line)
    }
    expect(page).toMatch(/d .*at risk/)
    const over = made('qbr', ended(7))
    expect(over.objectives[0]?.settled).toBe(true)
    expect(renderText(quarterlyReport(over), { width: 200, color: false })).not.toMatch('on course')
  })

  const flows = (metric: string, values: readonly number[], plan?: number) =>
    values.map((value, month) => ({
      metric,
      on: ['2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30'][
        month + 6 - values.length
      ] as string,
      value,
      ...(plan === undefined ? {} : { plan }),
    }))
  const thirdQuarter = (metric_history: Company['metric_history']): Company => ({
    ...aQuarter([anObjective('a', [aNumber('a', 10, 10)])]),
    metric_history,
  })

  it('sums what flows over the months of the quarter, beside the quarter before and the plans', () => {
    const review = made(
      'qbr',
      thirdQuarter([
        ...flows('revenue_usd', [800_000, 800_000, 1_000_000, 1_100_000, 1_100_000, 900_000]),
        ...flows('churned_arr_usd', [100_000, 120_000, 80_000], 90_000),
        { metric: 'arr_usd', on: '2026-06-30', value: 9_000_000 },
        { metric: 'arr_usd', on: '2026-09-30', value: 9_900_000 },
      ]),
      {},
      '2026-10-10',
    )
    const row = (metric: string) => review.finances.find((one) => one.metric === metric)
    // 1.1 + 1.1 + 0.9 = 3.1M after 0.8 + 0.8 + 1.0 = 2.6M: 19.2 % more.
    expect(row('revenue_usd')).toMatchObject({
      label: 'Revenue (3 months)',
      value: 3_100_000,
      prior: 2_600_000,
      prior_on: '2026-06-30',
      months: 3,
    })
    expect(row('churned_arr_usd')).toMatchObject({ value: 300_000, plan: 270_000, prior: null })
    expect(row('arr_usd')).toMatchObject({ value: 9_900_000, prior: 9_000_000, months: null })
    const page = renderText(quarterlyReport(review), { width: 120, color: false })
    expect(page).toContain('+19.2% since the 3 months to 30 Jun 2026')
  })

  it('says of a flow of which months lack that it is of one, and asks for the others', () => {
    const burn = [
      { metric: 'burn_usd_per_month', on: '2026-06-30', value: 500_000 },
      { metric: 'burn_usd_per_month', on: '2026-09-30', value: 400_000 },
    ]
    const review = made('qbr', thirdQuarter(burn), {}, '2026-10-10')
    expect(review.finances).toContainEqual(
      expect.objectContaining({ label: 'Burn (1 month)', value: 400_000, months: 1 }),
    )
    expect(review.missing).toContainEqual({
      what: 'Burn of the quarter',
      supply:
        'metric_history of burn_usd_per_month with one value a month from 2026-07-01 to 2026-09-30',
    })
  })

  it('takes of several values of a month the last, of what is a pace of a month', () => {
    const within = (metric: string) => [
      ...flows(metric, [0, 0, 0, 500_000, 460_000, 400_000]).slice(3),
      { metric, on: '2026-08-15', value: 450_000 },
    ]
    const history = [...within('burn_usd_per_month'), ...within('new_arr_usd')]
    const { finances, missing } = made('qbr', thirdQuarter(history), {}, '2026-10-10')
    // 500 + 460 + 400 of thousands.
    expect(finances).toContainEqual(
      expect.objectContaining({ label: 'Burn (3 months)', value: 1_360_000, months: 3 }),
    )
    // What was sold by the middle of a month may be part of the month or beside the rest of it.
    expect(finances).toContainEqual(
      expect.objectContaining({ label: 'New ARR (1 month)', value: 400_000 }),
    )
    expect(missing).toContainEqual({
      what: 'New ARR of the quarter',
      supply: 'metric_history of new_arr_usd with one value a month from 2026-07-01 to 2026-09-30',
    })
  })

  it('sums nothing while the quarter runs', () => {
    const review = made(
      'qbr',
      thirdQuarter(flows('burn_usd_per_month', [500_000, 510_000, 520_000, 530_000, 540_000])),
      {},
      '2026-09-20',
    )
    expect(review.finances).toContainEqual(
      expect.objectContaining({ metric: 'burn_usd_per_month', months: 1 }),
    )
  })

  it('tells headcount in both of its places beside the quarter before', () => {
    const on = (day: string, value: number) => ({ metric: 'headcount', on: day, value })
    const metric_history = [on('2026-06-30', 48), on('2026-07-31', 56), on('2026-08-31', 65)]
    const { finances, people } = made('qbr', { ...aQuarter([]), metric_history })
    const counts = [...finances, ...people].filter(({ metric }) => metric === 'headcount')
    expect(counts).toHaveLength(2)
    for (const count of counts) expect(count).toMatchObject({ prior: 48, prior_on: '2026-06-30' })
  })

  it('says why a figure that is given is left out', () => {
    // A gross margin is a share of revenue.
    const { missing } = made('qbr', { ...aQuarter([]), metrics: { gross_margin_pct: 140 } })
    expect(missing).toContainEqual({
      what: 'Gross margin',
      supply: '`gross_margin_pct` anew: 140% is given, which cannot be',
    })
  })

  it('fits the four parts into its four hours, and says so', () => {
    // Seed, reference on cadence: 90, 90, 60 and 30 minutes in a meeting of four hours.
    const { agenda, agenda_note } = made('qbr', {})
    expect(agenda_note).toContain('add up to 270 minutes: they are shortened to 240')
    expect(agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBe(240)
  })

  it('says that six functions take more than the look back leaves them', () => {
    // Of 80 minutes (90 x 240 / 270) 15 are the CEO's and 20 Finance's: 45 are left for 10 each.
    expect(made('qbr', withFunctions(4)).agenda_note).not.toContain('functions')
    expect(made('qbr', withFunctions(6)).agenda_note).toContain(
      "6 functions at 10 minutes each need 60 minutes, and 'Part 1: look back' has 45 for them: hear 4",
    )
  })

  it('says what is overdue of what ships and of what is to be decided', () => {
    const milestone = (title: string, due_on: string) => ({ title, due_on })
    const release = {
      title: 'Release',
      type: 'milestone' as const,
      milestone_dates: [milestone('Pilot', '2026-08-28'), milestone('Launch', '2026-09-25')],
    }
    const { ships, topics } = made('qbr', {
      ...aQuarter([anObjective('o', [release])]),
      decisions: [
        { id: 'D1', status: 'requested', decide_by: '2026-09-04' },
        { id: 'D2', status: 'requested', decide_by: '2026-09-11' },
      ],
    })
    expect(ships.map(({ text }) => text)).toEqual(['Overdue: Pilot (Release)', 'Launch (Release)'])
    expect(topics.slice(0, 2).map(({ text }) => text)).toEqual(['Overdue: D1.', 'Open: D2.'])
  })

  it('has the cause that a key result had on the last day of the quarter, also when it is over', () => {
    // 5.5 to 6.1 is away from 4.0, whatever day one asks on.
    const claims = aNumber('Claims', 6.1, 4, { baseline_value: 5.5, lower_is_better: true })
    const goals = aQuarter([anObjective('o', [claims])])
    const causeOn = (at: string) => quarterlyReview(factsOf({ ...goals, as_of: '2026-09-30' }, at))
    const [last] = causeOn('2026-09-30').objectives
    expect(last?.cause).toMatch('from 5.5 sites to 6.1 sites')
    const [after] = causeOn('2026-10-05').objectives
    expect(after).toMatchObject({ settled: true, cause: last?.cause, cause_from: last?.cause_from })
  })

  it('has no figure of a day after a quarter that is over', () => {
    const on = (metric: string, day: string, value: number) => ({ metric, on: day, value })
    const review = quarterlyReview(
      factsOf(
        {
          ...aQuarter([]),
          as_of: undefined,
          people: [{ started_on: '2026-01-01' }, { started_on: '2026-10-01' }],
          metric_history: [
            on('burn_usd_per_month', '2026-09-30', 100_000),
            on('burn_usd_per_month', '2026-10-02', 300_000),
            { ...on('headcount', '2026-09-30', 1), plan: 3 },
          ],
        },
        '2026-10-05',
      ),
    )
    expect(review.people[0]).toMatchObject({ value: 1, plan: 3, on: '2026-09-30' })
    expect(review.finances.find(({ metric }) => metric === 'burn_usd_per_month')).toMatchObject({
      value: 100_000,
    })
  })

  it('names a blocker as the cause', () => {
    const blockers = [{ id: 'B-1', title: 'No access', reported_on: ['2026-09-08'], blocks: ['a'] }]
    const { objectives } = made('qbr', { ...ended(3), blockers })
    expect(objectives[0]).toMatchObject({ cause_from: 'B-1' })
  })

  it('takes the note of a last check-in as the cause, of the result furthest behind', () => {
    const noted = (note: string, on = '2026-09-30') => ({ check_ins: [{ on, note }] })
    const causeOf = (...results: KeyResult[]) =>
      quarterlyReview(factsOf(aQuarter([anObjective('o', results)]), '2026-10-05')).objectives[0]
    const logos = aNumber('logos', 60, 100, noted('renewals slip'))
    const pilots = aNumber('pilots', 1, 10, noted('the partner API is late'))
    const done = aNumber('done', 10, 10, noted('went well'))
    expect(causeOf(done, logos, pilots)).toMatchObject({
      cause: 'the partner API is late (check-in of 30 Sep 2026)',
      cause_from: 'pilots',
    })
  })

  it('takes no note that all is well for a cause', () => {
    const fine = aNumber('k', 1, 10, {
      check_ins: [{ on: '2026-09-30', note: 'all good, nothing to report' }],
    })
    const company = aQuarter([anObjective('o', [fine])])
    const [reviewed] = quarterlyReview(factsOf(company, '2026-09-30')).objectives
    expect(reviewed).toMatchObject({ cause_from: 'objective_off_pace:o' })
  })

  it('takes what is noted beside a key result where no check-in and no finding tells', () => {
    const check_ins = [{ on: '2026-09-01', note: 'late' }, { on: '2026-09-30' }]
    const unmeasured: KeyResult = { id: 'p', target_value: 10, notes: 'no API yet', check_ins }
    const company = aQuarter([anObjective('o', [unmeasured])])
    const [reviewed] = quarterlyReview(factsOf(company, '2026-10-05')).objectives
    expect(reviewed).toMatchObject({ cause: 'no API yet', cause_from: 'p' })
  })

  it('names a blocker of a key result that is the same as the cause of both', () => {
    const links = [{ to: 'a', rolls_up: 'same' as const }]
    const company = aQuarter([anObjective('O1', [aNumber('a', 1, 10)])], {
      departments: [
        aDepartment('East', [aNumber('e', 1, 10, { links })]),
        aDepartment('West', [aNumber('w', 1, 10)]),
      ],
    })
    const causesOf = (blocked: string) => {
      const blockers = [{ id: 'B-1', reported_on: ['2026-09-08'], blocks: [blocked] }]
      return made('qbr', { ...company, blockers }).objectives.map(({ cause_from }) => cause_from)
    }
    for (const one of ['a', 'e']) expect(causesOf(one).slice(0, 2)).toEqual(['B-1', 'B-1'])
    expect(causesOf('a')[2]).not.toBe('B-1')
  })

  it('takes no difference between figures for a cause', () => {
    // 24 sites are told where 13 + 7 are delivered.
    const links = [{ to: 'k', rolls_up: 'sum' as const }]
    const company = aQuarter([anObjective('O1', [aNumber('k', 24, 60)])], {
      departments: [
        aDepartment('East', [aNumber('e', 13, 40, { links })]),
        aDepartment('West', [aNumber('w', 7, 20, { links })]),
      ],
    })
    const { objectives } = made('qbr', company)
    expect(objectives[0]).toMatchObject({ cause_from: 'objective_off_pace:O1' })
  })

  it('takes what is found of a department as the cause for the objective that it is about', () => {
    const late = {
      id: 'r',
      title: 'Release',
      type: 'milestone' as const,
      milestones_hit: 0,
      milestone_dates: [
        { title: 'Pilot', due_on: '2026-08-28' },
        { title: 'Launch', due_on: '2026-09-25' },
      ],
    }
    const slow = aNumber('s', 1, 10)
    const { objectives } = made(
      'qbr',
      aQuarter([], {
        departments: [
          { name: 'Engineering', objectives: [anObjective('e', [late]), anObjective('f', [slow])] },
        ],
      }),
    )
    const ofRelease = 'milestone_not_credible:Engineering'
    expect(objectives.map(({ cause_from }) => cause_from)).toEqual([ofRelease, null])
  })
})
