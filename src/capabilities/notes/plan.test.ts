import { expect, it } from 'vitest'
import { readNotes } from '../../notes/read-notes.ts'
import { planNotes } from './plan.ts'

const AT = '2026-03-09'
const planned = (status: string) => {
  const text = `| Blocker | Status |\n|---|---|\n| No sandbox | ${status} |\n`
  const company = {
    blockers: [{ id: 'B-1', title: 'No sandbox', reported_on: ['2026-03-02'] }],
  }
  return planNotes(readNotes(text, AT).understood, company, AT, null)
}

it('ends a blocker that the notes call resolved', () => {
  expect(planned('Resolved')).toMatchObject([
    {
      line: { change: 'change', is_done: true },
      edits: [{ path: 'blockers[0].resolved_on', value: AT }],
    },
  ])
})

it('reports one again that they call open', () => {
  const [only] = planned('Open')
  expect(only?.edits).toHaveLength(1)
  expect(only?.edits[0]).toMatchObject({ path: 'blockers[0].reported_on', value: AT })
})

it.each([
  ['that is done', '- [x] @ben ship it', []],
  ['that somebody else has done', '- [x] @ana ship it', ['actions']],
  ['that is to be done again', '- [ ] @ben ship it', ['actions']],
  ['that is resolved', '| Blocker | Status |\n|---|---|\n| No sandbox | resolved |', []],
  ['that stands again', '| Blocker | Status |\n|---|---|\n| No sandbox | open |', ['blockers']],
])('adds what is over already only where it is another, or comes again: one %s', (_, text, to) => {
  const company = {
    actions: [{ id: 'ship-it', title: 'Ship it', owner: 'ben', done_on: '2026-03-02' }],
    blockers: [{ id: 'B-1', title: 'No sandbox', resolved_on: '2026-03-02' }],
  }
  const [only] = planNotes(readNotes(text, AT).understood, company, AT, null)
  expect(only?.edits.map((edit) => 'path' in edit && edit.path)).toEqual(to)
})
