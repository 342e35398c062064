import { describe, expect, it } from 'vitest'
import { statementFor } from '../knowledge/figure.ts'
import { okrFigures } from '../knowledge/okr.ts'
import type { Company } from '../model/company.ts'
import type { Situation } from '../model/source.ts'
import { citing } from './cite.ts'

const company: Company = {
  as_of: '2026-09-01',
  metrics: { arr_usd: 0 },
  processes: [
    { id: 'p-1', name: 'Onboarding', steps: [{ name: 'Kickoff', current_queue: 8 }, {}] },
    { name: 'Support', steps: [{ current_queue: 3 }], depends_on: [] },
  ],
  company_okrs: { objectives: [{ title: 'Grow', key_results: [{ done: false }] }] },
}

const days: Record<string, string> = {
  'processes[0].steps[0].current_queue': '2026-09-01',
  'processes[1].steps[0].current_queue': '2026-07-01',
}

const situation: Situation = {
  company,
  at: '2026-09-11',
  sources: { place: () => undefined, dateOf: (path) => days[path] },
}
const cite = citing(situation)

describe('datum', () => {
  it('states the scalar, its unit and its day', () => {
    expect(cite.datum('processes[0].steps[0].current_queue', 'count')).toEqual({
      kind: 'datum',
      path: 'processes[0].steps[0].current_queue',
      of: 'Kickoff',
      value: 8,
      unit: 'count',
      on: '2026-09-01',
    })
  })

  it.each([
    ['metrics.arr_usd', 0],
    ['company_okrs.objectives[0].key_results[0].done', false],
    ['processes', 2],
    ['processes[1].depends_on', 0],
    ['company_okrs.objectives[0].key_results[0]', 1],
  ])('states %s as %j', (path, value) => {
    expect(cite.datum(path)).toMatchObject({ value, unit: null, on: null })
  })

  it.each([
    ['processes[0].steps[0].current_queue', 'Kickoff'],
    ['processes[0].steps[1]', 'p-1'], // the step has no name: the id of its process
    ['processes[1].steps[0].current_queue', 'Support'],
    ['company_okrs.objectives[0].key_results[0].done', 'Grow'],
    ['metrics.arr_usd', null],
  ])('says of what %s is: %j', (path, of) => {
    expect(cite.datum(path).of).toBe(of)
  })

  it('throws where there is nothing: a rule that cites it is wrong', () => {
    expect(() => cite.datum('processes[0].owner')).toThrow('no datum at processes[0].owner')
  })

  it('marks an earlier value', () => {
    expect(cite.earlier('processes[1].steps[0].current_queue').earlier).toBe(true)
  })
})

describe('missing', () => {
  it('stands at the parent, with the key', () => {
    expect(cite.missing('processes[0]', 'owner')).toEqual({
      kind: 'datum',
      path: 'processes[0]',
      of: 'p-1',
      value: null,
      unit: null,
      on: null,
      missing: 'owner',
    })
  })

  it('stands at the nearest parent that exists, the root at last', () => {
    expect(cite.missing('processes[0].maturity.levels', 'ownership').path).toBe('processes[0]')
    expect(cite.missing('cadence[3]', 'owner')).toMatchObject({ path: '', of: null })
  })
})

describe('computed', () => {
  const [fresh, old] = Object.keys(days).map((path) => cite.datum(path))
  const undated = cite.datum('metrics.arr_usd')
  const playbook = cite.knowledge('okr.doubtful', okrFigures.doubtful.statements[0], 'ratio')
  if (fresh === undefined || old === undefined) throw new Error('two data are dated')

  it('is of the oldest day of its inputs', () => {
    expect(cite.computed(11, 'count', 'sum', [fresh, old]).on).toBe('2026-07-01')
    const inner = cite.computed(3, 'count', 'sum', [old])
    expect(cite.computed(11, 'count', 'sum', [fresh, inner]).on).toBe('2026-07-01')
  })

  it('is undated where one of them is, or where there are none', () => {
    expect(cite.computed(1, null, 'sum', [fresh, undated]).on).toBe(null)
    expect(cite.computed(0, null, 'none', []).on).toBe(null)
  })

  it('takes no day from the playbook or from earlier values', () => {
    const earlier = cite.earlier('processes[1].steps[0].current_queue')
    expect(cite.computed(1, null, 'x', [fresh, playbook, earlier]).on).toBe('2026-09-01')
  })
})

it.each([Number.POSITIVE_INFINITY, Number.NaN])('a computed figure of %d has no value', (value) => {
  expect(cite.computed(value, 'percent', 'part / whole', []).value).toBe(null)
})

describe('knowledge', () => {
  it('states value, unit and the day it was checked', () => {
    const said = statementFor(okrFigures.doubtful) ?? okrFigures.doubtful.statements[0]
    expect(cite.knowledge('okr.doubtful', said, 'ratio')).toEqual({
      kind: 'knowledge',
      entry: 'okr.doubtful',
      value: said.value,
      unit: 'ratio',
      on: said.checked_on,
    })
  })

  it('writes a range or a table as JSON', () => {
    const range = { value: [3, 5], source: 'product', strength: 'survey', checked_on: '2026-01-01' }
    expect(cite.knowledge('org.span', range as never, 'people').value).toBe('[3,5]')
  })
})
