import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { makeDecide } from './decide.ts'

describe('a default', () => {
  const told = (by: string, people?: Company['people']) => {
    const late = { decide_by: '2026-09-10', default: 'Keep', default_authorized_by: by }
    const { requests, request } = makeDecide(
      factsOf({ decisions: [{ id: 'D', ...late }], people }),
      'D',
    )
    return [requests[0]?.state, requests[0]?.says, ...(request?.warnings ?? [])].join('\n')
  }

  it.each([[[{ name: 'Ana Alba' }]], [undefined]])(
    'holds by the word of one known person',
    (people) => {
      expect(told('Ana Alba', people)).toBe(
        `default_holds
overdue since 10 Sep 2026; since then its default holds, as Ana Alba authorized
its day, 10 Sep 2026, has passed: since then 'Keep' holds, as Ana Alba authorized; record it, or set a new day`,
      )
    },
  )

  const ANA = { id: 'p1', name: 'Ana Roth', title: 'CEO' }
  const BEN = { id: 'p2', name: 'Ben Stark', title: 'COO' }

  it.each([
    'Ben',
    'Ben Stark (COO)',
    '@ben',
    'ben.stark@x.com',
    'B. Stark',
    'Mr. Stark',
    'the COO',
  ])('holds by the word of %s, whom only one can be', (by) => {
    expect(told(by, [ANA, BEN])).toMatch(`default holds, as ${by} authorized`)
  })

  it('is not taken by a word that two may have given', () => {
    expect(told('Ben', [ANA, BEN, { name: 'Ben Park' }])).toMatch(
      'must not be taken, since Ben, who authorized it, may be Ben Stark or Ben Park\n',
    )
    expect(told('TBD', [ANA])).toMatch('must not be taken, since nobody authorized it')
  })

  it('is not taken by the word of who had left before it was asked for', () => {
    const company = (requested_on: string) =>
      makeDecide(
        factsOf({
          people: [ANA],
          left: [{ name: 'Gus Gone', left_on: '2026-09-01' }],
          decisions: [
            {
              id: 'D',
              decide_by: '2026-09-10',
              default: 'Keep',
              default_authorized_by: 'Gus Gone',
              requested_on,
            },
          ],
        }),
        null,
      ).requests[0]?.says
    expect(company('2026-09-02')).toBe(
      'overdue since 10 Sep 2026; its default must not be taken, since Gus Gone, who authorized it, had left on 1 Sep 2026, before it was asked for',
    )
    // On the last day one may still allow it.
    expect(company('2026-09-01')).toMatch('as Gus Gone authorized, who left on 1 Sep 2026')
  })

  // Seed: groups do not decide.
  it.each([
    ['Zed', [{ name: 'Bo' }], 'is not among the people'],
    ['leadership team', [{ name: 'Bo' }], 'is no single person'],
    ['leadership team', undefined, 'is no single person'],
    ['Ana and Ben Stark', [{ name: 'Bo' }], 'are not one person'],
  ])('is not taken by the word of %s', (by, people, because) => {
    expect(told(by, people)).toBe(
      `overdue
overdue since 10 Sep 2026; its default must not be taken, since ${by}, who authorized it, ${because}
its day, 10 Sep 2026, has passed: set a new one
its default must not be taken when nobody answers: ${by}, who authorized it, ${because}`,
    )
  })
})
