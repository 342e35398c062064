import { expect } from 'vitest'
import type { Finding } from '../../../model/finding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { incidentCauseRepeats } from './incident-cause-repeats.ts'

const outage = (id: string, day: string, cause?: string) => ({
  id,
  process: 'Certificate renewal',
  started_at: `${day}T07:00:00Z`,
  resolved_at: `${day}T09:00:00Z`,
  ...(cause === undefined ? {} : { cause }),
})

verifyRule(incidentCauseRepeats, {
  found: [
    {
      when: 'one cause comes three times in a process that is not in order',
      company: {
        incidents: [
          outage('I-1', '2026-06-23', 'expired certificate'),
          outage('I-2', '2026-08-13', 'Expired certificate'),
          outage('I-3', '2026-09-02', 'expired certificate'),
        ],
        processes: [
          { name: 'Certificate renewal', owner: 'Ada', documented: false, times_run: 26 },
        ],
        raci: [{ process: 'Certificate renewal', task: 'Renew it', accountable: ['Bo'] }],
        automations: [
          { name: 'Certificate expiry watch', build_cost_usd: 2400 },
          { name: 'Board slides', build_cost_usd: 6000 },
        ],
      },
      subjects: ['expired certificate'],
      says: ['3 incidents have one cause, expired certificate', '6 h in all'],
      expect: ([finding]) => {
        expect(finding?.why).toContain('not written down, though run 26 times')
        expect(finding?.why).toContain("nobody is responsible for 'Renew it'")
        expect(finding?.options).toEqual([
          expect.objectContaining({ title: "Build 'Certificate expiry watch'" }),
        ])
        expect(finding?.options[0]?.trade_off).toContain('$2,400')
        expect(finding?.recommendation).toContain('nothing in the data favours one')
        expect(finding?.how_to_act[0]?.owner).toBe('Ada')
      },
    },
    ...[
      {
        is: 'would pay for itself',
        more: {},
        // 60 minutes x 48 at $100 make $4,800 a year
        because: 'it pays for itself in 6 months',
        recommendation: undefined,
      },
      {
        is: 'is not written down',
        more: { documented: false },
        because: undefined,
        recommendation:
          "None yet: the work that 'Certificate expiry watch' takes over is not written down, which comes first",
      },
      {
        is: 'does not pay for itself',
        more: { build_cost_usd: 4800 },
        because: undefined,
        recommendation: "None: 'Certificate expiry watch' does not pay for itself within 12 months",
      },
    ].map(({ is, more, because, recommendation }) => ({
      when: `what is proposed against it ${is}`,
      company: {
        incidents: [
          outage('I-1', '2026-08-13', 'expired certificate'),
          outage('I-2', '2026-09-02', 'expired certificate'),
        ],
        automations: [
          {
            name: 'Certificate expiry watch',
            minutes_per_occurrence: 60,
            occurrences_per_year: 48,
            cost_per_hour_usd: 100,
            build_cost_usd: 2400,
            ...more,
          },
        ],
      },
      subjects: ['expired certificate'],
      expect: ([finding]: readonly Finding[]) => {
        expect(finding?.options[0]?.because).toBe(because)
        expect(finding?.recommendation).toBe(recommendation)
      },
    })),
  ],
  quiet: [
    {
      when: 'causes differ',
      company: {
        incidents: [outage('I-1', '2026-08-13', 'disk full'), outage('I-2', '2026-09-02', 'typo')],
      },
    },
    {
      when: 'the first was over a year ago',
      company: {
        incidents: [outage('I-1', '2025-09-01', 'typo'), outage('I-2', '2026-09-02', 'typo')],
      },
    },
  ],
  silent: [
    { when: 'incidents are not recorded', company: {}, missing: 'incidents' },
    {
      when: 'their causes are not',
      company: { incidents: [outage('I-1', '2026-09-02')] },
      missing: 'causes',
    },
  ],
})
