import { expect, it } from 'vitest'
import { driOf } from '../../capabilities/decide/dri.ts'
import { factsOf } from '../../testing/a-company.ts'
import { recognise } from './recognise.ts'

const read = async (csv: string) => {
  const bytes = new TextEncoder().encode(csv)
  const found = await recognise(bytes, { file: 'dri.csv', at: '2026-09-11', answers: {} })
  if (!found.ok) throw new Error(found.problem.message)
  return found.source
}

it('reads who answers for what, also nobody and several', async () => {
  const { kind, documents, rows, rows_read, columns_not_read } = await read(
    'Project,DRI,Due,Colour\nCRM rollout,Bo Carver,2026-12-01,red\nToronto office,Ingrid Solheim / Ana Ribeiro,,\nSOC 2,TBD,,\n',
  )
  expect([kind, rows, rows_read]).toEqual(['dri', 3, 3])
  expect(columns_not_read).toEqual([{ at: 2, columns: ['Colour'] }])
  const value = documents[0]?.value
  expect(value).toEqual({
    actions: [
      { title: 'CRM rollout', owner: 'Bo Carver', due_on: '2026-12-01' },
      { title: 'Toronto office', owner: 'Ingrid Solheim / Ana Ribeiro' },
      { title: 'SOC 2' },
    ],
  })
  const { things, with_one, without, shared } = driOf(factsOf(value ?? {}))
  expect([things, with_one]).toEqual([3, 1])
  expect(without.map(({ subject }) => subject)).toEqual(['SOC 2'])
  expect(shared.map(({ subject }) => subject)).toEqual(['Toronto office'])
})

it('leaves out what is done on no day, and asks for days that read in two ways', async () => {
  const { documents, skipped, questions } = await read(
    'Task,DRI,Due,Status\nMove,Bo,03/04/2026,open\nPack,Bo,,Done\n,Cy,,\n',
  )
  expect(documents[0]?.value).toEqual({ actions: [{ title: 'Move', owner: 'Bo' }] })
  expect(skipped.map(({ at }) => at)).toEqual([3, 4])
  expect(questions).toHaveLength(1)
})

it('takes a table of goals with a DRI for goals', async () => {
  const { kind } = await read('Objective,Key Result,DRI,Target,Current\nGrow,Sites,Bo,9,2\n')
  expect(kind).toBe('okrs')
})
