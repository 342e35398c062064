import { describe, expect, it } from 'vitest'
import { factsOf } from '../testing/a-company.ts'
import { act } from './act.ts'
import type { Cite } from './cite.ts'
import { opened } from './judged.ts'
import type { Draft, Outcome, Rule } from './rule.ts'
import { found, quiet, silent } from './rule.ts'
import { judge } from './run.ts'

const AT = '2026-09-11'
const company = { metrics: { arr_usd: 18_000_000, burn_multiple: 1.8 } }

const words = (what: string) => () => ({
  what,
  why: 'It costs.',
  how_to_act: [act(AT, { action: 'Ask', owner: undefined, role: 'COO', within: 'today' })],
})

const draft = (cite: Cite, subject: string, rest: Partial<Draft> = {}): Draft => ({
  subject,
  severity: 'medium',
  says: words('1 thing is so.'),
  basis: 'counted',
  evidence: () => [cite.datum('metrics.arr_usd', 'usd')],
  ...rest,
})

const aRule = (name: string, check: (cite: Cite) => Outcome, rest: Partial<Rule> = {}): Rule => ({
  name,
  area: 'metrics',
  docs: { what: 'What.', why: 'Why.', act: 'Act.' },
  needs: ['metrics'],
  figures: {},
  check: (_, cite) => check(cite),
  ...rest,
})

const one = (rest: Partial<Draft>, contradicted: readonly string[] = [], of: Partial<Rule> = {}) =>
  judge(
    [aRule('r', (cite) => found([draft(cite, 's', rest)]), of)],
    factsOf(company),
    new Set(contradicted),
  ).findings.map(opened)[0]

describe('judge', () => {
  it('makes an id of rule and subject, and grades the fact', () => {
    expect(one({})).toMatchObject({
      id: 'r:s',
      rule: 'r',
      subject: 's',
      confidence: 'verified',
      confidence_because: ['counted in the data themselves', 'dated within 30 days'],
      why_confidence: 'verified',
      options: [],
      assumed: [],
    })
  })

  it('calls who is named for an action by name, and who holds a role that it proposes', () => {
    const named = (owner?: string) =>
      act(AT, { action: 'Ask', owner, role: 'CFO', within: 'today' })
    const says = () => ({
      what: '1 thing is so.',
      why: 'It costs.',
      how_to_act: ['p17', 'dana reyes', 'COO', 'Dana Reyes', 'Bo', undefined].map(named),
    })
    const people = [
      { id: 'p17', name: 'Dana Reyes', title: 'COO' },
      { id: 'p18', name: 'Ana Alba', title: 'CFO' },
    ]
    const rule = aRule('r', (cite) => found([draft(cite, 's', { says })]))
    const [finding] = judge([rule], factsOf({ ...company, people }), new Set()).findings
    expect(finding && opened(finding).how_to_act.map(({ owner }) => owner)).toEqual([
      ...Array(4).fill('Dana Reyes'),
      'Bo',
      'Ana Alba',
    ])
  })

  it('puts the gravest first, then the order of the ids', () => {
    const rule = aRule('r', (cite) =>
      found([
        draft(cite, 'b'),
        draft(cite, 'a'),
        draft(cite, 'z', { severity: 'critical' }),
        draft(cite, 'c', { severity: 'low' }),
      ]),
    )
    const { findings } = judge([rule], factsOf(company), new Set())
    expect(findings.map(({ id }) => id)).toEqual(['r:z', 'r:a', 'r:b', 'r:c'])
  })

  it('keeps what a rule lacks, and nothing of a quiet one', () => {
    const rules = [aRule('lacks', () => silent('cash', 'burn')), aRule('calm', () => quiet)]
    expect(judge(rules, factsOf(company), new Set())).toEqual({
      findings: [],
      silences: [{ rule: 'lacks', missing: ['cash', 'burn'] }],
    })
  })

  it('joins findings of one id: the graver stands, as sure as the less sure, on all evidence', () => {
    const rule = aRule('r', (cite) =>
      found([
        draft(cite, 's', { basis: 'benchmark', says: words('2 are so.') }),
        draft(cite, 's', {
          severity: 'high',
          evidence: () => [cite.datum('metrics.burn_multiple', 'times')],
        }),
      ]),
    )
    const findings = judge([rule], factsOf(company), new Set()).findings.map(opened)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'high',
      what: '1 thing is so.',
      confidence: 'assumed',
    })
    expect(findings[0]?.evidence).toHaveLength(2)
  })
})

describe('the consequence', () => {
  it('is never surer than the fact', () => {
    expect(one({ basis: 'reported', why_basis: 'counted' })).toMatchObject({
      confidence: 'medium',
      why_confidence: 'medium',
    })
  })

  it('has a tag of its own, by its basis', () => {
    expect(one({ why_basis: 'benchmark' })).toMatchObject({
      confidence: 'verified',
      why_confidence: 'assumed',
    })
  })

  it('is less sure by what it takes for granted, which leaves the fact alone', () => {
    expect(one({ why_assumed: ['churn stays'] })).toMatchObject({
      confidence: 'verified',
      why_confidence: 'medium',
      assumed: ['churn stays'],
    })
    expect(one({ assumed: ['the sector is SaaS'] })).toMatchObject({
      confidence: 'medium',
      why_confidence: 'medium',
    })
  })

  it('may rest on evidence that has no weight for the fact', () => {
    const finding = one({
      why_evidence: () => [
        {
          kind: 'datum',
          path: 'metrics.burn_multiple',
          of: null,
          value: 1.8,
          unit: null,
          on: '2026-01-01',
        },
      ],
    })
    expect(finding).toMatchObject({ confidence: 'verified', why_confidence: 'assumed' })
    expect(finding?.evidence).toHaveLength(2)
  })
})

describe('contradictions', () => {
  const paths = ['metrics.arr_usd']

  it('make what rests on either side less sure', () => {
    expect(one({}, paths)?.confidence).toBe('medium')
    expect(one({}, ['metrics.cash_usd'])?.confidence).toBe('verified')
  })

  it('do not doubt themselves: that data disagree is counted', () => {
    expect(one({}, paths, { area: 'data' })?.confidence).toBe('verified')
  })
})

it('has no action due on a holiday of the company, but on the working day before', () => {
  // Thursday and Friday, 26 and 27 November 2026, are off.
  const holidays = ['2026-11-26', '2026-11-27']
  const dueOf = (at: string, of: readonly string[]) => {
    const facts = factsOf({ ...company, working_hours: { holidays: [...of] } }, at)
    const says = () => ({
      ...words('1 thing is so.')(),
      how_to_act: [act(at, { action: 'Ask', owner: 'Ada', role: 'COO', within: 'this_week' })],
    })
    const rule = aRule('r', (cite) => found([draft(cite, 's', { says })]))
    const [finding] = judge([rule], facts, new Set()).findings
    return finding === undefined ? undefined : opened(finding).how_to_act[0]?.due_on
  }
  // Without holidays what is to be done this week is due on Friday.
  expect(dueOf('2026-11-23', [])).toBe('2026-11-27')
  expect(dueOf('2026-11-23', holidays)).toBe('2026-11-25')
})
