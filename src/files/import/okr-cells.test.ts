import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { recognise } from './recognise.ts'

const read = async (header: string, row: string) => {
  const bytes = new TextEncoder().encode(
    `Objective,Key Result,${header}\nSupport,Raise CSAT,${row}\n`,
  )
  const found = await recognise(bytes, { file: 'o.csv', at: '2026-06-15', answers: {} })
  if (!found.ok) throw new Error(found.problem.message)
  const { source } = found
  const { company_okrs } = (source.documents[0]?.value ?? {}) as Company
  const told = source.assumptions.map(({ at, assumed }) => `${at} ${assumed}`)
  return { source, told, keyResult: company_okrs?.objectives?.[0]?.key_results?.[0] }
}

it.each([
  ['Baseline,Target,Current', '4.0,4.5/5,4.1', ['its target "4.5/5"']],
  ['Baseline,Target,Current', '40,20,35ish', ['its current value "35ish"']],
  [
    'Baseline,Target,Current',
    'x,NaN,Infinity',
    ['baseline "x"', 'target "NaN"', 'current value "Infinity"'],
  ],
  ['Target,Current', '20,Done', ['its current value "Done"']],
  ['Target,Weight', '20,heavy', ['its weight "heavy"']],
  ['Target,Weight', '20,-1', ['its weight "-1"']],
  ['Target,Confidence', '20,High', ['its confidence "High"']],
  ['Target,Confidence', '20,900', ['its confidence "900"']],
  ['Target,Progress', '20,nearly there', ['its progress "nearly there"']],
])('tells each cell of %s that it cannot read in %s', async (header, row, cells) => {
  const { told, source } = await read(header, row)
  expect(told).toHaveLength(cells.length)
  for (const [i, cell] of cells.entries()) {
    expect(told[i]).toContain(cell)
    expect(told[i]).toMatch(/^2 Raise CSAT: /)
  }
  expect(source.confidence).toBe('assumed')
})

it.each([
  ['Baseline,Target,Current', 'n/a,at least 4.5,TBD'],
  ['Target,Current,Status', 'Done,In progress,on track'],
  ['Target,Confidence,Progress,Weight', '20,0.7,n/a,2'],
  ['Target,Progress', 'yes,in progress'],
])('tells nothing of %s in %s', async (header, row) => {
  const { told, source } = await read(header, row)
  expect(told).toEqual([])
  expect(source.confidence).toBe('verified')
})

it('takes a word below what is now for whether it is done, also without a target', async () => {
  expect((await read('Target,Current', ',Done')).keyResult).toMatchObject({ done: true })
  expect((await read('Target,Current', 'yes,in progress')).keyResult).toMatchObject({ done: false })
})
