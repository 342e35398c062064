import { expect, it } from 'vitest'
import { recognise } from './recognise.ts'

it.each([
  [
    'a sheet',
    'Task,Responsible,Accountable,Consulted,Informed\nShip,Ana,Bo,"Cy, Di",\nSell,,Bo,,-\n',
  ],
  [
    'a page',
    '# Who does what\n\n| Task | R | A | C | I |\n|---|---|---|---|---|\n| Ship | Ana | Bo | Cy, @Di | |\n| Sell | | Bo | | n/a |\n',
  ],
])('reads the names below each part in %s', async (_, text) => {
  const bytes = new TextEncoder().encode(text)
  const found = await recognise(bytes, { file: 'x', at: '2026-06-15', answers: {} })
  expect(found).toMatchObject({ ok: true, source: { kind: 'raci', rows: 2, rows_read: 2 } })
  expect(found.ok && found.source.documents[0]?.value).toEqual({
    raci: [
      {
        task: 'Ship',
        responsible: ['Ana'],
        accountable: ['Bo'],
        consulted: ['Cy', 'Di'],
        informed: [],
      },
      { task: 'Sell', responsible: [], accountable: ['Bo'], consulted: [], informed: [] },
    ],
  })
})
