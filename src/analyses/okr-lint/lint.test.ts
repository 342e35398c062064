import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { wordingOf } from './wording.ts'

/** The kinds of fault of one key result of an objective with an owner. */
function kindsOf(...results: KeyResult[]): string[] {
  const objectives = [{ title: 'O', owner: 'Ana', key_results: results }]
  return factsOf({ company_okrs: { objectives } })
    .okrLint()
    .issues.map(({ kind }) => kind)
}

const rewriteOf = (result: KeyResult): string | null | undefined =>
  factsOf({
    company_okrs: { objectives: [{ title: 'O', owner: 'Ana', key_results: [result] }] },
  }).okrLint().issues[0]?.rewrite

/** Numbers with a way to go. */
const way = { baseline_value: 40, current_value: 45, target_value: 60 }

describe('what a key result is', () => {
  // Good and bad examples of the field's guides: Doerr, Measure What Matters; Wodtke, Radical Focus.
  const wordings: [string, KeyResult, string[]][] = [
    ['a launch', { title: 'Launch the partner portal' }, ['task']],
    ['a step to be done', { title: 'New site live', type: 'boolean' }, ['task']],
    ['milestones of work', { title: 'Ship v2', type: 'milestone', milestones_total: 4 }, ['task']],
    ['two words that are one verb', { title: 'Roll out the CRM' }, ['task']],
    ['a count of what is made', { title: 'Publish 12 blog posts', ...way }, ['output']],
    ['a level to keep', { title: 'Maintain uptime of 99.9 %', target_value: 99.9 }, ['kpi']],
    ['a bare measure', { title: 'Churn' }, ['kpi']],
    ['a wish', { title: 'Make customers happy' }, ['no_number']],
    ['a target without a start', { title: 'NPS at 60', target_value: 60 }, ['no_baseline']],
    ['a count from nothing', { title: 'Sign 10 clinics', target_value: 10 }, []],
    ['a way in the words', { title: 'NPS from 40 to 60', target_value: 60 }, []],
    ['a way in the data', { title: 'Raise NPS', ...way }, []],
    ['a control', { title: 'Keep churn', type: 'control', target_value: 2 }, []],
    ['two measures', { title: 'Raise NPS and cut churn', ...way }, ['several_metrics']],
    ['two nouns of one measure', { title: 'Grow sales and marketing output', ...way }, []],
    ['a level', { title: 'NPS', baseline_value: 60, target_value: 60 }, ['target_behind_baseline']],
    [
      'the wrong way round',
      { title: 'Reduce churn', baseline_pct: 2, target_pct: 4, type: 'percentage' },
      ['target_behind_baseline'],
    ],
    ['a fall', { title: 'Reduce churn', baseline_pct: 4, target_pct: 2, type: 'percentage' }, []],
  ]
  it.each(wordings)('%s', (_, result, kinds) => {
    expect(kindsOf(result)).toEqual(kinds)
  })

  it('reads quarters, years and names as no figures', () => {
    for (const title of [
      'Ready by Q3 2026',
      'SOC2 in H2',
      'B2B in FY27',
      'Pass SOC 2',
      'Top 10 by G2',
    ]) {
      expect(wordingOf(title).hasFigure, title).toBe(false)
    }
    for (const title of ['$1.2M ARR', '10/week', 'under .7', '3x', '< 2 %']) {
      expect(wordingOf(title).hasFigure, title).toBe(true)
    }
  })
})

it('keeps the author’s words and invents no figure, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.boolean(), (title, done) => {
      const result: KeyResult = done ? { title, type: 'boolean' } : { title }
      const { issues } = factsOf({
        company_okrs: { objectives: [{ key_results: [result] }] },
      }).okrLint()
      const words = title.trim().replace(/[.;:]+$/, '')
      for (const { kind, rewrite } of issues) {
        if (kind === 'several_metrics' || rewrite === null) continue
        expect(rewrite).toContain(words)
        expect(rewrite.replace(words, '')).not.toMatch(/\d/)
      }
    }),
  )
})

it('fills what is known, and leaves a blank for the rest', () => {
  expect(rewriteOf({ title: 'NPS at 60.', target_value: 60 })).toBe('NPS at 60: from __ to 60')
  expect(rewriteOf({ title: 'Launch the portal' })).toBe(
    '__ (what changes for whom): from __ to __, by way of: Launch the portal',
  )
})

describe('beyond one key result', () => {
  const result = { title: 'Raise trial conversion', id: 'k1', ...way }
  const twice = (second: KeyResult) =>
    factsOf({
      company_okrs: { objectives: [{ title: 'A', id: 'o1', owner: 'Ana', key_results: [result] }] },
      team_okrs: [{ name: 'T', owner: 'Ben', objectives: [{ title: 'B', key_results: [second] }] }],
    })
      .okrLint()
      .issues.map(({ kind }) => kind)

  it('tells one number that two own, unless a link says that it is one', () => {
    expect(twice({ ...result, id: 'k2' })).toEqual(['owned_twice'])
    expect(twice({ ...result, id: 'k2', links: [{ to: 'k1', rolls_up: 'same' }] })).toEqual([])
    expect(twice({ ...result, id: 'k2', target_value: 70 })).toEqual([])
  })

  it('tells links to nothing', () => {
    expect(twice({ title: 'Raise NPS', ...way, links: [{ to: 'k9' }] })).toEqual([
      'link_to_nothing',
    ])
  })

  it('tells owners and lists: nobody named, and more than five', () => {
    const six = Array.from({ length: 6 }, (_, n) => ({ ...result, id: `k${n}`, title: `NPS ${n}` }))
    const { issues } = factsOf({ company_okrs: { objectives: [{ key_results: six }] } }).okrLint()
    expect(issues.map(({ kind }) => kind)).toEqual(['too_many', ...six.map(() => 'no_owner')])
  })
})
