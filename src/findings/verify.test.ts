import { expect, it } from 'vitest'
import type { Confidence, Finding } from '../model/finding.ts'
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
