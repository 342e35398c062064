import { describe, expect, it } from 'vitest'
import type { Company, Stage } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { spokenName } from '../meeting-kind.ts'

const planOf = (company: Company) => factsOf(company).cadencePlan()
const named = (company: Company, state: string) =>
  planOf(company)
    .meetings.filter((one) => one.state === state)
    .map(({ name }) => name)

// Seed, scaling playbook: at seed only a weekly all-hands of 30 minutes; standups, leadership sync,
// one-on-ones, skip-levels and quarterly planning from Series A, which is a part of the quarterly
// review where there is one; quarterly reviews, annual planning and town halls from
// Series B, and so off-sites (reference on cadence); the quarterly all-hands of two hours at Series C
// is the town hall.
const missing: Record<Stage, number> = {
  seed: 1,
  series_a: 10,
  series_b: 13,
  series_c: 12,
  growth: 12,
}

describe('the set of a stage', () => {
  it.each(Object.entries(missing))('of %s has %i meetings', (stage, count) => {
    expect(named({ stage: stage as Stage }, 'missing')).toHaveLength(count)
  })

  it('goes by headcount and then by revenue where no stage is given, else says what it assumes', () => {
    expect(planOf({ team: { total_headcount: 12 } })).toMatchObject({
      stage: 'seed',
      stage_from: 'headcount',
    })
    expect(planOf({ metrics: { arr_usd: 20_000_000 } }).stage).toBe('series_b')
    expect(planOf({}).assumed).toHaveLength(1)
  })

  it('holds the all-hands as the playbook says for each stage', () => {
    const all = (stage: Stage) =>
      planOf({ stage }).meetings.find(({ kind }) => kind === 'all_hands')?.every
    expect([all('seed'), all('series_a'), all('series_b'), all('series_c')]).toEqual([
      'week',
      'month',
      'month',
      'quarter',
    ])
  })
})

it.each([
  'Quarterly OKR planning',
  'quarterly_planning',
  'Quarterly planning',
  'OKR planning',
  'Quarterly OKRs',
  'Quarterly goals',
  'Quarterly planning & review',
  'Quarterly planning and review',
  'Quarterly Planning Day',
  'Q1 OKRs',
  'Q1 planning',
  'Quarterly planning session',
  'OKR offsite',
  'Planning off-site',
  'Q1 goals offsite',
])('takes %s for the quarterly planning of Series A, and for too early at seed', (meeting) => {
  const cadence = [{ meeting, every: 'quarter' as const, minutes: 90 }]
  expect(named({ stage: 'series_a', cadence }, 'present')).toEqual([meeting])
  expect(named({ stage: 'series_a', cadence }, 'missing')).not.toContain('quarterly_planning')
  const { processes } = factsOf({ stage: 'seed', cadence }).scaling()
  const early = processes.filter(({ state }) => state === 'too_early')
  expect(early.map(({ name }) => name)).toEqual(['Quarterly planning'])
})

it('takes no other meeting about goals for it, in the cadence or in the playbook of the stage', () => {
  const cadence = [{ meeting: 'OKR check-in', every: 'week' as const, minutes: 30 }]
  expect(named({ stage: 'series_a', cadence }, 'missing')).toContain('quarterly_planning')
  const { processes } = factsOf({ stage: 'series_a', cadence, processes: [] }).scaling()
  const planning = processes.find(({ id }) => id === 'quarterly_planning')
  expect(planning).toMatchObject({ state: 'missing', found: [] })
})

