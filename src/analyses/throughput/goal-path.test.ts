import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { goalPath } from './goal-path.ts'

const titles = (title: string, name?: string): Company => ({
  department_okrs: [
    { ...(name === undefined ? {} : { name }), objectives: [{ key_results: [{ title }] }] },
  ],
})
const howOf = (company: Company, process: string) =>
  goalPath({ ...company, processes: [{ name: process }] }).processes[0]?.on_path

describe('goalPath', () => {
  it('takes what a key result names, else the words of its title', () => {
    const company: Company = {
      processes: [{ name: 'Clinic onboarding' }, { name: 'Month close' }],
      company_okrs: {
        objectives: [
          {
            owner: 'Ana',
            key_results: [
              { id: 'a', process: 'clinic onboarding', title: 'Live in 9 days' },
              { id: 'b', title: 'Month closed within 5 working days', owner: 'Bo' },
            ],
          },
        ],
      },
    }
    const [onboarding, close] = goalPath(company).processes
    expect(onboarding?.key_results).toMatchObject([{ name: 'a', owner: 'Ana', how: 'stated' }])
    expect(onboarding?.guessed).toBe(false)
    expect(close?.key_results).toMatchObject([{ name: 'b', owner: 'Bo', how: 'words' }])
    expect(close?.guessed).toBe(true)
  })

  it('needs three quarters of the telling words, some from the department', () => {
    expect(howOf(titles('Achieve <30-day customer onboarding'), 'Customer Onboarding')).toBe(
      'direct',
    )
    expect(
      howOf(titles('Average onboarding time', 'Customer Success'), 'Customer Onboarding'),
    ).toBe('direct')
    expect(
      howOf(titles('Average onboarding time', 'Customer Success'), 'Employee Onboarding'),
    ).toBe('none')
    expect(howOf(titles('P0/P1 incidents <2 per month'), 'Incident Response')).toBe('direct')
    expect(howOf(titles('Pipeline of $2M', 'Sales'), 'Sales')).toBe('none')
  })

  it('follows what a process on a path depends on, and stops at circles', () => {
    const company: Company = {
      processes: [
        { name: 'Onboarding', depends_on: ['Handoff', 'Nothing'] },
        { name: 'Handoff', depends_on: ['Contract'] },
        { name: 'Contract', depends_on: ['Onboarding'] },
        { name: 'Procurement' },
      ],
      team_okrs: [
        {
          objectives: [
            {
              key_results: [
                { id: 'k', process: 'Onboarding' },
                { id: 'd', links: [{ to: 'k' }] },
              ],
            },
          ],
        },
      ],
    }
    const { processes, unknown } = goalPath(company)
    expect(processes.map(({ on_path }) => on_path)).toEqual([
      'direct',
      'through',
      'through',
      'none',
    ])
    expect(processes[2]?.through).toBe('Onboarding')
    expect(processes[1]?.dependents).toEqual(['Onboarding'])
    expect(processes[0]?.drivers).toMatchObject([{ name: 'd' }])
    expect(unknown).toEqual([
      { path: 'processes[0].depends_on[1]', by: 'Onboarding', name: 'Nothing', owner: null },
    ])
  })

  it('lets a word that very many processes share tell none of them', () => {
    const processes = Array.from({ length: 30 }, (_, index) => ({
      id: `p${index}`,
      name: 'Onboarding',
    }))
    const found = goalPath({ ...titles('Faster onboarding'), processes }).processes
    expect(found.every(({ on_path }) => on_path === 'none')).toBe(true)
  })
})
