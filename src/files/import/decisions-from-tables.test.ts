import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { aWorkbook, sheetOf } from '../../testing/a-workbook.ts'
import { csv, readRights } from '../../testing/read-rights.ts'
import { recognise } from './recognise.ts'

const HEADER =
  'ID,Date,Decision,Subject,Status,Requested,Owner,Rationale,Cost USD,Teams,Reversible,Review date,Decide by,Outcome'.split(
    ',',
  )
const HUB =
  'D-7,,Open a hub,hubs,requested,2026-05-26,Ann Ames,,2400000,Field; Finance,No,,2026-06-20,'.split(
    ',',
  )
const VANS =
  'D-1,2026-03-12,Lease 40 vans,fleet,decided,2026-02-20,Bo Bell,Lower cost,1200000,Field,Partially,2026-09-15,,Saves 8%'.split(
    ',',
  )
const inLog = (rows: readonly (readonly string[])[], header = HEADER) =>
  readRights(csv([header, ...rows]))

it('reads a log of decisions by its columns, and takes it for no table of metrics', async () => {
  const { source, decisions } = await inLog([VANS, HUB])
  expect(source).toMatchObject({ kind: 'decision', rows: 2, skipped: [], confidence: 'verified' })
  expect(source.columns_not_read).toEqual([])
  expect(decisions).toEqual([
    {
      id: 'D-1',
      title: 'Lease 40 vans',
      subject: 'fleet',
      status: 'decided',
      requested_on: '2026-02-20',
      decided_on: '2026-03-12',
      owner: 'Bo Bell',
      rationale: 'Lower cost',
      cost_usd: 1_200_000,
      teams: ['Field'],
      reversible: 'partially',
      review_on: '2026-09-15',
      outcome: 'Saves 8%',
    },
    {
      id: 'D-7',
      title: 'Open a hub',
      subject: 'hubs',
      status: 'requested',
      requested_on: '2026-05-26',
      owner: 'Ann Ames',
      cost_usd: 2_400_000,
      teams: ['Field', 'Finance'],
      reversible: 'no',
      decide_by: '2026-06-20',
    },
  ])
})

it('reads it from a workbook, with the cell of each, by the seed’s own words', async () => {
  const header = [
    'Date',
    'Decision',
    'Context',
    'Options considered',
    'Decision made',
    'Rationale',
    'Owner',
    'Reversible',
    'Review date',
    'Outcome',
  ]
  const row = ['2026-03-12', 'Vans', 'Old ones', 'Buy; lease', 'Lease', 'Cash', 'Bo', 'Yes', '', '']
  const { document, decisions } = await readRights(aWorkbook({ Log: sheetOf([header, row]) }))
  expect(decisions).toEqual([
    {
      title: 'Vans',
      context: 'Old ones',
      options: ['Buy', 'lease'],
      rationale: 'Lease\nCash',
      owner: 'Bo',
      reversible: 'yes',
      decided_on: '2026-03-12',
    },
  ])
  expect(document?.locate?.value(['decisions', 0, 'owner'])?.cell).toBe('Log!B2')
})

it.each([
  ['Approved', 'decided'],
  ['Rejected by the board', 'rejected'],
  ['Not approved', 'rejected'],
  ['Withdrawn', 'rejected'],
  ['Abandoned', 'rejected'],
  ['Undecided', 'requested'],
  ['To be decided', 'requested'],
  ['Under review', 'requested'],
  ['On hold', 'requested'],
  ['Superseded by D-9', 'superseded'],
  ['Not yet approved', 'requested'],
  ['Not formally approved', 'requested'],
  ['No decision yet', 'requested'],
  ['No final decision', 'requested'],
  ['unapproved', 'requested'],
  ['TBD', 'requested'],
  ['?', 'requested'],
  ['Approved?', 'requested'],
  ['Will be decided on Monday', 'requested'],
  ['Has not been approved', 'rejected'],
  ['Not decided', 'requested'],
  ["Hasn't been decided", 'requested'],
  ['Approved - not yet implemented', 'decided'],
  ['Rejected - not yet announced', 'rejected'],
  ['Vetoed', 'rejected'],
  ['No-go', 'rejected'],
  ['Closed', 'decided'],
  ['Signed off', 'decided'],
  ['Ratified by the board', 'decided'],
  ['Not yet signed', 'requested'],
  ['No decision taken', 'requested'],
  ['Assigned to Bo', 'requested'],
])('takes the status "%s" for %s', async (status, expected) => {
  const { decisions } = await inLog(
    [['Close on Fridays', status, 'Bo']],
    ['Decision', 'Status', 'Owner'],
  )
  expect(decisions).toMatchObject([{ status: expected }])
})

