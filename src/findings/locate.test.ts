import { expect, it } from 'vitest'
import type { DatumEvidence, Evidence, Finding } from '../model/finding.ts'
import type { Sources } from '../model/source.ts'
import { aDatum, aFinding } from '../testing/a-finding.ts'
import { dataOf, located } from './locate.ts'

const datum = (path: string, missing?: string): DatumEvidence => ({
  ...aDatum(path),
  ...(missing === undefined ? {} : { missing }),
})

const computed = (...inputs: Evidence[]): Evidence => ({
  kind: 'computed',
  value: 1,
  unit: null,
  on: null,
  formula: 'sum',
  inputs,
})

const knowledge: Evidence = { kind: 'knowledge', entry: 'a.b', value: 1, unit: null, on: null }

const finding = (...evidence: Evidence[]): Finding => aFinding('r', 's', { evidence })

const lines: Record<string, number> = { 'metrics.arr_usd': 7, 'team.total_headcount': 12 }
const sources: Sources = {
  place: (path) => {
    const line = lines[path]
    return line === undefined ? undefined : { file: 'a.yaml', line, column: 1 }
  },
  dateOf: () => undefined,
}

it('gives data their file and line, also inside computed figures', () => {
  const [one] = located(
    [finding(datum('metrics.arr_usd'), computed(datum('team.total_headcount')), knowledge)],
    sources,
  )
  expect(one?.evidence).toMatchObject([
    { path: 'metrics.arr_usd', file: 'a.yaml', line: 7 },
    { inputs: [{ path: 'team.total_headcount', file: 'a.yaml', line: 12 }] },
    { kind: 'knowledge' },
  ])
})

it('leaves data without a place as they are', () => {
  const [one] = located([finding(datum('stage'))], sources)
  expect(one?.evidence).toEqual([datum('stage')])
})

it('lists the data under evidence, each once; each missing key is its own', () => {
  const a = datum('metrics.arr_usd')
  const b = datum('processes[0]', 'owner')
  const c = datum('processes[0]', 'maturity')
  expect(dataOf([a, computed(a, b, computed(c)), knowledge])).toEqual([a, b, c])
})
