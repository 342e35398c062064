import { expect, it } from 'vitest'
import { raciDocuments } from './raci-documents.ts'
import { readTables } from './tables/read-tables.ts'

const documentsOf = async (csv: string) => {
  const read = await readTables(new TextEncoder().encode(csv), 'm.csv')
  return read.ok
    ? raciDocuments(
        read.tables.map((table) => table.whole()),
        'm.csv',
      )
    : []
}

it('reads a matrix of a CSV file, each row at its line', async () => {
  const [document] = await documentsOf(
    'Task,CS Lead,VP CS,CEO\nReceive escalation,R,I,-\nClose escalation,A/R,C,I (major)\n',
  )
  expect(document?.value).toEqual({
    raci: [
      {
        task: 'Receive escalation',
        responsible: ['CS Lead'],
        accountable: [],
        consulted: [],
        informed: ['VP CS'],
      },
      {
        task: 'Close escalation',
        responsible: ['CS Lead'],
        accountable: ['CS Lead'],
        consulted: ['VP CS'],
        informed: ['CEO'],
      },
    ],
  })
  expect(document?.locate?.value(['raci', 1, 'informed'])?.line).toBe(3)
})

it('takes no other table for one', async () => {
  expect(await documentsOf('Plan,Price\nA,5\nB,6\n')).toEqual([])
})
