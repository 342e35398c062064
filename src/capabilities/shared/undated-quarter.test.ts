import { describe, expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

const results = [
  { title: 'Signed customers', baseline_value: 0, current_value: 3, target_value: 10 },
  { title: 'Regions opened', baseline_value: 0, current_value: 8, target_value: 10 },
]
const objectives = [{ id: 'O1', title: 'Grow', key_results: results }]
const undated = {
  company_okrs: { quarter: 'Q1 2025', objectives },
  department_okrs: [{ name: 'Sales', objectives: [{ id: 'S1', key_results: results }] }],
}

/** The page as one line, without what its form adds. */
async function pageOf(command: readonly string[], form: string, company: object): Promise<string> {
  const args = [...command, '-i', '-', '--at', '2025-02-15', '-f', form]
  const { stdout, stderr } = await runCoo(args, { stdin: JSON.stringify(company) })
  expect(stdout, stderr).not.toBe('')
  return stdout.replace(/<[^>]*>|\\|`|[┃│]/g, ' ').replace(/\s+/g, ' ')
}

const pages = [
  ['okr'],
  ['brief'],
  ['report', 'okr_progress'],
  ['report', 'qbr'],
  ['report', 'weekly_dashboard'],
  ['report', 'investor_update'],
  ['report', 'mbr'],
  ['report', 'function_one_pager'],
  ['cadence', '--meeting', 'qbr'],
]

describe.each(pages)('coo %s %s %s', (...command) => {
  const words = command.filter((word) => word !== undefined)

  it.each(['text', 'markdown', 'html'])(
    'says in %s that the quarter is taken as half over, and which keys are not given',
    async (form) => {
      const page = await pageOf(words, form, undated)
      expect(page).toMatch(/half over/)
      expect(page).toMatch(/quarter_start and quarter_end/)
    },
  )

  it('says nothing of it where the days are given', async () => {
    const days = { quarter_start: '2025-01-01', quarter_end: '2025-03-31' }
    const dated = { ...undated, company_okrs: { ...undated.company_okrs, ...days } }
    expect(await pageOf(words, 'text', dated)).not.toContain('half over')
  })
})

it.each([
  [{ quarter_start: '2025-01-01' }, 'quarter_end of company_okrs is not given'],
  [
    { quarter_start: '2025-03-31', quarter_end: '2025-01-01' },
    'quarter_end of company_okrs is not after quarter_start',
  ],
])('with %j says what is wrong with the days', async (days, because) => {
  const company = { company_okrs: { ...undated.company_okrs, ...days } }
  expect(await pageOf(['okr'], 'text', company)).toContain(because)
  expect(await pageOf(['brief'], 'text', company)).toContain(because)
})
