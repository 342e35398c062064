import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { UsageError } from '../usage-error.ts'
import { askedPerson } from './asked-person.ts'
import { makeCadence } from './cadence.ts'

const company: Company = {
  people: [
    { id: 'p-1', name: 'Ann Vale', title: 'CEO' },
    { id: 'p-2', name: 'Cy Moss', title: 'CTO', manager_id: 'p-1' },
    { id: 'p-3', name: 'Ben Oak', title: 'Engineer', manager_id: 'p-2' },
    { id: 'p-4', name: 'Ben Ash', title: 'Engineer', manager_id: 'p-2' },
    { id: 'p-5', name: 'Ben Ash', title: 'Designer', manager_id: 'p-2' },
  ],
  blockers: [{ id: 'B1', owner: 'Ines Ruiz', reported_on: ['2026-09-07'] }],
}
const meant = (written: string, of = company) => askedPerson(factsOf(of), written)

it.each([
  ['Cy Moss', 'Cy Moss'],
  ['cy moss', 'Cy Moss'],
  ['Cy', 'Cy Moss'],
  ['p-2', 'Cy Moss'],
  ['CTO', 'Cy Moss'],
  // Two of one name are told apart by their ids, as everywhere.
  ['p-5', 'Ben Ash (p-5)'],
  // In no list of people, and yet an owner.
  ['ines ruiz', 'Ines Ruiz'],
])('takes %s for %s', (written, name) => {
  expect(meant(written)).toBe(name)
})

function hintFor(written: string, of = company): [string, string | null] {
  try {
    return [meant(written, of), null]
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return [error.problem.message, error.problem.hint]
  }
}

it.each([
  ['Cy Mos', 'did you mean Cy Moss?'],
  ['Ben', 'did you mean Ben Oak or Ben Ash?'],
  ['Nobody Here', 'give an id, a name or a title of people, or an owner as the data write it'],
])('refuses %s', (written, hint) => {
  expect(hintFor(written)).toEqual([`--with: no person "${written}"`, hint])
})

const without = { ...company, left: [{ name: 'Cy Lint', left_on: '2026-07-31' }] }

it('refuses who has left, and takes a first name for who is still there', () => {
  expect(hintFor('Cy Lint', without)[0]).toBe('--with: Cy Lint left on 31 Jul 2026')
  expect(meant('Cy', without)).toBe('Cy Moss')
})

it('refuses everybody where the data name nobody', () => {
  expect(hintFor('Zoe', {})[1]).toBe('the data name nobody: supply people')
})

describe('coo cadence --with', () => {
  const at = ['-i', 'examples/northlight', '--at', '2026-09-11']
  it.each([
    [['--meeting', 'one_on_one', '--with', 'zzz'], '--with: no person "zzz"'],
    [['--with', 'Beatriz Ashdown'], '--with: no meeting is asked for'],
    [['--meeting', 'qbr', '--with', 'Beatriz Ashdown'], 'is no meeting of two people'],
  ])('refuses %s', async (call, says) => {
    const { code, stdout, stderr } = await runCoo(['cadence', ...call, ...at])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })
})

describe('the one-on-one of a person', () => {
  const goals: Company = {
    ...company,
    cadence: [{ meeting: 'one_on_one', every: 'week', owner: 'Rosa', participants: 2 }],
    company_okrs: {
      objectives: [
        { title: 'Grow', owner: 'Ann Vale', key_results: [{ title: 'Bookings', owner: 'p-2' }] },
      ],
    },
  }
  const agendaOf = (person: string, kind = 'one_on_one', of = goals) => {
    const facts = factsOf(of)
    const asked = facts.cadencePlan().meetings.find((one) => one.kind === kind) ?? null
    return makeCadence(facts, asked, person).agenda
  }
  const linesOf = (person: string) => agendaOf(person)?.parts.flatMap(({ lines }) => lines) ?? []
  const missing = (person: string) => agendaOf(person)?.parts.flatMap((part) => part.missing) ?? []

  it('tells of goals what the person owns, and says so where that is nothing', () => {
    expect(linesOf('Cy Moss').join()).toContain('Bookings: ')
    expect(linesOf('Ann Vale').join()).toContain('Grow: ')
    expect(linesOf('Ben Oak')).toContain('Owns no objective and no key result')
    expect(missing('Ben Oak').join()).not.toContain('company_okrs')
  })

  it('is owned by the one who reports, and held with the manager', () => {
    const { owner, owner_named, who } = agendaOf('Ben Oak')?.meeting ?? {}
    expect([owner, owner_named, who]).toEqual(['Ben Oak', true, 'Cy Moss and Ben Oak'])
    // Nobody is above: the playbook says who comes.
    expect(agendaOf('Ann Vale')?.meeting).toMatchObject({
      owner: 'Ann Vale',
      who: 'A manager and one direct report, who sets the agenda',
    })
  })

  it('with a skip-level is held by the manager of the manager', () => {
    const skip: Company = { ...company, cadence: [{ meeting: 'skip_level', participants: 2 }] }
    expect(agendaOf('Ben Oak', 'skip_level', skip)?.meeting).toMatchObject({
      owner: 'Ann Vale',
      who: 'Ann Vale and Ben Oak',
    })
  })

  it('stays as it is written where its people are named', () => {
    const named: Company = {
      ...company,
      cadence: [{ meeting: 'one_on_one', owner: 'Cy Moss', participants: ['Cy Moss', 'Ben Oak'] }],
    }
    expect(agendaOf('Ben Oak', 'one_on_one', named)?.meeting).toMatchObject({
      owner: 'Cy Moss',
      who: 'Cy Moss, Ben Oak',
    })
  })
})

