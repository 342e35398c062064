import { expect, it } from 'vitest'
import { sayUnknown, unknownFindings } from './unknown-findings.ts'

it('finds ids whose rule is misspelt, and what was meant', () => {
  const unknown = unknownFindings({
    verifications: [
      { finding: 'process_not_folowed:Onboarding' },
      { finding: 'process_not_followed:Onboarding' },
    ],
    accepted: [{ finding: 'zzz:company' }],
    actions: [{ title: 'Call', finding: '' }, { title: 'Ask' }],
  })
  expect(unknown.map(({ path }) => path)).toEqual([
    'verifications[0].finding',
    'accepted[0].finding',
  ])
  expect(unknown.map(sayUnknown)).toEqual([
    {
      message: 'no rule is called "process_not_folowed"',
      hint: 'did you mean "process_not_followed:Onboarding"?',
    },
    { message: 'no rule is called "zzz"', hint: 'coo rules lists them' },
  ])
})

it('finds ids whose subject is misspelt, and leaves alone what may be gone', () => {
  const unknown = unknownFindings({
    processes: [{ name: 'Onboarding' }, { name: 'Sales to CS' }],
    company_okrs: { objectives: [{ id: 'q4-kr1' }] },
    metrics: { mrr_usd: 1 },
    verifications: [
      { finding: 'process_not_followed:Onbording' },
      { finding: 'process_not_followed:onboarding' },
      { finding: 'process_not_followed:Sales to C S' },
      { finding: 'process_not_followed:Onboarding' },
      // Of things and measures that are no more.
      { finding: 'process_not_followed:Billing' },
      { finding: 'objective_off_pace:q3-kr1' },
      { finding: 'metric_worsening:arr_usd' },
      { finding: 'churn_high:company' },
    ],
  })
  expect(unknown.map(sayUnknown)).toEqual([
    {
      message: 'nothing is called "Onbording"',
      hint: 'did you mean "process_not_followed:Onboarding"?',
    },
    {
      message: 'nothing is called "onboarding"',
      hint: 'did you mean "process_not_followed:Onboarding"?',
    },
    {
      message: 'nothing is called "Sales to C S"',
      hint: 'did you mean "process_not_followed:Sales to CS"?',
    },
  ])
})
