import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { aDatum, aFinding } from '../testing/a-finding.ts'
import { settled } from '../testing/settled.ts'
import { judgedOf, opened } from './judged.ts'
import type { Area, Rule } from './rule.ts'
import { ranked, select } from './select.ts'

const rule = (name: string, area: Area): Rule => ({
  name,
  area,
  docs: { what: 'What.', why: 'Why.', act: 'Act.' },
  needs: [],
  figures: {},
  check: () => ({ found: [], silent: [] }),
})

/** Two rules of each area, in this order. */
const areas = ['okr', 'process', 'risk', 'metrics', 'org', 'cadence'] as const
const rules = [
  ...areas.flatMap((area) => [rule(`${area}_a`, area), rule(`${area}_b`, area)]),
  rule('okr_c', 'okr'),
]

let paths = 0

/** A finding that rests on a datum of its own. */
const judgedAs = (name: string, subject: string, rest: Partial<Finding> = {}) =>
  settled(aFinding(name, subject, { evidence: [aDatum(`metrics.m${paths++}`)], ...rest }))

const ids = (findings: readonly Pick<Finding, 'id'>[]) => findings.map(({ id }) => id)

describe('ranked', () => {
  it('puts what the company depends on before what is surer, of findings as grave', () => {
    const stake = rule('runway_short', 'metrics')
    const findings = [
      judgedAs('okr_a', 'counted'),
      judgedAs('runway_short', 'company', { confidence: 'medium', why_confidence: 'assumed' }),
      judgedAs('okr_b', 'graver', { severity: 'critical' }),
    ]
    expect(ids(ranked(findings, [...rules, stake]))).toEqual([
      'okr_b:graver',
      'runway_short:company',
      'okr_a:counted',
    ])
  })

  it('puts critical cash before every other critical finding, however new and sure that is', () => {
    const stakes = [rule('targets_do_not_add_up', 'okr'), rule('runway_short', 'metrics')]
    const both = (severity: Finding['severity']) => [
      judgedAs('targets_do_not_add_up', 'net', { severity, change: 'new' }),
      judgedAs('runway_short', 'company', { severity, confidence: 'medium' }),
    ]
    const first = (severity: Finding['severity']) => ids(ranked(both(severity), stakes))[0]
    expect(first('critical')).toBe('runway_short:company')
    expect(first('high')).toBe('targets_do_not_add_up:net')
  })

  it('puts the gravest first, then the surest, then the order of the rules, then the id', () => {
    const findings = [
      judgedAs('okr_a', 'e', { severity: 'medium' }),
      judgedAs('process_a', 'd', { confidence: 'medium' }),
      judgedAs('process_a', 'c'),
      judgedAs('process_a', 'b'),
      judgedAs('okr_b', 'a'),
      judgedAs('org_a', 'x', { severity: 'critical', confidence: 'assumed' }),
      judgedAs('okr_a', 'low', { severity: 'low' }),
    ]
    const order = ['org_a:x', 'okr_b:a', 'process_a:b', 'process_a:c', 'process_a:d']
    expect(ids(ranked(findings, rules))).toEqual([...order, 'okr_a:e', 'okr_a:low'])
    expect(ids(ranked(findings.toReversed(), rules))).toEqual([...order, 'okr_a:e', 'okr_a:low'])
  })
})

it('ranks of one rule what there is more of first, then what has stood longer', () => {
  const findings = [
    judgedAs('risk_a', 'a', { extent: 1, since: '2026-11-23', change: 'new' }),
    judgedAs('risk_a', 'b', { extent: 1, since: '2026-11-09', change: 'same' }),
    judgedAs('risk_a', 'c', { extent: 2, since: '2026-11-23', change: 'same' }),
    judgedAs('risk_a', 'd', { extent: 1 }),
  ]
  // What is new presses, but where the rule finds only what has stood long.
  expect(ids(ranked(findings, rules))[0]).toBe('risk_a:a')
  const standing = rules.map((one) =>
    one.name === 'risk_a' ? { ...one, standing: true as const } : one,
  )
  const order = ['risk_a:c', 'risk_a:b', 'risk_a:a', 'risk_a:d']
  expect(ids(ranked(findings, standing))).toEqual(order)
  expect(ids(ranked(findings.toReversed(), standing))).toEqual(order)
})

