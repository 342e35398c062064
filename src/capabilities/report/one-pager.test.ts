import { describe, expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
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

  it('calls a gap what moved away from its target, though nobody can tell how it ends', () => {
    // 5 Jul is day 5 of 92: a pace is judged from the first tenth of a quarter on.
    const sites = aNumber('a', 26, 6, { baseline_value: 24, lower_is_better: true })
    const known = aQuarter([], { departments: [aDepartment('Care', [sites])] })
    const [page] = made('function_one_pager', known, {}, '2026-07-05').pages
    expect(page?.gaps.map(({ text }) => text)).toEqual([
      "'Result a' went from 24 sites to 26 sites since the start, away from 6 sites.",
    ])
    expect(page?.next_30_days.map(({ text }) => text)).toEqual([
      expect.stringContaining('Bring back on track: Result a: 26 sites'),
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

  it('stands on the company’s goals that its people own, where it has none of its own', () => {
    const people = [
      { id: 'p1', name: 'Ann', title: 'CEO', department: 'Executive' },
      { id: 'p2', name: 'Bo', title: 'VP Sales', department: 'Sales', manager_id: 'p1' },
      { id: 'p3', name: 'Cy', title: 'Account Executive', department: 'Sales', manager_id: 'p2' },
      { id: 'p4', name: 'Di', title: 'Head of Support', department: 'Support', manager_id: 'p1' },
    ]
    const goals = aQuarter([
      anObjective('grow', [
        aNumber('logos', 1, 12, { owner: 'p3' }),
        aNumber('calm', 1, 9, { owner: 'Di' }),
      ]),
    ])
    const blockers = [
      { id: 'B1', title: 'Legal review', team: 'Sales' },
      { id: 'B2', title: 'No phone line', blocks: ['calm'] },
    ]
    const decisions = [
      { id: 'D1', title: 'Discounts', status: 'requested' as const, decide_by: '2026-09-05' },
      { id: 'D2', title: 'Rebates', status: 'requested' as const, decide_by: '2026-12-05' },
      { id: 'D3', title: 'Sites', status: 'requested' as const, decide_by: '2026-09-12' },
    ].map((one) => ({ ...one, owner: one.id === 'D3' ? 'Ann' : 'VP Sales' }))
    const known = { ...goals, people, blockers, decisions }
    const { pages, missing } = made('function_one_pager', known, { month: '2026-09' })
    const textsOf = (points: readonly { text: string }[] = []) => points.map(({ text }) => text)
    const [sales, support] = pages
    expect(sales).toMatchObject({ function: 'Sales', of_company: true, owner: 'Bo' })
    expect(sales?.metrics.map(({ id }) => id)).toEqual(['logos'])
    expect(textsOf(sales?.gaps)).toEqual([expect.stringContaining('Result logos: 1')])
    expect(textsOf(sales?.dependencies)).toEqual(["Clear B1 'Legal review'."])
    expect(textsOf(sales?.next_30_days)[0]).toBe("Overdue: D1 'Discounts'.")
    expect(textsOf(sales?.next_30_days)).not.toContain("Open: D2 'Rebates'.")
    expect(support?.metrics.map(({ id }) => id)).toEqual(['calm'])
    expect(textsOf(support?.dependencies)).toEqual(["Clear B2 'No phone line'."])
    expect(missing).toContainEqual({
      what: 'Goals of Sales',
      supply: 'an entry in department_okrs',
    })
  })

  it('says whose a result is that is driven by one of the same title', () => {
    const links = [{ to: 's', rolls_up: 'sum' as const }]
    const title = 'Fill 46 roles'
    const company = aQuarter([], {
      departments: [
        aDepartment('Sales', [aNumber('s', 5, 46, { title })]),
        aDepartment('People', [aNumber('p', 5, 46, { title, owner: 'Cy', links })]),
      ],
    })
    const month = { month: '2026-09', function: 'Sales' }
    const [page] = made('function_one_pager', company, month).pages
    expect(page?.dependencies).toMatchObject([
      { text: 'People: Fill 46 roles, for Fill 46 roles of Sales.' },
    ])
  })

  it('needs of others only what its own people cannot do themselves', () => {
    const links = [{ to: 's', rolls_up: 'sum' as const }]
    const company = aQuarter([], {
      departments: [
        aDepartment('Sales', [aNumber('s', 5, 10)]),
        aDepartment('Support', [aNumber('p', 5, 10, { owner: 'Cy', links })]),
      ],
      teams: [
        {
          ...aDepartment('Inbound', [aNumber('i', 5, 10, { owner: 'Di', links })]),
          department: 'Sales',
        },
        { ...aDepartment('Depot', [aNumber('d', 5, 10, { owner: 'Bo', links })]) },
      ],
    })
    const people = [
      { id: 'p1', name: 'Bo', department: 'Sales' },
      { id: 'p2', name: 'Cy', department: 'Support' },
    ]
    const blockers = [
      { id: 'B1', owner: 'p1', blocks: ['s'] },
      { id: 'B2', owner: 'Cy', blocks: ['s'] },
      { id: 'B3', owner: 'Head of Inbound', team: 'Sales' },
      { id: 'B4', team: 'Sales' },
    ]
    const month = { month: '2026-09', function: 'Sales' }
    const [page] = made('function_one_pager', { ...company, people, blockers }, month).pages
    expect(page?.dependencies.map(({ of }) => of)).toEqual(['B2', 'B4', 'p'])
  })

  it('names who leads a department by the people where its goals have no owner', () => {
    const people = [
      { id: 'p1', name: 'Ros', title: 'CEO' },
      { id: 'p2', name: 'Marek', title: 'VP', department: 'Sales', manager_id: 'p1' },
    ]
    const unowned = [{ name: 'Sales', objectives: departments[0]?.objectives ?? [] }]
    const { pages, missing } = made('function_one_pager', {
      ...aQuarter([], { departments: unowned }),
      people,
    })
    expect(pages[0]?.owner).toBe('Marek')
    expect(missing.map(({ what }) => what)).not.toContain('Owner of Sales')
  })

  it('shows milestones and what is done or not, behind numbers', () => {
    const steps = {
      title: 'Launch',
      type: 'milestone' as const,
      milestones_hit: 1,
      milestones_total: 5,
      check_ins: [{ on: '2026-08-20', value: 0 }],
    }
    const unit = {
      name: 'Sales',
      owner: 'Ada',
      objectives: [
        anObjective('o', [
          steps,
          { title: 'Hire', type: 'boolean', done: false },
          aNumber('a', 5, 10),
        ]),
      ],
    }
    const asked = aQuarter([], { departments: [unit] })
    const { pages, missing } = made('function_one_pager', asked, { month: '2026-09' })
    expect(
      pages[0]?.metrics.map(({ shown: { target, actual, prior } }) => [target, actual, prior]),
    ).toEqual([
      ['10 sites', '5 sites', null],
      ['5 milestones', '1 milestone', '0 milestones'],
      ['done', 'not done', null],
    ])
    expect(pages[0]?.metrics[1]).toMatchObject({ target: 5, actual: 1, prior: 0 })
    expect(missing.map(({ what }) => what)).not.toContain('Key results of Sales with a target')
  })

  it('asks back where nobody is called so', () => {
    expect(() => made('function_one_pager', known, { function: 'Slaes' })).toThrow(/no function/)
  })
})
