import { expect, it } from 'vitest'
import { recognise } from './recognise.ts'

const read = async (text: string, file: string) => {
  const found = await recognise(new TextEncoder().encode(text), {
    file,
    at: '2026-08-01',
    answers: {},
  })
  if (!found.ok) throw new Error(found.problem.message)
  return found.source
}

it('reads what OKR tools write as JSON, objectives inside each other too', async () => {
  const source = await read(
    JSON.stringify(
      {
        period: 'Q3 2026',
        objectives: [
          {
            id: 1,
            name: 'Grow',
            owner: { name: 'Ana' },
            keyResults: [
              { title: 'MRR', startValue: 100, targetValue: 200, currentValue: 150, unit: 'USD' },
              { title: 'Launch EU', progress: 0.5 },
              { note: 'no title' },
            ],
            children: [{ title: 'Sub', key_results: ['Raise NPS from 10 to 20'] }],
          },
        ],
      },
      null,
      2,
    ),
    'x.json',
  )
  expect(source).toMatchObject({ kind: 'okrs', rows: 4, rows_read: 3 })
  expect(source.documents[0]?.value).toMatchObject({
    company_okrs: {
      quarter: 'Q3 2026',
      objectives: [
        {
          id: '1',
          owner: 'Ana',
          key_results: [
            { title: 'MRR', baseline_value: 100, current_value: 150, target_value: 200 },
            { title: 'Launch EU', score: 0.5 },
          ],
        },
        { title: 'Sub', notes: 'Part of: Grow', key_results: [{ baseline_value: 10 }] },
      ],
    },
  })
  const place = source.documents[0]?.locate?.value([
    'company_okrs',
    'objectives',
    0,
    'key_results',
    0,
  ])
  expect(place?.line).toBe(11)
})

it('reads YAML with lists of goals', async () => {
  const source = await read(
    'goals:\n  - goal: Ship\n    team: Web\n    results:\n      - name: LCP\n        from: 4\n        to: 2\n',
    'x.yaml',
  )
  expect(source.documents[0]?.value).toMatchObject({
    team_okrs: [
      { name: 'Web', objectives: [{ key_results: [{ target_value: 2, lower_is_better: true }] }] },
    ],
  })
})

it('asks for the decimal mark of texts, and takes the answer', async () => {
  const text = JSON.stringify(
    { objectives: [{ title: 'Grow', keyResults: [{ title: 'Users', target: '1,200' }] }] },
    null,
    1,
  )
  const { questions, documents } = await read(text, 'okrs.json')
  expect(questions).toMatchObject([{ id: 'okrs.json:decimal_mark', at: 6, taken: 'point' }])
  const target = 'company_okrs.objectives[0].key_results[0].target_value'
  expect(documents[0]?.guesses).toMatchObject([{ paths: [target] }])
})
