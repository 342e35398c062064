import { expect, it } from 'vitest'
import { readTables } from '../tables/read-tables.ts'
import { metricsFromTables } from './metrics-from-tables.ts'

const read = async (csv: string, answers: Record<string, string> = {}) => {
  const tables = await readTables(new TextEncoder().encode(csv), 'm.csv')
  if (!tables.ok) throw new Error(tables.problem.message)
  const whole = tables.tables.map((table) => table.whole())
  const source = metricsFromTables(whole, { file: 'm.csv', at: '2026-04-15', answers })
  if (source === undefined) throw new Error('expected metrics')
  return { source, document: source.documents[0]?.value ?? {} }
}
const value = (metric: string, on: string, number: number) =>
  expect.objectContaining({ metric, on, value: number })

it('reads months across, with currencies, thousands, percent, and negatives in brackets', async () => {
  const { source, document } = await read(
    'Metric,Jan 2026,Feb 2026\nARR,"$1,200,000","$1,250,000"\nNet burn,($250k),"(240,000)"\nEBITDA,($10k),n/a\nChurn,2.5%,2.1%\n',
  )
  expect(document.metric_history).toEqual([
    value('arr_usd', '2026-01-31', 1_200_000),
    value('arr_usd', '2026-02-28', 1_250_000),
    value('burn_usd_per_month', '2026-01-31', 250_000),
    value('burn_usd_per_month', '2026-02-28', 240_000),
    value('ebitda_usd', '2026-01-31', -10_000),
    value('monthly_churn_pct', '2026-01-31', 2.5),
    value('monthly_churn_pct', '2026-02-28', 2.1),
  ])
  expect(document.as_of).toBe('2026-02-28')
  expect(document.metrics).toMatchObject({ arr_usd: 1_250_000 })
  expect(source.documents[0]?.locate?.value(['metrics', 'arr_usd'])).toMatchObject({ line: 2 })
  expect([source.rows, source.rows_read]).toEqual([4, 4])
})

it('tells churn of customers from that of revenue', async () => {
  const { document } = await read(
    'Metric,Jan 2026,Feb 2026\nLogo churn %,2.4%,2.6%\nChurn,1.5%,1.7%\n',
  )
  expect(document.metrics).toEqual({ monthly_logo_churn_pct: 2.6, monthly_churn_pct: 1.7 })
})

it('reads scales before the currency, German months, and tells a column of numbers that it leaves', async () => {
  const { source, document } = await read(
    'Kennzahl;Sep 2026;Okt 2026;Mär. 27;Smarch 2026\nMRR (€);101.250,00;104.800,50;1,5;7\nNet burn (k€);(85);(78);(80);1\nCash in Mio. €;1,5;1,4;1,3;1\nCosts (TEUR);85,5;78,0;80;1\n',
  )
  const days = (document.metric_history as { on: string }[]).map(({ on }) => on)
  expect([...new Set(days)]).toEqual(['2026-09-30', '2026-10-31', '2027-03-31'])
  expect(document.metric_history).toEqual(
    expect.arrayContaining([
      value('mrr_usd', '2026-10-31', 104_800.5),
      value('burn_usd_per_month', '2026-09-30', 85_000),
      value('cash_usd', '2026-10-31', 1_400_000),
      value('costs_usd', '2026-09-30', 85_500),
    ]),
  )
  expect(document.currency).toBe('EUR')
  expect(source.assumptions).toMatchObject([
    { assumed: expect.stringContaining('"Smarch 2026" is no month') },
  ])
})

it.each([
  [
    'months down',
    'Monat;ARR (EUR);Cash (EUR)\n2026-08;1.250.000;840.000\n2026-09;1.310.000;790.000\n',
  ],
  [
    'a row a value',
    'Stichtag;Kennzahl;Ist;Soll\n31.08.2026;ARR (EUR);1.250.000;1.300.000\n30.09.2026;ARR (EUR);1.310.000;1.400.000\n',
  ],
])('reads German headings of %s', async (_, csv) => {
  const { document } = await read(csv)
  expect(document.metric_history).toEqual(
    expect.arrayContaining([
      value('arr_usd', '2026-08-31', 1_250_000),
      value('arr_usd', '2026-09-30', 1_310_000),
    ]),
  )
  expect(document.currency).toBe('EUR')
})

