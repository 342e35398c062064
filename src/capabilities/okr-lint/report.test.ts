import { expect, it } from 'vitest'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { okrLint } from './capability.ts'

it.each([
  [1, 0, '0 of 1 key result is well put; 1 fault in the wording, links and history of it.'],
  [2, 1, '1 of 2 key results is well put; 1 fault in the wording, links and history of the other.'],
  [
    3,
    2,
    '2 of 3 key results are well put; 1 fault in the wording, links and history of the other.',
  ],
])('says of %d key results that %d are well put', (key_results, sound, line) => {
  const facts = factsOf(aQuarter([anObjective('o', [{ title: 'Launch the partner portal' }])]))
  const output = okrLint.run(facts, {})
  const [issue] = output.issues
  if (issue === undefined) throw new Error('no fault')
  const page = okrLint.report({ ...output, key_results, sound, issues: [issue] })
  expect(renderText(page, { width: 200, color: false })).toContain(line)
})
