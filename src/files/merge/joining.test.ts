import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { mergeCompany } from '../merge.ts'

const staff = [
  { id: 'p1', started_on: '2024-01-01' },
  { id: 'p2', started_on: '2026-07-25' },
  { id: 'p3', started_on: '2026-07-20' },
  { id: 'p4' },
]

const on = (at: string, ...values: Record<string, unknown>[]) => {
  const locate = {
    value: (path: readonly (string | number)[]) => ({
      line: Number(path[1]),
      column: 1,
      source_line: '',
    }),
    key: () => undefined,
  }
  const documents = values.map((value, position) => ({ file: `${position}.yaml`, value, locate }))
  return mergeCompany(documents, at).situation
}

const idsOf = (people: readonly { id?: string }[] = []) => people.map(({ id }) => id)

it('counts people from the day on which they start', () => {
  const { company } = on('2026-07-20', { people: staff })
  expect(idsOf(company.people)).toEqual(['p1', 'p3', 'p4'])
  expect(idsOf(company.joining)).toEqual(['p2'])
  const later = on('2026-07-25', { people: staff }).company
  expect(idsOf(later.people)).toEqual(['p1', 'p2', 'p3', 'p4'])
  expect(later.joining).toBeUndefined()
})

it('sets apart who has left, from the day after their last', () => {
  const leaving = [{ id: 'p1', left_on: '2026-07-20' }, { id: 'p2' }]
  expect(on('2026-07-20', { people: leaving }).company.left).toBeUndefined()
  const later = on('2026-07-21', { people: leaving }).company
  expect(idsOf(later.people)).toEqual(['p2'])
  expect(idsOf(later.left)).toEqual(['p1'])
  const before = on('2026-07-20', later, { left: [{ id: 'p3' }] }).company
  expect(idsOf(before.people)).toEqual(['p2', 'p1'])
  expect(idsOf(before.left)).toEqual(['p3'])
})

it('keeps where everybody stands in the files', () => {
  const { sources } = on('2026-07-20', { people: staff })
  expect(sources.place('people[1].started_on')).toMatchObject({ line: 2 })
  expect(sources.place('joining[0].started_on')).toMatchObject({ line: 1 })
})

it('goes by the start that the latest document gives', () => {
  const { company } = on(
    '2026-07-20',
    { as_of: '2026-06-01', people: [{ id: 'p1', started_on: '2026-09-01' }] },
    { as_of: '2026-07-01', people: [{ id: 'p1', started_on: '2026-07-06' }] },
  )
  expect(company.people).toEqual([{ id: 'p1', started_on: '2026-07-06' }])
  expect(company.joining ?? []).toEqual([])
})

it('reads a company back as it gave it, on the day and later', () => {
  const { company } = on('2026-07-20', { people: staff })
  expect(on('2026-07-20', company).company).toBe(company)
  expect(idsOf(on('2026-07-25', company).company.people)).toEqual(['p1', 'p3', 'p4', 'p2'])
})

it('counts as growth who has started by the day asked about', () => {
  const { company } = on('2026-07-20', { people: staff })
  expect(factsOf(company, '2026-07-20').growth()).toMatchObject({
    added: 1,
    present: { people: 3 },
  })
})

it('counts nobody for a position that nobody holds, and tells it', () => {
  const people = [
    { id: 'p1', name: 'Ann Ames' },
    { id: 'p2', name: 'TBD' },
    { id: 'p3', name: 'Vacant' },
  ]
  const value = { people, processes: [{ name: 'Intake', owner: 'TBD' }] }
  const { situation, problems } = mergeCompany([{ file: 'c.yaml', value }], '2026-07-20')
  expect(idsOf(situation.company.people)).toEqual(['p1'])
  // So called is nobody who could own anything.
  expect(situation.company.processes).toEqual([{ name: 'Intake' }])
  expect(problems).toMatchObject([
    { severity: 'warning', message: '"TBD" is an open position and is no person' },
    { severity: 'warning', message: '"Vacant" is an open position and is no person' },
  ])
})
