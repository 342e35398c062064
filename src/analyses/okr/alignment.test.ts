import { describe, expect, it } from 'vitest'
import type { Company, Objective } from '../../model/company.ts'
import { alignmentOf } from './alignment.ts'
import { scoreCascade } from './cascade.ts'
import { todayOf } from './key-result.ts'
import { quarterOn } from './quarter-progress.ts'

const quarter = quarterOn('2025-02-28', {}, 0.5)
const today = todayOf('2025-02-28', quarter, () => quarter.time)
const of = (company: Company) => alignmentOf(scoreCascade(company, today))
const team = (...objectives: Objective[]): Company => ({
  company_okrs: { objectives: [{ id: 'CO1', title: 'Grow' }, { id: 'CO2' }, { title: 'No id' }] },
  team_okrs: [{ name: 'SMB', objectives }],
})

describe('alignmentOf', () => {
  it('maps supporters once for every supporting objective, by the list or the single key', () => {
    const alignment = of(
      team(
        { supports_company_objective_ids: ['CO1'] },
        { supports_company_objective_ids: [], supports_company_objective_id: 'CO1' },
      ),
    )
    expect(alignment.alignment_map).toEqual({ CO1: ['Team:SMB', 'Team:SMB'], CO2: [] })
    expect(alignment.coverage_score_pct).toBe(50)
    expect(alignment.unsupported_company_objectives).toMatchObject([
      { objective_id: 'CO2', objective: 'Unknown' },
    ])
  })

  it('takes the list where both are given', () => {
    const both = { supports_company_objective_ids: ['CO1'], supports_company_objective_id: 'CO2' }
    expect(of(team(both)).alignment_map).toEqual({ CO1: ['Team:SMB'], CO2: [] })
  })

  it('names links that lead nowhere, and objectives without one', () => {
    const alignment = of(team({ title: 'x', supports_company_objective_ids: ['CO9'] }, {}))
    expect(alignment.orphaned_okrs).toMatchObject([
      { level: 'Team', owner: 'SMB', objective: 'x', issue: expect.stringContaining("'CO9'") },
      { objective: 'Unknown' },
    ])
    expect(alignment.links_to_unknown).toEqual([
      { level: 'Team', owner: 'SMB', objective: 'x', objective_id: 'CO9' },
    ])
  })

  it('reads a title where the objective has no id, and an id of another case', () => {
    const alignment = of(
      team(
        { title: 'x', supports_company_objective_id: 'No id' },
        { title: 'y', supports_company_objective_id: 'co1' },
      ),
    )
    expect(alignment.links_to_unknown).toEqual([])
    expect(alignment.orphaned_okrs).toMatchObject([
      { objective: 'x', means: 'No id', issue: expect.stringContaining('by its title') },
      { objective: 'y', means: 'Grow', issue: expect.stringContaining("'CO1'") },
    ])
    expect(alignment.served.map(({ by }) => by)).toEqual([['Team:SMB'], [], ['Team:SMB']])
    expect(alignment.alignment_map).toEqual({ CO1: [], CO2: [] })
    // Two of three.
    expect(alignment.served_pct).toBe(66.7)
  })

  it('counts what a key result links to, though the objective names nothing', () => {
    const linking = (...to: string[]) => [{ id: 't1', links: to.map((one) => ({ to: one })) }]
    const alignment = of({
      company_okrs: {
        objectives: [{ id: 'CO1', title: 'Grow', key_results: [{ id: 'k1' }] }, { id: 'CO2' }],
      },
      department_okrs: [
        { name: 'D', objectives: [{ id: 'd', title: 'Sell', key_results: linking('k1', 'CO1') }] },
      ],
      team_okrs: [
        { name: 'T', objectives: [{ title: 'x', key_results: linking('d') }, { title: 'y' }] },
      ],
    })
    expect(alignment.served.map(({ by }) => by)).toEqual([['Department:D'], []])
    expect(alignment.served_pct).toBe(50)
    expect(alignment.orphaned_okrs).toMatchObject([
      { objective: 'Sell', serves_otherwise: true, issue: expect.stringContaining("'Grow'") },
      { objective: 'x', serves_otherwise: true, issue: expect.stringContaining("'Sell'") },
      { objective: 'y' },
    ])
    expect(alignment.orphaned_okrs[2]).not.toHaveProperty('serves_otherwise')
    // The tracker counts ids of objectives alone.
    expect(alignment.alignment_map).toEqual({ CO1: [], CO2: [] })
    expect(alignment.coverage_score_pct).toBe(0)
  })

  it('says of an unknown id beside a link that serves which objective may be meant', () => {
    const alignment = of(
      team(
        { supports_company_objective_id: 'CO9', key_results: [{ links: [{ to: 'CO1' }] }] },
        { supports_company_objective_id: 'CO7', supports_priority_id: 'P1' },
      ),
    )
    expect(alignment.orphaned_okrs).toMatchObject([
      { unknown_id: 'CO9', serves_otherwise: true, issue: expect.stringContaining("'Grow' (CO1)") },
      { unknown_id: 'CO7', serves_otherwise: true, issue: expect.stringContaining('a priority') },
    ])
    expect(alignment.links_to_unknown.map((one) => one.objective_id)).toEqual(['CO9', 'CO7'])
  })

  it('takes an objective that names a priority as tied', () => {
    expect(of(team({ supports_priority_id: 'P1' })).orphaned_okrs).toMatchObject([
      { serves_otherwise: true },
    ])
  })

  it('counts an objective once that names a company objective and links to it', () => {
    const alignment = of(
      team({ supports_company_objective_id: 'CO1', key_results: [{ links: [{ to: 'CO1' }] }] }),
    )
    expect(alignment.served[0]?.by).toEqual(['Team:SMB'])
  })

  it('keeps an id that is a name of the language', () => {
    const alignment = of({ company_okrs: { objectives: [{ id: '__proto__' }] } })
    expect(Object.keys(alignment.alignment_map)).toEqual(['__proto__'])
  })

  it('is full where no company objective has an id', () => {
    expect(of({}).coverage_score_pct).toBe(100)
  })

  it('names units without a name as the tracker does', () => {
    const alignment = of({
      department_okrs: [{ objectives: [{}] }],
      team_okrs: [{ objectives: [{}] }],
    })
    expect(alignment.orphaned_okrs.map(({ owner }) => owner)).toEqual([
      'Unknown Dept',
      'Unknown Team',
    ])
  })
})
