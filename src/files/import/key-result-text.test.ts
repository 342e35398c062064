import { expect, it } from 'vitest'
import { keyResultOf } from './key-result-text.ts'

it.each([
  ['Raise NPS from 40 to 60 by June', { type: 'numeric', baseline_value: 40, target_value: 60 }],
  ['reduce churn to < 2 %', { type: 'numeric', target_value: 2, unit: '%', lower_is_better: true }],
  [
    'Reduce burn multiple from 1.8x to 1.3x',
    { baseline_value: 1.8, target_value: 1.3, lower_is_better: true },
  ],
  [
    'NRR from 100% to 115% (current: 108%)',
    { type: 'percentage', baseline_pct: 100, current_pct: 108, target_pct: 115 },
  ],
  [
    'Increase MRR from $100k to $1.5M',
    { baseline_value: 100_000, target_value: 1_500_000, unit: 'USD' },
  ],
  [
    'Bring open invoices over 60 days to $30K',
    { type: 'numeric', target_value: 30_000, unit: 'USD' },
  ],
  [
    'Revenue to $5.2M (from $4.0M), at $4.4M',
    { baseline_value: 4e6, current_value: 4.4e6, target_value: 5.2e6, unit: 'USD' },
  ],
  ['Uptime ≥ 99.9% (99.95%)', { type: 'percentage', current_pct: 99.95, target_pct: 99.9 }],
  ['Keep uptime above 99.9%', { type: 'control', target_value: 99.9, unit: '%' }],
  [
    'Net burn at most €95k a month, currently 104k',
    { type: 'control', current_value: 104_000, target_value: 95_000, lower_is_better: true },
  ],
  ['P1 incidents: no more than 2 customer-facing ones per month', { type: 'control' }],
  ['Cut P1 incidents to at most 2 a month', { type: 'numeric', lower_is_better: true }],
  ['Customers lost at most 5', { type: 'numeric', lower_is_better: true }],
  ['Sign 18 new logos, 7 so far', { type: 'numeric', current_value: 7, target_value: 18 }],
  ['Sign 18 new logos (7 signed to date)', { current_value: 7, target_value: 18 }],
  ['Pilots 2/6', { type: 'numeric', current_value: 2, target_value: 6 }],
  ['Pilots signed: 2 of 6', { type: 'numeric', current_value: 2, target_value: 6 }],
  ['7 out of 10 interviews done', { type: 'numeric', current_value: 7, target_value: 10 }],
  ['Clinics live 6/6', { type: 'numeric', current_value: 6, target_value: 6 }],
  ['Revenue €1.2M of €2M', { current_value: 1.2e6, target_value: 2e6, unit: 'EUR' }],
  // A crore is 10,000,000, a lakh 100,000: 1.2 crore and 45 thousand of 2 crore.
  [
    'Revenue ₹1,20,45,000 of ₹2,00,00,000',
    { current_value: 12_045_000, target_value: 20_000_000, unit: 'INR' },
  ],
  ['Revenue: $40K of 100K', { current_value: 40_000, target_value: 100_000, unit: 'USD' }],
  ['Revenue - 1.2M of 2M EUR', { current_value: 1.2e6, target_value: 2e6, unit: 'EUR' }],
  ['Adoption 40% of 60%', { type: 'percentage', current_pct: 40, target_pct: 60 }],
  ['40% of 60 customers renewed', { type: 'percentage', target_pct: 40 }],
  ['12 of 12 milestones', { type: 'numeric', current_value: 12, target_value: 12 }],
  ['6/6 pilots signed', { type: 'numeric', current_value: 6, target_value: 6 }],
  ['50/50 split agreed', { type: 'boolean' }],
  ['One of 5 labs certified', { type: 'numeric', current_value: 1, target_value: 5 }],
  ['9 of our 14 sites live', { type: 'numeric', current_value: 9, target_value: 14 }],
  ['Win 3 of the top 10 banks', { type: 'numeric', target_value: 3 }],
  ['7 of 10 customers renewed, target 9', { current_value: 7, target_value: 9 }],
  ['7 of 10 customers renewed, target 90%', { current_pct: 70, target_pct: 90 }],
  ['Target: 7 of 10 customers renewed', { type: 'numeric', target_value: 7 }],
  ['Reach $2M ARR: $1.2M of $2M', { current_value: 1.2e6, target_value: 2e6, unit: 'USD' }],
  ['Reach 9 sites (7 of 14)', { type: 'numeric', target_value: 9 }],
  ['Reduce open bugs: 30 of 40', { type: 'boolean' }],
  ['Reduce open bugs: 30 of 40, target 10', { current_value: 30, target_value: 10 }],
  ['ISO 9001/14001 certificates', { type: 'boolean' }],
  ['Get ISO 27001 and SOC 2 Type 2 certified', { type: 'boolean' }],
  ['Reach 4.5 of 5 stars', { type: 'numeric', target_value: 4.5 }],
  ['Launch by 2/6', { type: 'boolean' }],
  ['Agree on a 50/50 split', { type: 'boolean' }],
  ['NPS from 30 to 50: 40 of 50', { baseline_value: 30, current_value: 40, target_value: 50 }],
  ['NPS 30 → 50: 40/50', { baseline_value: 30, current_value: 40, target_value: 50 }],
  ['NPS from 30 to 50: 40', { baseline_value: 30, current_value: 40, target_value: 50 }],
  ['NPS from 30 to 50 points: 40', { baseline_value: 30, current_value: 40, target_value: 50 }],
  ['ARR from €1.1M to €1.5M: €1.2M', { current_value: 1.2e6, target_value: 1.5e6, unit: 'EUR' }],
  ['Uptime from 99.5% to 99.9%: 99.7% of 99.9%', { current_pct: 99.7, target_pct: 99.9 }],
  ['Win 3 Fortune 500 customers', { type: 'numeric', target_value: 3 }],
  ['Certify 4 Tier 1 sites', { type: 'numeric', target_value: 4 }],
  ['Launch the new website in Q3 2026', { type: 'boolean' }],
  ['Release v2.0 by 2026-09-30', { type: 'boolean' }],
])('reads %j', (text, expected) => {
  expect(keyResultOf(text).keyResult).toMatchObject(expected)
})

