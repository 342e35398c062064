import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueOf } from '../../knowledge/figure.ts'
import { auditFigures, documentationStandard } from '../../knowledge/process-audit.ts'
import type { Process } from '../../model/company.ts'
import { TEST_DAY } from '../../testing/a-company.ts'
import { auditProcesses } from './audit.ts'

const audit = (process: Process) => {
  const [found] = auditProcesses({ processes: [process] }, TEST_DAY)
  if (found === undefined) throw new Error('nothing audited')
  return found
}

/** A process with all seven points of the playbook. */
const healthy: Process = {
  name: 'Onboarding',
  lead_time_hours: 72,
  target_lead_time_hours: 72,
  error_rate_pct: 4.9,
  documented: true,
  owner: 'Ada Ash',
  last_reviewed_on: '2026-08-01',
}

describe('health score', () => {
  it('is 7 at most', () => {
    expect(valueOf(auditFigures.most_points)).toBe(7)
    expect(audit(healthy)).toMatchObject({
      health_score: 7,
      health_range: [7, 7],
      urgent: false,
    })
  })

  it('has no points of a lead time that is less than its steps take', () => {
    const steps = [{ name: 'Brazing', avg_wait_hours: 20, avg_process_hours: 60 }]
    // 72 or 80 hours of 72: +2 or 0, not known which.
    expect(audit({ ...healthy, steps })).toMatchObject({
      health_range: [3, 7],
      points: { lead_time: null },
    })
  })

  it('is urgent where a lead time is twice its target, as given and by its steps', () => {
    // 40 hours of 10, and 45 of 10
    const steps = [{ name: 'Assess', avg_wait_hours: 44.5, avg_process_hours: 0.5 }]
    const late = { lead_time_hours: 40, target_lead_time_hours: 10, steps }
    expect(audit({ ...healthy, ...late })).toMatchObject({ health_range: [3, 3], urgent: true })
  })

  const changed: [string, Process, number, boolean][] = [
    ['a lead time over its target costs two', { lead_time_hours: 143.9 }, 5, false],
    ['twice its target costs four, and is urgent', { lead_time_hours: 144 }, 3, true],
    ['errors from 5 % cost two', { error_rate_pct: 5 }, 5, false],
    ['errors of 15 % are still fair', { error_rate_pct: 15 }, 5, false],
    ['errors over 15 % cost four, and are urgent', { error_rate_pct: 15.1 }, 3, true],
    ['no document costs two', { documented: false }, 5, false],
    ['no owner costs two', { owner: '' }, 5, false],
    ['a team is no owner', { owner: 'Onboarding team' }, 5, false],
    ['a review more than six months ago costs two', { last_reviewed_on: '2026-01-01' }, 5, false],
    ['a review in the future is none yet', { last_reviewed_on: '2026-12-01' }, 5, false],
  ]
  it.each(changed)('%s', (_, change, health_score, urgent) => {
    expect(audit({ ...healthy, ...change })).toMatchObject({ health_score, urgent })
  })

  it('is a range where a measure is missing, told by its lower end', () => {
    const { error_rate_pct: _, ...rest } = healthy
    expect(audit(rest)).toMatchObject({ health_score: 3, health_range: [3, 7], urgent: false })
    expect(audit({ name: 'A' })).toMatchObject({
      health_score: -7,
      health_range: [-7, 1],
      urgent: true,
    })
  })

  it('holds every score that the missing measures would give', () => {
    const measure = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined })
    fc.assert(
      fc.property(measure, measure, measure, (lead, target, errors) => {
        const known = (value: number | undefined, key: keyof Process): Process =>
          value === undefined ? {} : { [key]: value }
        const given = {
          ...known(lead, 'lead_time_hours'),
          ...known(target, 'target_lead_time_hours'),
          ...known(errors, 'error_rate_pct'),
        }
        const filled = {
          lead_time_hours: 10,
          target_lead_time_hours: 10,
          error_rate_pct: 1,
          ...given,
        }
        const [low, high] = audit(given).health_range
        expect(audit(filled).health_score).toBeGreaterThanOrEqual(low)
        expect(audit(filled).health_score).toBeLessThanOrEqual(high)
      }),
    )
  })
})

describe('documentation', () => {
  it('lists the seven items that are missing', () => {
    expect(Object.keys(documentationStandard)).toHaveLength(
      valueOf(auditFigures.documentation_items),
    )
    expect(audit({ name: 'A' }).missing_documentation).toEqual([
      'purpose',
      'owner',
      'trigger',
      'steps',
      'exceptions',
      'definition_of_done',
      'next_review_on',
    ])
  })

  it('asks for a person, not for a department that the company has', () => {
    const [found] = auditProcesses(
      {
        team: { departments: [{ name: 'Support' }] },
        processes: [{ ...healthy, owner: 'Support' }],
      },
      TEST_DAY,
    )
    expect(found).toMatchObject({ owned_by_group: true, health_score: 5 })
    expect(found?.missing_documentation).toContain('owner')
  })

  it('is owed from the third run on', () => {
    const debt = (times_run: number, documented = false) =>
      audit({ ...healthy, times_run, documented }).documentation_debt
    expect([debt(2), debt(3), debt(3, true)]).toEqual([false, true, false])
    expect(audit(healthy).documentation_debt).toBe(null)
  })
})

it('says what a failure reaches', () => {
  const [first] = auditProcesses(
    {
      processes: [{ name: 'Renewal' }, { name: 'Onboarding', depends_on: ['renewal'] }],
      incidents: [{ id: 'INC-1', process: 'Renewal' }],
    },
    TEST_DAY,
  )
  expect(first?.failure).toEqual({ dependents: ['Onboarding'], incidents: ['INC-1'] })
})