describe('a written meeting', () => {
  const problems = (entry: NonNullable<Company['cadence']>[number], stage: Stage = 'series_b') => {
    const meetings = planOf({ stage, cadence: [entry] }).meetings
    return meetings.find(({ written }) => written !== null)?.faults.map(({ problem }) => problem)
  }

  it('is told everything that is wrong with it', () => {
    expect(problems({ meeting: 'leadership_sync', every: 'day', minutes: 200 })).toEqual([
      'too_long',
      'too_often',
      'no_decider',
      'no_output',
      'no_owner',
      'no_agenda',
      'length_unknown',
    ])
    expect(
      problems({
        meeting: 'mbr',
        every: 'quarter',
        minutes: 120,
        participants: 8,
        owner: 'Ada',
        decider: 'Ada',
        output: 'Decisions',
        agenda: ['Finance'],
        agenda_sent_hours_before: 2,
        pre_read_hours_before: 24,
      }),
    ).toEqual(['too_seldom', 'agenda_late', 'pre_read_late'])
  })

  it('is extra where the stage does not need it yet, or where it is the company’s own', () => {
    const company: Company = {
      stage: 'seed',
      cadence: [{ meeting: 'qbr' }, { meeting: 'Book club' }],
    }
    expect(named(company, 'extra')).toEqual(['qbr', 'Book club'])
    // Of what is to end nothing else is said.
    expect(problems({ meeting: 'qbr' }, 'seed')).toEqual(['too_early'])
    expect(problems({ meeting: 'qbr' }, 'series_b')).not.toContain('too_early')
    // Seed, reference on cadence: 15 minutes at whatever stage; what is to end need not be shorter.
    expect(problems({ meeting: 'standup', minutes: 45 }, 'seed')).toContain('too_long')
    expect(problems({ meeting: 'standup', minutes: 15 }, 'seed')).not.toContain('too_long')
    expect(problems({ meeting: 'qbr', minutes: 900 }, 'seed')).not.toContain('too_long')
    expect(problems({ meeting: 'Book club', minutes: 900 }, 'seed')).not.toContain('too_long')
  })

  const reports = (count: number, manager_id: string, from = 0) =>
    Array.from({ length: count }, (_, i) => ({ id: `p-${from + i}`, manager_id }))

  it('is no skip-level where nobody manages a manager', () => {
    const people = [{ id: 'ceo' }, ...reports(19, 'ceo')]
    expect(named({ stage: 'series_a', people }, 'missing')).not.toContain('skip_level')
    expect(named({ stage: 'series_a' }, 'missing')).toContain('skip_level')
  })

  it('takes the same time of every pair, written down or missing', () => {
    const people = [{ id: 'ceo' }, ...reports(5, 'ceo'), ...reports(3, 'p-0', 5)]
    const hoursOf = (kind: string, cadence?: Company['cadence']) =>
      planOf({
        stage: 'series_a',
        people,
        ...(cadence === undefined ? {} : { cadence }),
      }).meetings.find((one) => one.kind === kind)?.hours_per_week
    // Eight pairs x 2 people x half an hour; three pairs across a level, every second week.
    expect(hoursOf('one_on_one')).toBe(8)
    expect(hoursOf('skip_level')).toBe(1.5)
    expect(
      hoursOf('one_on_one', [
        { meeting: 'one_on_one', every: 'week', minutes: 30, participants: 2 },
      ]),
    ).toBe(8)
    expect(
      hoursOf('skip_level', [
        { meeting: 'skip_level', every: 'two_weeks', minutes: 30, participants: 2 },
      ]),
    ).toBe(1.5)
    // One pair that is named is one pair.
    expect(
      hoursOf('one_on_one', [
        { meeting: 'Tom / Eve 1:1', every: 'week', minutes: 30, participants: 2 },
      ]),
    ).toBe(1)
    expect(
      hoursOf('one_on_one', [
        { meeting: 'one_on_one', every: 'week', minutes: 30, participants: ['ceo', 'p-0'] },
      ]),
    ).toBe(1)
  })

  it('takes the time of the people whom the data show, where it is missing', () => {
    const people = [
      { id: 'ceo' },
      { id: 'vp', manager_id: 'ceo' },
      { id: 'a', manager_id: 'vp' },
      { id: 'b', manager_id: 'vp' },
    ]
    const { meetings } = planOf({ stage: 'series_a', people })
    const hours = (kind: string) => meetings.find((one) => one.kind === kind)?.hours_per_week
    // Three pairs x 2 people x half an hour; two leaders x one hour.
    expect(hours('one_on_one')).toBe(3)
    expect(hours('leadership_sync')).toBe(2)
    expect(hours('cross_functional_sync')).toBeNull()
  })
})

describe('a ceremony', () => {
  const early = (stage: Stage, ...names: string[]) =>
    planOf({ stage, cadence: names.map((meeting) => ({ meeting })) })
      .meetings.filter(({ faults }) => faults.some(({ problem }) => problem === 'too_early'))
      .map(({ name }) => name)
  const practicesOf = (stage: Stage, ...names: string[]) =>
    factsOf({ stage, cadence: names.map((meeting) => ({ meeting })) })
      .scaling()
      .processes.filter(({ state }) => state === 'too_early')
      .flatMap(({ found }) => found.map(({ name }) => name))

  // Seed, scaling playbook: sprint ceremonies, OKR frameworks and reviews are theater at seed.
  const all = ['Sprint planning', 'mbr', 'leadership_sync', '1:1s', 'standup']

  it('is too early at seed, and no other meeting is', () => {
    expect(early('seed', ...all)).toEqual(['mbr', 'Sprint planning'])
    expect(early('series_a', ...all, 'qbr')).toEqual([])
  })

  it('is the same to cadence and to scale', () => {
    for (const stage of ['seed', 'series_a', 'series_b'] as const) {
      const names = [...all, 'QBR', 'Annual planning', 'Promotion committee', 'Approval board']
      expect(new Set(practicesOf(stage, ...names)), stage).toEqual(
        new Set(early(stage, ...names).map(spokenName)),
      )
    }
  })
})

describe('a meeting of each team or pair', () => {
  const every = 'day' as const
  const cadence = [
    { meeting: 'Engineering standup', every, minutes: 15, owner: 'Ada', output: 'Blockers' },
    { meeting: 'Sales standup', every, minutes: 15, owner: 'Bo', output: 'Blockers' },
    { meeting: '1:1s', every: 'week' as const, minutes: 30, output: 'Notes' },
  ]

  it('is the playbook’s standup, and no second one of its kind', () => {
    const known: Company = { stage: 'series_a', cadence }
    expect(named(known, 'present')).toEqual(['Engineering standup', 'Sales standup', '1:1s'])
    expect(named(known, 'missing')).not.toContain('standup')
  })

  it('is owned by the one who reports where it is of two', () => {
    // Seed, reference on cadence: the direct report owns the one-on-one.
    const one = planOf({ stage: 'series_a', cadence }).meetings.find(({ name }) => name === '1:1s')
    expect(one?.faults.map(({ problem }) => problem)).toEqual(['length_unknown'])
  })
})