it.each([
  'Roll out 2FA to all staff',
  'Pass SOC 2 audit for all teams',
  'Close Q3 books on time',
  'Launch the B2B portal',
  'Certify ISO 27001',
  "Reach Top 10 in the analysts' list",
  'Move Tier 1 services to EC2',
  'Deliver Phase 2 of the rollout',
  'Implement GDPR Article 30 register',
  'Migrate to Office 365',
  'Upgrade all laptops to Windows 11',
  'Reach WCAG 2.1 AA',
  'Replace 360 feedback tool',
  'Offer a 401k plan',
  'Hold 1:1s in all teams',
])('reads no figure out of "%s"', (text) => {
  expect(keyResultOf(text)).toMatchObject({ keyResult: { type: 'boolean' }, guessed: [] })
})

it('takes no share behind a target for a value', () => {
  const { keyResult } = keyResultOf('NPS from 30 to 50: 40%')
  expect(keyResult.current_value).toBeUndefined()
  expect(keyResultOf('NPS from 30 to 50: 40 of 60').keyResult.current_value).toBeUndefined()
})

it('keeps the words, without the owner and the value of today', () => {
  expect(keyResultOf('KR1.2: Win 5 deals @ana (currently 3)').keyResult).toMatchObject({
    id: 'KR1.2',
    title: 'Win 5 deals',
    owner: 'ana',
    current_value: 3,
    target_value: 5,
  })
})

it.each([
  ['Grow revenue from $1.2 million to $1.8 million', 'point', [1.2e6, 1.8e6, 'USD']],
  ['Raise bookings from 800 thousand to 2 billion', 'point', [8e5, 2e9, undefined]],
  ['Umsatz von 1,2 Mio. € auf 1,8 Mrd. € steigern', 'comma', [1.2e6, 1.8e9, 'EUR']],
] as const)('reads the scale of "%s"', (text, mark, [baseline_value, target_value, unit]) => {
  const { keyResult, guessed } = keyResultOf(text, mark)
  expect(keyResult).toMatchObject({ type: 'numeric', baseline_value, target_value })
  expect(keyResult.unit).toBe(unit)
  expect(guessed).toEqual([])
})

