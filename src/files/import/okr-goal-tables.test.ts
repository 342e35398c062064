import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { recognise } from './recognise.ts'

const read = (...lines: string[]) => readAs('goals.csv', ...lines)
const readAs = async (file: string, ...lines: string[]) => {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const found = await recognise(bytes, { file, at: '2026-11-16', answers: {} })
  if (!found.ok) throw new Error(found.problem.message)
  const { source } = found
  const { company_okrs } = (source.documents[0]?.value ?? {}) as Company
  return { source, objectives: company_okrs?.objectives ?? [] }
}

const WAIT = { baseline_value: 19, current_value: 23, target_value: 10, lower_is_better: true }
const NO_SHOWS = { baseline_value: 12, current_value: 9, target_value: 7, lower_is_better: true }

it('takes an objective beside its values for the key result too', async () => {
  const { source, objectives } = await read(
    'Objective,Owner,Start,Now,Target,Unit',
    'Wait for an appointment,Ines,19,23,10,days',
    'No-shows,Carla,12,9,7,%',
  )
  expect(objectives).toMatchObject([
    {
      title: 'Wait for an appointment',
      owner: 'Ines',
      key_results: [{ title: 'Wait for an appointment', owner: 'Ines', unit: 'days', ...WAIT }],
    },
    {
      title: 'No-shows',
      owner: 'Carla',
      key_results: [{ title: 'No-shows', owner: 'Carla', unit: '%', ...NO_SHOWS }],
    },
  ])
  expect([source.confidence, source.questions]).toEqual(['verified', []])
})

it('says where several rows are named by one objective, and mixes no owners', async () => {
  const { source, objectives } = await read(
    'Objective,Owner,Start,Now,Target',
    'Patients are seen sooner,Ines,19,23,10',
    'Patients are seen sooner,Carla,12,9,7',
  )
  expect(objectives).toHaveLength(1)
  expect(objectives[0]?.owner).toBeUndefined()
  expect(objectives[0]?.key_results).toMatchObject([
    { owner: 'Ines', ...WAIT },
    { owner: 'Carla', ...NO_SHOWS },
  ])
  expect(source.assumptions).toMatchObject([{ at: 3 }])
})

it('takes a column of goals in words for the key results, not for the target', async () => {
  const { source, objectives } = await read(
    'Objective,Goal,Owner,Start,Now,Target',
    'Patients are seen sooner,Wait from 19 to 10 days,Ines,19,23,10',
    'Patients are seen sooner,Fewer no-shows,Carla,12,9,7',
  )
  expect(objectives[0]?.key_results).toMatchObject([
    { title: 'Wait from 19 to 10 days', owner: 'Ines', ...WAIT },
    { title: 'Fewer no-shows', owner: 'Carla', ...NO_SHOWS },
  ])
  expect(source.questions).toEqual([])
})

it('reads goals in words beside values without a column of objectives', async () => {
  const { objectives } = await read('Goals,Owner,Start,Now,Target', 'See them sooner,Ines,19,23,10')
  expect(objectives).toMatchObject([
    { title: 'goals', key_results: [{ title: 'See them sooner', owner: 'Ines', ...WAIT }] },
  ])
})

it('takes goals in words beside a column of measures for the objectives', async () => {
  const { objectives } = await read(
    'Goal,KPI,Owner,Start,Now,Target',
    'See them sooner,Wait,Ines,19,23,10',
    'See them sooner,No-shows,Carla,12,9,7',
  )
  expect(objectives).toMatchObject([
    { title: 'See them sooner', key_results: [{ title: 'Wait' }, { title: 'No-shows' }] },
  ])
})

it('takes goals that are numbers or limits for the targets', async () => {
  const { objectives } = await read(
    'Objective,Goal,Now',
    'No-shows,7,9',
    'Satisfaction,at least 40,31',
  )
  expect(objectives).toMatchObject([
    { key_results: [{ title: 'No-shows', target_value: 7, current_value: 9 }] },
    { key_results: [{ title: 'Satisfaction', target_value: 40, current_value: 31 }] },
  ])
})

it('joins the weeks of an objective that is its own key result', async () => {
  const { objectives } = await read(
    'Date,Objective,Now,Target',
    '2026-10-01,Satisfaction,28,40',
    '2026-10-08,Satisfaction,31,40',
  )
  expect(objectives).toMatchObject([
    {
      key_results: [
        {
          current_value: 31,
          check_ins: [
            { on: '2026-10-01', value: 28 },
            { on: '2026-10-08', value: 31 },
          ],
        },
      ],
    },
  ])
})

it('tells the values of a row that names no key result where others do', async () => {
  const { source, objectives } = await read(
    'Objective,Key result,Owner,Start,Target',
    'Sooner,,Ana,12,7',
    ',Book in two days,Ben,5,2',
  )
  expect(objectives).toMatchObject([{ owner: 'Ana', key_results: [{ owner: 'Ben' }] }])
  expect(source.assumptions).toMatchObject([
    { at: 2, assumed: expect.stringMatching(/"12", "7" are left out/) },
  ])
  expect(source.confidence).toBe('assumed')
})

it('tells by the verb which way is better, where no baseline says it', async () => {
  const { source, objectives } = await read(
    'Objective,Key result,Now,Target',
    'Care,Cut no-shows,9,7',
    ',No-shows,9,7',
    ',Visits,5,7',
  )
  expect(objectives[0]?.key_results?.map((one) => one.lower_is_better)).toEqual([
    true,
    undefined,
    undefined,
  ])
  expect(source.assumptions).toMatchObject([
    { at: 3, assumed: 'No-shows: more is taken for better, so that 9 is past its target' },
  ])
})

it('is of the department that the name of its file says', async () => {
  const rows = ['Objective,Key result,Target', 'Win,Demos,100']
  const { source } = await readAs('sales_okrs_Q4_FY26.csv', ...rows)
  expect(source.documents[0]?.value).toMatchObject({
    department_okrs: [{ name: 'Sales', quarter: 'Q4 FY26', objectives: [{ title: 'Win' }] }],
  })
  const page = await readAs('sales.md', '# Sales: Q4 FY26', '## O1: Win', '- Demos from 0 to 100')
  expect(page.source).toMatchObject({ kind: 'okrs', confidence: 'verified' })
})