describe('the one-on-one of somebody with work on hand', () => {
  const busy: Company = {
    cadence: [{ meeting: 'one_on_one', every: 'week', minutes: 30, participants: 2 }],
    people: [
      { id: 'p-1', name: 'Ann Vale', title: 'CEO' },
      { id: 'p-2', name: 'Cy Moss', title: 'VP Engineering', manager_id: 'p-1' },
      { id: 'p-3', name: 'Ben Oak', title: 'Engineering Manager', manager_id: 'p-2' },
      { id: 'p-4', name: 'Di Ash', title: 'Engineer', manager_id: 'p-3' },
    ].map((one) => ({ ...one, department: one.id === 'p-1' ? 'Executive' : 'Engineering' })),
    joining: [{ name: 'Eva Lund', started_on: '2026-12-01', manager_id: 'p-3' }],
    blockers: [{ id: 'B2', owner: 'Ben Oak', reported_on: ['2026-09-09'], impact: 'team' }],
    decisions: [
      {
        id: 'D8',
        status: 'requested',
        decide_by: '2026-09-20',
        owner: 'Cy Moss',
        rapid: { decide: 'Exec team' },
      },
    ],
    processes: [
      {
        name: 'Release',
        owner: 'Cy Moss',
        arrivals_per_day: 5,
        steps: [{ name: 'Review', throughput_per_day: 3, capacity_per_day: 3, current_queue: 40 }],
      },
    ],
    company_okrs: {
      // A median trails: no pace tells of it.
      quarter_start: '2026-09-08',
      quarter_end: '2026-12-07',
      objectives: [
        {
          title: 'Ship',
          key_results: [
            {
              title: 'Median days',
              owner: 'Cy Moss',
              baseline_value: 38,
              current_value: 38,
              target_value: 21,
            },
          ],
        },
      ],
    },
  }
  const agendaOf = (person: string) => {
    const facts = factsOf(busy)
    const asked = facts.cadencePlan().meetings.find(({ kind }) => kind === 'one_on_one')
    return makeCadence(facts, asked ?? null, person).agenda
  }
  const linesOf = (person: string) =>
    agendaOf(person)
      ?.parts.flatMap(({ lines }) => lines)
      .join('\n') ?? ''

  it('has the decision that is theirs where a group takes it', () => {
    expect(linesOf('Cy Moss')).toContain('Decide D8: by 20 Sep 2026 (Exec team, owned by Cy Moss)')
    expect(linesOf('Ben Oak')).not.toContain('Decide D8')
  })

  it('has the blocker that the ladder brings to them', () => {
    // One rung above the team lead who owns it.
    expect(linesOf('Cy Moss')).toContain(
      'B2: reported on 9 Sep 2026 (Ben Oak), goes to the department head: it holds up the team',
    )
    expect(linesOf('Ben Oak')).toContain('B2: reported on 9 Sep 2026 (Ben Oak)')
  })

  it('has what waits in their process, and what the briefing asks of them', () => {
    // 40 at 3 a day.
    expect(linesOf('Cy Moss')).toContain("Release: 40 wait before 'Review', 13.3 days of work")
    expect(linesOf('Cy Moss')).toContain("Bring intake and pace together at 'Review'")
    expect(linesOf('Di Ash')).not.toContain('Review')
  })

  it('has where a key result stands whose outlook is not known', () => {
    expect(linesOf('Cy Moss')).toContain('Median days: not known (38, from 38 to 21)')
  })

  it('is held from the day on which they start', () => {
    const { meeting, note } = agendaOf('Eva Lund') ?? {}
    expect((meeting?.next_on ?? '') >= '2026-12-01').toBe(true)
    expect(note).toContain('Eva Lund starts on 1 Dec 2026: none is held before')
  })
})
