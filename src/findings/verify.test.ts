import { describe, expect, it } from 'vitest'
import type { Confidence, Finding } from '../model/finding.ts'
import type { Past } from '../model/source.ts'
import { settled } from '../testing/settled.ts'
import { opened } from './judged.ts'
import { withVerifications } from './verify.ts'

const AT = '2026-09-11'

const finding = (confidence: Confidence): Finding => ({
  id: 'churn_high:company',
  rule: 'churn_high',
  subject: 'company',
  severity: 'high',
  confidence,
  confidence_because: ['one self-reported figure'],
  what: 'Churn is 1.2 % a month.',
  why: 'It costs $648K a quarter.',
  why_confidence: confidence,
  how_to_act: [],
  options: [],
  evidence: [],
  assumed: [],
  change: null,
  weeks: null,
})

const answered = (
  confidence: Confidence,
  verdict: 'validated' | 'adjusted' | 'flagged',
  on = '2026-09-01',
) =>
  withVerifications(
    [settled(finding(confidence))],
    { verifications: [{ finding: 'churn_high:company', verdict, by: 'CFO', on }] },
    AT,
  ).map(opened)[0]

it.each([
  ['medium', 'validated', 'verified'],
  ['assumed', 'validated', 'assumed'],
  ['verified', 'adjusted', 'medium'],
  ['assumed', 'adjusted', 'assumed'],
  ['verified', 'flagged', 'assumed'],
] as const)('a %s finding that is %s becomes %s', (before, verdict, after) => {
  const after_answer = answered(before, verdict)
  expect(after_answer?.confidence).toBe(after)
  expect(after_answer?.confidence_because.at(-1)).toMatch(/CFO on 1 Sep 2026$/)
  expect(after_answer?.verification).toMatchObject({ verdict, by: 'CFO' })
})

it('is not lifted by an answer over 30 days old', () => {
  expect(answered('medium', 'validated', '2026-08-12')?.confidence).toBe('verified')
  expect(answered('medium', 'validated', '2026-08-11')?.confidence).toBe('medium')
})

describe('an answer', () => {
  const [ANA, COO] = ['Ana', 'COO']
  /** 30 % of 20 November, said to be right by somebody on some day. */
  const told = (
    by: string,
    on: string,
    then: number | undefined,
    verdict: 'validated' | 'flagged' | 'adjusted' = 'validated',
  ) => {
    const evidence = [
      {
        kind: 'datum',
        path: 'processes[0].followed_pct',
        of: 'Onboarding',
        value: 30,
        unit: 'percent',
        on: '2026-09-10',
      },
    ] as const
    const how_to_act = [{ action: 'Ask', owner: ANA, due_on: '2026-09-15', owner_named: true }]
    const company = (followed_pct: number) => ({
      processes: [{ name: 'Onboarding', followed_pct }],
    })
    const past = {
      asOf: () => then !== undefined && { company: company(then) },
    } as unknown as Past
    const id = 'process_not_followed:Onboarding'
    const [one] = withVerifications(
      [settled({ ...finding('medium'), id, evidence: [...evidence], how_to_act })],
      { ...company(30), verifications: [{ finding: id, verdict, by, on }] },
      AT,
      { past, nameOf: (written) => written, isBelow: (name) => name === 'Cy', asked: () => [COO] },
    )
    return one === undefined ? undefined : opened(one)
  }

  it('that came before the figure is of another, and is asked for again', () => {
    for (const verdict of ['validated', 'flagged', 'adjusted'] as const) {
      const one = told(COO, '2026-09-01', 75, verdict)
      expect(one?.confidence).toBe('medium')
      expect(one?.verification).toBeUndefined()
      expect(one?.confidence_because.at(-1)).toMatch(/COO on 1 Sep 2026, before this figure$/)
    }
    expect(told(COO, '2026-09-01', undefined)?.verification).toBeUndefined()
  })

  it('holds where the figure is of its day, or has been the same since', () => {
    expect(told(COO, '2026-09-10', 75)?.confidence).toBe('verified')
    expect(told(COO, '2026-09-01', 30)?.confidence).toBe('verified')
  })

  it('of the owner of the claim lifts nothing, but may take back', () => {
    const own = told(ANA, '2026-09-11', 30)
    expect(own?.confidence).toBe('medium')
    expect(own?.verification).toBeUndefined()
    expect(own?.confidence_because.at(-1)).toBe(
      'validated by Ana on 11 Sep 2026, the owner of what it says',
    )
    expect(told(ANA, '2026-09-11', 30, 'flagged')?.confidence).toBe('assumed')
    expect(told('Bo', '2026-09-11', 30)?.confidence).toBe('verified')
    for (const signed of ['Ana Ruiz', 'ana@a.com', 'Ms. Ana']) {
      const one = told(signed, '2026-09-11', 30)
      expect(one?.confidence).toBe('medium')
      expect(one?.confidence_because.at(-1)).toMatch(/, perhaps the owner of what it says$/)
    }
  })

  it.each([
    ['', 'validated by nobody on 11 Sep 2026'],
    ['TBD', 'validated by "TBD" on 11 Sep 2026, which names nobody'],
    ['n/a', 'validated by "n/a" on 11 Sep 2026, which names nobody'],
    ['someone', 'validated by "someone" on 11 Sep 2026, which names nobody'],
    ['Ana (owner)', 'validated by Ana (owner) on 11 Sep 2026, the owner of what it says'],
    ['Lead (Ana)', 'validated by Lead (Ana) on 11 Sep 2026, the owner of what it says'],
    [
      "Ana's team",
      "validated by Ana's team on 11 Sep 2026, who works for the owner of what it says",
    ],
    ['Cy', 'validated by Cy on 11 Sep 2026, who works for the owner of what it says'],
    [
      'Cy and Ana',
      'validated by Cy and Ana on 11 Sep 2026, of whom nobody counts: Cy, who works for the owner of what it says; Ana, the owner of what it says',
    ],
  ])('of %j is no second source', (by, because) => {
    const one = told(by, '2026-09-11', 30)
    expect(one?.confidence).toBe('medium')
    expect(one?.verification).toBeUndefined()
    expect(one?.confidence_because.at(-1)).toBe(because)
  })

  it('that others sign beside the owner is theirs, which is said', () => {
    const one = told('Ana and Bo', '2026-09-11', 30)
    expect(one?.confidence).toBe('verified')
    expect(one?.confidence_because.at(-1)).toBe(
      'validated by Ana and Bo on 11 Sep 2026, of whom Bo counts, not Ana, the owner of what it says',
    )
    expect(told('Bo and Di', '2026-09-11', 30)?.confidence_because.at(-1)).toBe(
      'validated by Bo and Di on 11 Sep 2026',
    )
  })
})

it('takes no answer from the future, and the latest of several', () => {
  expect(answered('medium', 'flagged', '2026-09-12')?.verification).toBeUndefined()
  const [both] = withVerifications(
    [settled(finding('medium'))],
    {
      verifications: [
        { finding: 'churn_high:company', verdict: 'flagged', by: 'CFO', on: '2026-09-10' },
        { finding: 'churn_high:company', verdict: 'validated', by: 'CFO', on: '2026-09-01' },
        { finding: 'another:company', verdict: 'validated', by: 'CFO', on: '2026-09-11' },
      ],
    },
    AT,
  )
  expect(both?.verification?.verdict).toBe('flagged')
})
