import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { keyResultOf } from './key-result-text.ts'
import { okrsFromMarkdown } from './okr-markdown.ts'

it.each([
  ['Cut claims from 5.5 to 4.0 per 1,000, currently 6.1 @Lena Fairbanks', 'Lena Fairbanks'],
  ['Cut claims @Lena Fairbanks from 5.5 to 4.0', 'Lena Fairbanks'],
  ['Cut claims (@Lena M. Fairbanks)', 'Lena M. Fairbanks'],
  ['@Lena Fairbanks: Cut claims', 'Lena Fairbanks'],
  ['@Lena Cut claims', 'Lena'],
  ['Cut claims @ana.bell from 5.5 to 4', 'ana.bell'],
  ['Cut claims @Ana de la Cruz.', 'Ana de la Cruz'],
  ['Cut claims (owner: Ana María O’Neil-Bell)', 'Ana María O’Neil-Bell'],
  ['Cut claims from 5.5 to 4, DRI: Ana and nobody else', 'Ana'],
])('reads the whole name of an owner in "%s"', (words, owner) => {
  const { keyResult } = keyResultOf(words)
  expect(keyResult.owner).toBe(owner)
  expect(keyResult.title).not.toMatch(/Fairbanks|Lena|Cruz|Bell|@/)
})

it.each([
  'Cut claims from 5.5 to 4.0, now 6.1 — @Lena Fairbanks and @Rhonda Castillo',
  'Cut claims from 5.5 to 4.0, now 6.1 @Lena Fairbanks / @Rhonda Castillo',
  'Cut claims from 5.5 to 4.0, now 6.1 (@Lena Fairbanks, @Rhonda Castillo)',
  'Cut claims from 5.5 to 4.0 @Lena Fairbanks & @rhonda.castillo, now 6.1',
])('takes the first of several owners, and tells the others: "%s"', (words) => {
  const { keyResult, guessed } = keyResultOf(words)
  expect(keyResult).toMatchObject({
    owner: 'Lena Fairbanks',
    title: 'Cut claims from 5.5 to 4.0',
    current_value: 6.1,
  })
  expect(guessed.map(({ words: said }) => said.toLowerCase())).toEqual([
    expect.stringMatching(/^lena fairbanks is taken .* @rhonda[ .]castillo$/),
  ])
})

const read = (text: string) => {
  const source = okrsFromMarkdown(text, { file: 'o.md', at: '2026-09-11', answers: {} })
  expect(source.rows).toBe(source.rows_read + source.skipped.length)
  const { company_okrs, strategy } = (source.documents[0]?.value ?? {}) as Company
  const objectives = (company_okrs?.objectives ?? []).map(({ title, owner, key_results = [] }) => ({
    [`${title}`]: owner,
    ...Object.fromEntries(key_results.map((each) => [each.title, each.owner])),
  }))
  return { source, objectives, strategy }
}

it('takes a line below a heading for the owner of its objective', () => {
  const { objectives, source } = read(
    '# OKRs Q3 2026\n## O1: Win\n**Owner:** Daniel Brandt\n\n- Close 10 deals\n## Last\n\nDRI: @ana\n\n## O3: Hold\n- Owner: Bo | Q3\n- Keep 40 shops\n',
  )
  expect(objectives).toEqual([
    { Win: 'Daniel Brandt', 'Close 10 deals': undefined },
    { Last: 'ana' },
    { Hold: 'Bo', 'Keep 40 shops': undefined },
  ])
  expect(source.rows).toBe(2)
})

it('takes a line in an entry for the owner of its key result, and behind a blank one of the objective', () => {
  const { objectives } = read(
    '# OKRs\n## O1: Win\n- Close 10 deals\n  Owner: Rhonda Castillo\n- Open 3 hubs\nOwner: Lena Fairbanks\n- Sell 5 vans\n  - Owner: Cy\n- Hire 4 people\n\n  who we need\n  Owner: Di\n\nOwner: Ann Ames\n',
  )
  expect(objectives).toEqual([
    {
      Win: 'Ann Ames',
      'Close 10 deals': 'Rhonda Castillo',
      'Open 3 hubs': 'Lena Fairbanks',
      'Sell 5 vans': 'Cy',
      'Hire 4 people': 'Di',
    },
  ])
})

it('reads a score before a whole name', () => {
  const { source, objectives } = read('# OKRs\n## O1: Win\n- Cut claims (0.7) @Lena Fairbanks\n')
  expect(objectives).toEqual([{ Win: undefined, 'Cut claims': 'Lena Fairbanks' }])
  const { company_okrs } = (source.documents[0]?.value ?? {}) as Company
  expect(company_okrs?.objectives?.[0]?.key_results).toMatchObject([{ score: 0.7 }])
})

it('takes it below boxes, said objectives and a priority too', () => {
  const { objectives, strategy } = read(
    '# OKRs\n## Delight\nOwner: Ann\n### O1: Win\n- [ ] Sign a lease\n  Owner: Bo\n### O2: Grow\n- Objective: Reach\n  - Owner: Cy\n  - [ ] Open a shop\n',
  )
  expect(objectives).toMatchObject([
    { Win: undefined, 'Sign a lease': 'Bo' },
    {},
    { Reach: 'Cy', 'Open a shop': undefined },
  ])
  expect(strategy?.priorities).toEqual([{ id: 'P1', title: 'Delight', owner: 'Ann' }])
})

it.each(['Owner: TBD', 'Owners: activate 200 hosts', 'Lead: 40 new ones a week'])(
  'takes "%s" for nobody',
  (line) => {
    const { objectives } = read(`# OKRs\n## O1: Win\n${line}\n- Close 10 deals\n`)
    expect(objectives).toEqual([{ Win: undefined, 'Close 10 deals': undefined }])
  },
)
