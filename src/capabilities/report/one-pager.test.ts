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

  it('asks back where nobody is called so', () => {
    expect(() => made('function_one_pager', known, { function: 'Slaes' })).toThrow(/no function/)
  })
})