it('names what is superseded where the decision stands that took its place', async () => {
  const { decisions, source } = await inLog(
    [
      ['D-1', 'Two hubs', 'Superseded by D-2', 'Bo'],
      ['D-2', 'Three hubs', 'Decided', 'Bo'],
      ['D-3', 'Four hubs', 'Superseded by D-8', 'Bo'],
    ],
    ['ID', 'Decision', 'Status', 'Owner'],
  )
  expect(decisions[1]).toMatchObject({ id: 'D-2', supersedes: 'D-1' })
  expect(source.assumptions.map(({ at }) => at)).toEqual([4])
})

it('tells each row and cell that is not read', async () => {
  const { source, decisions } = await inLog(
    [
      ['Vans', 'Soon', 'maybe', 'a lot', '2026-13-01'],
      ['', 'decided', 'yes', '5', ''],
    ],
    ['Decision', 'Status', 'Reversible', 'Cost ($K)', 'Decide by'],
  )
  expect(decisions).toEqual([{ title: 'Vans', status: 'requested' }])
  expect(source.skipped).toEqual([{ at: 3, reason: 'the row names no decision' }])
  expect(source.assumptions.map(({ assumed }) => assumed.split(' below ')[0])).toEqual([
    '"maybe"',
    '"a lot"',
    '"2026-13-01"',
    '"Soon"',
  ])
})

it('reads amounts in the unit of their column, and the hour of a decision', async () => {
  const { decisions } = await inLog(
    [['Vans', '2026-03-12 09:30', '2026-03-13T10:00:00', '480', 'Bo']],
    ['Decision', 'Requested', 'Decided on', 'Cost ($K)', 'Owner'],
  )
  expect(decisions).toMatchObject([
    { cost_usd: 480_000, requested_on: '2026-03-12T09:30:00', decided_on: '2026-03-13T10:00:00' },
  ])
})

it.each([
  ['Cost (£k)', '250', '£85k', [250_000, 85_000], 'GBP'],
  ['Cost', '£250000', '€5', [undefined, undefined], undefined],
  ['Cost', '£250000', '', [250_000, undefined], 'GBP'],
  ['Cost ($K)', '250', '$85k', [250_000, 85_000], undefined],
])('reads costs below "%s" in their one currency: %s, %s', async (name, a, b, costs, currency) => {
  const { decisions, document } = await inLog(
    [
      ['Vans', 'Decided', 'Bo', a],
      ['Hub', 'Decided', 'Bo', b],
    ],
    ['Decision', 'Status', 'Owner', name],
  )
  expect(decisions.map(({ cost_usd }) => cost_usd)).toEqual(costs)
  expect(document?.value.currency).toBe(currency)
})

it('guesses what the only day of an open row is, and whether a row without a day is decided', async () => {
  const { decisions, source } = await inLog(
    [
      ['Vans', '2026-03-12', 'open', ''],
      ['Hub', '', '', 'Cheaper'],
      ['Depot', '', '', ''],
    ],
    ['Decision', 'Date', 'Status', 'Rationale'],
  )
  expect(decisions).toEqual([
    { title: 'Vans', status: 'requested', requested_on: '2026-03-12' },
    { title: 'Hub', status: 'decided', rationale: 'Cheaper' },
    { title: 'Depot', status: 'requested' },
  ])
  expect(source.assumptions.map(({ at }) => at)).toEqual([2, 3, 4])
})

it('takes nothing for decided whose status it does not know', async () => {
  const { decisions, source } = await inLog(
    [
      ['Vans', '2026-03-12', 'Binned', 'Bo'],
      ['Hub', '2026-03-12', 'TBD', 'Bo'],
      ['Depot', '2026-03-12', '', 'Bo'],
    ],
    ['Decision', 'Date', 'Status', 'Owner'],
  )
  expect(decisions).toEqual([
    { title: 'Vans', status: 'requested', requested_on: '2026-03-12', owner: 'Bo' },
    { title: 'Hub', status: 'requested', requested_on: '2026-03-12', owner: 'Bo' },
    { title: 'Depot', decided_on: '2026-03-12', owner: 'Bo' },
  ])
  expect(source.assumptions.map(({ at }) => at)).toEqual([2, 2, 3])
})

