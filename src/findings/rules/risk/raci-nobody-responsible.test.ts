import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { raciNobodyResponsible } from './raci-nobody-responsible.ts'

const renewal = { process: 'Certificates', task: 'Renew', accountable: ['Ada'] }

verifyRule(raciNobodyResponsible, {
  found: [
    {
      when: 'nobody does one of two tasks',
      company: { raci: [renewal, { ...renewal, task: 'Watch', responsible: ['Bo'] }] },
      subjects: ['Certificates'],
      says: ["0 people responsible for 'Renew', 1 of its 2 tasks"],
      expect: ([finding]) => expect(finding?.how_to_act[0]?.owner).toBe('Ada'),
    },
    {
      when: 'its process had incidents',
      company: {
        raci: [{ ...renewal, responsible: [] }],
        incidents: [{ process: 'Certificates', started_at: '2026-09-02' }],
      },
      subjects: ['Certificates'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('high')
        expect(finding?.why).toContain('1 incident, the last on 2 Sep 2026')
      },
    },
  ],
  quiet: [{ when: 'somebody does it', company: { raci: [{ ...renewal, responsible: ['Bo'] }] } }],
  silent: [
    {
      when: 'there is no matrix',
      company: {},
      missing: 'responsibilities for tasks (raci)',
    },
  ],
})
