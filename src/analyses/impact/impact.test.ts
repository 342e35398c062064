import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { heldUpBehind, type Impact } from './held-up.ts'
import { waitingGraph } from './waiting.ts'

const MOST = 20

function impactOf(company: Company, name: string): Impact {
  const graph = waitingGraph(
    company,
    ({ unit }) => unit === 'USD',
    () => new Map(),
  )
  return heldUpBehind(graph, graph.named(name), MOST)
}

const said = ({ held_up }: Impact) =>
  held_up.map(({ node, via }) => [node.kind, node.id, ...via].join(' '))

const company: Company = {
  people: [{ id: 'p-1', name: 'Ana Reyes', title: 'VP Sales' }],
  processes: [
    { name: 'Handoff', owner: 'VP Sales' },
    { name: 'Onboarding', depends_on: ['handoff'], owner: 'Bo' },
  ],
  company_okrs: {
    quarter_end: '2026-09-30',
    objectives: [
      {
        id: 'O1',
        owner: 'Cy',
        key_results: [
          {
            id: 'KR1',
            title: 'New ARR',
            unit: 'USD',
            process: 'Onboarding',
            current_value: 400,
            target_value: 1000,
          },
          { id: 'KR2', title: 'Sites', owner: 'p-1', links: [{ to: 'KR1' }] },
        ],
      },
    ],
  },
  blockers: [
    { id: 'B1', owner: 'Bo', blocks: ['KR2'] },
    { id: 'B2', blocks: ['O1'], resolved_on: '2026-01-01', owner: 'Bo' },
  ],
  incidents: [{ id: 'I1', process: 'Handoff' }],
  decisions: [{ id: 'D1', owner: 'Ana Reyes', decide_by: '2026-09-20T12:00:00Z' }],
}

describe('what is held up', () => {
  it('behind a process goes through those that depend on it', () => {
    const impact = impactOf(company, 'HANDOFF')
    expect(said(impact)).toEqual(['process Onboarding', 'key_result KR1 Onboarding'])
    expect(impact.held_up[1]?.node).toMatchObject({
      owner: 'Cy',
      due_on: '2026-09-30',
      open_usd: 600,
    })
    expect(impact.cycles).toEqual([])
  })

  it.each(['p-1', 'Ana Reyes', 'vp sales'])('behind a person called %s', (name) => {
    expect(said(impactOf(company, name))).toEqual([
      'process Handoff',
      'key_result KR2',
      'decision D1',
      'process Onboarding Handoff',
      'key_result KR1 KR2',
    ])
  })

  it('behind a blocker, and behind who has to clear it', () => {
    expect(said(impactOf(company, 'B1'))).toEqual(['key_result KR2', 'key_result KR1 KR2'])
    expect(said(impactOf(company, 'Bo'))).toContain('key_result KR2 B1')
  })

  it('behind a blocked objective are its results', () => {
    expect(said(impactOf(company, 'B2'))).toEqual([
      'objective O1',
      'key_result KR1',
      'key_result KR2',
    ])
  })

  it('behind an incident is its process and what follows', () => {
    expect(said(impactOf(company, 'I1'))).toEqual([
      'process Handoff',
      'process Onboarding Handoff',
      'key_result KR1 Handoff Onboarding',
    ])
  })
})

describe('circles', () => {
  it('are found, and what waits is named once', () => {
    const impact = impactOf(
      {
        processes: [
          { name: 'A', depends_on: ['C'] },
          { name: 'B', depends_on: ['A'] },
          { name: 'C', depends_on: ['B'] },
          { name: 'D', depends_on: ['C'] },
        ],
      },
      'A',
    )
    expect(said(impact)).toEqual(['process B', 'process C B', 'process D B C'])
    expect(impact.cycles.map((circle) => [...circle].sort())).toEqual([['A', 'B', 'C']])
  })
})

it.each([
  ['alone', { name: 'Self', depends_on: ['self'] }, [['Self']]],
  ['not beside another called so', { name: 'Self', depends_on: ['other'], id: 'other' }, []],
])('finds a process that waits for itself, %s', (_, process, cycles) => {
  const processes = [process, { name: 'Other' }]
  expect(impactOf({ processes }, 'Self').cycles).toEqual(cycles)
})

it('reads a chain of 100,000 without a deep stack', () => {
  const length = 100_000
  const processes = Array.from({ length }, (_, n) => ({
    name: `P${n}`,
    ...(n === 0 ? { depends_on: [`P${length - 1}`] } : { depends_on: [`P${n - 1}`] }),
  }))
  const { held_up, cycles } = impactOf({ processes }, 'P0')
  expect(held_up).toHaveLength(length - 1)
  expect(held_up.at(-1)?.steps).toBe(length - 1)
  expect(cycles[0]).toHaveLength(length)
})

describe('the money behind', () => {
  const goal = (id: string, open: number, rest: object = {}) => ({
    id,
    title: id,
    unit: 'USD',
    current_value: 0,
    target_value: open,
    ...rest,
  })
  const of = (results: object[]): Company => ({
    company_okrs: { objectives: [{ id: 'O1', key_results: results }] },
  })
  const links = [{ to: 'NET', rolls_up: 'sum' as const }]
  const goals = of([
    goal('NET', 490, { owner: 'Petra' }),
    goal('EXP', 90, { owner: 'Ola', links }),
    goal('NEW', 370, { owner: 'Petra', links }),
    goal('SIDE', 20, { owner: 'Ola' }),
  ])
  it.each([
    // EXP and SIDE; NET waits for no more than EXP
    ['Ola', 110],
    ['EXP', 90],
    // NET is all of it, NEW is within
    ['Petra', 490],
  ])('%s is counted once', (name, open) => {
    expect(impactOf(goals, name).open_usd).toBe(open)
  })
})
