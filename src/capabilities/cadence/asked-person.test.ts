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
