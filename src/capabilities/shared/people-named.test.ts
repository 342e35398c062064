import { expect, it } from 'vitest'
import type { ReportDocument } from '../../reports/document.ts'
import { specimen } from '../../reports/specimen.ts'
import { withNamesOfPeople } from './people-named.ts'

const people = [
  { id: 'li', name: '李小龙' },
  { id: 'Ana', name: 'Ana' },
]
const person = (name: string) => ({ kind: 'person' as const, name })

it('calls people by their names where the data name them by their ids', () => {
  const of = (name: string): ReportDocument => ({
    title: 'li',
    blocks: [
      { kind: 'paragraph', text: [person(name), ' li'] },
      { kind: 'list', ordered: false, items: [{ text: '', items: [{ text: [person(name)] }] }] },
      { kind: 'table', columns: [{ label: 'li' }], rows: [[[person(name)]]] },
      {
        kind: 'details',
        summary: 'li',
        blocks: [{ kind: 'facts', items: [{ label: 'li', value: [person(name)] }] }],
      },
    ],
  })
  expect(withNamesOfPeople(of('li'), { people })).toEqual(of('李小龙'))
  expect(withNamesOfPeople(of('Ana'), { people })).toEqual(of('Ana'))
  expect(withNamesOfPeople(of('Bo'), { people })).toEqual(of('Bo'))
})

it('says of those who have left since when, and of roles that are proposed nothing', () => {
  const left = [{ id: 'p2', name: 'Lila Moss', left_on: '2026-07-31' }, { name: 'COO' }]
  const proposed = { ...person('COO'), proposed: true }
  const report: ReportDocument = {
    title: 'p2',
    subtitle: ['Led by ', person('p2')],
    blocks: [{ kind: 'paragraph', text: [person('COO'), '; ', proposed] }],
  }
  expect(withNamesOfPeople(report, { people, left })).toEqual({
    title: 'p2',
    subtitle: ['Led by ', person('Lila Moss'), ', who left on 31 Jul 2026'],
    blocks: [{ kind: 'paragraph', text: [person('COO'), ', who has left', '; ', proposed] }],
  })
})

it('leaves everything else as it is', () => {
  expect(withNamesOfPeople(specimen, { people })).toEqual(specimen)
})
