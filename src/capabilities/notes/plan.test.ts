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
