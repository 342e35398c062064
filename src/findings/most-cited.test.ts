import { expect, it } from 'vitest'
import type { Company } from '../model/company.ts'
import type { Evidence } from '../model/finding.ts'
import { factsOf } from '../testing/a-company.ts'
import { aNumber, aQuarter } from '../testing/a-quarter.ts'
import { citing } from './cite.ts'
import { MOST_CITED } from './most-cited.ts'
import { rules } from './rules/index.ts'
import { keyResultWithoutOwner } from './rules/okr/key-result-without-owner.ts'

it('of more data than a hundred the first hundred are cited, and all are counted', () => {
  const key_results = Array.from({ length: 101 }, (_, i) => aNumber(`K${i}`, 1, 10))
  const facts = factsOf(aQuarter([{ id: 'O1', key_results }]))
  const outcome = keyResultWithoutOwner.check(facts, citing(facts.situation))
  const [count] = outcome.found[0]?.evidence() ?? []
  if (count?.kind !== 'computed') throw new TypeError('no computed figure')
  expect(count.value).toBe(101)
  expect(count.inputs).toHaveLength(100)
  expect(count.inputs.at(-1)).toMatchObject({ of: 'K99', missing: 'owner' })
})

it('no rule cites more than those, of each at most its two ends, however many there are', () => {
  const many = <T>(one: (index: number) => T): T[] => Array.from({ length: 250 }, (_, i) => one(i))
  const company: Company = {
    stage: 'series_a',
    people: [
      { id: 'p', name: 'Pat' },
      ...many((i) => ({ id: `p${i}`, name: `N ${i}`, title: 'VP Sales', manager_id: 'p' })),
      ...many((i) => ({ id: `q${i}`, name: `Q ${i}`, manager_id: 'nobody' })),
    ],
    decisions: many((i) => ({
      id: `D${i}`,
      title: `T ${i}`,
      status: 'decided' as const,
      owner: 'Sales and Product',
      cost_usd: 50_000,
      decided_on: '2026-03-01',
      review_on: '2026-06-01',
    })),
    actions: many((i) => ({
      id: `A${i}`,
      title: `A ${i}`,
      owner: 'Pat',
      due_on: '2026-08-01',
      ...(i % 2 === 0 ? {} : { done_on: '2026-08-20' }),
    })),
    incidents: many((i) => ({
      id: `I${i}`,
      started_at: `2026-0${1 + Math.floor(i / 40)}-05T00:00:00Z`,
      resolved_at: `2026-0${1 + Math.floor(i / 40)}-05T${String(1 + Math.floor(i / 12)).padStart(2, '0')}:00:00Z`,
    })),
    raci: many((i) => ({
      task: `R ${i}`,
      responsible: ['Pat'],
      accountable: ['Pat'],
      consulted: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
      informed: ['a'],
    })),
    meetings: many((i) => ({
      meeting: 'leadership_sync',
      on: `2026-0${1 + Math.floor(i / 32)}-${String(1 + (i % 28)).padStart(2, '0')}`,
      attendees: ['Pat', 'N 1'],
      topics: ['Hiring'],
      pre_reads_from: [],
      actions: 0,
      decisions: 0,
    })),
    metric_history: many((i) => ({
      metric: 'nps',
      on: `20${String(10 + Math.floor(i / 12))}-${String(1 + (i % 12)).padStart(2, '0')}-01`,
      value: i === 190 ? 100 : 40 + (i % 2),
    })),
  }
  const facts = factsOf(company)
  const cite = citing(facts.situation)
  const most = (piece: Evidence): number =>
    piece.kind === 'computed' ? Math.max(piece.inputs.length, ...piece.inputs.map(most)) : 0
  const above = rules.flatMap((rule) =>
    rule.check(facts, cite).found.flatMap((draft) => {
      const evidence = [...draft.evidence(), ...(draft.why_evidence?.() ?? [])]
      const cited = Math.max(evidence.length, ...evidence.map(most))
      return cited > MOST_CITED * 2 ? [`${rule.name}: ${cited}`] : []
    }),
  )
  expect([...new Set(above)]).toEqual([])
})
