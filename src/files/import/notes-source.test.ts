import { describe, expect, it } from 'vitest'
import { recognise } from './recognise.ts'
import type { Answers } from './source.ts'

const NOTES = `# Leadership sync
- [ ] @ana call the bank by 03/04
- [ ] Bo: send the deck (Bo, 05/04/2026)
Blocked: no sandbox
`
const read = async (text: string, answers: Answers = {}, file = 'sync.md') => {
  const context = { file, at: '2026-03-01', answers }
  const found = await recognise(new TextEncoder().encode(text), context)
  if (!found.ok) throw new Error(found.problem.message)
  const [document] = found.source.documents
  const actions = (document?.value.actions ?? []) as { due_on?: string }[]
  return { source: found.source, guesses: document?.guesses, due: actions.map((one) => one.due_on) }
}

it('asks which day 03/04 is, with both readings, and uses neither until it is answered', async () => {
  const { source, due, guesses } = await read(NOTES)
  expect(source).toMatchObject({ kind: 'notes', rows: 3, rows_read: 3 })
  expect(source.questions).toEqual([
    {
      id: 'sync.md:day_order',
      file: 'sync.md',
      at: 2,
      question: 'Which day is 03/04?',
      readings: [
        { answer: 'day_first', means: '2026-04-03: the day comes first' },
        { answer: 'month_first', means: '2026-03-04: the month comes first' },
      ],
      taken: null,
      values: 2,
    },
  ])
  expect(due).toEqual([undefined, undefined])
  expect(guesses).toMatchObject([
    { paths: ['actions[0].due_on', 'actions[1].due_on'], value: null },
  ])
})

it.each([
  ['day_first', ['2026-04-03', '2026-04-05']],
  ['month_first', ['2026-03-04', '2026-05-04']],
])('takes the answer %s', async (answer, days) => {
  const { source, due } = await read(NOTES, { 'sync.md:day_order': answer })
  expect(source.questions).toEqual([])
  expect(due).toEqual(days)
})

it('asks nothing where another date of the notes shows the order', async () => {
  const { source, due } = await read(`${NOTES}- [ ] @eve book the room by 25/04\n`)
  expect(source.questions).toEqual([])
  expect(due).toEqual(['2026-04-03', '2026-04-05', '2026-04-25'])
})

it('counts what was taken for granted among the guesses, and what is merely odd not', async () => {
  const { source, guesses } = await read('# Sync\n- [ ] @ana call by 3 Feb\n- [ ] tidy up\n')
  expect(source.assumptions).toHaveLength(1)
  expect(guesses).toMatchObject([
    { paths: ['actions[0].due_on'], says: "the due date of 'call' is 2027-02-03", at: 2 },
  ])
})

it('asks the same of a decision record', async () => {
  const record =
    '# Choose a bank\n\nDate: 03/04/2026\n\n## Context\nWe need one.\n\n## Decision\nB.\n'
  const { source } = await read(record)
  expect(source.questions).toMatchObject([{ id: 'sync.md:day_order', at: 3, taken: null }])
  const settled = await read(record, { 'sync.md:day_order': 'day_first' })
  expect(settled.source.documents[0]?.value).toMatchObject({
    decisions: [{ decided_on: '2026-04-03' }],
  })
})

describe('notes of several meetings', () => {
  const WEEKS = `# Leadership sync 2026-02-05
- [ ] @tom send the deck by 19 Feb
- Decided: no discounts
- Blocked: SSO waits for the vendor (since 20 Jan)

# Leadership sync 2026-02-12
- [x] @tom send the deck
- Blocked: SSO waits for the vendor
- TODO @lena call the vendor by Friday
`
  it('tell days from the day of their heading, and one thing once', async () => {
    const { source } = await read(WEEKS)
    expect(source).toMatchObject({ rows: 6, rows_read: 6, assumptions: [] })
    expect(source.documents[0]?.value).toEqual({
      actions: [
        {
          title: 'send the deck',
          owner: 'tom',
          due_on: '2026-02-19',
          from: 'Leadership sync 2026-02-05',
          done_on: '2026-02-12',
        },
        {
          title: 'call the vendor',
          owner: 'lena',
          due_on: '2026-02-13',
          from: 'Leadership sync 2026-02-12',
        },
      ],
      decisions: [{ title: 'no discounts', status: 'decided', decided_on: '2026-02-05' }],
      blockers: [
        {
          title: 'SSO waits for the vendor',
          reported_on: ['2026-01-20', '2026-02-05', '2026-02-12'],
        },
      ],
    })
  })

  it('know the line of each day on which a blocker was reported', async () => {
    const { source } = await read(WEEKS)
    const [document] = source.documents
    const lineOf = (day: number) =>
      document?.locate?.value(['blockers', 0, 'reported_on', day])?.line
    expect([0, 1, 2].map(lineOf)).toEqual([4, 4, 8])
  })

  it.each([
    ['# Sync, 5 Feb\n', 'sync.md'],
    ['# Sync\nDate: 5 Feb 2026\n', 'sync.md'],
    ['Thu 5 Feb 2026 - weekly\n-----------------------\n', 'sync.txt'],
    ['# Sync\n', '2026-02-05 sync.md'],
  ])('have their day from %j in %s', async (start, file) => {
    const { due } = await read(`${start}- [ ] @ana call by 10 Feb\n`, {}, file)
    expect(due).toEqual(['2026-02-10'])
  })
})

it('ends a blocker whose row says that it is resolved', async () => {
  const { source } = await read(
    '# Sync 2026-02-02\n\n| Blocker | Status |\n|---|---|\n| No sandbox | Open |\n\n# Sync 2026-02-09\n\n| Blocker | Status |\n|---|---|\n| No sandbox | Resolved |\n',
  )
  expect(source.documents[0]?.value.blockers).toEqual([
    { title: 'No sandbox', reported_on: ['2026-02-02', '2026-02-09'], resolved_on: '2026-02-09' },
  ])
})