it.each([
  ['months of numbers', ',2026-01,2026-02\nRevenue,5,6\nCash,7,8\n'],
  ['days, as workbooks have them', 'Item,2026-01-01,2026-02-01\nRevenue,5,6\nCash,7,8\n'],
])('reads a sheet headed by %s', async (_, csv) => {
  const { document } = await read(csv)
  expect(document.metric_history).toEqual([
    value('revenue_usd', '2026-01-31', 5),
    value('revenue_usd', '2026-02-28', 6),
    value('cash_usd', '2026-01-31', 7),
    value('cash_usd', '2026-02-28', 8),
  ])
})

it.each([
  ['Gross margin %', 'gross_margin_pct', 38.1],
  ['Operating margin %', 'operating_margin_pct', 38.1],
  ['Gain in %', 'gain_pct', 38.1],
  ['Support cost $', 'support_cost_usd', 38.1],
  ['Cost in $k', 'cost_usd', 38_100],
  ['Cash (end of month)', 'cash_usd', 38.1],
  ['Cash & equivalents', 'cash_usd', 38.1],
  ['Cash and cash equivalents, EOM ($m)', 'cash_usd', 38_100_000],
  ['Month-end cash balance', 'cash_usd', 38.1],
  ['Closing ARR', 'arr_usd', 38.1],
  ['New ARR this week', 'new_arr_this_week_usd', 38.1],
  ['Deploys/week', 'deploys_per_week', 38.1],
  ['Decision cycle time (hours)', 'decision_cycle_hours', 38.1],
  ['Decision cycle time (days)', 'decision_cycle_time_days', 38.1],
  ['Customer incidents', 'customer_facing_incidents_per_month', 38.1],
  ['Runway (mo)', 'runway_months', 38.1],
  ['Opening cash', 'opening_cash', 38.1],
  ['Patient NPS', 'nps', 38.1],
  ['Employee NPS', 'employee_nps', 38.1],
])('reads %s as %s', async (name, metric, number) => {
  const { document } = await read(`KPI,Jan 2026,Feb 2026\n"${name}",38.8,38.1\n`)
  expect(document.metric_history).toContainEqual(value(metric, '2026-02-28', number))
})

it.each([
  ['Cash,$5,$6\nCash & equivalents,$7,$8', { cash_usd: 6, cash_equivalents_usd: 8 }],
  ['Patient NPS,50,51\nNPS,50,40', { nps: 40, patient_nps: 51 }],
  ['Cash,$5,$6\nCash balance,$5,$6', { cash_usd: 6 }],
])('keeps two names of one metric apart where their values differ: %s', async (rows, metrics) => {
  const { document } = await read(`KPI,Jan 2026,Feb 2026\n${rows}\n`)
  expect(document.metrics).toEqual(metrics)
})

it.each([
  ['Revenue', 'Revenue plan', 'Headcount', 'Headcount budget'],
  ['Revenue', 'Revenue (plan)', 'Total headcount', 'Headcount (target)'],
  ['Revenue actual (£k)', 'Revenue planned (£k)', 'Headcount - actual', 'Headcount - plan'],
])('reads a row beside %s that is called %s as its plan', async (...names) => {
  const [sales, planned, people, budget] = names
  const { source, document } = await read(
    `KPI pack (£k),,,\nMetric,Jan 2026,Feb 2026,Dec 2026\n${sales},1058,1011,\n${planned},1200,1230,1500\n${people},159,158,\n${budget},165,168,190\n`,
  )
  expect(document.metric_history).toEqual([
    { metric: 'revenue_usd', on: '2026-01-31', value: 1_058_000, plan: 1_200_000 },
    { metric: 'revenue_usd', on: '2026-02-28', value: 1_011_000, plan: 1_230_000 },
    { metric: 'headcount', on: '2026-01-31', value: 159, plan: 165 },
    { metric: 'headcount', on: '2026-02-28', value: 158, plan: 168 },
    { metric: 'revenue_usd', on: '2026-12-31', plan: 1_500_000 },
    { metric: 'headcount', on: '2026-12-31', plan: 190 },
  ])
  expect(document.metrics).toEqual({ revenue_usd: 1_011_000, headcount: 158 })
  expect([source.rows, source.rows_read, document.as_of]).toEqual([4, 4, '2026-02-28'])
})

