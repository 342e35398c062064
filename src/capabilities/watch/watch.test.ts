import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { watch } from './capability.ts'

it('gives one person one digest, however the data call them', () => {
  const due = (id: string, owner: string) => ({ id, title: id, owner, due_on: '2026-09-01' })
  const facts = factsOf({
    people: [
      { id: 'p1', name: 'Ana Ruíz', title: 'COO' },
      { id: 'p2', name: 'Bo' },
    ],
    actions: [due('A-1', 'p1'), due('A-2', 'Ana Ruíz'), due('A-3', 'COO'), due('A-4', 'bo')],
    decisions: [
      {
        id: 'D-1',
        title: 'Choose a supplier',
        owner: 'ana ruíz',
        status: 'requested',
        requested_on: '2026-07-01',
        decide_by: '2026-08-01',
      },
    ],
  })
  const shown = watch.run(facts, { by: 'owner' })
  const headings = watch
    .report(shown)
    .blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings.toSorted()).toEqual(['Ana Ruíz', 'Bo'])
  const overdue = shown.alerts.filter(({ rule }) => rule === 'action_overdue')
  expect(overdue.map(({ noticed }) => noticed).toSorted()).toEqual([
    expect.stringMatching(/^3 actions of Ana Ruíz are overdue/),
    expect.stringMatching(/^A-4 'A-4' of Bo was due on 2026-09-01/),
  ])
})
