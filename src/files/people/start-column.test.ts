import { expect, it } from 'vitest'
import { recognise } from '../import/recognise.ts'
import type { Answers } from '../import/source.ts'

const read = async (csv: string, answers: Answers = {}) => {
  const bytes = new TextEncoder().encode(csv)
  const found = await recognise(bytes, { file: 'hr.csv', at: '2026-06-15', answers })
  if (!found.ok) throw new Error(found.problem.message)
  const [document] = found.source.documents
  const people = (document?.value.people ?? []) as { id?: string; started_on?: string }[]
  return { source: found.source, people, guesses: document?.guesses ?? [] }
}
const HR =
  'Employee ID,Name,Reports To,Original Hire Date,Hire Date\n1,Ana,,2019-01-07,2022-03-01\n2,Bo,1,2020-02-03,2020-02-03\n'

it('asks which of two columns says when people started, where they differ', async () => {
  const { source, people, guesses } = await read(HR)
  expect(source.questions).toMatchObject([
    { id: 'hr.csv:started_on', at: 2, taken: 'Hire Date', values: 1 },
  ])
  expect(people[0]?.started_on).toBe('2022-03-01')
  expect(guesses).toMatchObject([{ paths: ['people[0].started_on'] }])
})

it('takes the column that was answered', async () => {
  const { source, people } = await read(HR, { 'hr.csv:started_on': 'Original Hire Date' })
  expect(source.questions).toEqual([])
  expect(people.map(({ started_on }) => started_on)).toEqual(['2019-01-07', '2020-02-03'])
})

it('asks nothing where the columns say the same', async () => {
  const { source } = await read(HR.replace('2022-03-01', '2019-01-07'))
  expect(source.questions).toEqual([])
})

it('reads a German export, and takes no day of birth for a start', async () => {
  const { people, source } = await read(
    'Mitarbeiter-ID;Name;Position;Abteilung;Vorgesetzte/r;Geburtsdatum;Eintrittsdatum\n100;Lena;CEO;Leitung;;12.05.1980;01.03.2019\n101;Tom;CFO;Finanzen;100;03.04.1985;15.06.2020\n',
  )
  expect(people[1]).toEqual({
    id: '101',
    name: 'Tom',
    title: 'CFO',
    department: 'Finanzen',
    manager_id: '100',
    started_on: '2020-06-15',
  })
  expect(source.questions).toEqual([])
})
