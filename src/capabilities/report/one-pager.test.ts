import { describe, expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, aQuarter } from '../../testing/a-quarter.ts'
import { made } from '../../testing/made-report.ts'
import { report } from './capability.ts'

describe('the page of a function', () => {
  it('begins a page where it is not the first', () => {
    const departments = ['Sales', 'Product'].map((name) => aDepartment(name, []))
    const facts = factsOf(aQuarter([], { departments }))
    const document = report.report(report.run(facts, { kind: 'function_one_pager' }))
    const begins = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [[block.text, block.on_new_page]] : [],
    )
    expect(begins.slice(0, 2)).toEqual([
      ['Sales', undefined],
      ['Product', true],
    ])
  })

  const departments = ['Sales', 'People'].map((name) => aDepartment(name, [aNumber(name, 5, 10)]))
  const known = aQuarter([], { departments })

  it('is one of all without a name, else that one, however it is written', () => {
    expect(made('function_one_pager', known).pages).toHaveLength(2)
    const { pages } = made('function_one_pager', known, { function: 'sales' })
    expect(pages.map(({ function: name, owner }) => [name, owner])).toEqual([
      ['Sales', 'Head of Sales'],
    ])
  })

  it('is there to be filled for departments that only the people name, but the chief’s', () => {
    const people = [
      { name: 'Ann', department: 'Executive' },
      { name: 'Bo', department: 'Sales', manager_id: 'Ann' },
      { name: 'Cy', department: 'Support', manager_id: 'Ann' },
    ]
    const actions = [{ title: 'Call back', owner: 'Cy', due_on: '2026-03-20' }]
    const goals = aQuarter([], { departments: departments.slice(0, 1) })
    const staffed = { ...goals, people, actions }
    const { pages, missing } = made('function_one_pager', staffed, {}, '2026-03-10')
    expect(pages.map(({ function: name }) => name)).toEqual(['Sales', 'Support'])
    expect(pages[1]).toMatchObject({ owner: 'Cy', metrics: [] })
    expect(missing).toContainEqual({
      what: 'Goals of Support',
      supply: 'an entry in department_okrs',
    })
    const one = made(
      'function_one_pager',
      staffed,
      { function: 'support', month: '2026-03' },
      '2026-03-10',
    )
    expect(one.pages.map(({ next_30_days: next }) => next.map(({ text }) => text))).toEqual([
      ['Call back'],
    ])
    expect(made('mbr', staffed, {}, '2026-03-10').pages).toHaveLength(2)
  })

  it('asks back where nobody is called so', () => {
    expect(() => made('function_one_pager', known, { function: 'Slaes' })).toThrow(/no function/)
  })
})