it('reads German words for the way and the value of today', () => {
  const text = 'Bruttomarge von 38,5 % auf 42,0 % erhöhen (aktuell 39,1 %)'
  expect(keyResultOf(text, 'comma').keyResult).toEqual({
    title: 'Bruttomarge von 38,5 % auf 42,0 % erhöhen',
    type: 'percentage',
    baseline_pct: 38.5,
    current_pct: 39.1,
    target_pct: 42,
  })
})

it('tells a number that it does not understand, where it reads no target', () => {
  const { keyResult, guessed } = keyResultOf('Meet the service level (99.9%) everywhere')
  expect(keyResult.type).toBe('boolean')
  expect(guessed).toMatchObject([{ keys: ['type'], words: expect.stringContaining('99.9%') }])
  expect(keyResultOf('Ship version 2.0.1 in Q3 2026').guessed).toEqual([])
})

it('says that so many of so many is a guess', () => {
  expect(keyResultOf('Pilots 2/6').guessed).toMatchObject([
    { keys: ['current_value', 'current_pct'], words: '2 is taken for the current value' },
    { keys: ['target_value', 'target_pct'], words: '6 is taken for the target' },
  ])
})

it('guesses no target where one is stated, and none of what is to fall', () => {
  expect(keyResultOf('7 of 10 customers renewed, target 9').guessed).toMatchObject([
    { words: '7 is taken for the current value' },
  ])
  expect(keyResultOf('Reduce open bugs: 30 of 40').guessed).toMatchObject([{ keys: ['type'] }])
  expect(keyResultOf('Cut incidents to 10: 7 of 10').keyResult).toEqual({
    title: 'Cut incidents to 10: 7 of 10',
    type: 'numeric',
    target_value: 10,
    lower_is_better: true,
  })
})

it('says what it guessed', () => {
  expect(keyResultOf('Hire 5 engineers').guessed).toMatchObject([
    { words: '5 is taken for the target' },
  ])
  expect(keyResultOf('Increase sign-ups by 20%').guessed).toHaveLength(1)
  expect(keyResultOf('Raise NPS from 40 to 60').guessed).toEqual([])
})

it.each([
  ['Page load under 2 s (now 3.1 s)', 'Page load under 2 s', 3.1],
  ['Cut wait from 9 s to 4 s (currently 6 s)', 'Cut wait from 9 s to 4 s', 6],
  ['Cut wait from 9 to 4 days, currently 6 days', 'Cut wait from 9 to 4 days', 6],
  ['CSAT 4.2 -> 4.6 (4.4)', 'CSAT 4.2 -> 4.6 (4.4)', 4.4],
  ['Backlog from 120 to 40, at 90', 'Backlog from 120 to 40, at 90', 90],
])('reads the current value of "%s", and leaves a whole title', (words, title, current_value) => {
  expect(keyResultOf(words).keyResult).toMatchObject({ title, current_value })
})

it('leaves brackets behind a current value apart from the title', () => {
  expect(keyResultOf('NPS 30 → 50, now 41 [Lena]').keyResult.title).toBe('NPS 30 → 50 [Lena]')
})

it('guesses that more is better where a value is past its target and no word says which way', () => {
  const of = (text: string) => keyResultOf(text).guessed.map(({ words }) => words)
  const past = 'more is taken for better, so that 71000 is past its target'
  expect(of('Bring open invoices over 60 days to $30K, currently $71K')).toEqual([past])
  expect(of('Cut open invoices to $30K, currently $71K')).toEqual([])
  expect(of('Open invoices from $90K to $30K, currently $71K')).toEqual([])
  expect(of('Reach 100 customers, currently 120')).toEqual([])
})
