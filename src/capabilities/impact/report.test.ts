import { expect, it } from 'vitest'
import { renderText } from '../../reports/render-text.ts'
import { aSituation } from '../../testing/a-company.ts'
import { impact } from './capability.ts'
import { impactReport } from './report.ts'

const result = (
  id: string,
  target_value: number,
  links: { to: string; rolls_up: 'sum' }[] = [],
) => ({
  id,
  title: id,
  unit: ' USD',
  baseline_value: 0,
  current_value: 0,
  target_value,
  links,
})

/** What waits behind a part of 90 that is summed into a whole. */
function shown(whole: number): string {
  const company = {
    company_okrs: { objectives: [{ id: 'O', key_results: [result('WHOLE', whole)] }] },
    department_okrs: [
      {
        name: 'East',
        objectives: [
          { id: 'P', key_results: [result('PART', 90, [{ to: 'WHOLE', rolls_up: 'sum' }])] },
        ],
      },
    ],
  }
  const made = impact.run(impact.facts(aSituation(company), {}), { name: 'PART' })
  return renderText(impactReport(made), { width: 80, color: false }).replace(/\s+/g, ' ')
}

it('tells why less waits than the row of a whole says', () => {
  expect(shown(490)).toContain('$90 still to be made')
  expect(shown(490)).toContain('Each dollar is counted once')
})

it('tells nothing where the rows make the sum', () => {
  expect(shown(90)).toContain('$90 still to be made')
  expect(shown(90)).not.toContain('Each dollar')
})