it('reads columns of plans, and leaves a plan of nothing else a metric of its own', async () => {
  const { document } = await read(
    'Month,Revenue,Revenue budget,Training budget,Revenue vs plan\n2026-01,5,6,7,8\n2026-02,5,6,7,8\n',
  )
  expect(document.metric_history).toContainEqual({
    metric: 'revenue_usd',
    on: '2026-02-28',
    value: 5,
    plan: 6,
  })
  expect(Object.keys(document.metrics ?? {})).toEqual([
    'revenue_usd',
    'training_budget',
    'revenue_vs_plan',
  ])
})

it('reads amounts grouped as in India', async () => {
  const { document, source } = await read(
    'Date,Metric,Value\n2026-01-31,GMV,"1,20,45,000"\n2026-02-28,GMV,"98,75,000.50"\n2026-01-31,Stores,"1,200"\n',
  )
  expect(document.metrics).toEqual({ gmv: 9_875_000.5 })
  expect(document.metric_history).toContainEqual(value('gmv', '2026-01-31', 12_045_000))
  expect(document.metric_history).toContainEqual(value('stores', '2026-01-31', 1200))
  expect(source.questions).toEqual([])
})

it('reads one row a value, with plans and decimal commas in euros', async () => {
  const { document } = await read(
    'Date;Metric;Actual;Plan\n31.01.2026;MRR (EUR);100.000,50;110.000\n28.02.2026;MRR (EUR);105.000;112.000\n',
  )
  expect(document).toMatchObject({
    currency: 'EUR',
    metric_history: [
      { metric: 'mrr_usd', on: '2026-01-31', value: 100_000.5, plan: 110_000 },
      { metric: 'mrr_usd', on: '2026-02-28', value: 105_000, plan: 112_000 },
    ],
  })
})

it('reads months down, and asks about a last row that sums up', async () => {
  const csv = 'month,arr_usd,nps\n2026-01,1200000,40\n2026-02,1250000,42\nTotal,2450000,\n'
  const { source } = await read(csv)
  expect(source).toMatchObject({ rows: 3, rows_read: 2, questions: [{ id: 'm.csv:total' }] })
})

it('asks which of day and month comes first, and takes the answer', async () => {
  const csv = 'date,metric,value\n03/04/2025,nps,40\n'
  const { source } = await read(csv)
  expect(source.questions).toMatchObject([{ id: 'm.csv:day_order', taken: null }])
  expect(source.skipped).toHaveLength(1)
  const { document } = await read(csv, { 'm.csv:day_order': 'month_first' })
  expect(document.metric_history).toEqual([value('nps', '2025-03-04', 40)])
})

it.each([
  ['Datum;Metrik;Wert;Plan', 'a column of that name'],
  ['Datum;Zeile;Wert;Plan', 'the only column that parts the rows of a day'],
])('reads rows headed by %s with names from %s', async (header) => {
  const march = '2026-03-31;Umsatz;1200;1300\n2026-03-31;Kosten;900;800\n'
  const { document } = await read(`${header}\n${march}${march.replaceAll('-03-31', '-04-30')}`)
  expect(document.metric_history).toEqual(
    ['2026-03-31', '2026-04-30'].flatMap((on) => [
      { metric: 'umsatz', on, value: 1200, plan: 1300 },
      { metric: 'kosten', on, value: 900, plan: 800 },
    ]),
  )
})

it.each([
  ['payments', '2026-03-31,Acme,5\n2026-03-31,Beta,6\n2026-04-30,Acme,7\n'],
  ['two of a day', '2026-03-31,Acme,5\n2026-03-31,Acme,6\n'],
])('takes words beside values for no metrics in %s', async (_, rows) => {
  const { document } = await read(`Date,Customer,Amount\n${rows}`)
  const metrics = (document.metric_history as { metric: string }[]).map(({ metric }) => metric)
  expect([...new Set(metrics)]).toEqual(['amount'])
})

