import { describe, expect, it } from 'vitest'
import { recognise } from './recognise.ts'

const NEW_YORK = `BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:STANDARD
DTSTART:19671029T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19870405T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
`

const read = async (at: string, ...events: string[]) => {
  const entries = events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT\n`).join('')
  const text = `BEGIN:VCALENDAR\nVERSION:2.0\n${NEW_YORK}${entries}END:VCALENDAR\n`
  const bytes = new TextEncoder().encode(text)
  const found = await recognise(bytes, { file: 'c.ics', at, answers: {} })
  if (!found.ok) throw new Error(found.problem.message)
  const { source } = found
  const value = (source.documents[0]?.value ?? {}) as {
    cadence?: { every: string }[]
    meetings?: { meeting: string; on: string }[]
  }
  expect(source.rows).toBe(source.rows_read + source.skipped.length)
  return { source, value, days: (value.meetings ?? []).map(({ on }) => on) }
}
const series = (start: string, rule: string, more = '') =>
  `UID:1@example.com\nDTSTART;TZID=America/New_York:${start}T090000\nDTEND;TZID=America/New_York:${start}T100000\nRRULE:${rule}\nSUMMARY:Sync${more}`

/** The examples of RFC 5545, 3.8.5.3, with the days that it lists: those of the 91 days until the
 *  last one named. */
const EXAMPLES: [string, string, string, string, string[]][] = [
  [
    'daily for 10 occurrences',
    '19970902',
    'FREQ=DAILY;COUNT=10',
    '1997-09-30',
    days('1997-09', 2, 11),
  ],
  [
    'weekly on Tuesday and Thursday for five weeks, by its end',
    '19970902',
    'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    '1997-10-31',
    ['02', '04', '09', '11', '16', '18', '23', '25', '30']
      .map((d) => `1997-09-${d}`)
      .concat('1997-10-02'),
  ],
  [
    'monthly on the first Friday for 10 occurrences',
    '19970905',
    'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    '1997-11-30',
    ['1997-09-05', '1997-10-03', '1997-11-07'],
  ],
  [
    'monthly on the second-to-last Monday',
    '19970922',
    'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    '1997-12-01',
    ['1997-09-22', '1997-10-20', '1997-11-17'],
  ],
  [
    'monthly on the third-to-the-last day',
    '19970928',
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    '1997-12-30',
    ['1997-10-29', '1997-11-28', '1997-12-29'],
  ],
  [
    'monthly on the 2nd and 15th for 10 occurrences',
    '19970902',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    '1997-11-20',
    ['1997-09-02', '1997-09-15', '1997-10-02', '1997-10-15', '1997-11-02', '1997-11-15'],
  ],
  [
    'monthly on the first and last day for 10 occurrences',
    '19970930',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '1997-12-01',
    ['1997-09-30', '1997-10-01', '1997-10-31', '1997-11-01', '1997-11-30', '1997-12-01'],
  ],
  [
    'the first Saturday that follows the first Sunday of the month',
    '19970913',
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '1997-12-01',
    ['1997-09-13', '1997-10-11', '1997-11-08'],
  ],
  [
    'the third instance into the month of Tuesday, Wednesday or Thursday',
    '19970904',
    'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    '1997-11-30',
    ['1997-09-04', '1997-10-07', '1997-11-06'],
  ],
  [
    'the second-to-last weekday of the month',
    '19970929',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '1997-12-28',
    ['1997-09-29', '1997-10-30', '1997-11-27'],
  ],
  [
    'days that a month does not have are left out',
    '20070115',
    'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    '2007-04-01',
    ['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'],
  ],
  [
    'every other week by the week that begins on Sunday',
    '19970805',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '1997-09-01',
    ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
  ],
]

function days(month: string, from: number, to: number): string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, i) => `${month}-${String(from + i).padStart(2, '0')}`,
  )
}

describe('a series lists the days of RFC 5545', () => {
  it.each(EXAMPLES)('%s', async (_, start, rule, at, expected) => {
    expect((await read(at, series(start, rule))).days).toEqual(expected)
  })

  it('Friday the 13th, its first day left out', async () => {
    const left = '\nEXDATE;TZID=America/New_York:19970902T090000'
    const rule = 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'
    expect((await read('1998-03-31', series('19970902', rule, left))).days).toEqual([
      '1998-02-13',
      '1998-03-13',
    ])
  })
})

describe('days of a series that are said one by one', () => {
  const weekly = (more: string) => series('19970901', 'FREQ=WEEKLY;COUNT=4', more)

  it('are left out by EXDATE, and come to it by RDATE', async () => {
    const more =
      '\nEXDATE;TZID=America/New_York:19970908T090000,19970915T090000\nRDATE;TZID=America/New_York:19970910T090000'
    expect((await read('1997-09-30', weekly(more))).days).toEqual([
      '1997-09-01',
      '1997-09-10',
      '1997-09-22',
    ])
  })

  it('are the first day and those of RDATE where there is no rule', async () => {
    const event =
      'DTSTART:19970714T123000Z\nDURATION:PT1H\nSUMMARY:Sync\nRDATE;VALUE=PERIOD:19970719T230000Z/PT3H,19970801T090000Z/PT2H'
    const { days: held, value } = await read('1997-07-31', event)
    expect(held).toEqual(['1997-07-14', '1997-07-19'])
    expect(value.cadence).toBeUndefined()
  })

  const change = (day: string, now: string, more = '') =>
    `UID:1@example.com\nRECURRENCE-ID;TZID=America/New_York:${day}T090000\nDTSTART;TZID=America/New_York:${now}T140000\nDTEND;TZID=America/New_York:${now}T150000\nSUMMARY:Sync, moved${more}`

  it('move where an entry of their own says so', async () => {
    const { value, source } = await read('1997-09-30', weekly(''), change('19970908', '19970910'))
    expect(value.meetings).toEqual([
      { meeting: 'Sync', on: '1997-09-01' },
      { meeting: 'Sync', on: '1997-09-15' },
      { meeting: 'Sync', on: '1997-09-22' },
      { meeting: 'Sync, moved', on: '1997-09-10' },
    ])
    expect(source).toMatchObject({ rows: 2, rows_read: 2 })
  })

  it('come before the day asked about where they are moved there', async () => {
    const { days: held } = await read('1997-09-12', weekly(''), change('19970922', '19970911'))
    expect(held).toEqual(['1997-09-01', '1997-09-08', '1997-09-11'])
  })

  it('are not held where an entry of their own calls them off', async () => {
    const off = change('19970908', '19970908', '\nSTATUS:CANCELLED')
    const { days: held, source } = await read('1997-09-30', weekly(''), off)
    expect(held).toEqual(['1997-09-01', '1997-09-15', '1997-09-22'])
    expect(source).toMatchObject({ rows: 2, rows_read: 2 })
  })

  it('move with all that follow by RANGE=THISANDFUTURE', async () => {
    const rest = change('19970908', '19970909').replace('ID;', 'ID;RANGE=THISANDFUTURE;')
    const { days: held } = await read('1997-09-30', weekly(''), rest)
    expect(held).toEqual(['1997-09-01', '1997-09-09', '1997-09-16', '1997-09-23'])
  })

  it('are told where they are in the future', async () => {
    const { source } = await read('1997-09-10', weekly(''), change('19970908', '19970926'))
    expect(source.skipped).toMatchObject([{ reason: expect.stringContaining('on 1997-09-26') }])
  })
})

describe('the rhythm of a series', () => {
  it.each([
    ['FREQ=DAILY', 'day'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'day'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'day'],
    ['FREQ=WEEKLY;INTERVAL=2', 'two_weeks'],
    ['FREQ=MONTHLY;BYDAY=MO', 'week'],
    ['FREQ=MONTHLY;BYDAY=1MO', 'month'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'month'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5', 'quarter'],
    ['FREQ=MONTHLY;BYMONTH=1,4,7,10', 'quarter'],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1MO', 'quarter'],
    ['FREQ=YEARLY', 'year'],
  ])('%s is every %s', async (rule, every) => {
    const { value, source } = await read('2026-03-01', series('20260105', rule))
    expect(value.cadence).toMatchObject([{ every, minutes: 60 }])
    expect(source.assumptions).toEqual([])
  })

  it.each([
    ['FREQ=WEEKLY;BYDAY=MO,WE', 'week'],
    ['FREQ=MONTHLY;BYMONTHDAY=2,15', 'two_weeks'],
  ])('%s is taken for every %s, which is told', async (rule, every) => {
    const { value, source } = await read('2026-03-01', series('20260105', rule))
    expect(value.cadence).toMatchObject([{ every }])
    expect(source.assumptions).toHaveLength(1)
  })

  it.each(['FREQ=MONTHLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=3'])(
    '%s is none that is known',
    async (rule) => {
      const { value, days: held } = await read('2026-03-01', series('20260105', rule))
      expect(value.cadence).toBeUndefined()
      expect(held.length).toBeGreaterThan(0)
    },
  )

  it.each([
    'FREQ=DAILY;INTERVAL=7;BYDAY=WE',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6',
    'FREQ=YEARLY;BYDAY=MO;BYWEEKNO=20',
    'FREQ=SECONDLY',
  ])('of %s is found or told at once, whatever it says', async (rule) => {
    const { source } = await read('2026-03-01', series('20260105', rule))
    expect(source.rows).toBe(1)
  })
})