describe('select', () => {
  it('tells five, the other grave ones as risks', () => {
    const findings = areas.map((area) => judgedAs(`${area}_a`, 's'))
    const { told, risks, cut } = select(findings, rules)
    expect(told).toHaveLength(5)
    expect(ids(risks)).toEqual(['cadence_a:s'])
    expect(cut).toEqual([])
  })

  it('tells two of one area where other areas have grave matters too', () => {
    const names = ['okr_a', 'okr_b', 'okr_c', 'process_a', 'risk_a', 'metrics_a']
    const { told, risks } = select(
      names.map((name) => judgedAs(name, 's')),
      rules,
    )
    expect(ids(told)).toEqual(['okr_a:s', 'okr_b:s', 'process_a:s', 'risk_a:s', 'metrics_a:s'])
    expect(ids(risks)).toEqual(['okr_c:s'])
  })

  it('tells a third grave matter of one area before a lesser one of another', () => {
    const grave = ['okr_a', 'okr_b', 'okr_c', 'process_a'].map((name) => judgedAs(name, 's'))
    const lesser = ['risk_a', 'org_a'].map((name) => judgedAs(name, 's', { severity: 'medium' }))
    const { told, risks } = select([...lesser, ...grave], rules)
    expect(ids(told)).toEqual(['okr_a:s', 'okr_b:s', 'process_a:s', 'okr_c:s', 'risk_a:s'])
    expect(risks).toEqual([])
  })

  it('tells a third lesser matter of one area rather than leave a place empty', () => {
    const lesser = ['okr_a', 'okr_b', 'okr_c', 'org_a'].map((name) =>
      judgedAs(name, 's', { severity: 'medium' }),
    )
    const { told, cut } = select(lesser, rules)
    expect(ids(told)).toEqual(['okr_a:s', 'okr_b:s', 'org_a:s', 'okr_c:s'])
    expect(cut).toEqual([])
  })

  it('tells one of one rule, and says where the others are', () => {
    const medium = { severity: 'medium' } as const
    const findings = [judgedAs('okr_a', 'x', medium), judgedAs('okr_a', 'y', medium)]
    const { told, cut } = select(findings, rules)
    expect(ids(told)).toEqual(['okr_a:x'])
    expect(cut).toEqual([{ finding: 'okr_a:y', because: 'medium: of its kind okr_a:x is told' }])
  })

  it('names five risks and cuts what is not grave', () => {
    const grave = Array.from({ length: 12 }, (_, i) => judgedAs('okr_a', `s${i + 10}`))
    const { told, risks, cut } = select(
      [...grave, judgedAs('org_a', 'small', { severity: 'low' })],
      rules,
    )
    expect(ids(told)).toEqual(['okr_a:s10', 'org_a:small'])
    expect(risks).toHaveLength(5)
    expect(cut).toHaveLength(6)
  })

  it('names what looms after what is grave, and nothing small', () => {
    const medium = { severity: 'medium', looms: true } as const
    const { told, risks } = select(
      [
        ...areas.map((area) => judgedAs(`${area}_a`, 's')),
        judgedAs('okr_b', 'medium', { severity: 'medium' }),
        judgedAs('risk_b', 'looms', medium),
        judgedAs('org_b', 'small', { severity: 'low', looms: true }),
      ],
      rules,
    )
    expect(told).toHaveLength(5)
    expect(ids(risks)).toEqual(['cadence_a:s', 'risk_b:looms'])
  })

  it('cuts what says less of the same data than one that is told', () => {
    const [a, b] = [aDatum('metrics.a'), aDatum('metrics.b')]
    const wide = judgedAs('okr_a', 'wide', { evidence: [a, b] })
    const narrow = judgedAs('process_a', 'narrow', { evidence: [b] })
    const { told, cut } = select([narrow, wide], rules)
    expect(ids(told)).toEqual(['okr_a:wide'])
    expect(cut).toEqual([
      { finding: 'process_a:narrow', because: 'says less than okr_a:wide of the same data' },
    ])
  })

  it('cuts what tells of nothing that the others told, or risks, do not tell of', () => {
    const telling = (rule: string, severity: Finding['severity'], ...told: string[]) => {
      const finding = judgedAs(rule, 's', { severity })
      finding.from.draft.tells = () => told
      return finding
    }
    const { told, risks, cut } = select(
      [
        telling('okr_a', 'critical', 'now', 'before'),
        telling('process_a', 'high', 'now'),
        telling('metrics_a', 'high', 'now', 'due'),
        telling('org_a', 'high', 'due', 'before'),
        telling('risk_a', 'high'),
      ],
      rules,
    )
    expect(ids(told)).toEqual(['okr_a:s', 'risk_a:s', 'metrics_a:s'])
    expect(risks).toEqual([])
    expect(cut).toEqual([
      { finding: 'process_a:s', because: 'says less than okr_a:s of the same data' },
      { finding: 'org_a:s', because: 'says less than metrics_a:s of the same data' },
    ])
  })

  it('tells what rests on more than the other does', () => {
    const [a, b] = [aDatum('metrics.a'), aDatum('metrics.b')]
    const narrow = judgedAs('okr_a', 'narrow', { evidence: [a] })
    const wide = judgedAs('process_a', 'wide', { evidence: [a, b] })
    expect(ids(select([narrow, wide], rules).told)).toEqual(['okr_a:narrow', 'process_a:wide'])
  })

  it('cuts what has no consequence, however grave', () => {
    const { told, cut } = select(
      [judgedAs('okr_a', 's', { why: ' ', severity: 'critical' })],
      rules,
    )
    expect(told).toEqual([])
    expect(cut).toEqual([
      { finding: 'okr_a:s', because: 'no consequence can be told from the data' },
    ])
  })

  it('loses nothing: each finding is told, a risk or cut', () => {
    const severity = ['critical', 'high', 'medium', 'low'] as const
    const findings = rules.flatMap(({ name }, i) =>
      [1, 2, 3].map((n) => judgedAs(name, `s${n}`, { severity: severity[(i + n) % 4] ?? 'low' })),
    )
    const { told, risks, cut } = select(findings, rules)
    const all = [...ids(told), ...ids(risks), ...cut.map(({ finding }) => finding)]
    expect(all.sort()).toEqual(ids(findings).sort())
  })
})