it('tells a column that parts the rows of a day and is not read', async () => {
  const { source } = await read('Date,Region,Revenue\n2026-03-31,EU,1\n2026-03-31,US,2\n')
  expect(source.assumptions).toMatchObject([
    { at: 2, assumed: 'the column "Region" is not known and is not read' },
  ])
})

const FIGURES =
  'Jan 2026,Feb 2026\nNet burn,1380,1192\nCash,"33,579","$29,770"\nHeadcount,410,420\nOn-time rate,93.1%,93.3%\nOpex,900,950\nRaised ($M),40,40\nRevenue,$5.9M,6052\n'
const inThousands = {
  burn_usd_per_month: 1_192_000,
  cash_usd: 29_770_000,
  headcount: 420,
  on_time_rate_pct: 93.3,
  opex_usd: 950_000,
  raised_usd: 40_000_000,
  revenue_usd: 6_052_000,
}

it.each([
  ['its corner', `Metric ($K unless noted),${FIGURES}`],
  ['its corner, after a comma', `"Metric, $ in thousands",${FIGURES}`],
  ['its title', `Acme – Board KPIs ($ in thousands),,\nMetric,${FIGURES}`],
  ['its title, in words', `All amounts in thousands of US dollars,,\nMetric,${FIGURES}`],
  ['a heading inside of it', `Metric,${FIGURES.replace('\n', '\nFinancials ($000s),,\n')}`],
])('reads amounts in the unit that a table names in %s, but what names its own', async (_, csv) => {
  const { document } = await read(csv)
  expect(document.metrics).toEqual(inThousands)
  expect(document.metric_history).toContainEqual(value('revenue_usd', '2026-01-31', 5_900_000))
})

it('takes the currency of a corner, and the unit of a column of units before it', async () => {
  const { document } = await read(
    'Metric (€),Unit,Jan 2026,Feb 2026\nCash,k€,900,880\nOpex,,41000,42000\nParcels,k,300,310\nOn-time,%,93,94\n',
  )
  expect(document).toMatchObject({
    currency: 'EUR',
    metrics: { cash_usd: 880_000, opex_usd: 42_000, parcels: 310_000, on_time_pct: 94 },
  })
})

it('reads the unit of a column of values, and of months down', async () => {
  const long = await read(
    'Date,Metric,Value ($K),Plan ($K)\n2026-01-31,Cash,900,950\n2026-02-28,Cash,880,900\n',
  )
  expect(long.document.metric_history).toMatchObject([
    { metric: 'cash_usd', value: 900_000, plan: 950_000 },
    { metric: 'cash_usd', value: 880_000, plan: 900_000 },
  ])
  const down = await read('Month ($K),Cash,Headcount,Burn ($)\n2026-01,900,12,70500\n')
  expect(down.document.metrics).toEqual({
    cash_usd: 900_000,
    headcount: 12,
    burn_usd_per_month: 70_500,
  })
})

it('tells of what nobody can say whether the unit of the table is its own', async () => {
  const { source, document } = await read(
    'Metric ($K),Jan 2026,Feb 2026\nCost per stop,4.1,4.2\nStops,300,310\nActive merchants (#),9,9\nOrders,5,6\nReceivables over 60 days,58,64\nOpen invoices over 60 days,1,2\n',
  )
  expect(document.metrics).toMatchObject({
    cost_per_stop: 4.2,
    stops: 310,
    receivables_over_60_days_usd: 64_000,
  })
  expect(source.assumptions.map(({ assumed }) => assumed.split(' is taken')[0])).toEqual([
    '"Cost per stop"',
    '"Stops"',
    '"Open invoices over 60 days"',
  ])
})

it('takes a row without values yet for no heading', async () => {
  const { document } = await read(
    'Metric,Jan 2026,Feb 2026\nNew cash ($M),,\nCash,900,880\nRaised ($M),n/a,n/a\nBurn,70,80\n',
  )
  expect(document.metrics).toEqual({ cash_usd: 880, burn_usd_per_month: 80 })
})

it('takes an amount in a title for no unit', async () => {
  const { document } = await read(
    'The way to $100M and 5 M€ ARR,,\nMetric,Jan 2026,Feb 2026\nCash,900,880\n',
  )
  expect(document.metrics).toEqual({ cash_usd: 880 })
})
