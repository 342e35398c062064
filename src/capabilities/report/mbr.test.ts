import { describe, expect, it } from 'vitest'
import { made, withFunctions } from '../../testing/made-report.ts'
import { monthlyReport } from './mbr.ts'

describe('the monthly review', () => {
  // Seed, reference on cadence: minutes 20 to 60 are for the functions, 8 for each.
  it('says that six functions do not fit the 40 minutes that five fill', () => {
    expect(made('mbr', withFunctions(5)).agenda_note).toBeNull()
    expect(made('mbr', withFunctions(6)).agenda_note).toBe(
      "6 functions at 8 minutes each need 48 minutes, and 'Functional reviews' has 40 for them: hear 5 there and 1 in writing before, or plan 8 minutes more",
    )
  })

  it('counts the functions that only people name', () => {
    // The CEO's own department is the company. Nine at eight minutes are 72.
    const people = [
      { id: 'ceo', title: 'CEO', department: 'Executive' },
      ...Array.from({ length: 9 }, (_, i) => ({
        id: `h${i}`,
        department: `Department ${i}`,
        manager_id: 'ceo',
      })),
    ]
    expect(made('mbr', { people }).agenda_note).toContain(
      '9 functions at 8 minutes each need 72 minutes',
    )
  })

  it('goes by the length that the company holds it in', () => {
    // An hour is half of the template, which leaves 20 minutes: 2 x 8 fit, 3 x 8 do not.
    const cadence = [{ meeting: 'mbr', minutes: 60 }]
    expect(made('mbr', withFunctions(2, { cadence })).agenda_note).toBe(
      'The playbook’s parts add up to 120 minutes: they are shortened to 60',
    )
    expect(made('mbr', withFunctions(3, { cadence })).agenda_note).toMatch(
      /3 functions .* need 24 minutes, .* has 20 for them: hear 2 .* or plan 4 minutes more/,
    )
  })

  it('gives no page to functions of which the data tell nothing, and names them all', () => {
    const functions = withFunctions(5, {
      actions: [{ title: 'Hire', owner: 'F0', due_on: '2026-09-20' }],
    })
    const [first, ...others] = functions.department_okrs ?? []
    const known = { ...functions, department_okrs: [{ ...first, owner: 'F0' }, ...others] }
    const { blocks } = monthlyReport(made('mbr', known, { month: '2026-09' }))
    const titles = blocks.flatMap((one) =>
      one.kind === 'heading' && one.level === 2 ? one.text : [],
    )
    expect(titles.filter((title) => title.startsWith('Function'))).toEqual([
      'Function 0',
      'Functions without a page',
    ])
    expect(JSON.stringify(blocks)).toContain(
      'Of Function 1, Function 2, Function 3 and Function 4 the data hold no key results with a target',
    )
  })
})