it('tells the same whether or not it is known already how sure each is', () => {
  const at = '2026-09-11'
  const bases = ['counted', 'reported', 'benchmark'] as const
  const aDraft = fc.record({
    rule: fc.constantFrom(...rules.map(({ name }) => name)),
    severity: fc.constantFrom('critical' as const, 'high' as const, 'medium' as const),
    basis: fc.constantFrom(...bases),
    why_basis: fc.constantFrom(...bases),
    assumed: fc.constantFrom([], ['churn stays']),
    // Fresh, over 30 days old, over 90 days old, undated.
    on: fc.constantFrom(at, '2026-07-11', '2026-01-11', null),
    path: fc.constantFrom('metrics.a', 'metrics.b', 'metrics.c'),
    change: fc.constantFrom(null, 'new' as const),
  })
  const grading = {
    at,
    contradicted: new Set(['metrics.c']),
    guessed: { at: new Map(), in: new Map() },
    nameOf: (written: string) => written,
    holderOf: (title: string) => ({ name: undefined, title }),
    workingDay: (on: string) => on,
  }
  fc.assert(
    fc.property(fc.array(aDraft, { maxLength: 40 }), (list) => {
      const judged = list.map(({ rule: name, change, on, path, ...rest }, i) => {
        const says = () => ({ what: '1.', why: 'It costs.', how_to_act: [] })
        const evidence = () => [{ ...aDatum(path), on }] as const
        return { ...judgedOf(name, { subject: `s${i}`, says, ...rest, evidence }, grading), change }
      })
      const known = judged.map((one) => settled(opened({ ...one })))
      const [one, other] = [select(known, rules), select(judged, rules)]
      expect(ids(other.told)).toEqual(ids(one.told))
      expect(ids(other.risks)).toEqual(ids(one.risks))
      expect(other.cut).toEqual(one.cut)
    }),
  )
})
