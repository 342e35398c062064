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
