import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognise } from './recognise.ts'

const read = async (text: string, at: string, hidePrivate = false) => {
  const bytes = new TextEncoder().encode(text)
  const found = await recognise(bytes, { file: 'c', at, answers: {}, hidePrivate })
  if (!found.ok) throw new Error(found.problem.message)
  return { source: found.source, document: found.source.documents[0]?.value ?? {} }
}
const calendar = (...entries: string[]) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${entries.map((entry) => `BEGIN:VEVENT\n${entry}\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`

describe('a calendar', () => {
  it('gives rhythms and the days on which they were held, without the exceptions', async () => {
    const { document, source } = await read(
      calendar(
        'DTSTART;TZID=Europe/Berlin:20260302T093000\nDTEND;TZID=Europe/Berlin:20260302T103000\nRRULE:FREQ=WEEKLY;BYDAY=MO\nEXDATE;TZID=Europe/Berlin:20260309T093000\nSUMMARY:Leadership sync\nORGANIZER;CN=Ana:mailto:a@x.y\nATTENDEE;CN=Bo:mailto:b@x.y',
        'DTSTART;VALUE=DATE:20260501\nSUMMARY:Holiday',
      ),
      '2026-03-20',
    )
    expect(document.cadence).toEqual([
      {
        meeting: 'Leadership sync',
        every: 'week',
        minutes: 60,
        owner: 'Ana',
        participants: ['Bo'],
      },
    ])
    expect(document.meetings).toMatchObject([{ on: '2026-03-02' }, { on: '2026-03-16' }])
    expect(source).toMatchObject({ kind: 'calendar', rows: 2, rows_read: 1, skipped: [{ at: 12 }] })
  })

  it('leaves out private titles where that is asked for', async () => {
    const text = calendar(
      'DTSTART:20260301T120000Z\nDTEND:20260301T130000Z\nSUMMARY:Secret\nCLASS:PRIVATE',
    )
    expect((await read(text, '2026-03-20')).document.meetings).toMatchObject([
      { meeting: 'Secret' },
    ])
    const { document } = await read(text, '2026-03-20', true)
    expect(document.meetings).toMatchObject([{ meeting: 'Private' }])
  })

  it('is not held up by a rule that never comes true', async () => {
    const text = calendar(
      'DTSTART:20260301T120000Z\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:Never',
    )
    expect((await read(text, '2026-03-20')).document.cadence).toMatchObject([{ every: 'month' }])
  })

  it('is read from TOML as the Rust teams keep theirs', async () => {
    const text = readFileSync('test/data/rust_calendar_compiler.toml', 'utf8')
    const { document, source } = await read(text, '2026-06-15')
    // Counted in the file: 20 [[events]], 7 of them recurring; three with a count that has run out.
    expect(source).toMatchObject({ kind: 'calendar', rows: 20, rows_read: 17 })
    expect(document.cadence).toMatchObject([
      { meeting: 'Compiler Team Triage Meeting', every: 'week', minutes: 60 },
      { meeting: 'Office Hours: Jana', every: 'week' },
      { meeting: 'Office Hours: Jana', every: 'week' },
    ])
    const held = (document.meetings as { meeting: string; on: string }[]).map(({ on }) => on)
    // An exception of the Monday series.
    expect(held).not.toContain('2026-05-04')
    expect(held).toContain('2026-04-27')
  })
})