it('takes a column of references for none of decisions', async () => {
  const { decisions } = await inLog(
    [['D-1', 'Lease vans', 'Decided', '2026-03-12']],
    ['Decision', 'Summary', 'Status', 'Date'],
  )
  expect(decisions).toMatchObject([{ id: 'D-1', title: 'Lease vans' }])
})

it('keeps who has which part beside the status', async () => {
  const { decisions } = await inLog(
    [['Vans', 'Ann', 'Bo', 'Decided', '2026-03-12']],
    ['Decision', 'Recommended by', 'Decided by', 'Status', 'Date'],
  )
  expect(decisions).toMatchObject([
    { status: 'decided', decided_on: '2026-03-12', rapid: { recommend: 'Ann', decide: 'Bo' } },
  ])
})

it.each([
  [
    'a matrix of parts',
    'Decision,Responsible,Accountable,Status,Due\nVans,Ann,Bo,open,2026-03-01\n',
  ],
  ['a matrix of letters', 'Decision,CEO,COO\nVans,D,R\nHubs,D,A\n'],
  [
    'verdicts on others',
    'Candidate,Date,Owner,Decision\nAnn,2026-03-01,Bo,Hire\nCy,2026-03-02,Bo,Hire\nDi,2026-03-02,Bo,No\nEd,2026-03-03,Bo,No\n',
  ],
  [
    'actions with the decision that they come from',
    'Action,Owner,Due,Status,Decision\nShip SSO,Ada,2026-11-20,Open,D-1\nCall bank,Bo,2026-11-10,Done,D-2\n',
  ],
  [
    'minutes, whose owner and due day are of the action',
    'Meeting date,Topic,Decision,Action,Owner,Due,Status\n2026-11-03,Pricing,Raise 3%,Update site,Bo,2026-11-20,open\n',
  ],
  ['references alone', 'Milestone,Status,Owner,Decision\nGA,open,Bo,D-1\nBeta,done,Cy,D-2\n'],
])('takes %s for no log', async (_, text) => {
  const { source } = await readRights(text)
  expect(source.kind).not.toBe('decision')
})

it('leaves out costs in another currency than the company has', async () => {
  const text = 'Decision,Status,Owner,Cost\nVans,Decided,Bo,£250\nHub,Decided,Bo,$300\n'
  const read = async (currency: string) => {
    const bytes = new TextEncoder().encode(text)
    const found = await recognise(bytes, { file: 'm', at: '2026-06-15', answers: {}, currency })
    if (!found.ok) throw new Error(found.problem.message)
    const [document] = found.source.documents
    expect(document?.value.currency).toBeUndefined()
    const { decisions = [] } = (document?.value ?? {}) as Company
    return decisions.map(({ cost_usd }) => cost_usd)
  }
  expect(await read('GBP')).toEqual([250, undefined])
  expect(await read('USD')).toEqual([undefined, 300])
})

it('reads a log that is a table of a Markdown page, and takes what is proposed for no decision', async () => {
  const { source, decisions } = await readRights(`# Decision log

| Date | Decision | Owner | Status | Why |
|---|---|---|---|---|
| 2026-05-04 | Move support to two shifts | Ann Ames | Decided | Night tickets |
| 2026-05-11 | Freeze hiring | Bo Bell | Proposed | Burn |
`)
  expect(source).toMatchObject({ kind: 'decision', rows: 2, skipped: [] })
  expect(decisions).toMatchObject([
    { title: 'Move support to two shifts', status: 'decided', decided_on: '2026-05-04' },
    { title: 'Freeze hiring', status: 'requested', requested_on: '2026-05-11' },
  ])
  expect(decisions?.[1]).not.toHaveProperty('decided_on')
})

it('leaves a table of decisions beside bullets to the notes of the meeting', async () => {
  const { source } = await readRights(
    '# Sync\n\n| Decision | Owner | Status |\n|---|---|---|\n| Hire | Ann | Decided |\n\n- [ ] Call Bo\n',
  )
  expect(source.kind).toBe('notes')
})
